// What the informe lacks, said on its first page instead of hidden: reports, approvals, evidence,
// analysis, and rows that are incomplete or wrong.

import { faltaDelControl } from '../../domain/cierre-de-trimestre/control';
import { formatFecha } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { isError, type Observacion } from '../../domain/observacion';
import { alComienzo, cuenta, enumerar, enumerarDe, lineas } from '../../domain/redaccion';
import { registerByKey } from '../../domain/registers';
import { decirFaltan } from '../../domain/reporte';
import type { AccionInforme } from '../del-corte/libro';
import { pesosPorAjustar } from '../del-corte/pesos';
import { porDecidir } from './anomalias';
import { evidenciasDe } from './evidencias';
import type { Informe } from './libro';
import { cierreDelCorte } from './medicion';

export interface Faltante {
  /** "4 de 40 acciones sin reporte del trimestre" */
  readonly asunto: string;
  /** Which ones, or where. */
  readonly detalle: string;
}

/** Acciones that should have reported the quarter of the corte and have not. */
export function sinReporteDelTrimestre({ reportes, acciones }: Informe): readonly AccionInforme[] {
  const faltan = new Set(reportes.faltan);
  return acciones.filter(({ codigo }) => faltan.has(codigo));
}

const haReportado = ({ delTrimestre }: AccionInforme): boolean =>
  delTrimestre?.row.ejecutado !== undefined;

/** Everything missing, most serious first; [] when the informe is complete. */
export function faltantes(informe: Informe): readonly Faltante[] {
  return [
    sinReporte(informe),
    sinAprobar(informe),
    sinEvidencia(informe),
    sinAnalisis(informe),
    sinDecidir(informe),
    sinControl(informe),
    pesos(informe.observaciones),
    errores(informe.observaciones),
    incompletas(informe.observaciones),
  ].flatMap((faltante) => faltante ?? []);
}

function sinReporte(informe: Informe): Faltante | undefined {
  const { corte, libro, reportes } = informe;
  const plazo = libro.calendario.find(
    ({ row }) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre,
  )?.row.cierra;
  const cierre = plazo
    ? ` El plazo de reporte ${plazo < informe.hoy ? 'cerró' : 'cierra'} el ${formatFecha(plazo)}.`
    : '';
  return about(
    informe,
    sinReporteDelTrimestre(informe),
    () => `${decirFaltan(reportes)} del trimestre`,
    cierre,
  );
}

const sinAprobar = (informe: Informe): Faltante | undefined =>
  about(
    informe,
    informe.acciones.filter((a) => haReportado(a) && a.delTrimestre?.row.estado !== 'Aprobado'),
    (n) => cuenta(n, 'reporte del trimestre sin aprobar', 'reportes del trimestre sin aprobar'),
  );

function sinEvidencia(informe: Informe): Faltante | undefined {
  const { acciones, libro, corte } = informe;
  const withEvidence = new Set(evidenciasDe(libro, corte).map(({ row }) => row.accion));
  return about(
    informe,
    acciones.filter((a) => (a.delTrimestre?.row.ejecutado ?? 0) > 0 && !withEvidence.has(a.codigo)),
    (n) =>
      `${cuenta(n, 'acción reporta', 'acciones reportan')} ejecución y no tiene${n === 1 ? '' : 'n'} evidencia en el trimestre`,
  );
}

/** Of those that owe the quarter and whose datum is known: of the others there is nothing to analyse yet. */
function sinAnalisis(informe: Informe): Faltante | undefined {
  const { acciones, reportes } = informe;
  const waiting = new Set(reportes.esperan);
  const owed = new Set(reportes.deben.filter((codigo) => !waiting.has(codigo)));
  return about(
    informe,
    acciones.filter(
      ({ codigo, cifras, delTrimestre }) =>
        (cifras.estado === 'rezagada' || cifras.estado === 'en riesgo') &&
        owed.has(codigo) &&
        !delTrimestre?.row.analisis,
    ),
    (n) =>
      `${cuenta(n, 'acción rezagada o en riesgo', 'acciones rezagadas o en riesgo')} sin análisis del trimestre`,
  );
}

function sinDecidir(informe: Informe): Faltante | undefined {
  const codigos = porDecidir(informe);
  if (codigos.length === 0) return undefined;
  return {
    asunto: `${cuenta(codigos.length, 'acción tiene', 'acciones tienen')} anomalías por decidir`,
    detalle: `${alComienzo(enumerarDe(codigos, informe.acciones.length))}.`,
  };
}

/** Of a quarter that owes it. */
function sinControl(informe: Informe): Faltante | undefined {
  const lacks = faltaDelControl(cierreDelCorte(informe));
  if (lacks.length === 0 || informe.reportes.deben.length === 0) return undefined;
  return {
    asunto: 'El control del riesgo del trimestre no está registrado del todo',
    detalle: `${lacks.length === 1 ? 'Falta' : 'Faltan'} ${enumerar(lacks)}.`,
  };
}

function pesos(observaciones: readonly Observacion[]): Faltante | undefined {
  const said = pesosPorAjustar(observaciones);
  if (said.length === 0) return undefined;
  return {
    asunto: `${cuenta(said.length, 'grupo de pesos no suma', 'grupos de pesos no suman')} 100: al promediar se ajustaron en proporción`,
    detalle: `${enumerar(said, 3)}.`,
  };
}

const errores = (observaciones: readonly Observacion[]): Faltante | undefined =>
  inSheets(observaciones.filter(isError), 'error por corregir', 'errores por corregir');

const incompletas = (observaciones: readonly Observacion[]): Faltante | undefined =>
  inSheets(
    observaciones.filter(({ codigo }) => codigo === 'FILA_INCOMPLETA'),
    'fila incompleta',
    'filas incompletas',
  );

/** Of those of the informe that lack something. */
function about(
  { acciones: all }: Informe,
  acciones: readonly AccionInforme[],
  say: (n: number) => string,
  more = '',
): Faltante | undefined {
  if (acciones.length === 0) return undefined;
  const codigos = enumerarDe(
    acciones.map(({ codigo }) => codigo),
    all.length,
  );
  return { asunto: say(acciones.length), detalle: `${alComienzo(codigos)}.${more}` };
}

/** "Seguimiento: filas 14 y 20; Evidencias: fila 3." */
function inSheets(
  observaciones: readonly Observacion[],
  singular: string,
  plural: string,
): Faltante | undefined {
  if (observaciones.length === 0) return undefined;
  const sheets = [...groupBy(observaciones, ({ registro }) => registro)].map(
    ([registro, own]) =>
      `${registerByKey(registro)?.title ?? registro}: ${lineas(own.map(({ fila }) => fila))}`,
  );
  return {
    asunto: cuenta(observaciones.length, singular, plural),
    detalle: `${sheets.join('; ')}.`,
  };
}
