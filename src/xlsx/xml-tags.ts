// The little XML that is read without the library: elements by name, their attributes and their text.

export interface Tag {
  readonly attributes: { readonly [name: string]: string };
  readonly inside: string;
}

/** The elements of this name, wherever they stand; none contains another of its name. Each byte is looked at once, however broken it is. */
export function tagsOf(xml: string, name: string): Tag[] {
  const [open, close] = [`<${name}`, `</${name}>`];
  const tags: Tag[] = [];
  let end = 0;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, Math.max(end, at + 1))) {
    const after = xml.charAt(at + open.length);
    if (!/[\s/>]/.test(after)) continue;
    const closing = xml.indexOf('>', at);
    if (closing < 0) break;
    end = closing + 1;
    const isAlone = xml.charAt(closing - 1) === '/';
    const last = isAlone ? end : xml.indexOf(close, end);
    if (last < 0) break;
    const attributes = xml.slice(at + open.length, isAlone ? closing - 1 : closing);
    tags.push({ attributes: attributesIn(attributes), inside: xml.slice(end, last) });
    end = isAlone ? end : last + close.length;
  }
  return tags;
}

const attributesIn = (text: string): Tag['attributes'] =>
  Object.fromEntries(
    [...text.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = '', double, single = '']) => [key, decodeXml(double ?? single)],
    ),
  );

/** A text in which each element of these names (or patterns of them), with all it holds, is what `change` makes of it; one that does not end goes on to the end. */
export function withElements(
  xml: string,
  names: readonly string[],
  change: (element: string) => string = () => '',
): string {
  const opening = new RegExp(`<(${names.join('|')})(?=[\\s/>])`, 'g');
  const pieces: string[] = [];
  let end = 0;
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    pieces.push(xml.slice(end, found.index));
    const inside = after(xml, '>', found.index);
    end = xml.charAt(inside - 2) === '/' ? inside : after(xml, `</${found[1]}>`, inside);
    pieces.push(change(xml.slice(found.index, end)));
    opening.lastIndex = end;
  }
  return end === 0 ? xml : [...pieces, xml.slice(end)].join('');
}

/** One beyond the next of these; the end of the text where there is none. */
function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

const ENTITIES: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Of Unicode. */
const LAST_CODE = 0x10ffff;

export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole;
  });
