// A CSV that leaves: as Excel in Colombia and `importar` read it alike, and in which no text is a formula, whatever separator it
// is opened with. Nothing else writes one.

import { numeroEscrito } from './formato';
import { vestir } from './parse/vestido';
import type { Valor } from './register';
import { cleanText } from './texto';

/** With it Excel reads a CSV as UTF-8. */
export const BOM = '\uFEFF';

/** Semicolons, because the decimal comma of Colombia takes the other separator. */
export const csvText = (
  header: readonly string[],
  lines: readonly (readonly (Valor | null)[])[],
): string => [header, ...lines].map((line) => line.map(cell).join(';')).join('\n');

/** A blank at its end is kept only in quotation marks. */
const ASKS_FOR_QUOTES = /[;"\r\n\uFEFF]|^ | $/;

function cell(value: Valor | null): string {
  const text = written(value);
  return ASKS_FOR_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function written(value: Valor | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  return typeof value === 'number' ? numeroEscrito(value) : vestir(cleanText(value));
}
