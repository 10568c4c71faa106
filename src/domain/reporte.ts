// Which acciones must report a quarter, and which of them have not: the count that Inicio, the panels
// and the informe all give.

import { ACUMULACIONES, esMeta } from './avance/acumulacion';
import type { Corte } from './periodo';
import type { Fila } from './register';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';

/** Whether an acción was programmed in the quarter or, where it has no row of it, in the vigencia. */
export function debeReportar(
  pam: PamRow,
  delTrimestre: SeguimientoRow | undefined,
  vigencia: number,
): boolean {
  const programado = delTrimestre ? delTrimestre.programado : pam[`meta${vigencia}`];
  return esMeta(pam.tipoAcumulacion && ACUMULACIONES[pam.tipoAcumulacion], programado);
}

/** Códigos of the acciones that must report a quarter, and of those among them that have not. */
export interface Reportes {
  readonly deben: readonly string[];
  readonly faltan: readonly string[];
}

export function reportesDe(
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<SeguimientoRow>[],
  { vigencia, trimestre }: Corte,
): Reportes {
  const rows = seguimiento
    .map(({ row }) => row)
    .filter((row) => row.vigencia === vigencia && row.trimestre === trimestre);
  const byAccion = new Map(rows.map((row) => [row.accion, row]));
  const deben = pam.flatMap(({ row }) =>
    row.codigo && debeReportar(row, byAccion.get(row.codigo), vigencia) ? [row.codigo] : [],
  );
  const faltan = deben.filter((codigo) => byAccion.get(codigo)?.ejecutado === undefined);
  return { deben, faltan };
}
