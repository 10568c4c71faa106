// The anomalies of a quarter: what the rules find in each acción, and what was decided of it.

import { groupBy } from '../group-by';
import { type Corte, formatCorte } from '../periodo';
import type { Fila, RuleContext } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { AnomaliaRow } from '../registers/anomalias';
import type { CalendarioRow } from '../registers/calendario';
import type { CompromisoRow } from '../registers/compromisos';
import type { EvidenciaRow } from '../registers/evidencias';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { accionesJuzgadas, type LibroJuzgado } from './acciones-juzgadas';
import type { AccionJuzgada, Candidata, Trimestre } from './candidata';
import { observados } from './observados';
import { REGLAS } from './reglas';
import { motivoSinAnomalias } from './trimestre-juzgable';
import { ventanaDe } from './ventana';

export interface AccionConCandidatas {
  readonly accion: string;
  readonly candidatas: readonly Candidata[];
  /** What was decided of the acción in this quarter; null while nothing was. */
  readonly decision: AnomaliaRow | null;
  /** What was confirmed in earlier quarters and is still open. */
  readonly abiertas: readonly AnomaliaRow[];
}
export interface AnomaliasDelTrimestre {
  readonly corte: string;
  /** Why the quarter raises none; null where it may. */
  readonly motivo: string | null;
  /** Those of which something is found or decided, in the order of the PAM. */
  readonly acciones: readonly AccionConCandidatas[];
}

export interface LibroDeAnomalias extends RuleContext {
  readonly recordatorio?: Trimestre['recordatorio'];
}

export function anomaliasDelTrimestre(
  libro: LibroDeAnomalias,
  corte: Corte,
): AnomaliasDelTrimestre {
  const motivo = motivoSinAnomalias(corte, libro);
  const found = motivo === undefined ? candidatasDe(libro, corte) : new Map<string, Candidata[]>();
  const decididas = groupBy(rowsOf<AnomaliaRow>(libro, 'anomalias'), ({ row }) => row.accion);
  const acciones = codigosOf(libro).map((accion): AccionConCandidatas => {
    const own = (decididas.get(accion) ?? []).map(({ row }) => row);
    return {
      accion,
      candidatas: found.get(accion) ?? [],
      decision: own.find((row) => isOf(row, corte)) ?? null,
      abiertas: own.filter((row) => isOpenBefore(row, corte)),
    };
  });
  return {
    corte: formatCorte(corte),
    motivo: motivo ?? null,
    acciones: acciones.filter(
      ({ candidatas, decision }) => candidatas.length > 0 || decision !== null,
    ),
  };
}

/** What each acción has, by código; those with nothing are left out. */
function candidatasDe(
  context: LibroDeAnomalias,
  corte: Corte,
): ReadonlyMap<string, readonly Candidata[]> {
  const libro = libroOf(context);
  const ventana = ventanaDe(corte, rowsOf<CalendarioRow>(context, 'calendario'), libro.parametros);
  const trimestre: Trimestre = {
    corte,
    hoy: context.hoy,
    parametros: libro.parametros,
    ventana,
    observado: observados(context, corte),
    recordatorio: context.recordatorio ?? (() => undefined),
  };
  const { acciones, esperan } = accionesJuzgadas(libro, context.vigencias, corte, ventana);
  return new Map(
    acciones.map((accion) => [
      accion.codigo,
      candidatasDeAccion(accion, trimestre, esperan.has(accion.codigo)),
    ]),
  );
}

const candidatasDeAccion = (
  accion: AccionJuzgada,
  trimestre: Trimestre,
  isWaiting: boolean,
): readonly Candidata[] =>
  REGLAS.filter(({ sinDato }) => sinDato || !isWaiting).flatMap(({ codigo, clase, halla }) => {
    const hallazgo = halla(accion, trimestre);
    return hallazgo ? [{ regla: codigo, clase, ...hallazgo }] : [];
  });

const libroOf = (context: RuleContext): LibroJuzgado => ({
  pam: rowsOf<PamRow>(context, 'pam'),
  seguimiento: rowsOf<SeguimientoRow>(context, 'seguimiento'),
  actividades: rowsOf<ActividadRow>(context, 'actividades'),
  evidencias: rowsOf<EvidenciaRow>(context, 'evidencias'),
  compromisos: rowsOf<CompromisoRow>(context, 'compromisos'),
  parametros: context.rows('parametros'),
  hoy: context.hoy,
});

const rowsOf = <T>(context: RuleContext, registro: string): readonly Fila<T>[] =>
  context.rows(registro) as readonly Fila<T>[];

const codigosOf = (context: RuleContext): readonly string[] => [
  ...new Set(rowsOf<PamRow>(context, 'pam').flatMap(({ row }) => row.codigo ?? [])),
];

export const isOf = ({ vigencia, trimestre }: AnomaliaRow, corte: Corte): boolean =>
  vigencia === corte.vigencia && trimestre === corte.trimestre;

/** Confirmed in an earlier quarter, and not done yet. */
const isOpenBefore = (row: AnomaliaRow, corte: Corte): boolean => {
  const { vigencia, trimestre, confirmada, cumplimiento } = row;
  if (confirmada !== 'Sí' || cumplimiento === 'Cumplida' || !vigencia || !trimestre) return false;
  return formatCorte({ vigencia, trimestre }) < formatCorte(corte);
};
