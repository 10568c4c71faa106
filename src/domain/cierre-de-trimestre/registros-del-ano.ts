// All the records of activity 9 of a year in one look: of each quarter its acta, its informe, its measure and its control, where
// they are, since when and by whom; and what lacks.

import { formatFecha, formatPorcentaje } from '../formato';
import { esHistorico } from '../historicos';
import { formatCorte, lastDayOf, TRIMESTRES, type Trimestre } from '../periodo';
import { cuenta } from '../redaccion';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import type { CierreRow } from '../registers/cierres';
import type { DocumentoRow } from '../registers/documentos';
import { type EquipoRow, nombreEnEquipo } from '../registers/equipo';
import { CLASES_DE_REGISTRO, type ClaseDeRegistro } from './clase-de-registro';
import { hayControl } from './control';
import { cierreDe, estadoDe } from './cortes';
import { isOfCorte, newestOf, type Titulos } from './mirado';

export interface RegistroDelAno {
  readonly clase: ClaseDeRegistro;
  /** "Acta 3 de 2026"; '' where there is none. */
  readonly que: string;
  /** YYYY-MM-DD; '' where it is not known. */
  readonly fecha: string;
  /** Who approved it, made it or answers for it. */
  readonly quien: string;
  /** Where it is; '' where the workbook itself holds it. */
  readonly enlace: string;
  /** Of the row that tells it; '' where it has none. */
  readonly codigo: string;
  readonly estado: string;
  /** All the places where its files are, by what each one is. */
  readonly archivos: readonly { readonly que: string; readonly enlace: string }[];
  readonly codigoVerificacion: string;
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
  readonly trimestres: readonly RegistrosDelTrimestre[];
  /** "6 de 8 registros; faltan 2." */
  readonly dicho: string;
}

export function registrosDelAno(
  context: RuleContext,
  vigencia: number,
  titulos: Titulos,
): RegistrosDelAno {
  const trimestres = TRIMESTRES.map((trimestre) =>
    registrosDe(context, { vigencia, trimestre }, titulos),
  );
  const owed = trimestres.filter(({ noSeDebe }) => noSeDebe === '');
  const missing = owed.reduce((sum, { faltan }) => sum + faltan.length, 0);
  const all = owed.length * CLASES_DE_REGISTRO.length;
  return {
    vigencia,
    trimestres,
    dicho:
      missing === 0
        ? `${cuenta(all, 'registro', 'registros')} de ${all}.`
        : `${all - missing} de ${cuenta(all, 'registro', 'registros')}: ${missing === 1 ? 'falta' : 'faltan'} ${missing}.`,
  };
}

function registrosDe(
  context: RuleContext,
  corte: { readonly vigencia: number; readonly trimestre: Trimestre },
  titulos: Titulos,
): RegistrosDelTrimestre {
  const rows = <T>(registro: string) => context.rows(registro) as readonly Fila<T>[];
  const actas = rows<ActaRow>('actas')
    .map(({ row }) => row)
    .filter((row) => row.estado === 'Definitiva' && isOfCorte(row, corte));
  const documentos = rows<DocumentoRow>('documentos');
  const cierre = cierreDe(rows<CierreRow>('cierres'), corte);
  const informes = newestOf(documentos, titulos.informe, formatCorte(corte));
  const registros = [
    ...actas.map((acta) => ofActa(acta, newestOf(documentos, titulos.acta, acta.codigo)[0])),
    ...informes.map(ofInforme),
    ...(cierre && estadoDe(cierre) !== 'Abierto' ? [ofMedicion(cierre)] : []),
    ...(cierre && hayControl(cierre) ? [ofControl(cierre)] : []),
  ];
  const there = new Set(registros.map(({ clase }) => clase));
  const noSeDebe = whyNotOwed(context, corte);
  return {
    corte: formatCorte(corte),
    noSeDebe,
    registros: registros.map((one) => ({ ...one, quien: nombreDe(one.quien, context) })),
    faltan: noSeDebe === '' ? CLASES_DE_REGISTRO.filter((clase) => !there.has(clase)) : [],
  };
}

/** Who closed something is known by an account where Google tells it: to whoever audits, a person has a name and no correo. */
function nombreDe(quien: string, context: RuleContext): string {
  if (!quien.includes('@')) return quien;
  const equipo = (context.rows('equipo') as readonly Fila<EquipoRow>[]).map(({ row }) => row);
  return nombreEnEquipo(equipo, quien) || 'Una cuenta que no está en Equipo';
}

function whyNotOwed(
  context: RuleContext,
  corte: { readonly vigencia: number; readonly trimestre: Trimestre },
): string {
  if (esHistorico(corte, context.rows('parametros'), context.rows('calendario')))
    return 'No se reporta en este libro.';
  return context.hoy > lastDayOf(corte) ? '' : `Termina el ${formatFecha(lastDayOf(corte))}.`;
}

const ofActa = (acta: ActaRow, documento: DocumentoRow | undefined): RegistroDelAno => ({
  clase: 'acta',
  que:
    acta.numero === undefined ? `Acta ${acta.codigo}` : `Acta ${acta.numero} de ${acta.vigencia}`,
  fecha: acta.fecha ?? '',
  quien: acta.aprobo ?? acta.elaboro ?? '',
  enlace: acta.actaFirmada ?? documento?.pdfFirmado ?? documento?.enlace ?? '',
  codigo: acta.codigo ?? '',
  estado: acta.estado ?? '',
  archivos: [...lugares([['Acta firmada', acta.actaFirmada]]), ...filesOf(documento)],
  codigoVerificacion: documento?.codigoVerificacion ?? '',
});

/** What is known of where the files of a document are, the one that counts first. */
const filesOf = (documento: DocumentoRow | undefined): RegistroDelAno['archivos'] =>
  lugares([
    ['PDF firmado', documento?.pdfFirmado],
    ['Documento', documento?.enlace],
    ['Anexo', documento?.anexo],
  ]);

const lugares = (
  all: readonly (readonly [que: string, enlace: string | undefined])[],
): RegistroDelAno['archivos'] => all.flatMap(([que, enlace]) => (enlace ? [{ que, enlace }] : []));

const ofInforme = (documento: DocumentoRow): RegistroDelAno => ({
  clase: 'informe',
  que: `Informe, versión ${documento.version ?? 1} (${(documento.estado ?? 'Borrador').toLowerCase()})`,
  fecha: documento.fecha ?? '',
  quien: documento.aprobo ?? documento.elaboro ?? '',
  enlace: documento.pdfFirmado ?? documento.enlace ?? '',
  codigo: documento.codigo ?? '',
  estado: documento.estado ?? 'Borrador',
  archivos: filesOf(documento),
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
  archivos: [],
  codigoVerificacion: '',
});
