// Which acciones must report a quarter, and which of them have not: the count that Inicio, the panels
// and the informe all give.

import { ACUMULACIONES, esMeta } from './avance/acumulacion';
import { type Corte, lastDayOf } from './periodo';
import type { Fila } from './register';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';

/** Códigos, in the order of the PAM. */
export interface Reportes {
  readonly deben: readonly string[];
  /** Those of `deben` without an ejecutado. */
  readonly faltan: readonly string[];
}

export function reportesDe(
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<SeguimientoRow>[],
  corte: Corte,
): Reportes {
  const rows = seguimiento
    .map(({ row }) => row)
    .filter((row) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre);
  const byAccion = new Map(rows.map((row) => [row.accion, row]));
  const deben = pam.flatMap(({ row }) =>
    row.codigo && debeReportar(row, byAccion.get(row.codigo), corte) ? [row.codigo] : [],
  );
  const faltan = deben.filter((codigo) => byAccion.get(codigo)?.ejecutado === undefined);
  return { deben, faltan };
}

/** Programmed in the quarter; without its row, programmed in the vigencia and begun by the end of the quarter. */
function debeReportar(
  pam: PamRow,
  delTrimestre: SeguimientoRow | undefined,
  corte: Corte,
): boolean {
  const acumulacion = pam.tipoAcumulacion && ACUMULACIONES[pam.tipoAcumulacion];
  if (delTrimestre) return esMeta(acumulacion, delTrimestre.programado);
  const hasBegun = (pam.fechaInicio ?? '') <= lastDayOf(corte);
  return hasBegun && esMeta(acumulacion, pam[`meta${corte.vigencia}`]);
}
