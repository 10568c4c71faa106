// The texts of a document, a paragraph each, to compare with what became of them elsewhere.

import { openTemplate } from './open-template';

const ENTITIES: { readonly [entity: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

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
