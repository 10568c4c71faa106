// The panel «Plantillas»: ours or the office's own, looked into before it is kept.

import { DOCUMENTOS, documentoByClave } from '../../documents';
import type { Documento } from '../../documents/documento';
import { listMarcadores } from '../../documents/marcadores';
import { parecido, quisoDecir } from '../../domain/parecido';
import { fromBase64, toBase64 } from '../archivos/bytes';
import { inspector } from '../archivos/motor';
import { dropTemplate, keepTemplate, ownTemplate, ownTemplates } from '../archivos/plantillas-tab';
import { readEstado } from '../libro/estado';
import { hoyEnBogota } from '../libro/libro';
import { requireNotLent } from '../prestamo';
import { underLock } from '../under-lock';
import { UserError } from '../user-error';
import { definePanel } from './panel';

export interface PlantillaFicha {
  readonly documento: string;
  readonly titulo: string;
  /** The office's own template; null while ours is used. */
  readonly propia: {
    readonly nombre: string;
    readonly fecha: string;
    readonly bytes: number;
  } | null;
  readonly marcadores: readonly { readonly marcador: string; readonly describe: string }[];
}
export interface PlantillaRevisada {
  readonly aceptada: boolean;
  readonly errores: readonly string[];
  readonly avisos: readonly string[];
}

const spreadsheet = () => SpreadsheetApp.getActive();

function openPanel(): readonly PlantillaFicha[] {
  const own = ownTemplates(spreadsheet());
  return DOCUMENTOS.map(({ clave, titulo, contenido }) => {
    const propia = own.find(({ documento }) => documento === clave);
    return {
      documento: clave,
      titulo,
      propia: propia ? { nombre: propia.nombre, fecha: propia.fecha, bytes: propia.bytes } : null,
      marcadores: listMarcadores(contenido().marcadores),
    };
  });
}

/** Looks into a template: errors keep it out, unknown markers are told with what they look like. */
function review({ documento, base64 }: { documento: string; base64: string }): PlantillaRevisada {
  const { marcadores } = requireDocumento(documento).contenido();
  const found = inspector().inspectTemplate(bytesOf(base64), marcadores, parecido);
  const errores = [...found.errores, ...found.desconocidos.map(unknownSentence)];
  const isPlain = errores.length === 0 && found.marcadores.length === 0;
  return {
    aceptada: errores.length === 0,
    errores,
    avisos: isPlain ? ['La plantilla no tiene ningún marcador: saldrá igual para todos.'] : [],
  };
}

const unknownSentence = (desconocido: { marcador: string; parecido?: string }): string =>
  `${desconocido.marcador} no es un marcador de este documento.${desconocido.parecido ? ` ¿Quiso decir ${desconocido.parecido}?` : ' Revise la lista de marcadores.'}`;

/** Keeps a template in place of ours, once it has passed the review. */
function upload({
  documento,
  nombre,
  base64,
}: {
  documento: string;
  nombre: string;
  base64: string;
}): PlantillaRevisada {
  const revisada = review({ documento, base64 });
  if (revisada.aceptada) {
    const plantilla = { documento, nombre, fecha: hoyEnBogota() };
    underLock(() => {
      requireNotLent(readEstado());
      keepTemplate(spreadsheet(), plantilla, bytesOf(base64));
    });
  }
  return revisada;
}

/** What cannot be read as a file is inspected as an empty one, which says so in a sentence. */
const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();

/** The template in use: the office's, or ours. */
function download({ documento }: { documento: string }): { nombre: string; base64: string } {
  const asked = requireDocumento(documento);
  // The state tells how the name is read (cells.ts).
  readEstado();
  const own = ownTemplates(spreadsheet()).find((plantilla) => plantilla.documento === asked.clave);
  return {
    nombre: own?.nombre ?? `Plantilla ${asked.titulo}.docx`,
    base64: toBase64(templateOf(asked)),
  };
}

/** Back to ours. */
function remove({ documento }: { documento: string }): null {
  const { clave } = requireDocumento(documento);
  underLock(() => {
    requireNotLent(readEstado());
    dropTemplate(spreadsheet(), clave);
  });
  return null;
}

/** The bytes a document is made from. */
export const templateOf = ({ clave, contenido }: Documento): Uint8Array =>
  ownTemplate(spreadsheet(), clave) ?? contenido().plantilla();

export function requireDocumento(clave: string): Documento {
  const documento = documentoByClave(clave);
  if (documento) return documento;
  const claves = DOCUMENTOS.map((known) => known.clave);
  throw new UserError(
    `No existe el documento «${clave}».${quisoDecir(clave, claves)} Son: ${claves.join(', ')}.`,
    'DOCUMENTO',
  );
}

export const plantillas = definePanel({
  key: 'plantillas',
  item: 'Plantillas…',
  lugar: 'configuracion',
  loading: 'Abriendo las plantillas…',
  endpoints: {
    panelPlantillas: openPanel,
    revisarPlantilla: review,
    subirPlantilla: upload,
    bajarPlantilla: download,
    quitarPlantilla: remove,
  },
});
