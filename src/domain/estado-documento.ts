// The life of a document once it is made: Borrador, Para firma, Firmado, Archivado, or Anulado. A version is never rewritten: a
// borrador goes to be signed as the next version, without its mark; once one is signed there is no other, and what it says wrong is
// corrected by a nota aclaratoria. One that is annulled, with its reason, leaves its place to the next version.

import type { AnyRow } from './register';

export const ESTADOS_DOCUMENTO = [
  'Borrador',
  'Para firma',
  'Firmado',
  'Archivado',
  'Anulado',
] as const;
export type EstadoDocumento = (typeof ESTADOS_DOCUMENTO)[number];

/** What may become of a version as it stands. */
export const PASOS_DE_DOCUMENTO: { readonly [E in EstadoDocumento]: readonly EstadoDocumento[] } = {
  Borrador: ['Anulado'],
  'Para firma': ['Firmado', 'Anulado'],
  Firmado: ['Archivado'],
  Archivado: [],
  Anulado: [],
};

/** Written where its link would stand when its file never came to be. */
export const SIN_ARCHIVO = 'No se encontró el archivo en Google Drive';

/** How a document is called in a sentence. */
export const nombreDeDocumento = ({ codigo, tipo, referencia, version }: AnyRow): string =>
  `${codigo} (${[tipo, referencia, `versión ${version ?? 1}`].filter(Boolean).join(', ')})`;

/** Whether something proves that it was signed: the file, or its number in the registry. */
export const haySoporteDeFirma = ({ pdfFirmado, radicado }: AnyRow): boolean =>
  pdfFirmado !== undefined || radicado !== undefined;

/** What a document must say of itself to be in a state; a sentence where it does not. */
const PIDEN: { readonly [E in EstadoDocumento]?: (row: AnyRow) => string | undefined } = {
  Firmado: (row) =>
    haySoporteDeFirma(row)
      ? undefined
      : 'Para dejarlo como firmado escriba dónde está el PDF firmado, o su radicado.',
  Anulado: ({ motivoAnulacion }) =>
    motivoAnulacion === undefined ? 'Para anularlo escriba por qué.' : undefined,
};

/** Signed, whether or not it is filed already. */
export const estaFirmado = ({ estado }: AnyRow): boolean =>
  estado === 'Firmado' || estado === 'Archivado';

/** The version that was signed of a document about something; undefined while none is. */
export const versionFirmada = <R extends AnyRow>(
  documentos: readonly R[],
  tipo: string,
  referencia: string,
): R | undefined =>
  documentos.find((row) => row.tipo === tipo && row.referencia === referencia && estaFirmado(row));

/** Why it is not made again. */
export const yaFirmado = (row: AnyRow): string =>
  `${nombreDeDocumento(row)} ya está firmado y no se hace otra vez: lo que haya que corregir se deja en una nota aclaratoria.`;

/** What was signed, filed or annulled stays as it is. */
export function cierreDelDocumento(row: AnyRow): string | undefined {
  const { estado, codigo } = row;
  if (estaFirmado(row))
    return `El documento ${codigo} ya está firmado y no se cambia: deje una nota aclaratoria.`;
  if (estado === 'Anulado')
    return `El documento ${codigo} está anulado y no se cambia: genere una versión nueva.`;
  return undefined;
}

/** What keeps a document from a state, in a sentence; undefined where nothing does. */
export function objecionAlPaso(row: AnyRow, estado: EstadoDocumento): string | undefined {
  const now = (row.estado ?? 'Borrador') as EstadoDocumento;
  if (!PASOS_DE_DOCUMENTO[now].includes(estado)) return explainStep(row, now, estado);
  return PIDEN[estado]?.(row);
}

function explainStep(row: AnyRow, now: EstadoDocumento, estado: EstadoDocumento): string {
  const name = nombreDeDocumento(row);
  if (now === 'Borrador' && (estado === 'Firmado' || estado === 'Para firma'))
    return `${name} es un borrador y lleva su marca: genérelo para firma, que será la versión siguiente.`;
  const pasos = PASOS_DE_DOCUMENTO[now].map((paso) => `«${paso}»`).join(' o ');
  return pasos === ''
    ? `${name} está como «${now}» y ya no cambia de estado.`
    : `${name} está como «${now}»: de ahí solo pasa a ${pasos}.`;
}
