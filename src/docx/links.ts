// {>destino} makes a link of its paragraph and {:ancla} a place to which one leads: a docxtemplater module, and what is done with its
// marks once the document is filled. The ink stays that of the text in our templates (styles.ts). A destination
// is an anchor of the same document or an address of the web; anything else, or an anchor that is not there, leaves plain text.

import { readRelations, relsOf, writeRelations } from './relations';
import { escapeXml } from './xml';
import type { Zip, ZipEntry } from './zip';

const OPEN = '\uE002';
const CLOSE = '\uE003';
const MARKS = /\uE002([>:])([^\uE003]*)\uE003/g;
/** As Word takes the name of a bookmark. */
const ANCHOR = /^[A-Za-z]\w{0,39}$/;
const ADDRESS = /^https:\/\/[^\s"<>]+$/;
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Prefix of each marker, by the name of its module. */
export const PREFIXES = { vinculo: '>', ancla: ':' } as const;
type Kind = keyof typeof PREFIXES;

interface Part {
  readonly module?: string;
  readonly value: string;
}
interface RenderContext {
  readonly scopeManager: { getValue(tag: string, meta: { readonly part: Part }): unknown };
  nullGetter(part: Part): unknown;
}

/** A fresh module, which leaves a mark where each stands. */
export const linksModule = (): object => ({
  name: 'vinculos',
  matchers: () => (Object.keys(PREFIXES) as Kind[]).map((kind) => [PREFIXES[kind], kind, {}]),
  render(part: Part, { scopeManager, nullGetter }: RenderContext) {
    const prefix = PREFIXES[part.module as Kind];
    if (prefix === undefined) return null;
    const value = String(scopeManager.getValue(part.value, { part }) ?? nullGetter(part));
    const isFit = ANCHOR.test(value) || (prefix === '>' && ADDRESS.test(value));
    return { value: isFit ? `${OPEN}${prefix}${escapeXml(value)}${CLOSE}` : '', errors: [] };
  },
});

/** Turns the marks of a filled document into its links and bookmarks. */
export function linkMarks(zip: Zip): void {
  for (const entry of zip.file(/^word\/[^/]+\.xml$/)) {
    const xml = entry.asText();
    if (xml.includes(OPEN)) linkPart(zip, entry, xml);
  }
}

function linkPart(zip: Zip, { name }: ZipEntry, xml: string): void {
  const places = placesOf(xml);
  const addresses = new Map<string, string>();
  let bookmarks = FIRST_BOOKMARK;
  const open = (destino: string): string => {
    if (ANCHOR.test(destino))
      return places.has(destino) ? `<w:hyperlink w:anchor="${destino}" w:history="1">` : '';
    if (!xml.includes('xmlns:r=')) return '';
    const id = addresses.get(destino) ?? `rIdVinculo${addresses.size + 1}`;
    addresses.set(destino, id);
    return `<w:hyperlink r:id="${id}" w:history="1">`;
  };
  const pieces = xml.split(END).map((piece) => {
    if (!piece.includes(OPEN)) return piece;
    const paragraph = paragraphOf(piece);
    const links = paragraph.destino && hasWords(paragraph.runs) ? open(paragraph.destino) : '';
    const body = links ? `${links}${styled(paragraph.runs)}</w:hyperlink>` : paragraph.runs;
    if (!paragraph.ancla) return `${paragraph.before}${body}`;
    const id = bookmarks++;
    return `${paragraph.before}<w:bookmarkStart w:id="${id}" w:name="${paragraph.ancla}"/><w:bookmarkEnd w:id="${id}"/>${body}`;
  });
  zip.file(name, pieces.join(END));
  if (addresses.size > 0) addRelations(zip, name, addresses);
}

/** Names of the places to which a link may lead. */
function placesOf(xml: string): ReadonlySet<string> {
  const places = new Set<string>();
  xml.replace(PLACES, (match, written?: string, marked?: string) => {
    places.add(written ?? marked ?? '');
    return match;
  });
  return places;
}
const PLACES = /<w:bookmarkStart [^>]*w:name="([^"]*)"|\uE002:([^\uE003]*)\uE003/g;

const END = '</w:p>';
/** Past those that a template may have. */
const FIRST_BOOKMARK = 9000;

interface Marked {
  /** Up to its first run. */
  readonly before: string;
  readonly runs: string;
  readonly destino: string;
  readonly ancla: string;
}

/** The paragraph at the end of a piece, without its marks. */
function paragraphOf(piece: string): Marked {
  let [destino, ancla] = ['', ''];
  const plain = piece.replace(MARKS, (_, prefix: string, value: string) => {
    if (prefix === PREFIXES.vinculo) destino = value;
    else ancla = value;
    return '';
  });
  const start = Math.max(plain.lastIndexOf('<w:p>'), plain.lastIndexOf('<w:p '));
  const own = plain.slice(start);
  const properties = /^<w:p[^>]*>(?:<w:pPr>[\s\S]*?<\/w:pPr>|<w:pPr\/>)?/.exec(own)?.[0] ?? '';
  const runs = own.slice(properties.length);
  // What has links or fields of its own keeps them.
  const isPlain = !/<w:(?:hyperlink|fldChar|fldSimple)\b/.test(runs);
  const before = plain.slice(0, start) + properties;
  return { before, runs, destino: isPlain ? destino : '', ancla };
}

/** With the style of links, which a template of the office may have as it likes; one without it leaves the ink as it is. */
const styled = (runs: string): string =>
  runs
    .replace(/<w:r(?: [^>]*)?>(?!<w:rPr>)/g, '$&<w:rPr></w:rPr>')
    .replace(/<w:rPr>(?!<w:rStyle )/g, '<w:rPr><w:rStyle w:val="Hyperlink"/>');

const hasWords = (runs: string): boolean => runs.replace(/<[^>]*>/g, '').trim() !== '';

function addRelations(zip: Zip, part: string, addresses: ReadonlyMap<string, string>): void {
  const rels = relsOf(part);
  const entry = zip.file(rels);
  const added = [...addresses].map(([address, id]) => ({
    id,
    type: HYPERLINK,
    target: readAddress(address),
    isExternal: true,
  }));
  zip.file(rels, writeRelations([...(entry ? readRelations(entry.asText()) : []), ...added]));
}

const readAddress = (address: string): string => address.replace(/&amp;/g, '&');
