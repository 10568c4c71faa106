// The dress in which programs wrap a code so that a spreadsheet does not make a number of it: ="0101" and '0101.

import type { Kind } from '../register';
import { cleanText } from '../texto';

const EN_FORMULA = /^="((?:[^"]|"")*)"$/;
/** Of prose, only before a figure or a sign: elsewhere it may be the quotation mark of somebody's text. */
const CON_APOSTROFO = /^'(?=[\d=+-][^']*$)/;
const PROSA: ReadonlySet<Kind> = new Set<Kind>(['texto', 'textoLargo']);

/** A text of a column of this kind without its dress, if it has any. */
export function sinVestido(kind: Kind, text: string): string {
  const clean = cleanText(text);
  if (!clean.startsWith("'") && !clean.startsWith('=')) return text;
  const bare = clean.replace(PROSA.has(kind) ? CON_APOSTROFO : /^'+/, '');
  return EN_FORMULA.exec(bare)?.[1]?.replace(/""/g, '"') ?? bare;
}
