// What the commands that produce a document share: asking the add-on for it, and its PDF when LibreOffice is there.

import { basename } from 'node:path';
import type { Answer } from '../../terminal/command';
import { COSTO } from '../../terminal/command';
import { convertToPdf, type Pdf } from './pdf';
import { changeLibro, type Sesion, type SesionOptions } from './sesion';

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
function firmaOf(chosen: FirmaEscogida): Firma {
  const { 'para-firma': paraFirma, elaboro, reviso, aprobo } = chosen;
  return { estado: paraFirma ? 'Para firma' : 'Borrador', elaboro, reviso, aprobo };
}

interface Pedido {
  /** Key of the document. */
  readonly documento: string;
  /** What it is about: the código of an acta, "2026-T2"… */
  readonly de: string;
  readonly firma?: Firma;
}
interface Hecho {
  readonly titulo: string;
  readonly version: number;
  readonly estado: string;
  /** Markers of the template that found no datum. */
  readonly faltan: readonly string[];
  /** Where the .docx goes when the book is saved. */
  readonly archivo: string;
  /** Its second file, if it has one. */
  readonly anexo: { readonly titulo: string; readonly archivo: string } | null;
}

type DeAddon = Omit<Hecho, 'archivo' | 'anexo'> & {
  readonly anexo: { readonly titulo: string } | null;
};

/** Makes a document; the add-on files its annex just before it. */
export function generateDocumento(sesion: Sesion, pedido: Pedido): Hecho {
  sesion.documents.prepare();
  const { anexo, ...hecho } = sesion.call<DeAddon>('generarDocumento', pedido, 'documento');
  const [second = '', archivo = ''] = ['', ...sesion.documents.written].slice(-2);
  return { ...hecho, archivo, anexo: anexo && { titulo: anexo.titulo, archivo: second } };
}

/** What an answer says of the files of a document. */
export const filesOf = ({ archivo, anexo }: Pick<Hecho, 'archivo' | 'anexo'>) => ({
  json: { documento: archivo, ...(anexo && { anexo: anexo.archivo }) },
  text: [archivo, ...(anexo ? [`${anexo.titulo}: ${anexo.archivo}`] : [])].join('\n'),
});

/** A command that makes a document of a book: `ask` says which and of what, `nameOf` how the answer begins. */
export async function answerWithDocumento(
  libro: string,
  chosen: SesionOptions & FirmaEscogida & { readonly pdf?: true | undefined },
  ask: (sesion: Sesion) => Omit<Pedido, 'firma'>,
  nameOf: (hecho: Hecho, de: string) => string = ({ titulo }, de) => `${titulo} ${de}`,
): Promise<Answer> {
  const { hecho, ...answer } = await changeLibro(libro, chosen, (sesion) => {
    const pedido = ask(sesion);
    const hecho = generateDocumento(sesion, { ...pedido, firma: firmaOf(chosen) });
    const { version, estado } = hecho;
    const files = filesOf(hecho);
    return {
      json: { ...files.json, version, estado },
      text: `${nameOf(hecho, pedido.de)}, versión ${version} (${estado}): ${files.text}`,
      hecho,
    };
  });
  return withPdf(answer, hecho, chosen.pdf);
}

/** An answer about a document, with its PDF beside it, and that of its annex, when asked and possible. */
export async function withPdf(
  { json, text, ...rest }: Answer,
  { archivo, anexo }: Pick<Hecho, 'archivo' | 'anexo'>,
  pdf: true | undefined,
): Promise<Answer> {
  if (!pdf) return { json, text, ...rest };
  const made = await convertToPdf(archivo);
  const second = anexo && made ? await convertToPdf(anexo.archivo) : undefined;
  const line = made
    ? [made, ...(second ? [second] : [])].map(lineOf).join('\n')
    : `No se hizo el PDF de ${basename(archivo)}: no se encontró LibreOffice (soffice). Instálelo, o abra el documento y guárdelo como PDF.`;
  const pdfs = {
    pdf: made?.archivo ?? null,
    ...(anexo && { pdfAnexo: second?.archivo ?? null }),
  };
  return { ...rest, json: { ...json, ...pdfs }, text: `${text}\n${line}` };
}

const lineOf = ({ archivo, habia }: Pdf): string =>
  `PDF: ${archivo}${habia ? ` (ya había un ${basename(habia)}, que quedó como estaba)` : ''}`;
