// The records that an activity of the procedure leaves in a year, as data: each is looked for by itself, and tells what there is and
// what lacks, so that an activity more is an entry more of ./actividades.

import { estaFirmado } from '../estado-documento';
import { type Firmas, firmasDe, presentesEn, registroOficial } from '../firmas';
import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import type { AsistenteRow } from '../registers/asistentes';
import type { DocumentoRow } from '../registers/documentos';
import { type EquipoRow, nombreEnEquipo } from '../registers/equipo';

/** One of the places where a record is. */
export interface ArchivoDeRegistro {
  /** "Documento", "PDF firmado"… */
  readonly que: string;
  readonly enlace: string;
  /** The one that was signed: what the others say differently does not count. */
  readonly oficial?: true;
}
/** Whether it was signed; '' of what nobody signs. */
export type FirmaDeRegistro = '' | 'Firmado' | 'Sin firma';

export interface RegistroHallado {
  /** "Acta 3 de 2026" */
  readonly que: string;
  /** YYYY-MM-DD; '' where it is not known. */
  readonly fecha: string;
  /** Who approved it, made it or answers for it. */
  readonly quien: string;
  /** Of the row that tells it; '' where it has none. */
  readonly codigo: string;
  readonly estado: string;
  readonly firma: FirmaDeRegistro;
  /** Of an acta, how many of those who attended signed it; absent where nobody told. */
  readonly firmas?: Firmas;
  /** All the places where its files are, by what each one is; none where the workbook itself holds it. */
  readonly archivos: readonly ArchivoDeRegistro[];
  /** Tab where its row stands. */
  readonly hoja: string;
  readonly codigoVerificacion: string;
}
export interface Hallazgo {
  readonly registros: readonly RegistroHallado[];
  /** What is owed and is not there, each in words: "Falta el acta de la focalización". */
  readonly faltan: readonly string[];
}

/** How documents are called in the hoja Documentos. */
export interface TitulosDeDocumentos {
  readonly informe: string;
  readonly acta: string;
  readonly ficha: string;
  readonly listado: string;
  readonly evaluacion: string;
  readonly resultados: string;
}
/** What a record is looked for in. */
export interface Busqueda {
  /** Activity of the procedure that leaves it. */
  readonly actividad: number;
  /** The year, or the last one of those that are looked at together. */
  readonly vigencia: number;
  readonly vigencias: readonly number[];
  readonly hoy: string;
  readonly titulos: TitulosDeDocumentos;
  readonly rows: <T>(registro: string) => readonly T[];
}
export const busquedaEn = (
  context: RuleContext,
  { actividad, vigencias }: Pick<Busqueda, 'actividad' | 'vigencias'>,
  titulos: TitulosDeDocumentos,
): Busqueda => ({
  actividad,
  vigencia: vigencias[vigencias.length - 1] ?? 0,
  vigencias,
  hoy: context.hoy,
  titulos,
  rows: rowsIn(context),
});

export const rowsIn =
  (context: RuleContext): Busqueda['rows'] =>
  <T>(registro: string) =>
    (context.rows(registro) as readonly Fila<T>[]).map(({ row }) => row);

/** Looks for one kind of record in a year. */
export type RegistroExigido = (busqueda: Busqueda) => Hallazgo;

export const lugares = (
  all: readonly (readonly [que: string, enlace: string | undefined])[],
): readonly ArchivoDeRegistro[] =>
  all.flatMap(([que, enlace]) => (enlace ? [{ que, enlace }] : []));

/** The signed file of a record. */
export const lugarOficial = (
  que: string,
  enlace: string | undefined,
): readonly ArchivoDeRegistro[] =>
  lugares([[que, enlace]]).map((one) => ({ ...one, oficial: true }));

/** What is known of where the files of a document are, the one that counts first; before it is signed, none does. */
export const archivosDe = (documento: DocumentoRow | undefined): readonly ArchivoDeRegistro[] => [
  ...(documento && estaFirmado(documento)
    ? lugarOficial('PDF firmado', documento.pdfFirmado)
    : lugares([['PDF firmado', documento?.pdfFirmado]])),
  ...lugares([
    ['Documento', documento?.enlace],
    ['Anexo', documento?.anexo],
  ]),
];

/** How a record stands; where it was signed on paper and nobody has its file, by which number it is found. */
export const estadoConRadicado = (estado: string, documento: DocumentoRow | undefined): string =>
  documento?.radicado && documento.pdfFirmado === undefined && estaFirmado(documento)
    ? `${estado}. El registro oficial es ${registroOficial(documento)}`
    : estado;

export const firmaDe = (documento: DocumentoRow | undefined): FirmaDeRegistro =>
  documento && estaFirmado(documento) ? 'Firmado' : 'Sin firma';

/** Who attended is looked for only where somebody told who signed. */
function firmasDichas(
  documento: DocumentoRow | undefined,
  rows: Busqueda['rows'],
): Pick<RegistroHallado, 'firmas'> {
  if (documento?.sinFirmaDe === undefined) return {};
  const presentes = presentesEn(rows<AsistenteRow>('asistentes'), documento.referencia);
  const firmas = firmasDe(documento, presentes);
  return firmas ? { firmas } : {};
}

/** An acta, with the document that was made of it; signed there, or on paper outside the book. */
export const actaHallada = (
  acta: ActaRow,
  documento: DocumentoRow | undefined,
  rows: Busqueda['rows'],
): Omit<RegistroHallado, 'hoja'> => ({
  que:
    acta.numero === undefined ? `Acta ${acta.codigo}` : `Acta ${acta.numero} de ${acta.vigencia}`,
  fecha: acta.fecha ?? '',
  quien: acta.aprobo ?? acta.elaboro ?? '',
  codigo: acta.codigo ?? '',
  estado:
    acta.actaFirmada === undefined
      ? estadoConRadicado(acta.estado ?? '', documento)
      : (acta.estado ?? ''),
  firma: acta.actaFirmada === undefined ? firmaDe(documento) : 'Firmado',
  ...firmasDichas(documento, rows),
  archivos: [...lugarOficial('Acta firmada', acta.actaFirmada), ...archivosDe(documento)],
  codigoVerificacion: documento?.codigoVerificacion ?? '',
});

/** Who did something is known by an account where Google tells it: to whoever audits, a person has a name and no correo. */
export function nombreDe(quien: string, equipo: () => readonly EquipoRow[]): string {
  if (!quien.includes('@')) return quien;
  return nombreEnEquipo(equipo(), quien) || 'Una cuenta que no está en Equipo';
}

/** The newest version of each document of a kind that is not annulled, in the order in which they were made first. */
export function vigentesDe(
  documentos: readonly DocumentoRow[],
  isMeant: (documento: DocumentoRow) => boolean,
): readonly DocumentoRow[] {
  const newest = new Map<string | undefined, DocumentoRow>();
  for (const one of documentos)
    if (one.estado !== 'Anulado' && isMeant(one)) {
      const before = newest.get(one.referencia);
      if (!before || (before.version ?? 1) <= (one.version ?? 1)) newest.set(one.referencia, one);
    }
  return [...newest.values()];
}
