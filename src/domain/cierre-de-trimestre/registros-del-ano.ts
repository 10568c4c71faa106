// The records of a year in one look: those that activities leave once, and those that activity 9 leaves of each quarter (its acta, its
// informe, its measure and its control): where they are, since when and by whom; and what lacks.

import { formatFecha, formatPorcentaje } from '../formato';
import { esHistorico } from '../historicos';
import { formatCorte, lastDayOf, TRIMESTRES, type Trimestre } from '../periodo';
import { cuenta } from '../redaccion';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import type { CierreRow } from '../registers/cierres';
import type { DocumentoRow } from '../registers/documentos';
import type { EquipoRow } from '../registers/equipo';
import { type RegistrosDeActividad, registrosDeActividades } from '../registros/actividades';
import {
  actaHallada,
  archivosDe,
  type Busqueda,
  estadoConRadicado,
  firmaDe,
  nombreDe,
  type RegistroHallado,
  rowsIn,
  type TitulosDeDocumentos,
} from '../registros/exigido';
import { ACTIVIDAD_TRIMESTRAL } from '../registros/pedidos';
import { CLASES_DE_REGISTRO, type ClaseDeRegistro } from './clase-de-registro';
import { hayControl } from './control';
import { cierreDe, estadoDe } from './cortes';
import { isOfCorte, newestOf } from './mirado';

export interface RegistroDelAno extends Omit<RegistroHallado, 'hoja'> {
  readonly clase: ClaseDeRegistro;
  /** Where it is; '' where the workbook itself holds it. */
  readonly enlace: string;
  /** Figures of its corte that were corrected after it was made, a line each; absent where none was. */
  readonly cambioDespues?: string;
}
export interface RegistrosDelTrimestre {
  readonly corte: string;
  /** Why nothing is owed of it yet, or ever; '' where something is. */
  readonly noSeDebe: string;
  readonly registros: readonly RegistroDelAno[];
  /** What is owed and is not there. */
  readonly faltan: readonly ClaseDeRegistro[];
}
export interface RegistrosDelAno {
  readonly vigencia: number;
  /** Activity that evaluates each quarter. */
  readonly actividad: number;
  readonly trimestres: readonly RegistrosDelTrimestre[];
  /** Of activity 9: "6 de 8 registros; faltan 2." */
  readonly dicho: string;
  /** Those of the activities that leave theirs once a year. */
  readonly actividades: readonly RegistrosDeActividad[];
}

export function registrosDelAno(
  context: RuleContext,
  vigencia: number,
  titulos: TitulosDeDocumentos,
): RegistrosDelAno {
  const trimestres = registrosDeTrimestres(context, vigencia, titulos);
  const owed = trimestres.filter(({ noSeDebe }) => noSeDebe === '');
  const missing = owed.reduce((sum, { faltan }) => sum + faltan.length, 0);
  const all = owed.length * CLASES_DE_REGISTRO.length;
  return {
    vigencia,
    actividad: ACTIVIDAD_TRIMESTRAL,
    trimestres,
    actividades: registrosDeActividades(context, vigencia, titulos),
    dicho:
      missing === 0
        ? `${cuenta(all, 'registro', 'registros')} de ${all}.`
        : `${all - missing} de ${cuenta(all, 'registro', 'registros')}: ${missing === 1 ? 'falta' : 'faltan'} ${missing}.`,
  };
}

export const registrosDeTrimestres = (
  context: RuleContext,
  vigencia: number,
  titulos: TitulosDeDocumentos,
): readonly RegistrosDelTrimestre[] =>
  TRIMESTRES.map((trimestre) => registrosDe(context, { vigencia, trimestre }, titulos));

function registrosDe(
  context: RuleContext,
  corte: { readonly vigencia: number; readonly trimestre: Trimestre },
  titulos: TitulosDeDocumentos,
): RegistrosDelTrimestre {
  const rows = <T>(registro: string) => context.rows(registro) as readonly Fila<T>[];
  const actas = rows<ActaRow>('actas')
    .map(({ row }) => row)
    .filter((row) => row.estado === 'Definitiva' && isOfCorte(row, corte));
  const documentos = rows<DocumentoRow>('documentos');
  const cierre = cierreDe(rows<CierreRow>('cierres'), corte);
  const informes = newestOf(documentos, titulos.informe, formatCorte(corte));
  const registros = [
    ...actas.map((acta) =>
      ofActa(acta, newestOf(documentos, titulos.acta, acta.codigo)[0], rowsIn(context)),
    ),
    ...informes.map(ofInforme),
    ...(cierre && estadoDe(cierre) !== 'Abierto' ? [ofMedicion(cierre)] : []),
    ...(cierre && hayControl(cierre) ? [ofControl(cierre)] : []),
  ];
  const equipo = () => rows<EquipoRow>('equipo').map(({ row }) => row);
  const there = new Set(registros.map(({ clase }) => clase));
  const noSeDebe = whyNotOwed(context, corte);
  return {
    corte: formatCorte(corte),
    noSeDebe,
    registros: registros.map((one) => ({ ...one, quien: nombreDe(one.quien, equipo) })),
    faltan: noSeDebe === '' ? CLASES_DE_REGISTRO.filter((clase) => !there.has(clase)) : [],
  };
}

function whyNotOwed(
  context: RuleContext,
  corte: { readonly vigencia: number; readonly trimestre: Trimestre },
): string {
  if (esHistorico(corte, context.rows('parametros'), context.rows('calendario')))
    return 'No se reporta en este libro.';
  return context.hoy > lastDayOf(corte) ? '' : `Termina el ${formatFecha(lastDayOf(corte))}.`;
}

const ofActa = (
  acta: ActaRow,
  documento: DocumentoRow | undefined,
  rows: Busqueda['rows'],
): RegistroDelAno => {
  const found = actaHallada(acta, documento, rows);
  return { ...found, clase: 'acta', enlace: found.archivos[0]?.enlace ?? '' };
};

const ofInforme = (documento: DocumentoRow): RegistroDelAno => ({
  clase: 'informe',
  que: `Informe, versión ${documento.version ?? 1} (${(documento.estado ?? 'Borrador').toLowerCase()})`,
  fecha: documento.fecha ?? '',
  quien: documento.aprobo ?? documento.elaboro ?? '',
  enlace: documento.pdfFirmado ?? documento.enlace ?? '',
  codigo: documento.codigo ?? '',
  estado: estadoConRadicado(documento.estado ?? 'Borrador', documento),
  firma: firmaDe(documento),
  archivos: archivosDe(documento),
  codigoVerificacion: documento.codigoVerificacion ?? '',
  ...(documento.cambioDespues !== undefined && { cambioDespues: documento.cambioDespues }),
});

const ofMedicion = (cierre: CierreRow): RegistroDelAno => ({
  clase: 'medicion',
  que: `Medición ${cierre.medicion === undefined ? 'sin valor' : formatPorcentaje(cierre.medicion)} (cierre ${estadoDe(cierre).toLowerCase()})`,
  fecha: cierre.cerradoEl ?? cierre.provisionalEl ?? '',
  quien: cierre.cerradoPor ?? cierre.provisionalPor ?? '',
  enlace: '',
  codigo: '',
  estado: estadoDe(cierre),
  firma: '',
  archivos: [],
  codigoVerificacion: cierre.codigoVerificacion ?? '',
});

const ofControl = (cierre: CierreRow): RegistroDelAno => ({
  clase: 'control',
  que: cierre.controlEjecutado
    ? `Control del riesgo${cierre.materializo ? ', que se materializó' : ''}`
    : 'Control del riesgo sin ejecutar',
  fecha: cierre.controlFecha ?? '',
  quien: cierre.controlQuien ?? '',
  enlace: '',
  codigo: '',
  estado: '',
  firma: '',
  archivos: [],
  codigoVerificacion: '',
});
