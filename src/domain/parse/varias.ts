// Several references in one cell, as people separate them, kept as "FU-0003; FU-0011".

import type { Column } from '../register';
import type { Celda } from './celda';
import type { Lectura } from './lectura';
import { parseCodigo } from './texto';

const AS_TYPED = /[;,\n]|\s[ye]\s/i;
const AS_KEPT = '; ';

/** A reference or, where the column takes several, all of them; blank when there are only separators. */
export function parseReferencia(column: Column, celda: Exclude<Celda, undefined>): Lectura<string> {
  if (!column.varias || typeof celda !== 'string') return parseCodigo(column, celda);
  const codigos: string[] = [];
  for (const text of celda.split(AS_TYPED)) {
    const lectura = parseCodigo(column, text);
    if ('error' in lectura) return lectura;
    if (lectura.ok) codigos.push(lectura.ok);
  }
  return { ok: codigos.join(AS_KEPT) || undefined };
}

/** The references that a value holds. */
export const referenciasDe = ({ varias }: Column, value: string): readonly string[] =>
  varias ? value.split(AS_KEPT) : [value];
