// The default template of each document, by the document's key.

import { actaTemplate } from './acta';
import { informeTrimestralTemplate } from './informe-trimestral';

/** Writes a default template: the bytes of a .docx with markers. */
export const TEMPLATES = {
  acta: actaTemplate,
  'informe-trimestral': informeTrimestralTemplate,
} as const satisfies { readonly [documento: string]: () => Uint8Array };
