// What goes to Google (dist/google), and what asks Google whether the emulator is like it (dist/contrato).

import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import Papa from 'papaparse';
import { catalogosFolder, modulesByFolder } from './build-folders';
import { bannerOf } from './provision/banner';
import { readBuilt } from './provision/script-content';

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
export const buildCodigo = (root: string): Promise<readonly string[]> =>
  buildScript(root, 'src/addon/main.ts', 'dist/google/Codigo.js', {
    globalName: 'App_',
    minify: true,
  });

/** The emulator's contract, to be read and pasted by whoever wants to see whether Google keeps it. */
export const buildContrato = (root: string): Promise<readonly string[]> =>
  buildScript(root, 'test/emulator/apps-script/contrato.ts', 'dist/contrato/Contrato.js', {
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
    plugins: [xmlEntitiesOnly, csvRows, catalogosFolder],
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

export async function buildPanel(root: string): Promise<readonly string[]> {
  await writeFile(join(root, 'dist/google/Panel.html'), await panelPage(root));
  return ['dist/google/Panel.html'];
}

/** Panel.html: the script and the styles of every panel in one file, which asks the server what to show. */
export async function panelPage(root: string): Promise<string> {
  const { outputFiles } = await build({
    ...FOR_GOOGLE,
    absWorkingDir: root,
    entryPoints: ['src/ui/main.tsx'],
    outdir: 'dist/google',
    format: 'iife',
    platform: 'browser',
    // Apps Script takes the // of an address inside a template literal for a comment and drops it.
    supported: { 'template-literal': false },
    plugins: [modulesByFolder],
    write: false,
  });
  const textOf = (ending: string): string =>
    outputFiles.find((output) => output.path.endsWith(ending))?.text.trim() ?? '';
  const page = await readFile(join(root, 'src/ui/panel.html'), 'utf8');
  return fill(fill(page, '/* panel.css */', textOf('.css')), '/* panel.js */', textOf('.js'));
}

/** Puts a part in its place; throws when it holds what HTML or Apps Script would take for its own. */
function fill(page: string, place: string, part: string): string {
  for (const trap of ['<?', '<!--', '</script', '</style'])
    if (part.includes(trap)) throw new Error(`The panels' code holds ${trap}: write it otherwise.`);
  return page.replace(place, () => part);
}

export async function buildManifest(root: string): Promise<readonly string[]> {
  await copyFile(join(root, 'appsscript.json'), join(root, 'dist/google/appsscript.json'));
  return ['dist/google/appsscript.json'];
}

/** Leaves in dist/google what was just built alone, since all of it is pushed, and heads the script with its banner. */
export async function finishGoogle(root: string, files: readonly string[]): Promise<void> {
  for (const name of await readdir(join(root, 'dist/google')))
    if (!files.includes(`dist/google/${name}`)) await rm(join(root, 'dist/google', name));
  const codigo = join(root, 'dist/google/Codigo.js');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const banner = bannerOf(version, readBuilt(root));
  await writeFile(codigo, `${banner}\n${await readFile(codigo, 'utf8')}`);
}
