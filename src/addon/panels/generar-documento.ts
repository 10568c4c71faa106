// Making a document from the rows as they stand: a new version each time, filed and noted in Documentos.

import type { Documento, Firma } from '../../documents/documento';
import { faltaParaFirma } from '../../documents/firma';
import { formatoVigente } from '../../documents/formato';
import type { LibroLeido } from '../../documents/libro-leido';
import { nombreDeArchivo } from '../../documents/nombre-de-archivo';
import { versionVigente } from '../../domain/aprobacion/version';
import { codigoDe } from '../../domain/codigo-verificacion';
import type { Fila } from '../../domain/register';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { fileDocument, ownFolder } from '../archivos/drive';
import { engine } from '../archivos/motor';
import { requireDocumento, templateOf } from '../archivos/plantilla-en-uso';
import { commit, noteDocumentosLeft } from '../commit/commit';
import type { HechoAntes, Pedido } from '../commit/pedido';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { leido } from '../datos/libro-leido';
import { ownAccount } from '../disparadores/duenos';
import { whoIsThere } from '../identidad';
import { type Estado, type PorAnotar, readEstado, writeEstado } from '../libro/estado';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { requireKeys } from '../sheet';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { requireDe } from './de-que-trata';
import type { DocumentoPedido } from './documento-pedido';
import { requireNotSigned, textosDe } from './textos-documento';

export interface DocumentoHecho {
  readonly codigo: string;
  readonly titulo: string;
  readonly nombre: string;
  readonly version: number;
  readonly estado: Firma['estado'];
  readonly url: string;
  /** Its second file, if it has one. */
  readonly anexo: { readonly titulo: string; readonly nombre: string; readonly url: string } | null;
  /** Markers of the template that found no datum. */
  readonly faltan: readonly string[];
}

/** All that a document is, before there is a file of it: of one head of the bitácora, that of the workbook it was read in. */
interface Preparado {
  readonly libro: Libro;
  readonly pedido: Pedido | undefined;
  readonly row: DocumentoRow & { readonly tipo: string; readonly version: number };
  readonly estado: Firma['estado'];
  readonly documento: Relleno;
  readonly anexo: Relleno | undefined;
}
/** A file to be. */
interface Relleno {
  readonly titulo: string;
  readonly nombre: string;
  readonly bytes: Uint8Array;
  readonly faltan: readonly string[];
}

/** Makes a document: a new version each time, filed and noted in Documentos. */
export function generateDocumento(pedido: DocumentoPedido): DocumentoHecho {
  const first = readyOf(pedido);
  if (isMade(first)) return first;
  return underLock(() => {
    const estado = readEstado();
    if (estado && isOf(estado, first.libro)) return fileAndNote(first, estado);
    const ready = readyOf(pedido);
    return isMade(ready) ? ready : fileAndNote(ready, ready.libro.estado);
  });
}

/** What is to be made, or what the same request made already. */
function readyOf(pedido: DocumentoPedido): Preparado | DocumentoHecho {
  const libro = libroWithAllNoted();
  const asked = pedidoOf(pedido);
  const antes = hechoAntes(libro, asked);
  return antes?.esElMismo ? madeBefore(antes) : prepare(pedido, asked, libro);
}

const isMade = (made: Preparado | DocumentoHecho): made is DocumentoHecho => !('libro' in made);

function libroWithAllNoted(): Libro {
  const libro = settledLibro();
  const { porAnotar = [] } = libro.estado;
  if (porAnotar.length === 0) return libro;
  noteDocumentosLeft(porAnotar);
  return settledLibro();
}

/** Whether nobody saved since the workbook was read: its rows and its código de verificación are of one moment. */
const isOf = (estado: Estado, libro: Libro): boolean =>
  estado.hash === libro.estado.hash && estado.porAnotar?.length === libro.estado.porAnotar?.length;

/** Every document says of which approved version of the plan it is, where there is one. */
function conVersionDelPam<D extends object>(datos: D, libro: Libro): D {
  const vigente = 'generado' in datos ? versionVigente(libro) : undefined;
  if (!vigente) return datos;
  const said = `versión ${vigente.version} del PAM (código ${vigente.codigoVerificacion})`;
  return { ...datos, generado: `${(datos as { generado?: string }).generado} · ${said}` };
}

function prepare(pedido: DocumentoPedido, asked: Pedido | undefined, libro: Libro): Preparado {
  const documento = requireDocumento(pedido.documento);
  const { titulo } = documento;
  // Asked before there is a file that could not be noted.
  requireKeys(libro.hoja('documentos'));
  requireNotLent(libro.estado);
  const read = leido(libro);
  const referencia = requireDe(documento, pedido.de ?? '', read);
  requireNotSigned(documento, referencia, read);
  const firma = requireFirma(documento, pedido.firma, read);
  const textos = textosDe(documento, referencia, read);
  requireWritten(documento, textos);
  requirePublishable(documento, read);
  const fuente = documento.contenido().fuente({
    libro: read,
    de: referencia,
    formato: formatoVigente(libro.sound('parametros'), documento),
    firma,
    textos,
  });
  const version = nextVersion(libro, titulo, referencia);
  const datos = conVersionDelPam(fuente.datos(version), libro);
  const nombre = fileName(documento, datos, version);
  const { elaboro, reviso, aprobo } = fuente.responsables;
  const plantilla = templateOf(documento);
  const row = {
    tipo: titulo,
    referencia,
    version,
    estado: fuente.estado,
    fecha: libro.hoy,
    codigoVerificacion: codigoDe(libro.estado.hash),
    plantilla: plantilla.nombre,
    huellaPlantilla: plantilla.huella,
    elaboro,
    reviso,
    aprobo,
    propietario: whoIsThere().quien || undefined,
  };
  return {
    libro,
    pedido: asked,
    row,
    estado: fuente.estado,
    documento: { titulo, nombre, ...fill(plantilla.bytes, datos) },
    anexo: anexoOf(documento, datos, version),
  };
}

/** Under the lock, so that what another execution finds begun is dead for certain: it is noted before there is a file. */
function fileAndNote(preparado: Preparado, estado: Estado): DocumentoHecho {
  const { row, documento, anexo, pedido } = preparado;
  const carpeta = ownFolder();
  const marca = Utilities.getUuid();
  const about = { carpeta, marca };
  const begun = { marca, cuenta: ownAccount(), row, ...(pedido && { pedido }) };
  writeEstado({ ...estado, porAnotar: [...(estado.porAnotar ?? []), begun] });
  const noted = orElseFind(begun, () => {
    // The annex first: alone, without its document, it misleads nobody.
    const anexado = anexo && fileDocument(anexo.nombre, anexo.bytes, { ...about, parte: 'anexo' });
    const { url } = fileDocument(documento.nombre, documento.bytes, {
      ...about,
      parte: 'documento',
    });
    return noteDocument({ ...row, enlace: url, anexo: anexado?.url }, marca, pedido);
  });
  return {
    codigo: noted.codigo ?? '',
    titulo: row.tipo,
    nombre: documento.nombre,
    version: row.version,
    estado: preparado.estado,
    url: noted.enlace ?? '',
    anexo: anexo ? { titulo: anexo.titulo, nombre: anexo.nombre, url: noted.anexo ?? '' } : null,
    faltan: documento.faltan,
  };
}

/** An error of Google does not say whether it was done: what there is in Drive is noted, and the error told where nothing is. */
function orElseFind(begun: PorAnotar, work: () => DocumentoRow): DocumentoRow {
  const { marca, row } = begun;
  try {
    return work();
  } catch (thrown) {
    const isLeft = (): boolean =>
      readEstado()?.porAnotar?.some((one) => one.marca === marca) ?? false;
    if (isLeft()) noteDocumentosLeft([begun], { isTold: true });
    const noted = settledLibro().rows<DocumentoRow>('documentos').find(isNoteOf(row));
    if (noted) return noted.row;
    if (!isLeft()) throw thrown;
    throw new UserError(
      'No se sabe si el documento quedó en Google Drive. No lo genere otra vez todavía: si quedó, el libro lo anota en Documentos apenas usted guarde algo.',
      'DOCUMENTO_INCIERTO',
    );
  }
}

const isNoteOf =
  (wanted: DocumentoRow) =>
  ({ row }: Fila<DocumentoRow>): boolean =>
    row.tipo === wanted.tipo &&
    row.referencia === wanted.referencia &&
    row.version === wanted.version;

const pedidoOf = ({ pedido, ...asked }: DocumentoPedido): Pedido | undefined =>
  pedidoDe(pedido, asked);

/** The document of a request that is asked again, as it was noted. */
function madeBefore({ cambios }: HechoAntes): DocumentoHecho {
  const [made] = cambios;
  const row: DocumentoRow = made?.cambio === 'crear' ? made.row : {};
  const { codigo = '', tipo: titulo = '', referencia = '', version = 1, enlace = '', anexo } = row;
  const nombre = `${titulo} ${referencia}`.trim();
  return {
    codigo,
    titulo,
    nombre,
    version,
    estado: row.estado === 'Para firma' ? 'Para firma' : 'Borrador',
    url: enlace,
    anexo: anexo ? { titulo: 'Anexos', nombre: 'Anexos', url: anexo } : null,
    faltan: [],
  };
}

const EN_BORRADOR: Firma = { estado: 'Borrador' };

/** As what it is made: what goes to be signed says who answers for it, with their cargo. */
function requireFirma(
  { pideFirma }: Documento,
  firma: Firma = EN_BORRADOR,
  libro: LibroLeido,
): Firma {
  const missing = pideFirma ? faltaParaFirma(firma, libro) : [];
  if (missing.length === 0) return firma;
  throw new UserError(
    'No se generó: para dejarlo para firma falta lo siguiente.',
    'FIRMA',
    missing,
  );
}

function requireWritten(
  { secciones = [] }: Documento,
  textos: { readonly [seccion: string]: string },
): void {
  const blank = secciones.filter(
    ({ clave, obligatoria }) => obligatoria && (textos[clave] ?? '').trim() === '',
  );
  const [first] = blank;
  if (first)
    throw new UserError(
      `No se generó: escriba primero «${first.titulo}» y guarde los textos.`,
      'TEXTO_AUSENTE',
    );
}

function requirePublishable({ titulo, reparos }: Documento, libro: LibroLeido): void {
  const found = reparos?.(libro) ?? [];
  if (found.length > 0) throw new UserError(`No se generó «${titulo}»:`, 'DATOS_PERSONALES', found);
}

/** A broken template is told in sentences, not in the engine's words. */
function fill(template: Uint8Array, datos: object) {
  try {
    return engine().fillTemplate(template, datos);
  } catch (thrown) {
    const { errores } = thrown as { errores?: readonly string[] };
    if (!errores) throw thrown;
    throw new UserError(
      'No se generó el documento: la plantilla tiene errores.',
      'PLANTILLA',
      errores,
    );
  }
}

/** The second file of a document that has one. */
function anexoOf(
  { anexo, contenido }: Documento,
  datos: { readonly [marcador: string]: unknown },
  version: number,
): Relleno | undefined {
  const plantilla = contenido().plantillaDelAnexo;
  if (!anexo || !plantilla) return undefined;
  const nombre = fileName(anexo, datos, version);
  return { titulo: anexo.titulo, nombre, ...fill(plantilla(), datos) };
}

/** After those in Documentos and those that somebody else's account has still to note. */
function nextVersion(libro: Libro, tipo: string, referencia: string): number {
  const noted = libro.rows<DocumentoRow>('documentos').map(({ row }) => row);
  const begun = (libro.estado.porAnotar ?? []).map(({ row }) => row);
  const versions = [...noted, ...begun]
    .filter((row) => row.tipo === tipo && row.referencia === referencia)
    .map(({ version }) => version ?? 0);
  return Math.max(0, ...versions) + 1;
}

/** A later version never takes the name of an earlier one. */
function fileName(
  documento: Pick<Documento, 'nombre'>,
  datos: { readonly [marcador: string]: unknown },
  version: number,
): string {
  const nombre = nombreDeArchivo(documento, datos);
  return version === 1 || documento.nombre.includes('{version}') ? nombre : `${nombre} v${version}`;
}

/** The row as it is noted, with its código. */
function noteDocument(
  row: Preparado['row'],
  marca: string,
  pedido: Pedido | undefined,
): DocumentoRow {
  const { cambios } = commit({
    operacion: `Generar ${row.tipo}`,
    anota: marca,
    pedido,
    build: () => [{ registro: 'documentos', cambio: 'crear', row }],
  });
  const [hecho] = cambios;
  return hecho?.cambio === 'crear' ? (hecho.row as DocumentoRow) : row;
}
