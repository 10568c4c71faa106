// A CSV as people's programs write it, with whatever they put between its cells.

import Papa from 'papaparse';
import { UserError } from './user-error';

/** What is put between cells, from the rarest inside a text to the commonest. */
const DELIMITERS = ['\t|\t', '\t', '¬', '|', ';', ','] as const;
/** Lines that are looked at. */
const SOME_LINES = 50;
/** How Excel is told the delimiter, in a line before the first. */
const SAID = /^sep=(.)(?=\n|$)/i;

/** The cells of a CSV, all text. Lines end in any way, in one file in several. Blank ones count, but at the end; so does the one that tells the delimiter. */
export function csvTable(text: string): readonly (readonly string[])[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: DOS ends a text with this one
  const clean = text.replace(/^\uFEFF|[\r\n\u001A]+$/g, '').replace(/\r+\n|\r/g, '\n');
  const said = SAID.exec(clean)?.[1];
  const lines = said === undefined ? clean : clean.replace(SAID, '');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: said ?? delimiterOf(lines) });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (!error) return data;
  throw new UserError(
    `Hay unas comillas sin cerrar hacia la línea ${(error.row ?? 0) + 1} del CSV. Ciérrelas, o guarde el archivo otra vez desde la hoja de cálculo.`,
  );
}

/** What gives most lines the same number of cells, more than one; of two alike, what gives more cells, or else the rarer. */
function delimiterOf(text: string): string {
  const [best] = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...regularity(text, delimiter),
  })).sort((a, b) => b.lines - a.lines || b.cells - a.cells);
  if (!best || best.cells < 2) return ',';
  // A tab and a bar apart would each make cells of the other.
  return best.delimiter === '\t' && text.includes('\t|\t') ? '\t|\t' : best.delimiter;
}

/** The commonest number of cells of a line, from two on, and how many lines have it. */
function regularity(
  text: string,
  delimiter: string,
): { readonly lines: number; readonly cells: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SOME_LINES });
  const byCells = new Map<number, number>();
  for (const { length } of data) {
    if (length > 1) byCells.set(length, (byCells.get(length) ?? 0) + 1);
  }
  const commonest = [...byCells].sort(([a, n], [b, m]) => m - n || b - a)[0];
  return { cells: commonest?.[0] ?? 0, lines: commonest?.[1] ?? 0 };
}
