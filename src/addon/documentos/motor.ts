// The document engine, reached only when a document is made: Apps Script evaluates the whole script on
// every click, and this is its largest part. esbuild keeps what is required inside a function lazy.

import type * as Engine from '../../docx/engine';
import type * as Inspect from '../../docx/inspect';
import type * as Paragraphs from '../../docx/paragraphs';
import type * as Acta from '../../docx/templates/acta';
import type * as Informe from '../../docx/templates/informe-trimestral';
import type { ClaveDocumento } from '../../domain/documents/documentos';

declare function require(path: '../../docx/engine'): typeof Engine;
declare function require(path: '../../docx/inspect'): typeof Inspect;
declare function require(path: '../../docx/paragraphs'): typeof Paragraphs;
declare function require(path: '../../docx/templates/acta'): typeof Acta;
declare function require(path: '../../docx/templates/informe-trimestral'): typeof Informe;

export const engine = (): typeof Engine => require('../../docx/engine');
export const inspector = (): typeof Inspect => require('../../docx/inspect');
export const paragraphs = (): typeof Paragraphs => require('../../docx/paragraphs');

/** The default template of each document. */
export const DEFAULT_TEMPLATES: Record<ClaveDocumento, () => Uint8Array> = {
  acta: () => require('../../docx/templates/acta').actaTemplate(),
  'informe-trimestral': () =>
    require('../../docx/templates/informe-trimestral').informeTrimestralTemplate(),
};
