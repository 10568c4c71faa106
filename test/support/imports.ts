// What the files of src import from each other, types included, read from their text.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

/** One import: where it points, without resolving it to a file, and whether only types come through it. */
export interface Import {
  /** From the root of the repository, without its ending where the statement has none. */
  readonly target: string;
  readonly isType: boolean;
}

const IMPORT = /(?:[^'";]*? from |(?:typeof )?import\(|require\(|import )'(\.[^']+)'/g;

/** The relative imports of a file, named from the root of the repository, in the order in which they stand. */
export const importsIn = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(([statement, target = '']) => ({
    target: join(dirname(file), target),
    isType: /\b(import|export) type |typeof import/.test(statement),
  }));

/** The files of a folder of src that hold code, from the root of the repository. */
export const codeOf = (folder = ''): string[] =>
  readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file))
    .map((file) => join('src', folder, file));

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Which files each file names, of those given: the arrows along which circles are looked for. */
export function arrowsBetween(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const endings = ['', '.ts', '.tsx', '.mjs'];
  const arrows = new Map<string, readonly string[]>();
  for (const [file, text] of texts) {
    const targets = importsIn(file, text).flatMap(({ target }) =>
      endings.map((ending) => target + ending).filter((path) => texts.has(path)),
    );
    arrows.set(file, targets);
  }
  return arrows;
}

/** The files that reach themselves, gathered by the circle they are in. */
export function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map([...arrows.keys()].map((file) => [file, reachedFrom(file, arrows)]));
  const circles = new Map<string, string[]>();
  for (const [file, reached] of reach) {
    if (!reached.has(file)) continue;
    const circle = [...reached].filter((other) => reach.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** Everything that is reached from a file; the file itself only if a way leads back. */
function reachedFrom(file: string, arrows: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const ahead = [...(arrows.get(file) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(arrows.get(next) ?? []));
  }
  return reached;
}
