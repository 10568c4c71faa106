// What the workbook knows about a point of a meeting, as the draft of its desarrollo: sentences that whoever writes the acta changes
// or deletes. A point of which nothing is known says nothing, so that no acta is signed over a blank to be filled.

import type { AnyRow, RuleContext } from '../register';

export interface Reunion {
  readonly libro: RuleContext;
  /** YYYY-MM-DD; '' while nobody wrote it. */
  readonly fecha: string;
  /** What changed in the plan since it was approved, in words; only the bitácora tells. */
  readonly cambios: readonly string[];
}

/** By the name of the point in the orden del día of the activity; each gives the lines of its desarrollo. */
export interface Puntos {
  readonly [punto: string]: (reunion: Reunion) => readonly string[];
}

export const filasDe = (libro: Pick<RuleContext, 'rows'>, registro: string): readonly AnyRow[] =>
  libro.rows(registro).map(({ row }) => row);

/** With one point at its end, whatever somebody wrote. */
export const frase = (texto: string): string => `${texto.trim().replace(/[.;\s]+$/, '')}.`;
