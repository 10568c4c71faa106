// The import table of the design: a folder of src is a place where code runs, and knows only what exists there.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** What the files of each folder of src may import besides their own folder and packages. */
const MAY_USE: { readonly [folder: string]: readonly string[] } = {
  domain: [],
  docx: [],
  addon: ['domain', 'docx', 'sheets-templates', 'package.json', 'appsscript.json'],
  ui: ['domain', 'type addon'],
  emulator: ['domain'],
  xlsx: ['emulator', 'terminal'],
  terminal: ['domain'],
  local: ['domain', 'emulator', 'xlsx', 'terminal', 'sheets-templates'],
  provision: ['domain', 'xlsx', 'terminal', 'sheets-templates'],
};

const IMPORT = /(?:[^'";]*? from |(?:typeof )?import\(|require\(|import )'(\.[^']+)'/g;

/** "domain/avance.ts uses addon" for every import that the table does not allow. */
function forbiddenImports(file: string, text: string): string[] {
  const home = folderOf(file);
  return [...text.matchAll(IMPORT)].flatMap(([statement, target = '']) => {
    const folder = folderOf(relative(ROOT, resolve(ROOT, dirname(file), target)));
    const isType = /\b(import|export) type |typeof import/.test(statement);
    const allowed = MAY_USE[home] ?? [];
    if (folder === home || allowed.includes(folder)) return [];
    if (isType && allowed.includes(`type ${folder}`)) return [];
    return [`${file} uses ${folder}`];
  });
}

const folderOf = (path: string): string => {
  const [top = '', second = ''] = path.split(sep);
  return top === 'src' ? second : top;
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', folder, file));

const FOLDERS = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(FOLDERS)('src/%s is in the table and imports only what it may', (folder) => {
  expect(Object.keys(MAY_USE)).toContain(folder);
  const found = filesOf(folder).flatMap((file) =>
    forbiddenImports(file, readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

test.each([
  ['domain/avance.ts', "import { rows } from '../addon/sheet';", 'addon'],
  ['domain/avance.ts', "import type { Hoja } from '../addon/sheet';", 'addon'],
  ['local/cli.ts', "const x = await import('../addon/main');", 'addon'],
  ['docx/zip.ts', "export { x } from '../domain/avance';", 'domain'],
  ['ui/main.tsx', "import { guardar } from '../addon/main';", 'addon'],
  ['ui/main.tsx', "import {\n  guardar,\n  cerrar,\n} from '../addon/main';", 'addon'],
  ['addon/main.ts', "import '../local/host';", 'local'],
])('forbiddenImports() sees that %s may not say %s', (file, text, folder) => {
  expect(forbiddenImports(join('src', file), text)).toEqual([
    `${join('src', file)} uses ${folder}`,
  ]);
});

test.each([
  ['ui/main.tsx', "import type { guardar } from '../addon/main';"],
  ['ui/main.tsx', "import type {\n  A,\n  B,\n} from '../addon/main';"],
  ['ui/server.ts', "type Server = typeof import('../addon/main');"],
  ['addon/install.ts', "import roles from '../../sheets-templates/catalogos/roles.csv';"],
  ['addon/main.ts', "import { validate } from '../domain/validate';"],
])('forbiddenImports() lets %s say %s', (file, text) => {
  expect(forbiddenImports(join('src', file), text)).toEqual([]);
});
