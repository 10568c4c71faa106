// The default template of each document, for the tests that fill them.

import { actaTemplate } from '../../src/docx/templates/acta';
import { informeTrimestralTemplate } from '../../src/docx/templates/informe-trimestral';
import type { ClaveDocumento } from '../../src/domain/documents/documentos';

export const PLANTILLAS: { readonly [C in ClaveDocumento]: () => Uint8Array } = {
  acta: actaTemplate,
  'informe-trimestral': informeTrimestralTemplate,
};
