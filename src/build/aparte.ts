// Parts the script in two: what the add-on requires inside a function goes to Aparte.html, and is read only when it is
// used (src/addon/aparte.ts). A module stands in one of the two files: the second takes from the first what both use.

import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type BuildOptions,
  build,
  type Metafile,
  type OnResolveArgs,
  type Plugin,
  type PluginBuild,
} from 'esbuild';

/** A script in two halves, each with esbuild's account of what it is made of. */
export interface PartedScript {
  /** What the script declares at its top level. */
  readonly names: readonly string[];
  readonly codigo: Half;
  readonly aparte: Half;
}
interface Half {
  readonly text: string;
  /** Source map of the text, its sources by their path from the root. */
  readonly map: string;
  readonly metafile: Metafile;
}

const READER = 'src/addon/aparte.ts';

/** Builds both halves of the script that begins at `entry`; `options` are what they have in common. */
export async function partScript(
  folder: string,
  entry: string,
  { globalName, plugins = [], ...options }: BuildOptions,
): Promise<PartedScript> {
  // esbuild names the files it finds by where they really are.
  const root = realpathSync(folder);
  const common = { ...options, absWorkingDir: root, write: false, metafile: true } as const;
  const required = new Set<string>();
  const first = { ...common, plugins: [readLater(root, required), ...plugins] };
  const alone = await build({ ...first, format: 'esm', entryPoints: [entry] });
  const kept = new Set(modulesOf(alone.metafile));
  assertApart(required, alone.metafile, kept);

  const aparte = await halfOf({
    ...common,
    format: 'cjs',
    banner: { js: '(function(exports,require){' },
    footer: { js: '})' },
    stdin: { contents: exportEach(required), resolveDir: root },
    plugins: [takeFrom(root, kept), ...plugins],
  });
  const codigo = await halfOf({
    ...first,
    format: 'iife',
    ...(globalName && { globalName }),
    stdin: { contents: beginning(entry, aparte), resolveDir: root },
  });
  return { names: exportsOf(alone.metafile), codigo, aparte };
}

/** Names that a module exports, by esbuild's account of it as an ES module. */
export const exportsOf = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap((output) => output.exports)
    .sort();

/** Aparte.html: a page that nobody sees. In the alphabet of addresses no text is a tag, a comment or a scriptlet. */
export function packAparte({ text }: Half): string {
  const lines = webSafe(gzipSync(text, { level: 9 })).match(/.{1,120}/g) ?? [];
  return [
    '<!-- Código del complemento que se lee solo al usarlo. No es una página y no se modifica. -->',
    `<pre id="${markOf(text)}">`,
    ...lines,
    '</pre>',
    '',
  ].join('\n');
}

const webSafe = (bytes: Buffer): string =>
  bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

/** By it the first file knows that the second is of the same build. */
const markOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

async function halfOf(options: BuildOptions): Promise<Half> {
  const mapped = { sourcemap: 'external', sourcesContent: false, outfile: 'half.js' } as const;
  const { outputFiles = [], metafile = EMPTY } = await build({ ...options, ...mapped });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { text: textOf('.js'), map: textOf('.js.map'), metafile };
}

const EMPTY: Metafile = { inputs: {}, outputs: {} };

/** The modules of which something is left in the output. */
const modulesOf = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );

/** A module of ours required inside a function: the reader is asked for it by name, which is noted. */
const readLater = (root: string, required: Set<string>): Plugin => ({
  name: 'read-later',
  setup(plugin) {
    plugin.onResolve({ filter: /^\./ }, async (args) => {
      if (args.kind !== 'require-call' || args.namespace !== 'file') return undefined;
      const path = await pathOf(plugin, root, args);
      if (!path?.startsWith('src/')) return undefined;
      required.add(path);
      return { path, namespace: 'aparte' };
    });
    plugin.onLoad({ filter: /.*/, namespace: 'aparte' }, ({ path }) => ({
      contents: `module.exports = require('./${READER}').moduleAparte('${path}')`,
      resolveDir: root,
    }));
  },
});

/** The modules that the first file keeps are asked of it. */
const takeFrom = (root: string, kept: ReadonlySet<string>): Plugin => ({
  name: 'take-from-codigo',
  setup(plugin) {
    plugin.onResolve({ filter: /.*/ }, async (args) => {
      const path = await pathOf(plugin, root, args);
      return path && kept.has(path) ? { path, external: true } : undefined;
    });
  },
});

/** Path from the root of the file that an import names; undefined while it is being found, and where there is none. */
async function pathOf(
  plugin: PluginBuild,
  root: string,
  { path, kind, importer, resolveDir, pluginData }: OnResolveArgs,
): Promise<string | undefined> {
  if (pluginData === pathOf) return undefined;
  const found = await plugin.resolve(path, { kind, importer, resolveDir, pluginData: pathOf });
  if (found.errors.length > 0 || found.namespace !== 'file') return undefined;
  return relative(root, found.path).split(sep).join('/');
}

/** What is read later weighs on every click if something else imports it at once. */
function assertApart(
  required: ReadonlySet<string>,
  { inputs }: Metafile,
  kept: ReadonlySet<string>,
): void {
  for (const path of required) {
    if (!kept.has(path)) continue;
    const importers = Object.keys(inputs).filter((importer) =>
      inputs[importer]?.imports.some((each) => each.path === path),
    );
    throw new Error(
      `${path} is required inside a function, to be read only when it is used, and ${importers.join(', ')} imports it: it would be read on every click.`,
    );
  }
}

const exportEach = (required: ReadonlySet<string>): string =>
  [...required]
    .sort()
    .map((path) => `exports['${path}'] = () => require('./${path}');`)
    .join('\n');

/** The first file hands over what the second takes from it, once all of it is there. */
function beginning(entry: string, { text, metafile }: Half): string {
  const taken = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.flatMap(({ path, external }) => (external ? path : [])))
    .sort();
  return [
    `export * from './${entry}';`,
    `import { begin } from './${READER}';`,
    ...taken.map((path, i) => `import * as m${i} from './${path}';`),
    `begin('${markOf(text)}', { ${taken.map((path, i) => `'${path}': m${i}`).join(', ')} });`,
  ].join('\n');
}
