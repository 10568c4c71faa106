// What the close of a quarter looks at: its reports, anomalies, acta, control, measure and documents, found once for all its lines.

import { anomaliasDelTrimestre } from '../anomalias/anomalias';
import { type ResumenDeAnomalias, resumenDeAnomalias } from '../anomalias/por-decidir';
import { ultimoCorte } from '../calendario';
import { esHistorico } from '../historicos';
import { type Corte, formatCorte } from '../periodo';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import { coordinadorAusente, rolAusente } from '../registers/actas-asistencia-rules';
import type { CierreRow } from '../registers/cierres';
import type { DocumentoRow } from '../registers/documentos';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';
import { ACTIVIDAD_TRIMESTRAL } from '../registros/pedidos';
import { type Reportes, reportesDe } from '../reporte';
import type { ClaseDeCierre } from './clase';
import { type CorteAbierto, cierreDe, estadoDe } from './cortes';
import { type Medicion, medicionGuardada, medir } from './medicion';

/** How documents are called in the hoja Documentos. */
export interface Titulos {
  readonly informe: string;
  readonly acta: string;
}

export interface TrimestreMirado {
  readonly corte: CorteAbierto;
  readonly clase: ClaseDeCierre;
  readonly hoy: string;
  readonly cierre: CierreRow | undefined;
  readonly reportes: Reportes;
  /** Códigos of those that are reported and that nobody has sent yet, or were returned. */
  readonly sinEnviar: readonly string[];
  readonly anomalias: ResumenDeAnomalias;
  /** The last definitive acta of activity 9 that evaluates the quarter, and who was missed in it. */
  readonly acta: { readonly row: ActaRow; readonly ausencias: readonly string[] } | undefined;
  /** Its borrador, while there is no definitive one. */
  readonly borrador: ActaRow | undefined;
  /** As the rows give it today. */
  readonly medicion: Medicion;
  /** As the last close kept it. */
  readonly guardada: Medicion | undefined;
  /** Its newest version. */
  readonly informe: DocumentoRow | undefined;
  /** Códigos of the acciones whose figures changed after it was made, and no nota aclaratoria tells. */
  readonly trasInforme: readonly string[];
  /** The newest version of each document of the quarter, but those annulled. */
  readonly documentos: readonly DocumentoRow[];
}

/** Looks at a quarter to close it as told, `clase`; as comes next unless told. */
export function mirar(
  context: RuleContext,
  corte: CorteAbierto,
  titulos: Titulos,
  {
    clase,
    trasInforme,
  }: Pick<TrimestreMirado, 'trasInforme'> & { clase?: ClaseDeCierre | undefined },
): TrimestreMirado {
  const rows = <T>(registro: string) => context.rows(registro) as readonly Fila<T>[];
  const cierre = cierreDe(rows<CierreRow>('cierres'), corte);
  const pam = rows<PamRow>('pam');
  const seguimiento = rows<SeguimientoRow>('seguimiento');
  const parametros = context.rows('parametros');
  const owed = reportesDe(pam, seguimiento, corte, context.hoy);
  const isExempt = esHistorico(corte, parametros, context.rows('calendario'));
  const reportes = isExempt ? { deben: [], faltan: [], esperan: [] } : owed;
  const actas = rows<ActaRow>('actas').filter(({ row }) => isOfCorte(row, corte));
  const acta = lastOf(actas, 'Definitiva');
  const made = rows<DocumentoRow>('documentos');
  const informes = newestOf(made, titulos.informe, formatCorte(corte));
  return {
    corte,
    clase: clase ?? (estadoDe(cierre) === 'Abierto' ? 'provisional' : 'definitivo'),
    hoy: context.hoy,
    cierre,
    reportes,
    sinEnviar: sinEnviarDe(seguimiento, corte, reportes),
    anomalias: resumenDeAnomalias(anomaliasDelTrimestre(context, corte)),
    acta: acta && { row: acta.row, ausencias: ausenciasDe(acta, context) },
    borrador: lastOf(actas, 'Borrador')?.row,
    medicion: medir({ pam, seguimiento, parametros, hoy: context.hoy }, context.vigencias, corte),
    guardada: medicionGuardada(cierre),
    informe: informes[0],
    trasInforme,
    documentos: [...informes, ...newestOf(made, titulos.acta, acta?.row.codigo)],
  };
}

/** Whether a meeting evaluates the quarter: the last one that had ended by then. */
export const isOfCorte = ({ actividad, fecha }: ActaRow, corte: Corte): boolean =>
  actividad === ACTIVIDAD_TRIMESTRAL &&
  fecha !== undefined &&
  formatCorte(ultimoCorte(fecha)) === formatCorte(corte);

const lastOf = (
  actas: readonly Fila<ActaRow>[],
  estado: ActaRow['estado'],
): Fila<ActaRow> | undefined =>
  actas
    .filter(({ row }) => row.estado === estado)
    .sort((a, b) => (a.row.fecha ?? '').localeCompare(b.row.fecha ?? ''))
    .pop();

const ausenciasDe = (acta: Fila<ActaRow>, context: RuleContext): readonly string[] =>
  [rolAusente, coordinadorAusente].flatMap((rule) =>
    rule([acta], context).map(({ mensaje }) => mensaje),
  );

function sinEnviarDe(
  seguimiento: readonly Fila<SeguimientoRow>[],
  corte: Corte,
  { deben, faltan, esperan }: Reportes,
): readonly string[] {
  const sent = new Set(
    seguimiento.flatMap(({ row: { accion, vigencia, trimestre, estado } }) =>
      `${vigencia}-${trimestre}` === formatCorte(corte) &&
      (estado === 'Enviado' || estado === 'Aprobado')
        ? (accion ?? [])
        : [],
    ),
  );
  const blank = new Set([...faltan, ...esperan]);
  return deben.filter((codigo) => !blank.has(codigo) && !sent.has(codigo));
}

/** The newest version of a document that is not annulled; none where what it is about is not known. */
export const newestOf = (
  documentos: readonly Fila<DocumentoRow>[],
  tipo: string,
  referencia: string | undefined,
): readonly DocumentoRow[] =>
  documentos
    .map(({ row }) => row)
    .filter(
      (row) =>
        referencia !== undefined &&
        row.tipo === tipo &&
        row.referencia === referencia &&
        row.estado !== 'Anulado',
    )
    .sort((a, b) => (a.version ?? 1) - (b.version ?? 1))
    .slice(-1);
