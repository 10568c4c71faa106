// Brings the checkout to the point where its own code can run: installs what the lockfile asks, then builds what is stale.
// Plain JavaScript over Node alone, with no shell, because nothing is installed yet when it starts.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const at = (...parts) => path.join(ROOT, ...parts);
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
/** Holds the number of the process that is building. */
const LOCK = 'dist/.building';
/** Milliseconds after which nobody is taken to be building any more. */
const LONGEST_BUILD = 180_000;

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`libro-pam necesita Node 20 o posterior; este es ${process.version}.`);
  process.exit(1);
}

/** Installs and builds what is missing or stale; `say` hears a Spanish line before each slow step. */
export async function ready(say) {
  await ensureInstalled(say);
  await ensureBuilt(say);
}

export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Instalando dependencias (solo la primera vez)…');
  await install();
}

export async function ensureBuilt(say) {
  if (isBuilt()) return;
  await alone(async () => {
    // Whoever was building may have built this.
    if (isBuilt()) return;
    say('Construyendo…');
    await buildDist();
  });
}

/** Builds whether it is needed or not; resolves to the files built. */
export const rebuild = () => alone(buildDist);

const isBuilt = () => readText(STAMP) === sourcesHash();

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

/** Digest of everything that dist/ is made of. */
export function sourcesHash() {
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

/** Bundles src/build/build.ts, which Node cannot read as it is, and runs it. */
async function buildDist() {
  // What changes while it builds is built again; a build that fails halfway is not taken for one that was done.
  const stamp = sourcesHash();
  fs.rmSync(at(STAMP), { force: true });
  const outfile = await bundleForNode('src/build/build.ts', 'dist/local/build.mjs');
  const { buildAll } = await import(`${pathToFileURL(outfile).href}?${stamp}`);
  const files = await buildAll(ROOT);
  fs.writeFileSync(at(STAMP), stamp);
  return files;
}

/** Does something once no other process of this checkout is building. */
async function alone(work) {
  fs.mkdirSync(at('dist'), { recursive: true });
  while (!takeLock()) await wait(50);
  try {
    return await work();
  } finally {
    fs.rmSync(at(LOCK), { force: true });
  }
}

/** False while another process has it. */
function takeLock() {
  try {
    fs.writeFileSync(at(LOCK), String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isAbandoned()) fs.rmSync(at(LOCK), { force: true });
  return false;
}

/** Whether the process that took it died with it; its number may be another's by now. */
function isAbandoned() {
  try {
    const isOld = Date.now() - fs.statSync(at(LOCK)).mtimeMs > LONGEST_BUILD;
    const holder = Number(fs.readFileSync(at(LOCK), 'utf8'));
    return isOld || (holder > 0 && !isAlive(holder));
  } catch {
    // It was given back meanwhile.
    return false;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A program of ours in one file, its packages apart; `plugins` are those of src/build that it needs. */
export async function bundleForNode(entry, outfile, plugins = []) {
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
    plugins,
    logLevel: 'error',
  });
  return at(outfile);
}

/** Runs a program in the repository; resolves to its exit code and, unless shown as it comes, what it printed. */
export function run(command, args, { show = false } = {}) {
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
