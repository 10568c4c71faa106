// The documents of the product as data: what the panel offers, the command line accepts and a
// template is inspected against. Their default templates are src/docx/templates, by the same keys.

import { FORMATO_ACTA } from './acta';
import { MARCADORES_ACTA } from './acta-marcadores';
import { FORMATO_INFORME } from './informe-trimestral';
import { MARCADORES_INFORME } from './informe-trimestral-marcadores';
import type { Marcadores } from './marcadores';
import type { Formato } from './membrete';

export const CLAVES_DOCUMENTO = ['acta', 'informe-trimestral'] as const;
export type ClaveDocumento = (typeof CLAVES_DOCUMENTO)[number];

export interface Documento {
  readonly clave: ClaveDocumento;
  /** As people read it in the panel and in the hoja Documentos. */
  readonly titulo: string;
  /** File name without extension; {marcador} stands for a datum of the document. */
  readonly nombre: string;
  readonly formato: Formato;
  readonly marcadores: Marcadores;
}

export const DOCUMENTOS: readonly Documento[] = [
  {
    clave: 'acta',
    titulo: 'Acta de reunión',
    nombre: '{documento} – {asunto}',
    formato: FORMATO_ACTA,
    marcadores: MARCADORES_ACTA,
  },
  {
    clave: 'informe-trimestral',
    titulo: 'Informe de gestión trimestral',
    nombre: '{documento} v{version}',
    formato: FORMATO_INFORME,
    marcadores: MARCADORES_INFORME,
  },
];

/** A document by its key; undefined when there is none. */
export const documentoByClave = (clave: string): Documento | undefined =>
  DOCUMENTOS.find((documento) => documento.clave === clave);

const MAX_NOMBRE = 120;

/** File name of a document, without extension and without what Windows or Drive would refuse. */
export function nombreDeArchivo(
  { nombre }: Documento,
  datos: { readonly [marcador: string]: unknown },
): string {
  const filled = nombre.replace(/\{(\w+)\}/g, (_, marcador: string) =>
    String(datos[marcador] ?? ''),
  );
  const clean = filled
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut =
    [...clean].length > MAX_NOMBRE ? `${[...clean].slice(0, MAX_NOMBRE - 1).join('')}…` : clean;
  return cut.replace(/[\s.–]+$/, '');
}
