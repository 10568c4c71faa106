// Small plans for tests of the avance: the rows that matter in, the avance out.

import { type Avance, type AvanceAccion, avance } from '../../src/domain/avance/avance';
import type { LibroAvance } from '../../src/domain/avance/en-corte';
import { parseCorte } from '../../src/domain/periodo';
import type { AnyRow } from '../../src/domain/register';
import type { ActividadRow } from '../../src/domain/registers/actividades';
import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import { filasOf, VIGENCIAS } from './libro';

export interface Rows {
  readonly pam: readonly PamRow[];
  readonly seguimiento?: readonly SeguimientoRow[];
  readonly actividades?: readonly ActividadRow[];
  readonly parametros?: { readonly [clave: string]: string };
  /** Today; long after the cuatrienio unless told. */
  readonly hoy?: string;
}
export const libroOf = ({
  pam,
  seguimiento = [],
  actividades = [],
  parametros = {},
  hoy = '2030-01-01',
}: Rows): LibroAvance => ({
  pam: filasOf(pam),
  seguimiento: filasOf(seguimiento),
  actividades: filasOf(actividades),
  parametros: filasOf<AnyRow>(
    Object.entries(parametros).map(([clave, valor]) => ({ clave, valor })),
  ),
  hoy,
});
/** The avance at a corte written "2025-T4". */
export const at = (rows: Rows, corte: string): Avance =>
  avance(libroOf(rows), VIGENCIAS, parseCorte(corte)!);

/** "2025-T4": [programado, ejecutado] of acción A. */
export type Reportes = {
  readonly [trimestre: string]: readonly [SeguimientoRow['programado'], (number | undefined)?];
};
export const reportes = (quarters: Reportes, accion = 'A'): readonly SeguimientoRow[] =>
  Object.entries(quarters).map(([quarter, [programado, ejecutado]]) => ({
    accion,
    ...parseCorte(quarter)!,
    programado,
    ejecutado,
  }));

/** The avance of a single acción A at a corte. */
export function one(pam: PamRow, quarters: Reportes, corte = '2025-T4'): AvanceAccion {
  const rows = { pam: [{ codigo: 'A', ...pam }], seguimiento: reportes(quarters) };
  return at(rows, corte).acciones[0]!;
}
/** [avance, aporteCuatrienio] of each vigencia. */
export const anual = ({ vigencias }: AvanceAccion): (number | null)[][] =>
  vigencias.map((v) => [v.avance, v.aporteCuatrienio]);
