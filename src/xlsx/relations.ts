// How the parts of a file refer to each other, by addresses from the part or from the root of the file.

import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { tagsOf } from './xml-tags';

/** Parts of an xlsx by their path in the zip. */
export type Parts = { readonly [path: string]: Uint8Array };

export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, comments, vmlDrawing… */
  readonly type: string;
  /** Path of the part in the zip; '' for what lies outside of it. */
  readonly path: string;
  /** As the file has it. */
  readonly target: string;
}

export const textOf = (parts: Parts, path: string): string =>
  strFromU8(parts[path] ?? new Uint8Array());

/** The same bytes, looked at as a Buffer. */
export const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** The parts that a part refers to. */
export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const folder = folderOf(part);
  const text = textOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return tagsOf(plainRelations(text), 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      path: TargetMode === 'External' ? '' : pathOf(Target, folder),
      target: Target,
    }),
  );
}

/** Some programs prefix these tags too. */
const plainRelations = (text: string): string => {
  const prefix = /<(\w+:)Relationships[\s>]/.exec(text)?.[1];
  return prefix === undefined ? text : text.replaceAll(`<${prefix}`, '<');
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const pathOf = (target: string, folder: string): string => {
  const plain = target.replaceAll('\\', '/');
  return plain.startsWith('/') ? posix.normalize(plain).slice(1) : posix.join(folder, plain);
};
