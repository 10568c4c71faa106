// The default template of each document, for the tests that fill them.

import { DOCUMENTOS } from '../../src/documents';

export const PLANTILLAS: { readonly [clave: string]: () => Uint8Array } = Object.fromEntries(
  DOCUMENTOS.map(({ clave, contenido }) => [clave, () => contenido().plantilla()]),
);

/** The template of a document, by its key. */
export function plantillaOf(clave: string): Uint8Array {
  const plantilla = PLANTILLAS[clave];
  if (!plantilla) throw new Error(`No document ${clave}`);
  return plantilla();
}
