// Publishing the PAM: what there is to see before it is made, the files for whoever asked from the command line, and those that the
// panel leaves in the person's folder.

import { Zip } from '../../docx/zip';
import { formatFecha } from '../../domain/formato';
import { DOCUMENTO, PAGINA } from '../../domain/publico/publicacion';
import { docxBlob, toBase64, zipBlob } from '../archivos/bytes';
import { fileAsDocument, fileAsIs, ownFolder } from '../archivos/drive';
import { settledLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { UserError } from '../user-error';
import { ultimaPublicacion } from './desde-la-publicacion';
import { BORRADOR, type BorradorDePublicacion, type DePublicacion } from './pedido';
import { type ArchivosPublicos, prepararArchivos, revisar } from './preparar';

export interface Publicado {
  readonly version: string;
  readonly fecha: string;
  readonly nombre: string;
  readonly codigoVerificacion: string;
  readonly pagina: string;
  /** The .docx, in base64. */
  readonly documento: string;
  readonly datos: readonly { readonly archivo: string; readonly texto: string }[];
  readonly cambios: readonly string[];
  readonly nota: string;
  readonly excluidas: readonly string[];
}

/** The files of the public PAM; the workbook stays as it is. */
export function publicar(): Publicado {
  const { publicacion, nombre, pagina, documento, datos } = prepararArchivos(settledLibro());
  const { version, fecha, codigoVerificacion, novedades, excluidas } = publicacion;
  return {
    version,
    fecha,
    nombre,
    codigoVerificacion,
    pagina,
    documento: toBase64(documento),
    datos,
    cambios: novedades.cambios.map(({ que, cambio }) => `${que}: ${cambio}`),
    nota: novedades.nota,
    excluidas,
  };
}

/** What the panel shows before anything is made. */
export interface PorPublicar {
  readonly titulo: string;
  readonly version: string;
  readonly componentes: number;
  readonly acciones: number;
  /** "31 de diciembre de 2025"; '' without a closed quarter. */
  readonly corte: string;
  readonly vigenciaFocalizada: string;
  /** "versión 1.1, publicada el 30/01/2026"; '' where none was. */
  readonly anterior: string;
  /** Where that one is. */
  readonly urlAnterior: string;
  readonly cambios: readonly { readonly que: string; readonly cambio: string }[];
  readonly nota: string;
  readonly excluidas: readonly string[];
  /** Cells that name somebody, or tell how to reach them: with any nothing is made. */
  readonly reparos: readonly string[];
  readonly codigoVerificacion: string;
  readonly hoy: string;
  /** What was being written of where it is, and in which window. */
  readonly borrador: BorradorDePublicacion | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDePublicacion>[];
}

export function verPublicacion(): PorPublicar {
  const libro = settledLibro();
  const { publicacion, reparos } = revisar(libro);
  const { titulo, version, componentes, corte, novedades, excluidas } = publicacion;
  const { anterior, cambios, nota } = novedades;
  const { propio, otros } = apart(readLocals<BorradorDePublicacion>(BORRADOR));
  return {
    titulo,
    version,
    componentes: componentes.length,
    acciones: componentes.reduce((sum, one) => sum + one.acciones.length, 0),
    corte,
    vigenciaFocalizada: publicacion.vigenciaFocalizada,
    anterior: anterior
      ? `versión ${anterior.version}${anterior.fecha ? `, publicada el ${formatFecha(anterior.fecha)}` : ''}`
      : '',
    urlAnterior: ultimaPublicacion(libro)?.url ?? '',
    cambios,
    nota,
    excluidas,
    reparos,
    codigoVerificacion: publicacion.codigoVerificacion,
    hoy: libro.hoy,
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

export interface PublicacionHecha {
  readonly version: string;
  readonly codigoVerificacion: string;
  readonly archivos: readonly { readonly titulo: string; readonly url: string }[];
  /** To be downloaded as it is. */
  readonly pagina: { readonly nombre: string; readonly texto: string };
}

/** What goes to the web, in one new file: a version that was handed over is never overwritten. */
export function hacerPublicacion(): PublicacionHecha {
  const made = prepararArchivos(settledLibro());
  const { version, codigoVerificacion } = made.publicacion;
  const nombre = nombreDe(made);
  return {
    version,
    codigoVerificacion,
    archivos: [{ titulo: 'Todo para la web (.zip)', url: fileZip(`${nombre}.zip`, made) }],
    pagina: { nombre: `${nombre}.html`, texto: made.pagina },
  };
}

/** The document of what was just made, asked for apart: with ten times the office both together pass twenty seconds on Google. */
export function documentoDePublicacion({
  codigoVerificacion,
}: DePublicacion): PublicacionHecha['archivos'][number] {
  const made = prepararArchivos(settledLibro());
  if (made.publicacion.codigoVerificacion !== codigoVerificacion)
    throw new UserError(
      'El libro cambió mientras se hacía la publicación, y el documento saldría distinto de la página: haga las dos otra vez.',
      'CAMBIO',
    );
  const name = nombreDe(made);
  const { url } = fileAsDocument(docxBlob(made.documento, name), { name, parents: [ownFolder()] });
  return { titulo: 'Documento', url };
}

const nombreDe = ({ nombre, publicacion }: ArchivosPublicos): string =>
  `${nombre}, versión ${publicacion.version}`;

function fileZip(name: string, made: ArchivosPublicos): string {
  const zip = new Zip();
  zip.file(PAGINA, made.pagina);
  zip.file(DOCUMENTO, made.documento);
  for (const { archivo, texto } of made.datos) zip.file(archivo, texto);
  return fileAsIs(zipBlob(zip.pack(), name), { name, parents: [ownFolder()] }).url;
}
