// The small Spanish phrases that documents are made of: lists, sums of money and days.
// Plain figures and dates are ../formato.

import { enumerar, formatFechaLarga, formatNumero, formatPorcentaje } from './formato';

export { cuenta, enumerar } from './formato';

const DIAS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const;
const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01, which was a Thursday. */
function dayNumber(fecha: string): number {
  const [year = 0, month = 1, day = 1] = fecha.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** "martes 14 de julio de 2026" */
export function fechaConDia(fecha: string): string {
  const weekday = (((dayNumber(fecha) + 4) % 7) + 7) % 7;
  return `${DIAS[weekday]} ${formatFechaLarga(fecha)}`;
}

/** Days from one date (YYYY-MM-DD) to another; negative when the second is earlier. */
export const diasEntre = (desde: string, hasta: string): number =>
  dayNumber(hasta) - dayNumber(desde);

/** "$ 2.339.400.000" */
export const dinero = (pesos: number): string => `$\u00A0${formatNumero(pesos, 0)}`;

/** As a sentence begins. */
export const alComienzo = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Fewer than these are named, also where there are no others. */
const FEW = 10;

/** Some of those there are, by name; where it is all of many, how many they are: "las 48 acciones". */
export const enumerarDe = (
  items: readonly string[],
  total: number,
  { todas = `las ${formatNumero(total)} acciones`, max = 40 } = {},
): string => (items.length === total && total > FEW ? todas : enumerar(items, max));

/** Lines of a sheet: "fila 3", "filas 3–6 y 9". */
export function lineas(filas: readonly number[]): string {
  const all = new Set(filas);
  const sorted = [...all].sort((a, b) => a - b);
  const starts = sorted.filter((fila) => !all.has(fila - 1));
  const ends = sorted.filter((fila) => !all.has(fila + 1));
  const ranges = starts.map((start, i) => (ends[i] === start ? `${start}` : `${start}–${ends[i]}`));
  return `${sorted.length === 1 ? 'fila' : 'filas'} ${enumerar(ranges)}`;
}

/** A figure for a narrow column: two decimals at most, and none from 1.000 on; '' when there is none. */
export const cifraCorta = (n: number | null | undefined): string =>
  n === null || n === undefined ? '' : formatNumero(Number(n.toFixed(Math.abs(n) < 1000 ? 2 : 0)));

/** What stands where nobody reported: a blank is no figure, and no 0. */
export const SIN_REPORTE = 'sin reporte';
/** What stands where nobody recorded a datum: no blank waits to be filled in by hand. */
export const SIN_REGISTRAR = 'sin registrar';

/** A ratio as a percentage; "—" where there is nothing to divide by. */
export const razonEscrita = (ratio: number | null): string =>
  ratio === null ? '—' : formatPorcentaje(ratio);

/** A text for a value that may be blank: '' prints nothing. */
export const siHay = <T>(value: T | undefined, write: (value: T) => string): string =>
  value === undefined || (value as unknown) === '' ? '' : write(value);
