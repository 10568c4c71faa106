// The texts of a document, a paragraph each, to compare with what became of them elsewhere.

import { openTemplate } from './open-template';

const ENTITIES: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** All that a document says to whoever opens it or looks into it, a paragraph or a property each: headers, notes, comments, author. */
export function textsIn(docx: Uint8Array): readonly string[] {
  return openTemplate(docx)
    .file(/^(?:word|docProps)\/[^/]*\.xml$/)
    .flatMap((part) =>
      part
        .asText()
        .replace(/<w:(?:br|tab|cr)\b[^>]*>/g, ' ')
        .replace(/ w:author="([^"]*)"/g, '></w:p>$1</w:p><w:x')
        .replace(/<\/(?:w:p|dc:\w+|cp:\w+|[A-Z]\w*)>/g, SEPARATE)
        .replace(/<[^>]*>/g, '')
        .split(SEPARATE),
    )
    .map((text) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
    .filter((text) => text.trim() !== '');
}
const SEPARATE = '\uE000';

/** Paragraphs of the body that have a text, in order, without tabs or line breaks. */
export function paragraphsOf(docx: Uint8Array): readonly string[] {
  const xml = openTemplate(docx).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) => (paragraph.match(/<w:t(?: [^>]*)?>[^<]*/g) ?? []).map(textOf).join(''))
    .filter((text) => text.trim() !== '');
}

const textOf = (element: string): string =>
  element.slice(element.indexOf('>') + 1).replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
