// Setting up, in a small checkout of its own: it installs and builds when something is missing or stale, and only then.
// npm is a stand-in, as the network is no part of what is tested.

import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

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

/** Leaves a line in a log, and in dist what stands in uno.txt. */
const BUILD = `import fs from 'node:fs';
export async function buildAll(root: string) {
  fs.mkdirSync(root + '/dist/google', { recursive: true });
  fs.appendFileSync(root + '/build.log', 'built\\n');
  const text = fs.readFileSync(root + '/src/uno.txt', 'utf8');
  if (text === 'error') throw new Error('It does not build');
  fs.writeFileSync(root + '/dist/google/uno.js', text);
  return [{ file: 'dist/google/uno.js', bytes: text.length }];
}
`;

const lockWith = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { name: 'small' },
      'node_modules/esbuild': { version, integrity: `sha512-${version}` },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });

beforeAll(() => {
  for (const folder of ['src/build', 'node_modules', 'npm'])
    mkdirSync(at(folder), { recursive: true });
  for (const file of ['setup.mjs', 'ready.mjs', 'watch.mjs'])
    copyFileSync(join(HERE, 'src', file), at(`src/${file}`));
  symlinkSync(join(HERE, 'node_modules/esbuild'), at('node_modules/esbuild'), 'junction');
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(at('npm/npm-cli.js'), NPM);
  writeFileSync(at('package-lock.json'), lockWith('1.0.0'));
  writeFileSync(at('src/uno.txt'), 'uno');
  writeFileSync(at('src/build/build.ts'), BUILD);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A program that gets the checkout ready and prints what it says. */
const program = (): readonly string[] => [
  '--input-type=module',
  '--eval',
  `import { ready } from ${JSON.stringify(pathToFileURL(at('src/ready.mjs')).href)};
    await ready((line) => console.log(line));`,
];
const around = (): object => ({
  cwd: tmpdir(),
  env: { ...process.env, npm_execpath: at('npm/npm-cli.js') },
  encoding: 'utf8',
  stdio: 'pipe',
});
const linesIn = (text: string): readonly string[] => text.split('\n').filter(Boolean);

/** What ready() said. */
const ready = (): readonly string[] =>
  linesIn(String(execFileSync(process.execPath, program(), around())));
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

test('ready() builds once when two need it at the same time', async () => {
  writeFileSync(at('src/other.ts'), 'export const x = 2;\n');
  const before = linesOf('build.log');
  const run = () => promisify(execFile)(process.execPath, program(), around());
  const said = (await Promise.all([run(), run()])).flatMap(({ stdout }) => linesIn(String(stdout)));
  expect(said).toEqual([BUILDING]);
  expect(linesOf('build.log')).toBe(before + 1);
});

test.each([
  ['a process that died', 0, () => String(execFileSync(process.execPath, ['-p', 'process.pid']))],
  ['a number that another process has by now', 600, () => String(process.pid)],
])('ready() does not wait for a build of %s', (_, secondsAgo, pid) => {
  writeFileSync(at('dist/.building'), pid());
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(at('dist/.building'), then, then);
  writeFileSync(at('src/other.ts'), `export const x = 3${secondsAgo};\n`);
  expect(ready()).toEqual([BUILDING]);
});

test('ready() takes no half of a build for a whole one, though its cause is taken back', () => {
  const good = readFileSync(at('src/build/build.ts'), 'utf8');
  writeFileSync(at('src/build/build.ts'), `${good}\nthrow new Error('halfway');\n`);
  expect(ready).toThrow('halfway');
  writeFileSync(at('src/build/build.ts'), good);
  expect(ready()).toEqual([BUILDING]);
});

describe('Running tests', () => {
  const run = (...words: string[]): string =>
    String(execFileSync(process.execPath, [at('src/setup.mjs'), ...words], around()));
  beforeAll(() => {
    mkdirSync(at('node_modules/jest/bin'), { recursive: true });
    writeFileSync(
      at('node_modules/jest/bin/jest.js'),
      "console.log('jest ' + process.argv.slice(2).join(' '));",
    );
    for (const checker of ['typescript/bin', '@biomejs/biome/bin'])
      mkdirSync(at(`node_modules/${checker}`), { recursive: true });
    writeFileSync(at('node_modules/typescript/bin/tsc'), "console.log('wrong'); process.exit(2);");
    writeFileSync(at('node_modules/@biomejs/biome/bin/biome'), '');
  });

  test('test FILE runs jest on it, whatever else is wrong', () => {
    expect(run('test', 'test/uno.test.ts', '-u')).toBe('jest test/uno.test.ts -u\n');
  });

  test.each([['test'], ['check']])('%s looks at types and format first', (verb) => {
    expect(() => run(verb)).toThrow(/Not passed: types of \..*Tests were not run/s);
  });

  test('whatever starts jest, what is stale is built before', () => {
    mkdirSync(at('test/support'), { recursive: true });
    copyFileSync(join(HERE, 'test/support/build-first.cjs'), at('test/support/build-first.cjs'));
    writeFileSync(at('src/other.ts'), 'export const x = 4;\n');
    const before = linesOf('build.log');
    const jest = `require(${JSON.stringify(at('test/support/build-first.cjs'))})()`;
    for (let time = 0; time < 2; time++) execFileSync(process.execPath, ['--eval', jest], around());
    expect(linesOf('build.log')).toBe(before + 1);
    const { globalSetup } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).jest;
    expect(globalSetup).toBe('<rootDir>/test/support/build-first.cjs');
  });
});

test('watch builds what changes, and goes on after what does not build', async () => {
  const child = spawn(process.execPath, [at('src/setup.mjs'), 'watch'], { stdio: 'pipe' });
  let said = '';
  const hear = (piece: Buffer): void => {
    said += piece;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const until = async (text: RegExp): Promise<void> => {
    while (!text.test(said)) await wait(20);
    said = '';
  };
  try {
    await until(/dist\/google\/uno\.js .*s\)/);
    writeFileSync(at('src/uno.txt'), 'dos');
    await until(/dist\/google\/uno\.js .*s\)/);
    writeFileSync(at('src/uno.txt'), 'error');
    await until(/not built\nIt does not build/);
    writeFileSync(at('src/uno.txt'), 'dos');
    await until(/nothing of dist changed/);
  } finally {
    child.kill();
  }
});

test('an unknown verb is told with those there are', () => {
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  const run = (): string => execFileSync(process.execPath, [at('src/setup.mjs'), 'tset'], options);
  expect(run).toThrow(
    /build\|test\|check\|watch\|fix\|bench\|explorar\|hostil\|perfiles\|provision\|push/,
  );
});
