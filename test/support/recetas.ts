// The worked example as src/CONTRIBUTING.md tells it: which files a register, a document and a panel are, and the lines that
// they add to a file that there is. Nothing of it is said twice, so the guide and its test cannot part.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const FIXTURES = 'test/fixtures/receta';
const EXAMPLE = /^## A worked example.*$/m;

export interface Receta {
  readonly nombre: string;
  /** The text of each new file, by its path from the root of the repository. */
  readonly added: { readonly [path: string]: string };
  /** The file that gets an import, and a line after another. */
  readonly file: string;
  readonly imports: string;
  readonly after: string;
  readonly line: string;
}

/** In the order of the guide. */
export function recetas(): readonly Receta[] {
  const guide = readFileSync(join(ROOT, 'src/CONTRIBUTING.md'), 'utf8');
  const [, example = ''] = guide.split(EXAMPLE);
  return example
    .split(/^(?=\*\*The )/m)
    .slice(1)
    .map(recetaIn);
}

function recetaIn(text: string): Receta {
  const links = [...text.matchAll(/^- \[`(.+)`\]\(\.\.\/test\/fixtures\/receta\/(\w+)\/(.+)\)$/gm)];
  const nombre = links[0]?.[2] ?? '';
  const files = links.map(([, path = '', , target]): [string, string] => {
    if (path !== target) throw new Error(`The guide links ${path} to ${target}`);
    return [path, readFileSync(join(ROOT, FIXTURES, nombre, path), 'utf8')];
  });
  const [, file = ''] = /^and in `(.+)`:$/m.exec(text) ?? [];
  const code = [...text.matchAll(/^ {4}(.*)$/gm)].map(([, line = '']) => line);
  const [imports = '', , after = '', line = ''] = code;
  if (code.length !== 4 || code[1] !== '…')
    throw new Error(`Not an import, … and two lines: ${text}`);
  return { nombre, added: Object.fromEntries(files), file, imports, after, line };
}

/** Every file of the example, by recipe and path, in alphabetical order. */
export const fixtureFiles = (): readonly string[] =>
  readdirSync(join(ROOT, FIXTURES), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => path.split(sep).join('/'))
    .sort();
