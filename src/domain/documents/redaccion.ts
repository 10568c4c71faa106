// The small Spanish phrases that documents are made of: counts, lists, sums of money and days.
// Plain figures and dates are ../formato.

import { formatFechaLarga, formatNumero } from '../formato';

const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;
const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01, which was a Thursday. */
function dayNumber(fecha: string): number {
  const [year = 0, month = 1, day = 1] = fecha.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** "martes, 14 de julio de 2026" */
export function fechaConDia(fecha: string): string {
  const weekday = (((dayNumber(fecha) + 4) % 7) + 7) % 7;
  return `${DIAS[weekday]}, ${formatFechaLarga(fecha)}`;
}

/** Days from one date (YYYY-MM-DD) to another; negative when the second is earlier. */
export const diasEntre = (desde: string, hasta: string): number =>
  dayNumber(hasta) - dayNumber(desde);

/** "$ 2.339.400.000" */
export const dinero = (pesos: number): string => `$\u00A0${formatNumero(pesos, 0)}`;

/** "1 acción", "4 acciones" */
export const cuenta = (n: number, singular: string, plural: string): string =>
  `${formatNumero(n)} ${n === 1 ? singular : plural}`;

/** "A01, A05 y A07" */
export const enumerar = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1]}`;

/** A text for a value that may be blank: '' prints nothing. */
export const siHay = <T>(value: T | undefined, write: (value: T) => string): string =>
  value === undefined || (value as unknown) === '' ? '' : write(value);
