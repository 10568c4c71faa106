// The parts of a file as its readers expect them: only what holds cells, under the names that Excel gives. Other programs
// call them otherwise, prefix their tags, write relations of «strict» files, or leave some that lead nowhere; and pictures,
// charts, tables and links to other files are no business of a workbook of registers.

import { strFromU8, strToU8 } from 'fflate';
import { leanSheet } from './lean-sheet';
import { refuseHeavyContents } from './limits';
import { isLeftOut } from './link';
import { bufferOf, type Parts, type Relation, relationsOf } from './relations';
import { type Tag, tagsOf, withElements } from './xml-tags';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'xl/workbook.xml';
/** What a relation leads to that is kept, and where it is put. */
const KEPT: { readonly [type: string]: string } = {
  styles: 'styles.xml',
  sharedStrings: 'sharedStrings.xml',
};
/** What a sheet says after its cells of parts that are left out. */
const LEFT_OUT = [
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'tableParts',
  'oleObjects',
  'controls',
];
const LAST_COLUMN = 16_384;

/** The parts of a workbook, whoever wrote it; undefined when the file is of something else. Throws a UserError of one that holds too much. */
export function plainParts(given: Parts, file: string): Parts | undefined {
  const parts = withPlainNames(given);
  const main = relationsIn(parts, '').find(({ type }) => type === 'officeDocument')?.path;
  const path = main !== undefined && parts[main] ? main : WORKBOOK;
  if (!parts[path]) return undefined;
  const workbook = strFromU8(plainPart(parts, path));
  const relations = relationsIn(parts, path);
  const sheets = tagsOf(workbook, 'sheet').flatMap((tag) => {
    const relation = relations.find(({ id }) => id === idIn(tag));
    const isSheet = relation?.type === 'worksheet' && parts[relation.path] !== undefined;
    return isSheet ? [{ attributes: tag.attributes, path: relation.path }] : [];
  });
  refuseHeavyContents({ hojas: sheets.length, estilos: stylesIn(parts, relations) }, file);
  const others = relations.flatMap(({ type, path: from }) => {
    const to = KEPT[type];
    return to !== undefined && parts[from] ? [{ type, to, from }] : [];
  });
  return Object.assign(
    {
      [WORKBOOK]: workbookPart(sheets, /\sdate1904="(?:1|true|on)"/.test(workbook)),
      'xl/_rels/workbook.xml.rels': relationsPart([
        ...sheets.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
        ...others.map(({ type, to }) => ({ type, target: to })),
      ]),
    },
    ...others.map(({ type, to, from }) => {
      const part = plainPart(parts, from);
      return { [`xl/${to}`]: type === 'sharedStrings' ? withRuns(bufferOf(part)) : part };
    }),
    ...sheetsParts(
      parts,
      sheets.map(({ path }) => path),
      file,
    ),
  );
}

/** The formats of cells that the file has. */
function stylesIn(parts: Parts, relations: readonly Relation[]): number {
  const path = relations.find(({ type }) => type === 'styles')?.path ?? '';
  const [cellXfs] = tagsOf(strFromU8(plainPart(parts, path)), 'cellXfs');
  return cellXfs?.inside.match(/<xf[\s/>]/g)?.length ?? 0;
}

/** All sheets; what they hold is counted together. */
function sheetsParts(parts: Parts, paths: readonly string[], file: string): readonly Parts[] {
  const held = { filas: 0, celdas: 0, combinadas: 0 };
  return paths.map((path, i) => {
    const { bytes, rows, cells } = leanSheet(bufferOf(plainPart(parts, path)));
    held.filas += rows;
    held.celdas += cells;
    held.combinadas += countOf(bytes, '<mergeCell ');
    refuseHeavyContents(held, file);
    return sheetParts(parts, path, bytes, i + 1);
  });
}

function countOf(bytes: Buffer, text: string): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count += 1;
  return count;
}

/** Some programs for Windows write their own slashes, and capitals that their relations do not have. */
function withPlainNames(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [path.replaceAll('\\', '/').toLowerCase(), bytes]),
  );
}

const relationsIn = (parts: Parts, path: string): readonly Relation[] =>
  relationsOf(parts, path).map((relation) => ({ ...relation, path: relation.path.toLowerCase() }));

/** The attribute that names a relation, under whatever prefix. */
const idIn = ({ attributes }: Pick<Tag, 'attributes'>): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

function workbookPart(
  sheets: readonly { readonly attributes: Tag['attributes'] }[],
  is1904: boolean,
): Uint8Array {
  const tags = sheets.map(({ attributes: { name = '', state } }, i) => {
    const hidden = state === undefined ? '' : ` state="${encode(state)}"`;
    return `<sheet name="${encode(name)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  return strToU8(
    `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${tags.join('')}</sheets></workbook>`,
  );
}

/** A sheet, its notes and its links; «notes» is no word of the library, which cannot read those of other programs. */
function sheetParts(parts: Parts, path: string, given: Buffer, number: number): Parts {
  const sheet = withPlainColumns(given);
  const relations = relationsIn(parts, path);
  const comments = relations.find(({ type }) => type === 'comments')?.path ?? '';
  const after = afterCells(sheet);
  const linked = new Set(tagsOf(after, 'hyperlink').map(idIn));
  const links = relations.filter(
    ({ id, type, target }) => type === 'hyperlink' && linked.has(id) && !isLeftOut(target),
  );
  const kept = [
    ...links.map(({ id, target }) => ({ id, type: 'hyperlink', target, mode: 'External' })),
    ...(parts[comments] ? [{ id: 'notes', type: 'notes', target: `../notes${number}.xml` }] : []),
  ];
  return {
    [`xl/worksheets/sheet${number}.xml`]: plainSheet(sheet, after, links),
    ...(kept.length > 0 && {
      [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationsPart(kept),
    }),
    ...(parts[comments] && { [`xl/notes${number}.xml`]: plainPart(parts, comments) }),
  };
}

/** Where the cells of a sheet end; its beginning where it has none. */
function endOfCells(sheet: Buffer): number {
  const end = sheet.lastIndexOf('</sheetData>');
  return end < 0 ? Math.max(0, sheet.indexOf('<sheetData')) : end;
}

/** What a sheet says after its cells, which are many. */
const afterCells = (sheet: Buffer): string => sheet.subarray(endOfCells(sheet)).toString('utf8');

/** Merges go under a name that the library does not know: missed.ts reads them. */
function plainSheet(sheet: Buffer, after: string, links: readonly Relation[]): Uint8Array {
  const cells = withPlainTexts(sheet.subarray(0, endOfCells(sheet)));
  const kept = new Set<string | undefined>(links.map(({ id }) => id));
  const plain = withElements(after, LEFT_OUT)
    .replace(/<(\/?)mergeCell(?=[s\s/>])/g, '<$1mergedCell')
    .replace(/<hyperlink\s[^<>]*>/g, (link) => {
      const id = /\s\w+:id="([^"]*)"/.exec(link)?.[1];
      return id === undefined || kept.has(id) ? link : '';
    });
  return Buffer.concat([cells, Buffer.from(plain)]);
}

/** Columns beyond the last that there is are none, and no more than there are. */
function withPlainColumns(sheet: Buffer): Buffer {
  const start = sheet.indexOf('<sheetData');
  const head = (start < 0 ? sheet : sheet.subarray(0, start)).toString('utf8');
  if (!head.includes('<cols')) return sheet;
  const plain = withElements(head, ['cols'], (cols) => {
    const tags = tagsOf(cols, 'col').slice(0, LAST_COLUMN);
    const within = tags.filter(({ attributes }) => Number(attributes.min) <= LAST_COLUMN);
    return `<cols>${within.map(plainColumn).join('')}</cols>`;
  });
  if (plain === head) return sheet;
  return Buffer.concat([Buffer.from(plain), start < 0 ? Buffer.alloc(0) : sheet.subarray(start)]);
}

function plainColumn({ attributes: { max, ...others } }: Tag): string {
  const attributes = { ...others, max: String(Math.min(Number(max), LAST_COLUMN)) };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${encode(value)}"`);
  return `<col ${written.join(' ')}/>`;
}

/** Texts inside their cells, of which the library reads neither escapes nor how they sound. */
function withPlainTexts(sheet: Buffer): Buffer {
  if (!sheet.includes('<is>')) return sheet;
  const given = withRuns(sheet).toString('utf8');
  const alone = given.replace(VALUE_BESIDES, '');
  if (!alone.includes('_x') && !alone.includes('<rPh')) return Buffer.from(alone);
  const plain = withElements(alone, ['is'], (text) =>
    withElements(text, ['rPh']).replace(/(?:_x[\dA-Fa-f]{4}_)+/g, unescaped),
  );
  return Buffer.from(plain);
}

/** What a cell says besides the text inside it, as some programs write it: Excel shows the text. */
const VALUE_BESIDES = /<v>[^<]*<\/v>(?=\s*<is>)|(?<=<\/is>\s*)<v>[^<]*<\/v>/g;

/** What is escaped, but for what no XML may hold: controls, and half of a character of two. */
function unescaped(escapes: string): string {
  const codes = escapes.match(/[\dA-Fa-f]{4}/g) ?? [];
  const text = codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('');
  return encode(text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/gu, ''));
}

/** A text before the runs of the same cell is one of them; the library reads one or the other. */
function withRuns(part: Buffer): Buffer {
  if (!part.includes('<r>') && !part.includes('<r ')) return part;
  const text = part.toString('utf8');
  const plain = text.replace(
    /(<(?:is|si)>\s*)(<t(?:\s[^<>]*)?>[^<]*<\/t>)(?=\s*<r[\s>])/g,
    '$1<r>$2</r>',
  );
  return plain === text ? part : Buffer.from(plain);
}

/** A part whose tags have no prefix, as those of Excel, and whose texts are all written alike. */
function plainPart(parts: Parts, path: string): Uint8Array {
  const bytes = parts[path] ?? new Uint8Array();
  const head = strFromU8(bytes.subarray(0, 2000));
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|comments)[\s>]/.exec(head)?.[1];
  const isVerbatim = bufferOf(bytes).includes('<![CDATA[');
  if (prefix === undefined && !isVerbatim) return bytes;
  const text = strFromU8(bytes).replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, verbatim) =>
    encode(verbatim),
  );
  return strToU8(
    prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1'),
  );
}

function relationsPart(
  relations: readonly {
    readonly id?: string;
    readonly type: string;
    readonly target: string;
    readonly mode?: string;
  }[],
): Uint8Array {
  const tags = relations.map(({ id, type, target, mode }, i) => {
    const leads = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id ?? `rId${i + 1}`}" Type="${R}/${type}" Target="${encode(target)}"${leads}/>`;
  });
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`,
  );
}

const encode = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
