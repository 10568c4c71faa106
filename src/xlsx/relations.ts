// How the parts of a file refer to each other. The library knows only relative addresses and only Excel's names of the
// parts that hold notes; other programs write «/xl/worksheets/sheet1.xml», or «comments/comment1.xml».

import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Parts } from './inspect';
import { tagsOf } from './xml-tags';

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, comments, vmlDrawing… */
  readonly type: string;
  /** Path of the part in the zip. */
  readonly path: string;
}

export const textOf = (parts: Parts, path: string): string =>
  strFromU8(parts[path] ?? new Uint8Array());

/** The parts that a part refers to. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = folderOf(part);
  const text = textOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return tagsOf(text, 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      path: pathOf(Target, folder),
    }),
  );
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const pathOf = (target: string, folder: string): string =>
  new URL(target, `file:///${folder}`).pathname.slice(1);

/** The file as the library reads it: the same bytes when it can do so already. */
export function withPlainRelations(bytes: Uint8Array, parts: Parts): Uint8Array {
  const changed = Object.keys(parts).flatMap((path) => {
    if (!path.endsWith('.rels')) return [];
    const text = textOf(parts, path);
    const plain = plainRelations(text, folderOf(path).replace(/_rels\/$/, ''));
    return plain === text ? [] : [[path, strToU8(plain)] as const];
  });
  const book = textOf(parts, 'xl/workbook.xml');
  // A boolean may be a word, as LibreOffice writes it.
  const numbered = book.replace(/(?<=\sdate1904=")true(?=")/, '1');
  if (numbered !== book) changed.push(['xl/workbook.xml', strToU8(numbered)]);
  if (changed.length === 0) return bytes;
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) }, { level: 0 });
}

const RELATION = /<Relationship\s[^>]*?(?:\/>|>\s*<\/Relationship>)/gs;
const AS_EXCEL_NAMES_NOTES = /Target="\.\.\/comments\d+\.xml"/;

function plainRelations(rels: string, folder: string): string {
  return rels.replace(RELATION, (relation) => {
    if (relation.includes('TargetMode="External"')) return relation;
    const plain = relation.replace(/(?<=\sTarget=")\/[^"]*/, (target) =>
      posix.relative(folder, pathOf(target, folder)),
    );
    // Notes are read by missed.ts: without this the library reads the rest.
    const isUnknown = /\/comments"/.test(plain) && !AS_EXCEL_NAMES_NOTES.test(plain);
    return isUnknown ? '' : plain;
  });
}
