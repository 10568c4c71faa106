// A CSV as people's programs write it, with whatever they put between its cells.

import Papa from 'papaparse';
import { UserError } from './user-error';

/** The cells of a CSV, all text; its delimiter is a comma, a semicolon or a tab. Blank lines count, but at the end. */
export function csvTable(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\uFEFF|[\r\n]+$/g, '');
  const { data, errors } = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean) });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (!error) return data;
  throw new UserError(
    `Hay unas comillas sin cerrar hacia la línea ${(error.row ?? 0) + 1} del CSV. Ciérrelas, o guarde el archivo otra vez desde la hoja de cálculo.`,
  );
}

/** What separates most lines; a tie goes to the rarer inside a text, since decimals and sentences have commas. */
function delimiterOf(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 50);
  const linesWith = (delimiter: string): number =>
    lines.filter((line) => line.includes(delimiter)).length;
  return ['\t', ';', ','].reduce((best, next) => (linesWith(next) > linesWith(best) ? next : best));
}
