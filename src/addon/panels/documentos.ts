// The panel «Documentos»: making a document from the rows as they stand, and the list of those made.

import { ultimoCorte } from '../../domain/calendario';
import { type Documento, nombreDeArchivo } from '../../domain/documents/documentos';
import { type Corte, formatCorte, isUpTo, TRIMESTRES } from '../../domain/periodo';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import { codigoDeVerificacion } from '../commit/chain';
import { commit, settledLibro } from '../commit/commit';
import { fileDocument } from '../documentos/drive';
import { type DocumentoPedido, FUENTES, type Fuente } from '../documentos/fuentes';
import { engine } from '../documentos/motor';
import { whoIsThere } from '../identidad';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { requireKeys } from '../sheet';
import { UserError } from '../user-error';
import { titleOf } from './acta';
import { definePanel } from './panel';
import { requireDocumento, templateOf } from './plantillas';

export interface DocumentoHecho {
  readonly codigo: string;
  readonly titulo: string;
  readonly nombre: string;
  readonly version: number;
  readonly url: string;
  /** Markers of the template that found no datum. */
  readonly faltan: readonly string[];
}
export interface DocumentosPanel {
  /** Cortes with something to report, newest first. */
  readonly cortes: readonly {
    readonly corte: string;
    readonly titulo: string;
    readonly sinReporte: number;
    readonly acciones: number;
  }[];
  readonly actas: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly hechos: readonly {
    readonly codigo: string;
    readonly tipo: string;
    readonly referencia: string;
    readonly version: number;
    readonly estado: string;
    readonly fecha: string;
    readonly url: string;
  }[];
}

/** Makes a document: a new version each time, filed and noted in Documentos. */
function generate(pedido: DocumentoPedido): DocumentoHecho {
  const documento = requireDocumento(pedido.documento);
  const { clave, titulo } = documento;
  const libro = settledLibro();
  // Asked before there is a file that could not be noted.
  requireKeys(libro.hoja('documentos'));
  requireNotLent(libro.estado);
  const fuente = FUENTES[clave](libro, pedido);
  const version = nextVersion(libro.rows('documentos'), titulo, fuente.referencia);
  const datos = fuente.datos(version);
  const nombre = fileName(documento, datos, version);
  const { bytes, faltan } = fill(templateOf(clave), datos);
  const { url } = fileDocument(nombre, bytes);
  const codigo = noteDocument(libro, titulo, fuente, version, url);
  return { codigo, titulo, nombre, version, url, faltan };
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
  documento: Documento,
  datos: { readonly [marcador: string]: unknown },
  version: number,
): string {
  const nombre = nombreDeArchivo(documento, datos);
  return version === 1 || documento.nombre.includes('{version}') ? nombre : `${nombre} v${version}`;
}

function noteDocument(
  libro: Libro,
  tipo: string,
  fuente: Fuente,
  version: number,
  enlace: string,
): string {
  const { quien } = whoIsThere();
  const { elaboro, reviso, aprobo } = fuente.responsables;
  const row: DocumentoRow = {
    tipo,
    referencia: fuente.referencia,
    version,
    estado: fuente.estado,
    fecha: libro.hoy,
    enlace,
    codigoVerificacion: codigoDeVerificacion(libro.estado.hash),
    elaboro,
    reviso,
    aprobo,
    propietario: quien || undefined,
  };
  const { cambios } = commit({
    operacion: `Generar ${tipo}`,
    build: (fresh) => {
      if (nextVersion(fresh.rows('documentos'), tipo, fuente.referencia) !== version) {
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

function openPanel(): DocumentosPanel {
  const libro = openLibro();
  return {
    cortes: cortesOf(libro),
    actas: libro
      .rows<ActaRow>('actas')
      .flatMap(({ row }) => (row.codigo ? [{ codigo: row.codigo, titulo: titleOf(row) }] : []))
      .reverse(),
    hechos: libro
      .rows<DocumentoRow>('documentos')
      .map(({ row }) => ({
        codigo: row.codigo ?? '',
        tipo: row.tipo ?? '',
        referencia: row.referencia ?? '',
        version: row.version ?? 1,
        estado: row.estado ?? '',
        fecha: row.fecha ?? '',
        url: row.enlace ?? '',
      }))
      .reverse(),
  };
}

/** Quarters with something programmed up to the last one that ended, newest first. */
function cortesOf(libro: Libro): DocumentosPanel['cortes'] {
  const pam = libro.rows<PamRow>('pam');
  const seguimiento = libro.rows<SeguimientoRow>('seguimiento');
  const last = ultimoCorte(libro.hoy);
  return libro.vigencias
    .flatMap((vigencia) => TRIMESTRES.map((trimestre): Corte => ({ vigencia, trimestre })))
    .filter(({ vigencia, trimestre }) => isUpTo(last, vigencia, trimestre))
    .map((corte) => ({ corte, ...reportesDe(pam, seguimiento, corte) }))
    .filter(({ deben }) => deben.length > 0)
    .map(({ corte, deben, faltan }) => ({
      corte: formatCorte(corte),
      titulo: `${corte.trimestre} de ${corte.vigencia}`,
      acciones: deben.length,
      sinReporte: faltan.length,
    }))
    .reverse();
}

export const documentos = definePanel({
  key: 'documentos',
  item: 'Documentos…',
  lugar: 'principal',
  loading: 'Buscando los documentos…',
  endpoints: { panelDocumentos: openPanel, generarDocumento: generate },
});
