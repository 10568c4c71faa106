// One cell: as Google gives it, as the domain reads it, and back. Text that a cell would take for a
// formula is neutralised here and nowhere else.

import { type Celda, DIA_CERO } from '../domain/parse/celda';
import type { PlacedColumn, Valor } from '../domain/register';

export type Cell = string | number | boolean | Date;

/** A cell as the domain reads it: dates as text, blanks absent. */
export function toCelda(cell: unknown): Celda {
  if (cell instanceof Date) return momentOf(cell);
  return cell === '' ? undefined : (cell as string | number | boolean);
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

/** Keeps a text a text: a leading "=" would be a formula, a leading apostrophe would vanish. */
export const neutralise = (text: string): string => (/^[=+']/.test(text) ? `'${text}` : text);

/** Number format of a column: text for all that is not a number or a date. */
export function formatOf(column: PlacedColumn): string {
  switch (column.kind) {
    case 'fecha':
      return 'dd/mm/yyyy';
    case 'entero':
      return '0';
    case 'decimal':
      // 0,025 and 12,375 in full: who sees 0,03 believes that the book changed it. A decimal at least: without any, the
      // separator stands alone in Excel («3,»).
      return '#,##0.0###';
    case 'porcentaje':
      return '0.0%';
    case 'dinero':
      return '"$" #,##0';
    default:
      return '@';
  }
}

/** Whether a number format multiplies by a hundred: its sign is not a text of its own. */
export const isShownAsPercentage = (format = ''): boolean =>
  format.replace(/"[^"]*"|\\./g, '').includes('%');
