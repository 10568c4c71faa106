// The years that the informe is about: up to which quarter it counts, and of which of them the book has nothing.

import { ultimoCorte } from '../../domain/calendario';
import { type Corte, isUpTo } from '../../domain/periodo';
import type { Fila } from '../../domain/register';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { LibroLeido } from '../libro-leido';

type Del = Pick<LibroLeido, 'hoy' | 'vigencias'>;

/** The end of the cuatrienio; while it is under way, the last quarter that ended. */
export function corteDelInforme({ hoy, vigencias }: Del): {
  readonly corte: Corte;
  readonly hasEnded: boolean;
  readonly last: number;
} {
  const [first = 0] = vigencias;
  const last = vigencias[vigencias.length - 1] ?? first;
  const hasEnded = hoy > `${last}-12-31`;
  const now = ultimoCorte(hoy);
  const corte: Corte = hasEnded
    ? { vigencia: last, trimestre: 'T4' }
    : now.vigencia < first
      ? { vigencia: first, trimestre: 'T1' }
      : now;
  return { corte, hasEnded, last };
}

/** The years up to the corte of which nobody reported anything in this book. */
export function sinResultadosEn(
  libro: Del,
  seguimiento: readonly Fila<SeguimientoRow>[],
): readonly number[] {
  const { corte } = corteDelInforme(libro);
  const known = new Set(
    seguimiento.flatMap(({ row }) => (row.ejecutado === undefined ? [] : row.vigencia)),
  );
  return libro.vigencias.filter((year) => isUpTo(corte, year, 'T1') && !known.has(year));
}
