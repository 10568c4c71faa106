// How pressing a need is, and in which order needs are told wherever they are listed.

import type { AnyRow } from '../register';
import { VALORACION } from '../registers/fundamentos-rules';

/** Urgencia + tendencia + impacto, from 3 to 15; null while one of the three is blank or is no valuation. */
export function prioridadDe(row: AnyRow): number | null {
  const valores = VALORACION.map(([key]) => row[key]);
  return valores.every((valor): valor is number => typeof valor === 'number')
    ? valores.reduce((sum, valor) => sum + valor, 0)
    : null;
}

/** The most pressing first; a tie is decided by impacto, then urgencia, then código. What is not valued yet goes last. */
export const comparePrioridad = (one: AnyRow, other: AnyRow): number =>
  Number(prioridadDe(other) ?? 0) - Number(prioridadDe(one) ?? 0) ||
  Number(other.impacto ?? 0) - Number(one.impacto ?? 0) ||
  Number(other.urgencia ?? 0) - Number(one.urgencia ?? 0) ||
  compareCodigos(`${one.codigo}`, `${other.codigo}`);

const compareCodigos = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
