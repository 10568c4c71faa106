// Reads an XML part tag by tag, in one pass and without a tree, however deep or long it is. It takes what Word writes and no more:
// no document type, no other encoding; whatever it does not understand is damaged, so that nobody reads there what it did not.

/** Thrown on what is no XML, or is more than a program of an office writes. */
export class XmlDamaged extends Error {}

/** Thrown on a part of more tags than any document of an office: the largest of a thousand public ones has some seventy thousand. */
export class XmlTooLarge extends Error {}

/** Attributes of an element, by their name without prefix. */
export type Attributes = ReadonlyMap<string, string>;

/** What is done with each piece, in order. Names come without their prefix, which each file may choose. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** A text, and the element it stands in. */
  text?(text: string, inside: string): void;
}

export interface ScanOptions {
  /** Braces in comments, CDATA and instructions: not in the parts that are filled, where a block that vanishes could open one of them. */
  readonly allowsBraces?: boolean;
}

const MAX_DEPTH = 400;
const MAX_TAGS = 150_000;
const NAME = /[^\s<>/=&"'!?]+/y;
const ATTRIBUTE = /\s+([^\s<>/=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

/** Goes through a part; throws XmlDamaged. */
export function scanXml(xml: string, visitor: XmlVisitor, options: ScanOptions = {}): void {
  const open: string[] = [];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  for (let tags = 0; at < xml.length; tags++) {
    if (tags > 2 * MAX_TAGS) throw new XmlTooLarge();
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) tellText(xml.slice(at, end), open, visitor);
    if (tag < 0) break;
    at = xml[tag + 1] === '/' ? closeTag(xml, tag, open, visitor) : -1;
    if (at < 0) at = pastAside(xml, tag, open, visitor, options);
    if (at < 0) at = openTag(xml, tag, open, visitor);
  }
  if (open.length > 0) throw new XmlDamaged(`<${open[open.length - 1]}> is not closed`);
}

function tellText(raw: string, open: readonly string[], visitor: XmlVisitor): void {
  const inside = open[open.length - 1];
  if (inside !== undefined) visitor.text?.(decoded(raw), localName(inside));
  else if (raw.trim() !== '') throw new XmlDamaged('text outside the root');
}

function openTag(xml: string, tag: number, open: string[], visitor: XmlVisitor): number {
  const name = matchAt(NAME, xml, tag + 1)?.[0];
  if (name === undefined) throw new XmlDamaged('a tag without a name');
  const attributes = new Map<string, string>();
  let at = tag + 1 + name.length;
  for (let match = matchAt(ATTRIBUTE, xml, at); match; match = matchAt(ATTRIBUTE, xml, at)) {
    const value = match[2] ?? match[3] ?? '';
    // The engine takes the first > for the end of the tag: a marker behind it would be filled inside an attribute.
    if (value.includes('>') && /[{}]/.test(value)) throw new XmlDamaged('a marker in a tag');
    const key = match[1] ?? '';
    if (!key.startsWith('xmlns')) addAttribute(attributes, localName(key), decoded(value));
    at += match[0].length;
  }
  const end = matchAt(TAG_END, xml, at);
  if (!end) throw new XmlDamaged(`<${name}> does not end`);
  visitor.open?.(localName(name), attributes);
  if (end[1]) visitor.close?.(localName(name));
  else if (open.push(name) > MAX_DEPTH) throw new XmlDamaged('too deep');
  return at + end[0].length;
}

/** Two attributes that differ in their prefix alone are read together, so that neither hides the other. */
function addAttribute(attributes: Map<string, string>, name: string, value: string): void {
  const before = attributes.get(name);
  attributes.set(name, before === undefined ? value : `${before} ${value}`);
}

function closeTag(xml: string, tag: number, open: string[], visitor: XmlVisitor): number {
  const end = xml.indexOf('>', tag);
  const name = end < 0 ? '' : xml.slice(tag + 2, end).trimEnd();
  if (name === '' || open.pop() !== name) throw new XmlDamaged(`</${name}> closes nothing`);
  visitor.close?.(localName(name));
  return end + 1;
}

/** Past the XML declaration, or a comment, CDATA or instruction; -1 where there is none. */
function pastAside(
  xml: string,
  tag: number,
  open: readonly string[],
  visitor: XmlVisitor,
  { allowsBraces }: ScanOptions,
): number {
  if (xml[tag + 1] !== '!' && xml[tag + 1] !== '?') return -1;
  const [start, close] = ASIDES.find(([start]) => xml.startsWith(start, tag)) ?? ['', ''];
  const end = start === '' ? -1 : xml.indexOf(close, tag + start.length);
  if (end < 0) throw new XmlDamaged('a document type, or what does not end');
  const content = xml.slice(tag + start.length, end);
  if (start === '<?' && /^xml\s/.test(content)) requireUtf8(content);
  else if (!allowsBraces && /[{}]/.test(content)) throw new XmlDamaged(`a marker in ${start}`);
  if (start === '<![CDATA[') visitor.text?.(content, localName(open[open.length - 1] ?? ''));
  return end + close.length;
}

const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function requireUtf8(declaration: string): void {
  const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)/.exec(declaration) ?? [];
  if (!/^(utf-?8|us-ascii)$/i.test(encoding)) throw new XmlDamaged(`encoded in ${encoding}`);
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A text without its entities; throws on one that only a document type could give. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[^;&]{0,40});?/g, (_, entity: string) => {
    const code = /^#x/.test(entity)
      ? Number.parseInt(entity.slice(2), 16)
      : Number(entity.slice(1));
    const character = entity.startsWith('#') ? characterOf(code) : ENTITIES[entity];
    if (character === undefined) throw new XmlDamaged(`&${entity};`);
    return character;
  });
}

const characterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
