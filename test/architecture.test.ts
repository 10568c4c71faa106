// The import table of the design: a folder of src is a place where code runs, and knows only what exists there.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { arrowsBetween, circlesOf, codeOf, importsIn, ROOT, textOf } from './support/imports';

/** What the files of each folder of src may import besides their own folder and packages. */
const MAY_USE: { readonly [folder: string]: readonly string[] } = {
  domain: ['sheets-templates'],
  docx: [],
  documents: ['domain', 'docx'],
  addon: ['domain', 'docx', 'documents', 'sheets-templates', 'package.json', 'appsscript.json'],
  ui: ['domain', 'type addon'],
  emulator: ['domain'],
  xlsx: ['domain', 'emulator', 'terminal'],
  terminal: ['domain'],
  local: ['domain', 'emulator', 'xlsx', 'terminal', 'sheets-templates'],
  provision: ['domain', 'xlsx', 'terminal', 'sheets-templates'],
  build: ['provision'],
};

/** "domain/avance.ts uses addon" for every import that the table does not allow. */
function forbiddenImports(file: string, text: string): string[] {
  const home = folderOf(file);
  return importsIn(file, text).flatMap(({ target, isType }) => {
    const folder = folderOf(target);
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

const FOLDERS = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(FOLDERS)('src/%s is in the table and imports only what it may', (folder) => {
  expect(Object.keys(MAY_USE)).toContain(folder);
  expect(codeOf(folder).flatMap((file) => forbiddenImports(file, textOf(file)))).toEqual([]);
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

/** Google's own: a Range knows its Sheet, which gives Ranges, and each refuses or gives the other's rules and filter. */
const EMULATED_CLASSES = [
  'conditional-format-rule',
  'data-validation',
  'filter',
  'protection',
  'range',
  'sheet',
  'spreadsheet',
].map((name) => join('src/emulator/apps-script', `${name}.ts`));

test('no file of src leads back to itself, not even by its types, but for the classes that Google made so', () => {
  const texts = new Map(codeOf().map((file) => [file, textOf(file)]));
  expect(circlesOf(arrowsBetween(texts))).toEqual([EMULATED_CLASSES]);
});

test('circlesOf() finds the circle that a type closes, and not who only leads to it', () => {
  const texts = new Map([
    ['src/a.ts', "import { b } from './kit/b';"],
    ['src/kit/b.tsx', "export { c } from '../c';\nimport './d';"],
    ['src/c.ts', "import type {\n  A,\n} from './a';"],
    ['src/kit/d.ts', ''],
    ['src/e.ts', "const a = await import('./a');"],
  ]);
  expect(circlesOf(arrowsBetween(texts))).toEqual([['src/a.ts', 'src/c.ts', 'src/kit/b.tsx']]);
});

/** A name of each runtime that a folder's code may lack. */
const NAMES = {
  Node: 'Buffer',
  browser: 'document',
  Google: 'SpreadsheetApp',
  jest: 'jest',
} as const;
type Runtime = keyof typeof NAMES;

/** The names that the compiler knows in each place where code runs. */
const KNOWS: { readonly [folder: string]: readonly Runtime[] } = {
  domain: [],
  docx: [],
  documents: [],
  addon: ['Google'],
  ui: ['browser', 'Google'],
  emulator: ['Node', 'Google'],
  'emulator/apps-script': ['Google'],
  xlsx: ['Node', 'Google'],
  terminal: ['Node'],
  local: ['Node', 'Google'],
  'local/page': ['browser'],
  provision: ['Node'],
  build: ['Node'],
};

describe('The compiler', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'libro-pam-runtimes-'));
  const names = Object.entries(NAMES);
  const lines = names.map(([runtime, name]) => `export const has${runtime} = ${name};`);
  writeFileSync(join(scratch, 'names.ts'), lines.join('\n'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  test('is told of every place where code runs', () => {
    const places = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('tsconfig.json'))
      .map((file) => file.split(sep).slice(0, -1).join('/'));
    expect(places.sort()).toEqual(Object.keys(KNOWS).sort());
  });

  test.each(Object.entries(KNOWS))('knows in src/%s only the names of %j', (folder, known) => {
    const config = join(scratch, `${folder.replace('/', '-')}.json`);
    const project = {
      extends: join(ROOT, 'src', folder, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
      include: [],
      files: ['names.ts'],
    };
    writeFileSync(config, JSON.stringify(project));
    const refused = names.filter(([runtime]) => !known.includes(runtime as Runtime));
    expect(namesRefused(config)).toEqual(refused.map(([, name]) => name));
  });
});

/** What the compiler says it cannot find in a project. */
function namesRefused(config: string): readonly string[] {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', config, '--pretty', 'false'], { encoding: 'utf8' });
    return [];
  } catch (failure) {
    const { stdout } = failure as { readonly stdout: string };
    return [...stdout.matchAll(/error TS\d+: Cannot find name '(\w+)'/g)].map(
      ([, name = '']) => name,
    );
  }
}
