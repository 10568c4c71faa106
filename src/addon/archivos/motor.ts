// The document engine, reached only when a document is made: Apps Script evaluates the whole script on
// every click, and this is its largest part. esbuild keeps what is required inside a function lazy.

import type * as Engine from '../../docx/engine';
import type * as Inspect from '../../docx/inspect';
import type * as Paragraphs from '../../docx/paragraphs';

declare function require(path: '../../docx/engine'): typeof Engine;
declare function require(path: '../../docx/inspect'): typeof Inspect;
declare function require(path: '../../docx/paragraphs'): typeof Paragraphs;

export const engine = (): typeof Engine => require('../../docx/engine');
export const inspector = (): typeof Inspect => require('../../docx/inspect');
export const paragraphs = (): typeof Paragraphs => require('../../docx/paragraphs');
