// Brings the checkout to the point where its own code can run: installs what the lockfile asks, then builds.
// Plain JavaScript over Node alone, with no shell, because nothing is installed yet when it starts.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(ROOT, ...parts);
const readText = (file) => (fs.existsSync(at(file)) ? fs.readFileSync(at(file), 'utf8') : '');

/** What makes dist/ what it is; a change in any of these files means building again. */
const SOURCES = [
  'src',
  'sheets-templates',
  'test/emulator/apps-script',
  'appsscript.json',
  'tsconfig.json',
  'package.json',
];
const STAMP = 'dist/.stamp';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`libro-pam necesita Node 20 o posterior; este es ${process.version}.`);
  process.exit(1);
}

/** Installs and builds what is missing or stale; `say` hears a Spanish line before each slow step. */
export async function ready(say) {
  await ensureInstalled(say);
  await ensureBuilt(say);
}

async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Instalando dependencias (solo la primera vez)…');
  await install();
}

async function ensureBuilt(say) {
  const stamp = sourcesHash();
  if (readText(STAMP) === stamp) return;
  say('Construyendo…');
  await buildDist();
  fs.writeFileSync(at(STAMP), stamp);
}

/** Whether node_modules holds what package-lock.json asks. npm writes its own list last, so a broken install shows. */
function isInstalled() {
  const installed = readText('node_modules/.package-lock.json');
  if (!installed) return false;
  const { packages: found } = JSON.parse(installed);
  const { packages: asked } = JSON.parse(readText('package-lock.json'));
  return Object.entries(asked).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const own = found[place];
    return own ? own.version === version && own.integrity === integrity : optional === true;
  });
}

/** No package here needs its install script, and npm 11 would not run them unasked. */
async function install() {
  const [command, ...first] = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Error(`No se pudieron instalar las dependencias.\n${output}`);
}

/** npm as a script for this very Node where it can be found: Windows cannot spawn npm.cmd without a shell. */
function npmCommand() {
  const home = path.dirname(process.execPath);
  const script = [
    process.env.npm_execpath ?? '',
    path.join(home, 'node_modules/npm/bin/npm-cli.js'),
    path.join(home, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => /npm-cli\.c?js$/.test(file) && fs.existsSync(file));
  return script ? [process.execPath, script] : ['npm'];
}

function sourcesHash() {
  const hash = createHash('sha256').update(readText('package-lock.json'));
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest('hex');
}

function addToHash(hash, place) {
  if (!fs.existsSync(at(place))) return;
  if (!fs.statSync(at(place)).isDirectory()) {
    hash.update(place).update(fs.readFileSync(at(place)));
    return;
  }
  for (const name of fs.readdirSync(at(place)).sort()) addToHash(hash, `${place}/${name}`);
}

/** Bundles src/build.ts, which Node cannot read as it is, and runs it; returns the files built. */
async function buildDist() {
  const outfile = await bundleForNode('src/build.ts', 'dist/local/build.mjs');
  const { buildAll } = await import(pathToFileURL(outfile).href);
  return buildAll(ROOT);
}

async function bundleForNode(entry, outfile) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
  return at(outfile);
}

/** Runs a program in the repository; resolves to its exit code and, unless shown as it comes, what it printed. */
function run(command, args, { show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: ROOT, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece) => {
        output += piece;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const runNode = (script, args, options) => run(process.execPath, [at(script), ...args], options);
const biome = (args, options) =>
  runNode('node_modules/@biomejs/biome/bin/biome', [...args, '--config-path=.ci', '.'], options);

/** Folders with a tsconfig of their own: the root (build and tests) and each place where code runs. */
function typedFolders(folder = 'src') {
  const inside = fs.readdirSync(at(folder), { withFileTypes: true });
  const below = inside
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => typedFolders(`${folder}/${entry.name}`));
  const own = inside.some((entry) => entry.name === 'tsconfig.json') ? [folder] : [];
  return folder === 'src' ? ['.', ...below] : [...own, ...below];
}

/** Types of every folder and format of every file; prints what is wrong and returns the exit code. */
async function checkSources() {
  const checks = [
    ...typedFolders().map((folder) => ({
      name: `types of ${folder}`,
      done: runNode('node_modules/typescript/bin/tsc', ['-p', folder]),
    })),
    { name: 'format', done: biome(['check', '--error-on-warnings']) },
  ];
  const failed = [];
  for (const { name, done } of checks) {
    const { code, output } = await done;
    if (code === 0) continue;
    failed.push(name);
    console.error(`\n${name}\n${output.trim()}`);
  }
  if (failed.length > 0) console.error(`\nNot passed: ${failed.join(', ')}. Tests were not run.`);
  return failed.length > 0 ? 1 : 0;
}

async function test(args) {
  await ensureBuilt(console.error);
  const wrong = await checkSources();
  if (wrong) return wrong;
  console.log('Types and format: passed.');
  const { code } = await runNode('node_modules/jest/bin/jest.js', args, { show: true });
  return code;
}

async function build() {
  const files = await buildDist();
  const forGoogle = files.filter(({ file }) => file.startsWith('dist/google/'));
  list(forGoogle);
  console.log(
    `  Para instalar a mano, pegue estos ${forGoogle.length} archivos: sheets-templates/INSTALACION.md`,
  );
  list(files.filter((file) => !forGoogle.includes(file)));
  fs.writeFileSync(at(STAMP), sourcesHash());
  return 0;
}

function list(files) {
  for (const { file, bytes } of files)
    console.log(`${file.padEnd(32)}${(bytes / 1000).toFixed(1).padStart(10)} kB`);
}

async function fix() {
  const { code } = await biome(['check', '--write'], { show: true });
  return code;
}

async function bench(args) {
  await ensureBuilt(console.error);
  const outfile = await bundleForNode('test/bench/main.ts', 'dist/local/bench.mjs');
  const { code } = await run(process.execPath, ['--expose-gc', outfile, ...args], { show: true });
  return code;
}

/** Works on Google. What somebody's program reads must not have our own lines in between. */
async function provision(args) {
  await ensureBuilt(sayFor('provision', args));
  // npm runs scripts from the root of the repository; people's paths are relative to where they typed the command.
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  if (script === 'provision' && calledFrom && process.cwd() === ROOT) process.chdir(calledFrom);
  const { main } = await import(pathToFileURL(at('dist/local/provision.mjs')).href);
  return main(args, ROOT);
}

/** Who hears that something is being installed or built. */
function sayFor(verb, args) {
  const isForProgram =
    args.includes('--json') || (!process.stdout.isTTY && !args.includes('--texto'));
  return verb === 'provision' && isForProgram ? () => {} : console.error;
}

/** Sends the build to the script of .clasp.json; it says itself what is wrong before anything slow is done. */
async function push(args) {
  const outfile = await bundleForNode('src/provision/push.ts', 'dist/local/push.mjs');
  const program = await import(pathToFileURL(outfile).href);
  const { env: environment } = process;
  const around = { root: ROOT, environment, check: checkSources, build, say: console.log };
  return program.push(args, around);
}

/** What `node src/setup.mjs VERB` does; check is what CI calls. */
const VERBS = { build, test, check: test, fix, bench, provision, push };

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [verb = '', ...args] = process.argv.slice(2);
  if (!Object.hasOwn(VERBS, verb)) {
    console.error(`Uso: node src/setup.mjs ${Object.keys(VERBS).join('|')}`);
    process.exit(2);
  }
  try {
    await ensureInstalled(sayFor(verb, args));
    process.exitCode = await VERBS[verb](args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
