// Texts in a page of HTML, and a page as a text.

import { cleanText } from './texto';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const escaped = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** What a page says to whoever reads it; what stands in different elements is apart, with `entre` between. */
export function textOfPage(page: string, entre: string): string {
  const bare = page.replace(/<(style|script)[\s>][\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, entre);
  return Object.entries(ENTITIES)
    .reverse()
    .reduce((text, [character, entity]) => text.split(entity).join(character), bare);
}
