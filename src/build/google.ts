// What goes to Google (dist/google), and what asks Google whether the emulator is like it (dist/contrato).

import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { bannerOf } from '../provision/banner';
import { readBuilt } from '../provision/script-content';
import { packAparte, partScript } from './aparte';
import { csvRows } from './csv-rows';
import { catalogosFolder } from './folders';
import { exportsOf } from './script-parts';
import { type Made, partsOf } from './sizes';
import { type Package, packagesOf, writeNotices } from './third-party';

/** What goes to Google comes whole, with nothing to resolve at run time; for Apps Script in the language that it knows. */
export const FOR_GOOGLE = {
  bundle: true,
  minify: true,
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  mainFields: ['browser', 'module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} as const satisfies BuildOptions;

/** A script for Apps Script, where there is nothing but the language. */
const SCRIPT = {
  ...FOR_GOOGLE,
  platform: 'neutral',
} as const satisfies BuildOptions;

/** Where the maps of both files stay, with which a stack is read here (src/emulator/readable-stack.ts). */
export const MAPS = 'dist/local/maps';

/** Codigo.js, whose top level declares a function for every export of addon/main.ts, and Aparte.html, which it reads. */
export async function buildCodigo(root: string): Promise<readonly Made[]> {
  const globalName = 'App_';
  const plugins = [xmlEntitiesOnly, csvRows, catalogosFolder];
  const parted = await partScript(root, 'src/addon/main.ts', { ...SCRIPT, globalName, plugins });
  const script = `${parted.codigo.text}${stubsOf(globalName, parted.names)}\n`;
  for (const folder of ['dist/google', MAPS]) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'dist/google/Codigo.js'), script);
  await writeFile(join(root, 'dist/google/Aparte.html'), packAparte(parted.aparte));
  await writeFile(join(root, MAPS, 'Codigo.js.map'), parted.codigo.map);
  await writeFile(join(root, MAPS, 'Aparte.js.map'), parted.aparte.map);
  return [
    { file: 'dist/google/Codigo.js', ...madeOf(parted.codigo.metafile) },
    { file: 'dist/google/Aparte.html', ...madeOf(parted.aparte.metafile) },
  ];
}

const madeOf = (metafile: Metafile): Omit<Made, 'file'> => ({
  parts: partsOf(metafile),
  packages: packagesOf(metafile),
});

/** The emulator's contract, to be read and pasted by whoever wants to see whether Google keeps it. */
export async function buildContrato(root: string): Promise<readonly Made[]> {
  const globalName = 'Contrato_';
  const outfile = 'dist/contrato/Contrato.js';
  const options: BuildOptions = {
    ...SCRIPT,
    minify: false,
    absWorkingDir: root,
    entryPoints: ['test/emulator/apps-script/contrato.ts'],
    outfile,
  };
  const probe = await build({ ...options, format: 'esm', write: false, metafile: true });
  const js = stubsOf(globalName, exportsOf(probe.metafile));
  await build({ ...options, format: 'iife', globalName, footer: { js } });
  return [{ file: outfile }];
}

/** Google finds menu, trigger and panel functions by reading the source: they must be declared at its top level. */
const stubsOf = (globalName: string, names: readonly string[]): string =>
  names
    .map((name) => `function ${name}(){return ${globalName}.${name}.apply(this,arguments)}`)
    .join('\n');

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

export async function buildManifest(root: string): Promise<readonly Made[]> {
  await copyFile(join(root, 'appsscript.json'), join(root, 'dist/google/appsscript.json'));
  return [{ file: 'dist/google/appsscript.json' }];
}

/**
 * Leaves in dist/google what was just built alone, since all of it is pushed, puts the notices of others in Aparte.html, since Apps
 * Script takes no texts, and heads the script with its banner.
 */
export async function finishGoogle(
  root: string,
  made: readonly Made[],
  packages: readonly Package[],
): Promise<void> {
  const pushed = packages.filter(({ files }) => files.some((file) => /^dist\/google\//.test(file)));
  const aparte = join(root, 'dist/google/Aparte.html');
  await writeFile(aparte, (await readFile(aparte, 'utf8')) + commentOf(writeNotices(pushed)));
  for (const name of await readdir(join(root, 'dist/google')))
    if (made.every(({ file }) => file !== `dist/google/${name}`))
      await rm(join(root, 'dist/google', name));
  const codigo = join(root, 'dist/google/Codigo.js');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const banner = bannerOf(version, readBuilt(root));
  await writeFile(codigo, `${banner}\n${await readFile(codigo, 'utf8')}`);
  const map = join(root, MAPS, 'Codigo.js.map');
  await writeFile(map, movedDown(await readFile(map, 'utf8'), banner.split('\n').length));
}

/** A comment of HTML: it may not end early, nor hold what Apps Script would run. */
function commentOf(text: string): string {
  if (/--!?>|<[?!]/.test(text)) throw new Error('A notice holds what would end its comment.');
  return `<!--\n${text}-->\n`;
}

/** The map of a text that got this many lines above it: a line of a map ends in a semicolon. */
function movedDown(map: string, lines: number): string {
  const parsed = JSON.parse(map);
  return JSON.stringify({ ...parsed, mappings: ';'.repeat(lines) + parsed.mappings });
}
