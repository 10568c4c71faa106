// Numbers of a cell as people see them: what their format makes a date, a month, a percentage or a code filled with zeros
// is handed over as such. Money, decimals and numbers with a unit stay the numbers that they are.

import { MESES } from '../domain/formato';
import type { Celda } from '../domain/parse/celda';
import { porcentajeEscrito } from '../domain/parse/escala';
import { isDatePattern } from '../emulator/workbook/date-format';
import { clockOfSerial, isMoment } from '../emulator/workbook/serial';

/** A number in its format; undefined is the automatic one. */
export function celdaOfNumber(value: number, pattern: string | undefined): Celda {
  if (pattern === undefined) return asExcelShows(value);
  if (!isDatePattern(pattern)) return shownNumber(value, pattern) ?? asExcelShows(value);
  return isMoment(value) ? momentOf(value, pattern) : value;
}

/** With the fifteen digits that a spreadsheet shows at most: 0.1 + 0.2 is 0.3 to whoever reads it. */
const asExcelShows = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** A serial as the day and, when it has one, the time; a time alone stands on day 0. */
function momentOf(serial: number, pattern: string): Celda {
  const clock = Math.round(clockOfSerial(serial) / 1000) * 1000;
  const [fecha = '', time = ''] = new Date(clock).toISOString().split('T');
  const hora = time.slice(0, 5);
  if (hora !== '00:00' || serial < 1) return { fecha, hora };
  return isOfMonths(pattern) ? mesOf(fecha) : { fecha };
}

/** Whether a format shows a month and its year and no day, as Excel's for «dic-26», which it keeps as the first. */
function isOfMonths(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /m/i.test(bare) && /y/i.test(bare) && !/[dhs]/i.test(bare);
}

/** "diciembre de 2026" for its first day, which is what a month alone is kept as; any other day is a date. */
export function mesOf(fecha: string): Celda {
  const [year = '', month = '', day] = fecha.split('-');
  return day === '01' ? `${MESES[Number(month) - 1]} de ${Number(year)}` : { fecha };
}

/** A text, an escaped character, what only colours or spaces, or one character of a number format. */
const PIECE = /"([^"]*)"|\\(.)|(\[[^\]]*\]|[_*].)|./gs;
/** A section ends at a semicolon outside texts; the first one is for positive numbers. */
const FIRST_SECTION = /^(?:"[^"]*"|\\.|[^;])*/s;

type Piece = { readonly mark: string } | { readonly literal: string };

/** The text that a number is in its format; undefined where the number says it all. */
export function shownNumber(value: number, pattern: string): string | undefined {
  const pieces = piecesOf(pattern);
  const shape = pieces.map((piece) => ('mark' in piece ? piece.mark : piece.literal)).join('');
  if (shape.includes('%')) {
    const isScaled = pieces.some((piece) => 'mark' in piece && piece.mark === '%');
    return porcentajeEscrito(isScaled ? value : value / 100);
  }
  return Number.isSafeInteger(value) && value >= 0 && isCode(pieces, shape)
    ? filled(value, pieces)
    : undefined;
}

const piecesOf = (pattern: string): readonly Piece[] =>
  [...(FIRST_SECTION.exec(pattern)?.[0] ?? '').matchAll(PIECE)].map(
    ([piece, text, escaped, unseen]): Piece => {
      if (unseen !== undefined) return { literal: '' };
      const literal = text ?? escaped;
      return literal === undefined && piece !== '-' ? { mark: piece } : { literal: literal ?? '-' };
    },
  );

/** "0000", "000-000" and "T"0 are of codes; a blank before or after the figures makes it a number with its unit. */
function isCode(pieces: readonly Piece[], shape: string): boolean {
  const zeros = pieces.filter((piece) => 'mark' in piece);
  const isOfZeros = zeros.length > 0 && zeros.every((piece) => piece.mark === '0');
  return (
    isOfZeros && /^[\p{L}\d.\-/]*$/u.test(shape) && (zeros.length > 1 || /^\p{L}/u.test(shape))
  );
}

/** The figures in the places of the zeros, from the right; those that are left over, before the first. */
function filled(value: number, pieces: readonly Piece[]): string {
  const zeros = pieces.filter((piece) => 'mark' in piece).length;
  const figures = String(value).padStart(zeros, '0');
  let next = figures.length - zeros + 1;
  let isFirst = true;
  return pieces
    .map((piece) => {
      if ('literal' in piece) return piece.literal;
      const shown = isFirst ? figures.slice(0, next) : figures.slice(next, ++next);
      isFirst = false;
      return shown;
    })
    .join('');
}
