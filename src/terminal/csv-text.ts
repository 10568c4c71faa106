// A CSV that leaves: as Excel in Colombia and `importar` read it alike, and in which no text is a formula, whatever separator it
// is opened with. Nothing else writes one.

import Papa from 'papaparse';
import { numeroEscrito } from '../domain/formato';
import { vestir } from '../domain/parse/vestido';
import type { Valor } from '../domain/register';
import { cleanText } from '../domain/texto';

/** Semicolons, because the decimal comma of Colombia takes the other separator. */
export function csvText(
  header: readonly string[],
  lines: readonly (readonly (Valor | null)[])[],
): string {
  const data = [header, ...lines].map((line) => line.map(written));
  return Papa.unparse(data, { delimiter: ';', newline: '\n' });
}

function written(value: Valor | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  return typeof value === 'number' ? numeroEscrito(value) : vestir(cleanText(value));
}
