// A CSV as people's programs write it, with whatever they put between its cells.

import Papa from 'papaparse';
import { formatNumero } from '../domain/formato';
import { UserError } from './user-error';

/** What is put between cells, from the rarest inside a text to the commonest. */
const DELIMITERS = ['\t|\t', '\t', '¬', '|', ';', ','] as const;
/** Lines that are looked at. */
const SOME_LINES = 50;
/** Characters of the longest line that a table has; what is longer holds none. */
const LONGEST_LINE = 2_000_000;
/** Blank ones among them. */
const MOST_LINES = 1_000_000;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** How Excel is told the delimiter, in a line before the first. */
const SAID = /^sep=(.)(?=\n|$)/i;

/** The cells of a CSV, all text. Lines end in any way, in one file in several. Blank ones count, but at the end; so does the one that tells the delimiter. */
export function csvTable(text: string): readonly (readonly string[])[] {
  const whole = withoutEnd(text.replace(/^\uFEFF/, ''));
  refuseWithoutLines(whole);
  const clean = whole.replace(/(?<!\r)\r+\n|\r/g, '\n');
  const said = SAID.exec(clean)?.[1];
  const lines = said === undefined ? clean : clean.replace(SAID, '');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: said ?? delimiterOf(lines) });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (!error) return data;
  throw new UserError(
    `Hay unas comillas sin cerrar hacia la línea ${(error.row ?? 0) + 1} del CSV. Ciérrelas, o guarde el archivo otra vez desde la hoja de cálculo.`,
  );
}

/** A text without the line breaks at its end; DOS ends it with a mark of its own. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n\u001A'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Before it is taken apart: what is no table would take minutes. */
function refuseWithoutLines(text: string): void {
  let [lines, began] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    lines += code === LINE_FEED && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? 0 : 1;
    if (at - began > LONGEST_LINE)
      throw new UserError(
        `La línea ${lines} del CSV tiene ${formatNumero(at - began)} caracteres, y se leen hasta ${formatNumero(LONGEST_LINE)}: no es una tabla. Guarde el archivo otra vez desde la hoja de cálculo.`,
      );
    began = at + 1;
  }
  if (lines > MOST_LINES)
    throw new UserError(
      `El CSV tiene ${formatNumero(lines)} líneas, y se leen hasta ${formatNumero(MOST_LINES)}: deje en él solo la tabla que va a cargar, o divídala en varios archivos.`,
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
