// How many acciones of each componente met at a corte what was programmed, as an acta or a control office counts them.

import type { AvanceAccion } from './avance';

/** Every programmed acción is in one of the other figures. */
export interface Conteo {
  readonly programadas: number;
  readonly cumplidas: number;
  readonly parciales: number;
  readonly noCumplidas: number;
  readonly sinReporte: number;
  /** Not judged before T4, or whose datum is still to come. */
  readonly sinCalificar: number;
}

/** The acciones with something programmed, or a meta of the year, by how they stand. */
export function conteoDe(acciones: readonly AvanceAccion[]): Conteo {
  const programadas = acciones.filter(({ calificacion }) => calificacion !== null);
  const judged = programadas.filter(({ calificacion }) => calificacion === 'calificada');
  const inState = (wanted: AvanceAccion['estado']): number =>
    judged.filter(({ estado }) => estado === wanted).length;
  const sinReporte = programadas.filter((one) => one.calificacion === 'sin reporte').length;
  return {
    programadas: programadas.length,
    cumplidas: inState('en meta'),
    parciales: inState('en riesgo'),
    noCumplidas: inState('rezagada'),
    sinReporte,
    sinCalificar: programadas.length - judged.length - sinReporte,
  };
}
