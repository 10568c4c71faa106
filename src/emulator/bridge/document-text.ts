// The text of a document that was made of .docx bytes: a line a paragraph, without headers or footers.

import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Empty for a document made of nothing. */
export function documentText(docx: Uint8Array | undefined): string {
  const xml = docx?.length ? unzipSync(docx)['word/document.xml'] : undefined;
  if (!xml) return '';
  const paragraphs = strFromU8(xml).split('</w:p>').slice(0, -1);
  return paragraphs.map(textOf).join('\r\n');
}

const textOf = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)|<w:(tab|br)\/>/g)]
    .map(([, text, mark]) => (mark ? (mark === 'tab' ? '\t' : '\n') : unescapeXml(text ?? '')))
    .join('');

const unescapeXml = (text: string): string =>
  text.replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
