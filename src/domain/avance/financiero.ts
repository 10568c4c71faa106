// The money of an acción in the vigencia of the corte. Each quarter's amounts are running totals of the year, as budget
// offices report them: the last one that was written speaks for the year.

import type { Fila } from '../register';
import type { SeguimientoRow } from '../registers/seguimiento';
import { proporcion } from './cifra';
import type { BaseDePagos, Monto } from './montos';

/** Pesos, null where nobody reported them; ratios null without what they are over. */
export type Financiero = { readonly [M in Monto]: number | null } & {
  /** comprometido ÷ apropiado */
  readonly ejecucion: number | null;
  /** pagado ÷ what the office says */
  readonly pagos: number | null;
};

/** `trimestres` are those of the vigencia up to the corte, in order. */
export function financieroDe(
  trimestres: readonly Fila<SeguimientoRow>[],
  base: BaseDePagos,
): Financiero {
  const last = (monto: Monto): number | null =>
    trimestres.flatMap(({ row }) => row[monto] ?? []).pop() ?? null;
  return conRazones(
    {
      apropiado: last('apropiado'),
      comprometido: last('comprometido'),
      obligado: last('obligado'),
      pagado: last('pagado'),
    },
    base,
  );
}

/** The ratios of some amounts. */
export const conRazones = (
  montos: { readonly [M in Monto]: number | null },
  base: BaseDePagos,
): Financiero => ({
  ...montos,
  ejecucion: over(montos.comprometido, montos.apropiado),
  pagos: over(montos.pagado, montos[base]),
});

/** One amount over another; null without either, or over 0. */
export const over = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : proporcion(part / whole);
