// The quarters of Seguimiento as its rules look at them: a year of an acción at a time, beside what the
// PAM says of the acción.

import { type Acumulacion, acumulacionDe, esMeta } from '../avance/acumulacion';
import { type ReglaTrimestral, type Trimestral, terminosDe, totalDe } from '../avance/vigencia';
import { groupBy } from '../group-by';
import { parametro } from '../parametros';
import { TRIMESTRES } from '../periodo';
import type { AnyRow, Fila, RuleContext } from '../register';
import type { PamRow } from './pam';

export type Reporte = AnyRow & Trimestral;
export interface Ano {
  readonly accion: PamRow;
  readonly vigencia: number;
  readonly regla: ReglaTrimestral;
  readonly acumulacion: Acumulacion | undefined;
  /** In the order of the year. */
  readonly trimestres: readonly Fila<Reporte>[];
  /** Line of the row that came first: in a load, those of the file do. */
  readonly fila: number;
}

/** The rows of each acción and vigencia, as they came. */
const filasPorAno = (filas: readonly Fila[]): readonly (readonly Fila<Reporte>[])[] => [
  ...groupBy(
    filas as readonly Fila<Reporte>[],
    ({ row }) => `${row.accion} ${row.vigencia}`,
  ).values(),
];

/** Those of a year in its order; of a repeated quarter, the first row. */
const enOrden = (own: readonly Fila<Reporte>[]): readonly Fila<Reporte>[] =>
  TRIMESTRES.flatMap((trimestre) => own.find(({ row }) => row.trimestre === trimestre) ?? []);

/** The quarters of each acción and vigencia, in order, whether or not the PAM has the acción. */
export const trimestresPorAno = (filas: readonly Fila[]): readonly Ano['trimestres'][] =>
  filasPorAno(filas).map(enOrden);

/** The years of the acciones that the PAM has, oldest first. */
export function anosDe(filas: readonly Fila[], context: RuleContext): readonly Ano[] {
  const acciones = accionesPorCodigo(context);
  const formulas = { reduccionAnual: parametro(context.rows('parametros'), 'reduccion_anual') };
  const anos = filasPorAno(filas).flatMap((own): readonly Ano[] => {
    const [first] = own;
    const accion = acciones.get(first?.row.accion as string);
    const vigencia = first?.row.vigencia;
    if (!first || !accion || typeof vigencia !== 'number') return [];
    const { reglaTrimestral: regla = 'Suma', tipoAcumulacion: tipo } = accion;
    const acumulacion = acumulacionDe(tipo, formulas);
    return [{ accion, vigencia, regla, acumulacion, trimestres: enOrden(own), fila: first.fila }];
  });
  return anos.sort((a, b) => a.vigencia - b.vigencia);
}

export const accionesPorCodigo = (context: RuleContext): ReadonlyMap<string, PamRow> =>
  new Map(context.rows('pam').map(({ row }) => [row.codigo as string, row as PamRow]));

/** What the quarters make of the year, as the acción totals it; null without any. */
export const totalProgramado = (
  { regla, acumulacion }: Ano,
  some: Ano['trimestres'],
): number | null => totalDe(terminosDe(rowsOf(some), regla, acumulacion).programado, regla);
export const totalEjecutado = ({ regla, acumulacion, trimestres }: Ano): number | null =>
  totalDe(terminosDe(rowsOf(trimestres), regla, acumulacion).ejecutado, regla);

/** What the PAM wants of the year; undefined where that is no goal. */
export function metaDelPam({ accion, vigencia, acumulacion }: Ano): number | undefined {
  const meta = accion[`meta${vigencia}`];
  return esMeta(acumulacion, meta) ? meta : undefined;
}

/** Whether all four quarters say what was programmed, be it NP. */
export const isProgramadoEntero = ({ trimestres }: Ano): boolean =>
  trimestres.length === TRIMESTRES.length &&
  trimestres.every(({ row }) => row.programado !== undefined);

/** The quarters with a result. */
export const reportados = ({ trimestres }: Ano): readonly Fila<Reporte>[] =>
  trimestres.filter(({ row }) => row.ejecutado !== undefined);

/** The last of them. */
export function ultimoReporte(ano: Ano): Fila<Reporte> | undefined {
  const all = reportados(ano);
  return all[all.length - 1];
}

const rowsOf = (trimestres: Ano['trimestres']): readonly Reporte[] =>
  trimestres.map(({ row }) => row);
