// What the parts of a workbook file are to a person.

import { type Parts, relationsOf, textOf } from './relations';
import { tagsOf } from './xml-tags';

const WORKBOOK = 'xl/workbook.xml';
const SHARED: readonly (readonly [part: RegExp, words: string])[] = [
  [/sharedstrings\.xml$/i, 'los textos de las hojas'],
  [/styles\.xml$/i, 'los formatos'],
  [/comments\d*\.xml$/i, 'las notas'],
];

/** "la hoja «IED»", "los formatos"…, each once. */
export function namesOfParts(parts: Parts, paths: readonly string[]): readonly string[] {
  const sheets = sheetNames(parts);
  const named = paths.map((path) => {
    const sheet = sheets.get(path.toLowerCase());
    if (sheet !== undefined) return `la hoja «${sheet}»`;
    return SHARED.find(([part]) => part.test(path))?.[1] ?? 'la lista de hojas';
  });
  return [...new Set(named)];
}

/** By the path of the part, in small letters. */
function sheetNames(parts: Parts): ReadonlyMap<string, string> {
  const relations = relationsOf(parts, WORKBOOK);
  return new Map(
    tagsOf(textOf(parts, WORKBOOK), 'sheet').flatMap(({ attributes }) => {
      const path = relations.find(({ id }) => id === attributes['r:id'])?.path;
      return path === undefined ? [] : [[path.toLowerCase(), attributes.name ?? ''] as const];
    }),
  );
}
