// What the commands that produce a document share: asking the add-on for it, and its PDF when LibreOffice is there.

import { basename } from 'node:path';
import type { Answer } from '../../terminal/command';
import { COSTO } from '../../terminal/command';
import { convertToPdf } from './pdf';
import type { Sesion } from './sesion';

export const DOCUMENTO_OPTIONS = {
  salida: { value: 'DIR', help: 'Carpeta del documento; si no se dice, informes/ junto al libro.' },
  pdf: { help: 'Escribe también el PDF, si LibreOffice está instalado.' },
  ...COSTO,
} as const;

/** Of the documents that say when they are made who answers for them. */
export const FIRMA_OPTIONS = {
  'para-firma': {
    help: 'Lo deja para firma, sin la marca de borrador; pide --elaboro y --aprobo.',
  },
  elaboro: { value: 'NOMBRE', help: 'Quién lo elaboró.' },
  reviso: { value: 'NOMBRE', help: 'Quién lo revisó.' },
  aprobo: { value: 'NOMBRE', help: 'Quién lo aprueba.' },
} as const;

interface Firma {
  readonly estado: 'Borrador' | 'Para firma';
  readonly elaboro?: string | undefined;
  readonly reviso?: string | undefined;
  readonly aprobo?: string | undefined;
}
interface FirmaEscogida extends Omit<Firma, 'estado'> {
  readonly 'para-firma'?: true | undefined;
}

/** What the options say of how a document is made and who answers for it. */
export function firmaOf(chosen: FirmaEscogida): Firma {
  const { 'para-firma': paraFirma, elaboro, reviso, aprobo } = chosen;
  return { estado: paraFirma ? 'Para firma' : 'Borrador', elaboro, reviso, aprobo };
}

export interface Pedido {
  /** Key of the document. */
  readonly documento: string;
  /** What it is about: the código of an acta, "2026-T2"… */
  readonly de: string;
  readonly firma?: Firma;
}
export interface Hecho {
  readonly titulo: string;
  readonly version: number;
  readonly estado: string;
  /** Markers of the template that found no datum. */
  readonly faltan: readonly string[];
  /** Where the .docx goes when the book is saved. */
  readonly archivo: string;
}

export function generateDocumento(sesion: Sesion, pedido: Pedido): Hecho {
  sesion.documents.prepare();
  const hecho = sesion.call<Omit<Hecho, 'archivo'>>('generarDocumento', pedido, 'documento');
  return { ...hecho, archivo: sesion.documents.written.at(-1) ?? '' };
}

/** An answer about a document, with its PDF beside it when asked and possible. */
export async function withPdf(
  { json, text, ...rest }: Answer,
  archivo: string,
  pdf: true | undefined,
): Promise<Answer> {
  if (!pdf) return { json, text, ...rest };
  const made = await convertToPdf(archivo);
  const line = made
    ? `PDF: ${made}`
    : `No se hizo el PDF de ${basename(archivo)}: no se encontró LibreOffice (soffice). Instálelo, o abra el documento y guárdelo como PDF.`;
  return { ...rest, json: { ...json, pdf: made ?? null }, text: `${text}\n${line}` };
}
