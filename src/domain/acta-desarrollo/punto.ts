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

/** Where an observación stops telling what is and begins to say what to do. */
const QUE_HACER =
  /(?:: |; )(?:escr[ií]b|formule|haga|hágal|agregue|corr[ií]j|ponga|quite|deje|gestione|gestiónel|revise|confirme|expl[ií]que|la deja ).*$/su;

/** What an observación says, without what the book asks of whoever reads it: in an acta that is for the meeting to decide. */
export const loQuePasa = (mensaje: string): string => frase(mensaje.replace(QUE_HACER, ''));

export const enMinuscula = (texto: string): string =>
  `${texto.charAt(0).toLowerCase()}${texto.slice(1)}`;
