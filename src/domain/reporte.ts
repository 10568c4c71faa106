// Which acciones must report a quarter, and which of them have not: the count that Inicio, the panels
// and the informe all give.

import { acumulacionDe, esMeta } from './avance/acumulacion';
import { esperaElDato, reportaEn } from './avance/exigible';
import { quienReporta } from './avance/meta-compartida';
import { esHistorico } from './historicos';
import { type Corte, lastDayOf } from './periodo';
import { cuenta } from './redaccion';
import type { Fila } from './register';
import type { PamRow } from './registers/pam';
import type { SeguimientoRow } from './registers/seguimiento';

/** Códigos, in the order of the PAM. */
export interface Reportes {
  readonly deben: readonly string[];
  /** Those of `deben` without an ejecutado, whose datum should be known. */
  readonly faltan: readonly string[];
  /** Those of `deben` without an ejecutado because their datum is not known yet. */
  readonly esperan: readonly string[];
}

/** What says which quarters nobody owes; without it all of them are. */
export interface Exentos {
  readonly parametros: readonly Fila[];
  readonly calendario: readonly Fila[];
}

/** `hoy`, YYYY-MM-DD, is the day on which the datum is known or not. */
export function reportesDe(
  pam: readonly Fila<PamRow>[],
  seguimiento: readonly Fila<SeguimientoRow>[],
  corte: Corte,
  hoy: string,
  exentos?: Exentos,
): Reportes {
  if (exentos && esHistorico(corte, exentos.parametros, exentos.calendario))
    return { deben: [], faltan: [], esperan: [] };
  const rows = seguimiento
    .map(({ row }) => row)
    .filter((row) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre);
  const byAccion = new Map(rows.map((row) => [row.accion, row]));
  const reporters = quienReporta(pam, seguimiento);
  const deben = pam
    .map(({ row }) => row)
    .filter(
      (row) =>
        row.codigo !== undefined &&
        reporters.get(row.codigo) === row.codigo &&
        debeReportar(row, byAccion.get(row.codigo), corte),
    );
  const blank = deben.filter(({ codigo }) => byAccion.get(codigo)?.ejecutado === undefined);
  const isLate = (row: PamRow): boolean => esperaElDato(row, corte, hoy);
  return {
    deben: codigosOf(deben),
    faltan: codigosOf(blank.filter((row) => !isLate(row))),
    esperan: codigosOf(blank.filter(isLate)),
  };
}

const codigosOf = (acciones: readonly PamRow[]): readonly string[] =>
  acciones.flatMap(({ codigo }) => codigo ?? []);

/** Who reports an acción: its responsable, or whoever coordinates it. */
export const responde = ({ responsable, coordinador }: PamRow, nombre: string): boolean =>
  responsable === nombre || coordinador === nombre;

/** "8 de 35 acciones sin reporte": of those that owe it, the same wherever it is said. */
export const decirFaltan = ({ deben, faltan }: Reportes): string =>
  `${faltan.length} de ${cuenta(deben.length, 'acción', 'acciones')} sin reporte`;

/** Its periodicidad reports then, and it is programmed: in the quarter; where that says nothing, in the vigencia, begun by the end of the quarter. */
function debeReportar(
  pam: PamRow,
  delTrimestre: SeguimientoRow | undefined,
  corte: Corte,
): boolean {
  if (!reportaEn(pam, corte.trimestre)) return false;
  // Reported whether or not the office measures it.
  const acumulacion = acumulacionDe(pam.tipoAcumulacion, { reduccionAnual: true });
  const programado = delTrimestre?.programado;
  if (programado !== undefined) return esMeta(acumulacion, programado);
  const hasBegun = (pam.fechaInicio ?? '') <= lastDayOf(corte);
  return hasBegun && esMeta(acumulacion, pam[`meta${corte.vigencia}`]);
}
