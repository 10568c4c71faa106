// The templates of the panel «Plantillas»: ours or the office's own, looked into before it is kept. Which one is in use changes
// with a line in the bitácora, which goes first: a template is never another one in silence.

import { DOCUMENTOS } from '../../documents';
import type { Documento } from '../../documents/documento';
import { listMarcadores, type Marcadores, SI_FALTA } from '../../documents/marcadores';
import { codigoDe } from '../../domain/codigo-verificacion';
import { parecido } from '../../domain/parecido';
import { fromBase64, sha256OfBytes, toBase64 } from '../archivos/bytes';
import { inspector } from '../archivos/motor';
import { requireDocumento } from '../archivos/plantilla-en-uso';
import {
  dropTemplate,
  keepTemplate,
  ownTemplate,
  ownTemplates,
  type PlantillaPropia,
} from '../archivos/plantillas-tab';
import { finishPending } from '../commit/finish-pending';
import { sealAvisos } from '../commit/seal';
import { readEstado } from '../libro/estado';
import { hoyEnBogota } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { requireNotLent } from '../prestamo';
import { underLock } from '../under-lock';
import type { PlantillaEntregada, PlantillaPedida, PlantillaSubida } from './plantilla-pedido';

export interface PlantillaFicha {
  readonly documento: string;
  readonly titulo: string;
  /** The office's own template; null while ours is used. */
  readonly propia: {
    readonly nombre: string;
    readonly fecha: string;
    readonly bytes: number;
    /** As Documentos notes it. */
    readonly huella: string;
  } | null;
  readonly marcadores: readonly { readonly marcador: string; readonly describe: string }[];
}
export interface PlantillaRevisada {
  readonly aceptada: boolean;
  readonly errores: readonly string[];
  readonly avisos: readonly string[];
}

const spreadsheet = () => SpreadsheetApp.getActive();

export function openPanel(): readonly PlantillaFicha[] {
  const own = ownTemplates(spreadsheet());
  return DOCUMENTOS.map(({ clave, titulo, contenido }) => {
    const propia = own.find(({ documento }) => documento === clave);
    return {
      documento: clave,
      titulo,
      propia: propia ? shown(propia) : null,
      marcadores: listMarcadores(contenido().marcadores),
    };
  });
}

const shown = ({ nombre, fecha, bytes, sha256 }: PlantillaPropia) => ({
  nombre,
  fecha,
  bytes,
  huella: codigoDe(sha256),
});

/** Looks into a template: errors keep it out, unknown markers are told with what they look like. */
export function review({ documento, base64 }: PlantillaEntregada): PlantillaRevisada {
  const { marcadores } = requireDocumento(documento).contenido();
  const { inspectTemplate, firstOf } = inspector();
  const found = inspectTemplate(bytesOf(base64), marcadores, parecido);
  const errores = firstOf([...found.errores, ...found.desconocidos.map(unknownSentence)]);
  const aceptada = errores.length === 0;
  return { aceptada, errores, avisos: aceptada ? missed(found.marcadores, marcadores) : [] };
}

/** What documents will lack that a template asks nothing of. */
function missed(asked: readonly string[], marcadores: Marcadores): readonly string[] {
  if (asked.length === 0)
    return ['La plantilla no tiene ningún marcador: saldrá igual para todos.'];
  const names = new Set(asked.map((marcador) => marcador.replace(/[^\p{L}\p{N}]/gu, '')));
  return Object.entries(SI_FALTA).flatMap(([name, told]) =>
    name in marcadores && !names.has(name) ? [told] : [],
  );
}

const unknownSentence = (desconocido: { marcador: string; parecido?: string }): string =>
  `${desconocido.marcador} no es un marcador de este documento.${desconocido.parecido ? ` ¿Quiso decir ${desconocido.parecido}?` : ' Revise la lista de marcadores.'}`;

/** Keeps a template in place of ours, once it has passed the review. */
export function upload({ documento, nombre, base64 }: PlantillaSubida): PlantillaRevisada {
  const revisada = review({ documento, base64 });
  if (revisada.aceptada) {
    const bytes = bytesOf(base64);
    const plantilla = {
      documento,
      nombre,
      fecha: hoyEnBogota(),
      sha256: sha256OfBytes(bytes),
    };
    underLock(() => {
      leaveLine('Subir una plantilla', documento, told(plantilla));
      keepTemplate(spreadsheet(), plantilla, bytes);
    });
  }
  return revisada;
}

/** What cannot be read as a file is inspected as an empty one, which says so in a sentence. */
const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();

/** The template in use: the office's, or ours. */
export function download({ documento }: PlantillaPedida): { nombre: string; base64: string } {
  const asked = requireDocumento(documento);
  // The state tells how the name is read (cells.ts).
  readEstado();
  const own = ownTemplate(spreadsheet(), asked.clave);
  return {
    nombre: own?.nombre ?? `Plantilla ${asked.titulo}.docx`,
    base64: toBase64(own?.bytes ?? asked.contenido().plantilla()),
  };
}

/** Back to ours. */
export function remove({ documento }: PlantillaPedida): null {
  const asked = requireDocumento(documento);
  underLock(() => {
    leaveLine('Quitar una plantilla', asked.clave, LA_NUESTRA);
    dropTemplate(spreadsheet(), asked.clave);
  });
  return null;
}

const LA_NUESTRA = 'la del complemento';

const ownOf = ({ clave }: Documento): PlantillaPropia | undefined =>
  ownTemplates(spreadsheet()).find(({ documento }) => documento === clave);

/** "R07 de la oficina.docx · 8F3A-21C0-77DE-0B14" */
const told = ({ nombre, sha256 }: Pick<PlantillaPropia, 'nombre' | 'sha256'>): string =>
  `${nombre} · ${codigoDe(sha256)}`;

/** Call it under the lock. A lent book takes neither the line nor the template. */
function leaveLine(operacion: string, clave: string, despues: string): void {
  const libro = finishPending(openLibro());
  requireNotLent(libro.estado);
  const before = ownOf(requireDocumento(clave));
  const antes = before ? told(before) : LA_NUESTRA;
  if (antes !== despues) sealAvisos(libro, operacion, [[`plantilla ${clave}`, antes, despues]]);
}
