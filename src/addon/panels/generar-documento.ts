// Making a document from the rows as they stand: a new version each time, filed and noted in Documentos.

import type { Documento, Firma, Fuente } from '../../documents/documento';
import { faltaParaFirma } from '../../documents/firma';
import { formatoVigente } from '../../documents/formato';
import type { LibroLeido } from '../../documents/libro-leido';
import { nombreDeArchivo } from '../../documents/nombre-de-archivo';
import type { Fila } from '../../domain/register';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { fileDocument } from '../archivos/drive';
import { engine } from '../archivos/motor';
import { codigoDeVerificacion } from '../commit/chain';
import { commit, settledLibro } from '../commit/commit';
import type { HechoAntes, Pedido } from '../commit/pedido';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { leido } from '../datos/libro-leido';
import { whoIsThere } from '../identidad';
import type { Libro } from '../libro/libro';
import { requireNotLent } from '../prestamo';
import { requireKeys } from '../sheet';
import { UserError } from '../user-error';
import { requireDe } from './de-que-trata';
import { requireDocumento, templateOf } from './plantillas';
import { textosDe } from './textos-documento';

export interface DocumentoPedido {
  /** Key of the document. */
  readonly documento: string;
  /** What it is about: the código of an acta, "2026-T2"…; a page that is older than the script may not say it. */
  readonly de?: string;
  /** Of a document that asks for it; a borrador in nobody's name unless told. */
  readonly firma?: Firma;
  /** Names the request: asked again with the same one, it is made once. */
  readonly pedido?: string;
}
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

/** Makes a document: a new version each time, filed and noted in Documentos. */
export function generateDocumento(pedido: DocumentoPedido): DocumentoHecho {
  const documento = requireDocumento(pedido.documento);
  const { titulo } = documento;
  const libro = settledLibro();
  const asked = pedidoOf(pedido);
  const antes = hechoAntes(libro, asked);
  if (antes?.esElMismo) return madeBefore(antes);
  // Asked before there is a file that could not be noted.
  requireKeys(libro.hoja('documentos'));
  requireNotLent(libro.estado);
  const read = leido(libro);
  const referencia = requireDe(documento, pedido.de ?? '', read);
  const firma = requireFirma(documento, pedido.firma, read);
  const fuente = documento.contenido().fuente({
    libro: read,
    de: referencia,
    formato: formatoVigente(libro.sound('parametros'), documento),
    firma,
    textos: textosDe(documento, referencia, read),
  });
  const version = nextVersion(libro.rows('documentos'), titulo, referencia);
  const datos = fuente.datos(version);
  const nombre = fileName(documento, datos, version);
  const { bytes, faltan } = fill(templateOf(documento), datos);
  // The annex first: alone, without its document, it misleads nobody.
  const anexo = fileAnexo(documento, datos, version);
  const { url } = fileDocument(nombre, bytes);
  const made = { tipo: titulo, referencia, version, enlace: url, anexo: anexo?.url };
  const codigo = noteDocument(libro, fuente, made, asked);
  return { codigo, titulo, nombre, version, estado: fuente.estado, url, anexo, faltan };
}

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

/** Makes and files the second file of a document that has one. */
function fileAnexo(
  { anexo, contenido }: Documento,
  datos: { readonly [marcador: string]: unknown },
  version: number,
): DocumentoHecho['anexo'] {
  const plantilla = contenido().plantillaDelAnexo;
  if (!anexo || !plantilla) return null;
  const nombre = fileName(anexo, datos, version);
  const { url } = fileDocument(nombre, fill(plantilla(), datos).bytes);
  return { titulo: anexo.titulo, nombre, url };
}

function nextVersion(
  documentos: readonly Fila<DocumentoRow>[],
  tipo: string,
  referencia: string,
): number {
  const versions = documentos
    .filter(({ row }) => row.tipo === tipo && row.referencia === referencia)
    .map(({ row }) => row.version ?? 0);
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

function noteDocument(
  libro: Libro,
  fuente: Fuente,
  made: Pick<DocumentoRow, 'enlace' | 'anexo'> & {
    tipo: string;
    referencia: string;
    version: number;
  },
  pedido: Pedido | undefined,
): string {
  const { tipo, referencia, version } = made;
  const { quien } = whoIsThere();
  const { elaboro, reviso, aprobo } = fuente.responsables;
  const row: DocumentoRow = {
    ...made,
    estado: fuente.estado,
    fecha: libro.hoy,
    codigoVerificacion: codigoDeVerificacion(libro.estado.hash),
    elaboro,
    reviso,
    aprobo,
    propietario: quien || undefined,
  };
  const { cambios } = commit({
    operacion: `Generar ${tipo}`,
    pedido,
    build: (fresh) => {
      if (nextVersion(fresh.rows('documentos'), tipo, referencia) !== version) {
        throw new UserError(
          `Alguien generó al mismo tiempo la versión ${version} de este documento. Genérelo de nuevo para que la suya sea la siguiente.`,
          'CONFLICTO',
        );
      }
      return [{ registro: 'documentos', cambio: 'crear', row }];
    },
  });
  const [hecho] = cambios;
  return hecho?.cambio === 'crear' ? String(hecho.row.codigo ?? '') : '';
}
