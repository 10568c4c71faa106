// A calculation written out for a reader: "(25 − 30) ÷ (20 − 30) = 50 %".

import { formatNumero, formatPorcentaje } from '../formato';
import type { AccionCalculada } from './accion';
import type { Acumulacion } from './acumulacion';

/** The ratio of an acumulación in words; `inicio` names where it starts, unless from 0. */
export const formulaEnPalabras = (
  acumulacion: Acumulacion | undefined,
  logrado: string,
  meta: string,
  inicio = 'línea base',
): string =>
  acumulacion === undefined || acumulacion.desde === 'cero'
    ? `${logrado} ÷ ${meta}`
    : `(${logrado} − ${inicio}) ÷ (${meta} − ${inicio})`;

/** The ratio from its start with its figures put in; in words where there is none. */
export function cuentaDeRazon(
  { acumulacion }: Pick<AccionCalculada, 'acumulacion'>,
  inicio: number | undefined,
  logrado: number | null,
  meta: number | null,
  ratio: number | null,
): string {
  if (ratio === null) return 'no programado';
  if (logrado === null || meta === null) return `sin reporte: ${formatPorcentaje(ratio)}`;
  const base = acumulacion?.desde === 'cero' ? undefined : inicio;
  const from = (n: number): string =>
    base === undefined ? enCifra(n) : `(${enCifra(n)} − ${enCifra(base)})`;
  return `${from(logrado)} ÷ ${from(meta)} = ${formatPorcentaje(ratio)}`;
}

/** "8 + 13 = 21", "(15 + 16) ÷ 2 = 15,5", or the figure alone where there is one term. */
export function cuentaDeTotal(
  terminos: readonly number[],
  total: number | null,
  isMean = false,
): string {
  if (terminos.length < 2 || total === null) return enCifra(total);
  const sum = terminos.map(enCifra).join(' + ');
  return `${isMean ? `(${sum}) ÷ ${terminos.length}` : sum} = ${enCifra(total)}`;
}

/** A figure with four decimals at most; "sin dato" for null. */
export const enCifra = (n: number | null): string =>
  n === null ? 'sin dato' : formatNumero(Number(n.toFixed(4)));
