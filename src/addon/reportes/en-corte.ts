// The reports of a quarter as an order finds them under the lock, and what there is to say of them once it is done.

import { filasDe } from '../../domain/mi-reporte';
import type { Observacion } from '../../domain/observacion';
import type { Corte } from '../../domain/periodo';
import type { AnyRow, Fila, RuleContext, Veredicto } from '../../domain/register';
import type { EquipoRow } from '../../domain/registers/equipo';
import { nombreEnEquipo } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import { type SeguimientoRow, seguimiento } from '../../domain/registers/seguimiento';
import { readsAlike } from '../../domain/texto';
import { cierreDefinitivoDe } from '../../domain/trimestres-cerrados';
import { validate } from '../../domain/validate';
import { cierreDeVigencia } from '../../domain/vigencias-cerradas';
import type { Fresh } from '../commit/commit';
import { UserError } from '../user-error';

/** A report of the quarter: its row, or what it would be while there is none. */
export interface Reporte {
  readonly codigo: string;
  readonly row: SeguimientoRow;
  /** Undefined while there is no row. */
  readonly fila: Fila<SeguimientoRow> | undefined;
}

/** The reports of the acciones that an order names; a sentence that lists those that the PAM has not. */
export function reportesEn(
  fresh: Pick<Fresh, 'rows'>,
  corte: Corte,
  acciones: readonly string[],
): readonly Reporte[] {
  const codigos = fresh.rows<PamRow>('pam').flatMap(({ row }) => row.codigo ?? []);
  const found = acciones.map((accion) => codigos.find((codigo) => readsAlike(codigo, accion)));
  const unknown = acciones.filter((_, i) => found[i] === undefined);
  if (unknown.length > 0)
    throw new UserError(
      'No se hizo nada. Estas acciones no están en el PAM:',
      'ACCION_INEXISTENTE',
      [...new Set(unknown)],
    );
  const { vigencia, trimestre } = corte;
  const rows = fresh
    .rows<SeguimientoRow>('seguimiento')
    .filter(({ row }) => row.vigencia === vigencia && row.trimestre === trimestre);
  return [...new Set(found)].flatMap((codigo) => {
    if (codigo === undefined) return [];
    const fila = rows.find(({ row }) => row.accion === codigo);
    return { codigo, fila, row: fila?.row ?? { accion: codigo, vigencia, trimestre } };
  });
}

/** Why nothing of a quarter is reported any more: it was closed for good, or its year was; undefined while it is. */
export const corteCerrado = (
  context: Pick<RuleContext, 'rows'>,
  { vigencia, trimestre }: Corte,
): string | undefined => (seguimiento.cierra(context).nueva as Veredicto)({ vigencia, trimestre });

/** Whether a figure of it is corrected by an autorización de ajuste: a quarter that is closed for good, of a year that is not. */
export const isAjustable = (libro: RuleContext, corte: Corte): boolean =>
  cierreDeVigencia(libro)({ vigencia: corte.vigencia }) === undefined &&
  cierreDefinitivoDe(libro)({ ...corte }) !== undefined;

/** Nothing of a closed quarter or year is reported, sent, returned or approved, but for the data that its close waits for. */
export function requireCorteSinCerrar(fresh: RuleContext, reportes: readonly Reporte[]): void {
  const closed: Veredicto | undefined = seguimiento.cierra(fresh).nueva;
  const [mensaje] = reportes.flatMap(({ row }) => closed?.(row) ?? []);
  if (mensaje !== undefined) throw new UserError(mensaje, 'FILA_CERRADA');
}

/** What there is to say of reports as they will be, by acción. */
export function dichoDe(
  fresh: RuleContext,
  corte: Corte,
  after: ReadonlyMap<string, AnyRow>,
): ReadonlyMap<string, readonly Observacion[]> {
  const pam = fresh.rows('pam') as readonly Fila<PamRow>[];
  const filas = fresh.rows('seguimiento') as readonly Fila<SeguimientoRow>[];
  const isOf = ({ row }: Fila<SeguimientoRow>): boolean =>
    row.vigencia === corte.vigencia && row.trimestre === corte.trimestre;
  const there = new Set(filas.filter(isOf).map(({ row }) => row.accion));
  const all: readonly Fila<SeguimientoRow>[] = [
    ...filas.map((fila) => {
      const row = isOf(fila) ? after.get(fila.row.accion ?? '') : undefined;
      return row ? { fila: fila.fila, row: row as SeguimientoRow } : fila;
    }),
    // A row that is still to come has no line: each has one of its own below zero.
    ...[...after]
      .filter(([codigo]) => !there.has(codigo))
      .map(([, row], i) => ({ fila: -1 - i, row: row as SeguimientoRow })),
  ];
  const own = filasDe([...after.keys()], pam, all);
  const said = validate(seguimiento, own, fresh);
  return new Map(
    own
      .filter((fila) => isOf(fila) && after.has(fila.row.accion ?? ''))
      .map(({ fila, row }) => [row.accion ?? '', said.filter((one) => one.fila === fila)]),
  );
}

/** Name in Equipo of who is at the keyboard; else what is known of them. */
export const nombreDe = (fresh: Pick<Fresh, 'rows'>, quien: string): string =>
  nombreEnEquipo(
    fresh.rows<EquipoRow>('equipo').map(({ row }) => row),
    quien,
  ) || quien;
