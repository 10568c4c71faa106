// The parts of a file as its readers expect them: only what holds cells, under the names that Excel gives. Other programs
// call them otherwise, prefix their tags, write relations of «strict» files, or leave some that lead nowhere; and pictures,
// charts, tables and links to other files are no business of a workbook of registers.

import { strFromU8, strToU8 } from 'fflate';
import { type Parts, type Relation, relationsOf } from './relations';
import { type Tag, tagsOf } from './xml-tags';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'xl/workbook.xml';
/** What a relation leads to that is kept, and where it is put. */
const KEPT: { readonly [type: string]: string } = {
  styles: 'styles.xml',
  sharedStrings: 'sharedStrings.xml',
};
/** What a sheet says after its cells of parts that are left out. */
const LEFT_OUT =
  /<(drawing|legacyDrawing|legacyDrawingHF|picture|tableParts|oleObjects|controls)\b(?:[^>]*\/>|.*?<\/\1>)/gs;
const ELSEWHERE = /^[a-z]+:/i;

/** The parts of a workbook, whoever wrote it; undefined when the file is of something else. */
export function plainParts(given: Parts): Parts | undefined {
  const parts = withPlainNames(given);
  const main = relationsIn(parts, '').find(({ type }) => type === 'officeDocument')?.path;
  const path = main !== undefined && parts[main] ? main : WORKBOOK;
  if (!parts[path]) return undefined;
  const workbook = strFromU8(withoutPrefix(parts, path));
  const relations = relationsIn(parts, path);
  const sheets = tagsOf(workbook, 'sheet').flatMap((tag) => {
    const relation = relations.find(({ id }) => id === idIn(tag));
    const isSheet = relation?.type === 'worksheet' && parts[relation.path] !== undefined;
    return isSheet ? [{ attributes: tag.attributes, path: relation.path }] : [];
  });
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
    ...others.map(({ to, from }) => ({ [`xl/${to}`]: withoutPrefix(parts, from) })),
    ...sheets.map((sheet, i) => sheetParts(parts, sheet.path, i + 1)),
  );
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
function sheetParts(parts: Parts, path: string, number: number): Parts {
  const relations = relationsIn(parts, path);
  const comments = relations.find(({ type }) => type === 'comments')?.path ?? '';
  const links = relations.filter(
    ({ type, target }) => type === 'hyperlink' && !ELSEWHERE.test(target),
  );
  const kept = [
    ...links.map(({ id, target }) => ({ id, type: 'hyperlink', target, mode: 'External' })),
    ...(parts[comments] ? [{ id: 'notes', type: 'notes', target: `../notes${number}.xml` }] : []),
  ];
  return {
    [`xl/worksheets/sheet${number}.xml`]: plainSheet(withoutPrefix(parts, path), links),
    ...(kept.length > 0 && {
      [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationsPart(kept),
    }),
    ...(parts[comments] && { [`xl/notes${number}.xml`]: withoutPrefix(parts, comments) }),
  };
}

/** Most files have nothing to change: only what follows the cells, which are many, is always looked at. */
function plainSheet(bytes: Uint8Array, links: readonly Relation[]): Uint8Array {
  const sheet = withPlainTexts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const end = sheet.lastIndexOf('</sheetData>');
  if (end < 0) return sheet;
  const after = sheet.subarray(end).toString('utf8');
  const plain = after.replace(LEFT_OUT, '').replace(/<hyperlink\s[^>]*>/g, (link) => {
    const id = /\s\w+:id="([^"]*)"/.exec(link)?.[1];
    return id === undefined || links.some((known) => known.id === id) ? link : '';
  });
  return plain === after ? sheet : Buffer.concat([sheet.subarray(0, end), Buffer.from(plain)]);
}

/** Texts inside their cells, of which the library reads neither escapes nor how they sound. */
function withPlainTexts(sheet: Buffer): Buffer {
  if (!sheet.includes('<is>') || !(sheet.includes('_x0') || sheet.includes('<rPh'))) return sheet;
  const plain = sheet
    .toString('utf8')
    .replace(/<is>.*?<\/is>/gs, (text) =>
      text
        .replace(/<rPh\s.*?<\/rPh>/gs, '')
        .replace(/_x([\dA-F]{4})_/gi, (_, code) => `&#x${code};`),
    );
  return Buffer.from(plain);
}

/** A part whose tags have no prefix, as those of Excel. */
function withoutPrefix(parts: Parts, path: string): Uint8Array {
  const bytes = parts[path] ?? new Uint8Array();
  const head = strFromU8(bytes.subarray(0, 2000));
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|comments)[\s>]/.exec(head)?.[1];
  if (prefix === undefined) return bytes;
  return strToU8(strFromU8(bytes).replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1'));
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
