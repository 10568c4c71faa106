// The dress in which programs wrap a code so that a spreadsheet does not make a number of it: ="0101" and '0101.

import { cleanText } from '../texto';

const EN_FORMULA = /^="((?:[^"]|"")*)"$/;
/** One apostrophe before a figure or a single word; around words it may be the quotation mark of somebody's text. */
const CON_APOSTROFO = /^'(?=[^']*$)(?=[\d=+-]|\S+$)/;

/** A text without its dress, if it has any. */
export function sinVestido(text: string): string {
  const clean = cleanText(text);
  if (!clean.startsWith("'") && !clean.startsWith('=')) return text;
  const bare = clean.replace(CON_APOSTROFO, '');
  return EN_FORMULA.exec(bare)?.[1]?.replace(/""/g, '"') ?? bare;
}
