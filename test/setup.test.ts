// Setting up, in a small checkout of its own: it installs and builds when something is missing or stale, and only then.
// npm is a stand-in, as the network is no part of what is tested.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = resolve(__dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'libro-pam-setup-'));
const at = (file: string): string => join(root, file);

/** Does what npm ci leaves: the list of what is installed, and a line with the words it was called with. */
const NPM = `import fs from 'node:fs';
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete lock.packages[''];
delete lock.packages['node_modules/other-platform'];
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');`;

const lockWith = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { name: 'small' },
      'node_modules/esbuild': { version, integrity: `sha512-${version}` },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });

beforeAll(() => {
  for (const folder of ['src', 'node_modules', 'npm']) mkdirSync(at(folder));
  copyFileSync(join(HERE, 'src/setup.mjs'), at('src/setup.mjs'));
  symlinkSync(join(HERE, 'node_modules/esbuild'), at('node_modules/esbuild'), 'junction');
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(at('npm/npm-cli.js'), NPM);
  writeFileSync(at('package-lock.json'), lockWith('1.0.0'));
  writeFileSync(
    at('src/build.ts'),
    "import fs from 'node:fs';\nexport async function buildAll(root: string) {\n" +
      "  fs.mkdirSync(root + '/dist/google', { recursive: true });\n" +
      "  fs.appendFileSync(root + '/build.log', 'built\\n');\n  return [];\n}\n",
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What ready() said. */
function ready(): readonly string[] {
  const program = `import { ready } from ${JSON.stringify(pathToFileURL(at('src/setup.mjs')).href)};
    await ready((line) => console.log(line));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: tmpdir(),
    env: { ...process.env, npm_execpath: at('npm/npm-cli.js') },
    encoding: 'utf8',
  });
  return output.split('\n').filter(Boolean);
}
const linesOf = (file: string): number =>
  existsSync(at(file)) ? readFileSync(at(file), 'utf8').trim().split('\n').length : 0;

const INSTALLING = 'Instalando dependencias (solo la primera vez)…';
const BUILDING = 'Construyendo…';

test('ready() installs what the lockfile asks, builds, and then has nothing more to do', () => {
  expect(ready()).toEqual([INSTALLING, BUILDING]);
  expect(readFileSync(at('npm.log'), 'utf8')).toMatch(/^ci --include=dev --ignore-scripts/);
  expect(ready()).toEqual([]);
  expect([linesOf('npm.log'), linesOf('build.log')]).toEqual([1, 1]);
});

test('ready() builds again, and only builds, when a source changed', () => {
  writeFileSync(at('src/other.ts'), 'export const x = 1;\n');
  expect(ready()).toEqual([BUILDING]);
  expect(ready()).toEqual([]);
});

test('ready() builds again when dist is gone', () => {
  rmSync(at('dist'), { recursive: true });
  expect(ready()).toEqual([BUILDING]);
});

test('ready() installs again when the lockfile asks for another version, or an install was cut off', () => {
  writeFileSync(at('package-lock.json'), lockWith('1.0.1'));
  expect(ready()).toEqual([INSTALLING, BUILDING]);
  rmSync(at('node_modules/.package-lock.json'));
  expect(ready()).toEqual([INSTALLING]);
});

test('an unknown verb is told with those there are', () => {
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  const run = (): string => execFileSync(process.execPath, [at('src/setup.mjs'), 'tset'], options);
  expect(run).toThrow(/build\|test\|check\|fix\|bench\|provision\|push/);
});
