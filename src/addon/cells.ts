// One cell: as Google gives it, as the domain reads it, and back. Text that a cell would take for a
// formula is neutralised here and nowhere else.

import { formatoDeCelda } from '../domain/formato-de-celda';
import { type Celda, DIA_CERO } from '../domain/parse/celda';
import type { PlacedColumn, Valor } from '../domain/register';

export type Cell = string | number | boolean | Date;

/** A cell as the domain reads it: dates as text, blanks absent. */
export function toCelda(cell: unknown): Celda {
  if (cell instanceof Date) return momentOf(cell);
  if (typeof cell === 'string') return cell === '' ? undefined : withoutApostrofo(cell);
  return cell as number | boolean;
}

/** What the clock shows; a number that no calendar has as a day (a code in the format of a date) is an error of its cell. */
function momentOf(date: Date): Celda {
  const year = date.getFullYear();
  if (!(year >= 1 && year <= 9999)) return { error: '#NUM!' };
  const fecha = `${pad(year, 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const hora = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  return hora === '00:00' && fecha !== DIA_CERO ? { fecha } : { fecha, hora };
}
const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** A value as Google must receive it; blank is ''. */
export function toCell(column: PlacedColumn, value: Valor | undefined): Cell {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  if (column.kind === 'fecha' && typeof value === 'string') {
    const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
    return new Date(year, month - 1, day);
  }
  return typeof value === 'string' ? neutralise(value) : value;
}

/**
 * What becomes of the apostrophe that a script writes before a text in a cell of text, as it was measured when the book was prepared
 * (install/measure-apostrofo.ts): it goes, as Google's documentation has it, or it stays; then, which signs begin a formula there.
 */
export type Apostrofo = 'se va' | 'queda' | 'queda =' | 'queda +' | 'queda =+';
let apostrofo: Apostrofo | undefined;
/** From now on texts are written and read so; until it is measured, as documented. */
export const followApostrofo = (measured: Apostrofo | undefined): void => {
  apostrofo = measured;
};
const stays = (): boolean => apostrofo?.startsWith('queda') ?? false;

const SIGN = /^[=+]/;
/** An apostrophe that stays, and that nobody but us writes. */
const OURS = /^'[=+']/;

/** Keeps a text a text in a cell of text: a leading "=" would be a formula, a leading apostrophe would vanish. */
export function neutralise(text: string): string {
  const isRisky = stays()
    ? OURS.test(text) || (SIGN.test(text) && apostrofo?.includes(text.charAt(0)))
    : SIGN.test(text) || text.startsWith("'");
  return isRisky ? `'${text}` : text;
}

/** A text as it was meant: without the apostrophe that `neutralise` gave it, or gave it before it was known to stay. */
export const withoutApostrofo = (text: string): string =>
  stays() && OURS.test(text) ? text.slice(1) : text;

/** Whether cells are to be written that only the format of text keeps from being formulas: somebody may have cleared it. */
export const needsFormat = (cells: readonly (readonly unknown[])[]): boolean =>
  stays() && cells.some((line) => line.some((cell) => typeof cell === 'string' && SIGN.test(cell)));

/** Number format of a column: text for all that is not a number or a date. */
export const formatOf = ({ kind }: PlacedColumn): string => formatoDeCelda(kind);

/** Whether a number format multiplies by a hundred: its sign is not a text of its own. */
export const isShownAsPercentage = (format = ''): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');
