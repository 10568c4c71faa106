// Makes dist/: what Google gets (dist/google), what runs here in its place (dist/local), and what asks Google whether the
// second is like it (dist/contrato).
// Whether a build is needed at all is for setup.mjs to say; only the page, the one slow part, is weighed here.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import Papa from 'papaparse';
import { bannerOf } from './provision/banner';
import { readBuilt } from './provision/script-content';

/** A built file, its path from the root of the repository, with its bytes. */
export interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
}

/** Builds every part whose source exists; rejects with esbuild's account of each part that fails. */
export async function buildAll(root: string): Promise<readonly BuiltFile[]> {
  await mkdir(join(root, 'dist/google'), { recursive: true });
  await mkdir(join(root, 'dist/local/page'), { recursive: true });
  const parts = [
    buildCodigo,
    buildPanel,
    buildManifest,
    buildContrato,
    buildEmulator,
    buildCli,
    buildProvision,
    buildPage,
  ];
  const results = await Promise.allSettled(parts.map((part) => part(root)));
  const failures = results.flatMap((result) => ('reason' in result ? [result.reason.message] : []));
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
  const files = results.flatMap((result) => ('value' in result ? result.value : []));
  await finishGoogle(root, files);
  return Promise.all(
    files.map(async (file) => ({ file, bytes: (await stat(join(root, file))).size })),
  );
}

/** Leaves in dist/google what was just built alone, since all of it is pushed, and heads the script with its banner. */
async function finishGoogle(root: string, files: readonly string[]): Promise<void> {
  for (const name of await readdir(join(root, 'dist/google')))
    if (!files.includes(`dist/google/${name}`)) await rm(join(root, 'dist/google', name));
  const codigo = join(root, 'dist/google/Codigo.js');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const banner = bannerOf(version, readBuilt(root));
  await writeFile(codigo, `${banner}\n${await readFile(codigo, 'utf8')}`);
}

/** What Apps Script and the panels' iframe can run, whole and with nothing to resolve at run time. */
const FOR_GOOGLE = {
  bundle: true,
  minify: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  mainFields: ['browser', 'module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Codigo.js: one script whose top level declares a function for every export of addon/main.ts. */
const buildCodigo = (root: string): Promise<readonly string[]> =>
  buildScript(root, 'src/addon/main.ts', 'dist/google/Codigo.js', {
    globalName: 'App_',
    minify: true,
  });

/** The emulator's contract, to be read and pasted by whoever wants to see whether Google keeps it. */
const buildContrato = (root: string): Promise<readonly string[]> =>
  buildScript(root, 'test/local/apps-script/contrato.ts', 'dist/contrato/Contrato.js', {
    globalName: 'Contrato_',
    minify: false,
  });

/** A script for Apps Script: what the entry exports is declared at its top level. */
async function buildScript(
  root: string,
  entry: string,
  outfile: string,
  { globalName, minify }: { readonly globalName: string; readonly minify: boolean },
): Promise<readonly string[]> {
  const options: BuildOptions = {
    ...FOR_GOOGLE,
    minify,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    platform: 'neutral',
    plugins: [xmlEntitiesOnly, csvRows],
  };
  const probe = await build({ ...options, format: 'esm', write: false, metafile: true });
  const names = Object.values(probe.metafile.outputs).flatMap((output) => output.exports);
  const stubs = names.sort().map((name) => stub(globalName, name));
  await build({ ...options, format: 'iife', globalName, footer: { js: stubs.join('\n') } });
  return [outfile];
}

/** Google finds menu, trigger and panel functions by reading the source: they must be declared at its top level. */
const stub = (globalName: string, name: string): string =>
  `function ${name}(){return ${globalName}.${name}.apply(this,arguments)}`;

/** Word's XML has the five entities of XML: the 2,000 of HTML that xmldom carries would be dead weight. */
const xmlEntitiesOnly: Plugin = {
  name: 'xml-entities-only',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: `exports.XML_ENTITIES = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };
        exports.HTML_ENTITIES = exports.XML_ENTITIES;`,
    }));
  },
};

/** A CSV of sheets-templates comes in as its rows by header, so that the script carries no parser. */
const csvRows: Plugin = {
  name: 'csv-rows',
  setup({ onLoad }) {
    onLoad({ filter: /\.csv$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const { data } = Papa.parse(text, { header: true, delimiter: ';', skipEmptyLines: true });
      return { contents: JSON.stringify(data), loader: 'json' };
    });
  },
};

/** Panel.html: the script and the styles of every panel in one file, which asks the server what to show. */
async function buildPanel(root: string): Promise<readonly string[]> {
  const entry = 'src/ui/main.tsx';
  const { outputFiles } = await build({
    ...FOR_GOOGLE,
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'dist/google',
    format: 'iife',
    platform: 'browser',
    // Apps Script takes the // of an address inside a template literal for a comment and drops it.
    supported: { 'template-literal': false },
    write: false,
  });
  const textOf = (ending: string): string =>
    outputFiles.find((output) => output.path.endsWith(ending))?.text.trim() ?? '';
  const page = await readFile(join(root, 'src/ui/panel.html'), 'utf8');
  const html = fill(fill(page, '/* panel.css */', textOf('.css')), '/* panel.js */', textOf('.js'));
  await writeFile(join(root, 'dist/google/Panel.html'), html);
  return ['dist/google/Panel.html'];
}

/** Puts a part in its place; throws when it holds what HTML or Apps Script would take for its own. */
function fill(page: string, place: string, part: string): string {
  for (const trap of ['<?', '<!--', '</script', '</style'])
    if (part.includes(trap)) throw new Error(`The panels' code holds ${trap}: write it otherwise.`);
  return page.replace(place, () => part);
}

async function buildManifest(root: string): Promise<readonly string[]> {
  await copyFile(join(root, 'appsscript.json'), join(root, 'dist/google/appsscript.json'));
  return ['dist/google/appsscript.json'];
}

/** The emulated services, to be run inside the same vm context as Codigo.js. */
async function buildEmulator(root: string): Promise<readonly string[]> {
  const entry = 'src/local/emulator.ts';
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'dist/local/emulator.js',
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return ['dist/local/emulator.js'];
}

/** The command line, packages included: one file starts in half the time of their hundreds. */
async function buildCli(root: string): Promise<readonly string[]> {
  const entry = 'src/local/cli.ts';
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'dist/local/cli.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // For the packages that are still CommonJS inside the bundle.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    charset: 'utf8',
    loader: { '.csv': 'text' },
    logLevel: 'error',
  });
  return ['dist/local/cli.mjs'];
}

/** What works on Google. Its packages stay outside: googleapis is far too much to bundle, and is loaded only when asked. */
async function buildProvision(root: string): Promise<readonly string[]> {
  const entry = 'src/provision/main.ts';
  if (!existsSync(join(root, entry))) return [];
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'dist/local/provision.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
  });
  return ['dist/local/provision.mjs'];
}

/** The spreadsheet in the browser: 11 MB of grid, built again only when one of its own files changed. */
async function buildPage(root: string): Promise<readonly string[]> {
  const entry = 'src/local/page/main.ts';
  const files = ['dist/local/page/main.js', 'dist/local/page/main.css'];
  const stamp = join(root, 'dist/local/page/.inputs.json');
  if (files.every((file) => existsSync(join(root, file))) && (await isSame(root, stamp)))
    return files;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'dist/local/page',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  });
  const ours = Object.keys(metafile.inputs).filter((input) => !input.includes('node_modules'));
  const inputs = [...ours, 'package-lock.json', 'src/build.ts'];
  await writeFile(stamp, JSON.stringify({ inputs, hash: await hashOf(root, inputs) }));
  return files;
}

/** Whether the files a stamp names still have the content they had when it was written. */
async function isSame(root: string, stamp: string): Promise<boolean> {
  try {
    const { inputs, hash } = JSON.parse(await readFile(stamp, 'utf8'));
    return hash === (await hashOf(root, inputs));
  } catch {
    return false;
  }
}

async function hashOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
