// What runs on this machine (dist/local): the emulator, the programs of the command line and the page.
// Whether a build is needed at all is for ready.mjs to say; only the page, the one slow part, is weighed here.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { csvRows } from './csv-rows';
import { catalogosFolder } from './folders';
import type { Made } from './sizes';
import { packagesOf } from './third-party';

const FOR_NODE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  plugins: [csvRows, catalogosFolder],
  metafile: true,
  logLevel: 'error',
} satisfies BuildOptions;

/** The emulated services, to be run inside the same vm context as Codigo.js. */
export async function buildEmulator(root: string): Promise<readonly Made[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/emulator/apps-script/emulator.ts'],
    outfile: 'dist/local/emulator.js',
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    logLevel: 'error',
  });
  return [{ file: 'dist/local/emulator.js', packages: packagesOf(metafile) }];
}

/** The command line, packages included: one file starts in half the time of their hundreds. */
export async function buildCli(root: string): Promise<readonly Made[]> {
  const { metafile } = await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: ['src/local/cli.ts'],
    outfile: 'dist/local/cli.mjs',
    // A program for each kind of computer, that may not be there.
    external: ['@duckdb/node-api'],
    // For the packages that are still CommonJS inside the bundle.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return [{ file: 'dist/local/cli.mjs', packages: packagesOf(metafile) }];
}

/** What works on Google. Its packages stay outside: googleapis is far too much to bundle, and is loaded only when asked. */
export async function buildProvision(root: string): Promise<readonly Made[]> {
  const { metafile } = await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: ['src/provision/main.ts'],
    outfile: 'dist/local/provision.mjs',
    packages: 'external',
  });
  return [{ file: 'dist/local/provision.mjs', packages: packagesOf(metafile) }];
}

/** The spreadsheet in the browser: 11 MB of grid, built again only when one of its own files changed. */
export async function buildPage(root: string): Promise<readonly Made[]> {
  const files = ['dist/local/page/main.js', 'dist/local/page/main.css'];
  const stamp = join(root, 'dist/local/page/.inputs.json');
  const before = files.every((file) => existsSync(join(root, file)))
    ? await stampedPackages(root, stamp)
    : undefined;
  if (before) return pageOf(files, before);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/local/page/main.ts'],
    outdir: 'dist/local/page',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    plugins: [csvRows, catalogosFolder],
    legalComments: 'none',
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  });
  const ours = Object.keys(metafile.inputs).filter((input) =>
    /^(?!.*node_modules)[^:]+$/.test(input),
  );
  const inputs = [...ours, ...catalogoFiles(root), 'package-lock.json', 'src/build/local.ts'];
  const packages = packagesOf(metafile);
  await writeFile(stamp, JSON.stringify({ inputs, packages, hash: await hashOf(root, inputs) }));
  return pageOf(files, packages);
}

/** What the import of their folder reads, which esbuild knows by no name. */
const catalogoFiles = (root: string): readonly string[] =>
  readdirSync(join(root, CATALOGOS)).map((file) => join(CATALOGOS, file));
const CATALOGOS = 'sheets-templates/catalogos';

const pageOf = (files: readonly string[], packages: readonly string[]): readonly Made[] =>
  files.map((file) => ({ file, packages }));

/** The packages that a stamp notes, while the files that it names have the content they had when it was written. */
async function stampedPackages(
  root: string,
  stamp: string,
): Promise<readonly string[] | undefined> {
  try {
    const { inputs, packages, hash } = JSON.parse(await readFile(stamp, 'utf8'));
    return hash === (await hashOf(root, inputs)) ? packages : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(root, file)));
  return hash.digest('hex');
}
