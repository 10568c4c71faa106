// The little XML that is read without the library: elements by name, their attributes and their text.

export interface Tag {
  readonly attributes: { readonly [name: string]: string };
  readonly inside: string;
}

/** The elements of this name, wherever they stand; none contains another of its name. */
export function tagsOf(xml: string, name: string): Tag[] {
  const element = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(element)].map(([, attributes = '', inside = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, key = '', double, single = '']) => [key, decodeXml(double ?? single)],
      ),
    ),
    inside,
  }));
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
