// What is written in an .xlsx, tab by tab: enough of the format to tell what Google would find in its cells.

import { strFromU8, unzipSync } from 'fflate';

/** The values of a row from column A on; '' where there is none. */
export type XlsxRow = readonly (string | number)[];

export function cellsOf(xlsx: Uint8Array): Map<string, XlsxRow[]> {
  const parts = unzipSync(xlsx, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$/.test(name) });
  const text = (name: string): string => strFromU8(parts[`xl/${name}`] ?? new Uint8Array());
  const targets = new Map(
    [...text('_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const shared = [...text('sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
    [...si!.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, t]) => t).join(''),
  );
  return new Map(
    [...text('workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name').replaceAll('&amp;', '&'),
      rowsOf(text(targets.get(attribute(tag, 'r:id')) ?? ''), shared),
    ]),
  );
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function rowsOf(xml: string, shared: readonly string[]): XlsxRow[] {
  const rows: (string | number)[][] = [];
  for (const [, at, letters, type, inside = ''] of xml.matchAll(
    /<c r="(?=[A-Z]+(\d+))([A-Z]+)\d+"[^>]*?(?:t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = cellValue(type, inside, shared);
    if (value === '') continue;
    while (rows.length < Number(at)) rows.push([]);
    const row = rows[Number(at) - 1]!;
    const column = columnOf(letters!);
    while (row.length <= column) row.push('');
    row[column] = value;
  }
  return rows;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellValue(
  type: string | undefined,
  inside: string,
  shared: readonly string[],
): string | number {
  const text = /<(?:v|t)(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1] ?? '';
  if (type === 's') return shared[Number(text)] ?? '';
  return type === undefined && text !== '' ? Number(text) : text;
}
