// A whole parted in the proportion of other figures, to some decimals, without losing or gaining anything on the way.

import { cifra, suma } from '../avance/cifra';

/** Decimals of a figure as people write it; none of it is noise. */
export const decimalesDe = (n: number): number => (`${cifra(n)}`.split('.')[1] ?? '').length;

/** To so many decimals, halves up. */
export const redondear = (n: number, decimales: number): number => {
  const unit = 10 ** decimales;
  return cifra(Math.round(cifra(n * unit)) / unit);
};

/**
 * Parts of `total` in the proportion of `pesos`, which are not negative; what rounding leaves goes to those that lost most, the
 * first of them before the others. undefined where nothing weighs, or the total has more decimals.
 */
export function repartir(
  total: number,
  pesos: readonly number[],
  decimales: number,
): readonly number[] | undefined {
  const whole = suma(pesos);
  if (whole <= 0 || decimalesDe(total) > decimales) return undefined;
  const unit = 10 ** decimales;
  const exact = pesos.map((peso) => cifra((total * unit * peso) / whole));
  const parts = exact.map(Math.floor);
  const left = Math.round(cifra(total * unit - suma(parts)));
  const byLoss = exact
    .map((n, i) => ({ i, loss: cifra(n - Math.floor(n)) }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i);
  const raised = new Set(byLoss.slice(0, left).map(({ i }) => i));
  return parts.map((n, i) => cifra((raised.has(i) ? n + 1 : n) / unit));
}
