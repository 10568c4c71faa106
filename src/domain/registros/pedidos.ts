// Which records each activity of the procedure leaves, and when, from one table (sheets-templates/procedimiento-registros.csv): a
// version 05 of the procedure is an edit there. What looks for each is ./actividades.

import renglones from '../../../sheets-templates/procedimiento-registros.csv';

/** When a record is left. */
export const CUANDO = [
  'una vez',
  'cada año',
  'cada trimestre',
  'al terminar el año',
  'al terminar el plan',
] as const;
export type Cuando = (typeof CUANDO)[number];

export interface RegistroPedido {
  readonly actividad: number;
  readonly cuando: Cuando;
  /** Names what looks for it. */
  readonly registro: string;
  /** Whether the index of a year has it too. */
  readonly enElAno: boolean;
}

/** In the order of the table. */
export const REGISTROS_PEDIDOS: readonly RegistroPedido[] = renglones.map(
  ({ actividad, cuando, registro = '', enElAno }) => ({
    actividad: Number(actividad),
    cuando: cuando as Cuando,
    registro,
    enElAno: enElAno === 'sí',
  }),
);

/** The activities of the procedure by their short names, in order. */
export const ACTIVIDADES: readonly { readonly numero: number; readonly breve: string }[] = renglones
  .filter(({ breve }) => breve)
  .map(({ actividad, breve = '' }) => ({ numero: Number(actividad), breve }));

export const ULTIMA_ACTIVIDAD = Math.max(...ACTIVIDADES.map(({ numero }) => numero));

/** Number of the activity that leaves a record first. */
export const actividadDe = (registro: string): number =>
  REGISTROS_PEDIDOS.find((pedido) => pedido.registro === registro)?.actividad ?? 0;

/** The activity that evaluates each quarter, and the one that socialises the plan. */
export const ACTIVIDAD_TRIMESTRAL = actividadDe('evaluacionDelTrimestre');
