// From the values of acciones to that of a group of them and of the plan: capped, by ponderación, a shared meta once.

import { groupBy } from '../group-by';
import { parametroPesos } from '../parametros';
import type { Fila } from '../register';
import { conTope, promedioPonderado, puntos } from './cifra';
import type { AccionEnCorte } from './en-corte';
import { componenteDe, porMeta, promedioDeComponentes } from './ponderacion';

/** One value for many; null when none has any. */
export type Media = (valorOf: (accion: AccionEnCorte) => number | null) => number | null;

/** The mean of a group of acciones. */
export const mediaDe =
  (acciones: readonly AccionEnCorte[]): Media =>
  (valorOf) =>
    promedioPonderado(
      porMeta(acciones.map((a) => ({ pam: a.pam.row, peso: a.peso, valor: valorOf(a) }))),
    );

/** Over the acciones or, where the office weighs componentes, over these. */
export function mediaDelPlan(
  acciones: readonly AccionEnCorte[],
  parametros: readonly Fila[],
): Media {
  const pesos = parametroPesos(parametros, 'pesos_componente');
  if (pesos.size === 0) return mediaDe(acciones);
  const grupos = porComponente(acciones);
  return (valorOf) =>
    promedioDeComponentes(
      grupos.map(([componente, own]) => ({ componente, valor: mediaDe(own)(valorOf) })),
      pesos,
    );
}

/** The acciones of each componente, in the order in which the PAM names them. */
export const porComponente = (
  acciones: readonly AccionEnCorte[],
): readonly (readonly [componente: string, acciones: readonly AccionEnCorte[]])[] => [
  ...groupBy(acciones, ({ pam }) => componenteDe(pam.row)),
];

/** What is said beside the cuatrienio figure of a group; means of capped figures, as it is. */
export interface Comparacion {
  /** From closed vigencias alone; null while none is closed in which something was programmed or reported. */
  readonly cerrado: number | null;
  /** What the figure should be at the corte. */
  readonly esperado: number | null;
  /** Percentage points since the quarter before; null where nothing was programmed nor reported by then. */
  readonly cambio: number | null;
  /** What can be judged of the vigencia of the corte. */
  readonly delAno: number | null;
}

export const compararGrupo = (media: Media): Comparacion => {
  const some = (has: (accion: AccionEnCorte) => boolean): boolean =>
    media((a) => (has(a) ? 1 : null)) !== null;
  const hasClosed = some(({ vigencias }) =>
    vigencias.some(
      ({ cerrada, programado, ejecutado }) =>
        cerrada && (programado !== null || ejecutado !== null),
    ),
  );
  const before = some(({ empezoAntes }) => empezoAntes) ? media((a) => conTope(a.anterior)) : null;
  return {
    cerrado: hasClosed ? media((a) => conTope(a.cerrado)) : null,
    esperado: media((a) => conTope(a.esperado)),
    cambio: puntos(
      media((a) => conTope(a.avanceCuatrienio)),
      before,
    ),
    delAno: media((a) => conTope(a.avanceDelAno)),
  };
};
