// What a contributor asks of the checkout: `node src/setup.mjs VERB`, which is what npm runs.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { at, bundleForNode, ensureBuilt, ensureInstalled, ROOT, rebuild, run } from './ready.mjs';
import { watch } from './watch.mjs';

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

/** With words for jest, only jest on what they name; otherwise everything. Its global setup builds what is stale. */
const test = (args) => (args.length > 0 ? jest(args) : check(args));

/** What continuous integration calls. */
async function check(args) {
  await ensureBuilt(console.error);
  const wrong = await checkSources();
  if (wrong) return wrong;
  console.log('Types and format: passed.');
  return jest(args);
}

async function jest(args) {
  const { code } = await runNode('node_modules/jest/bin/jest.js', args, { show: true });
  return code;
}

async function build() {
  const files = await rebuild();
  const forGoogle = files.filter(({ file }) => file.startsWith('dist/google/'));
  list(forGoogle);
  console.log(
    `  Para instalar a mano, pegue estos ${forGoogle.length} archivos: sheets-templates/INSTALACION.md`,
  );
  list(files.filter((file) => !forGoogle.includes(file)));
  return 0;
}

function list(files) {
  for (const { file, bytes, parts = [] } of files) {
    sayWeight(file, bytes);
    for (const part of parts) sayWeight(`    ${part.name}`, part.bytes);
  }
}

const sayWeight = (name, bytes) =>
  console.log(`${name.padEnd(44)}${(bytes / 1000).toFixed(1).padStart(10)} kB`);

async function fix() {
  const { code } = await biome(['check', '--write'], { show: true });
  return code;
}

const bench = (args) => runTool('bench', args);
/** Disturbs every operation that writes, at each of its requests, for some minutes. */
const explorar = (args) => runTool('explorar', args);
/** Everything that somebody who means harm may bring, send or ask. */
const hostil = (args) => runTool('hostil', args);

/** A program of test/ that works on the build. */
async function runTool(name, args) {
  await ensureBuilt(console.error);
  const { catalogosFolder, csvRows } = await import(pathToFileURL(at('dist/local/build.mjs')).href);
  const outfile = await bundleForNode(`test/${name}/main.ts`, `dist/local/${name}.mjs`, [
    catalogosFolder,
    csvRows,
  ]);
  const { code } = await run(process.execPath, ['--expose-gc', outfile, ...args], { show: true });
  return code;
}

/** The tests of the add-on on Google as it may be. */
async function perfiles(args) {
  await ensureBuilt(console.error);
  const outfile = await bundleForNode('test/perfiles/main.ts', 'dist/local/perfiles.mjs');
  const { code } = await run(process.execPath, [outfile, ...args], { show: true });
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

/** What `node src/setup.mjs VERB` does. */
const VERBS = {
  build,
  test,
  check,
  watch,
  fix,
  bench,
  explorar,
  hostil,
  perfiles,
  provision,
  push,
};

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
