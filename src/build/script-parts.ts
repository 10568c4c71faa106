// A script in parts, of which an execution or a page reads only those it needs. A module of ours stands in one part: what
// several use stands in the first, and the others require it there, so that its classes and its state are one.

import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import {
  type BuildOptions,
  build,
  type Metafile,
  type OnResolveArgs,
  type Plugin,
  type PluginBuild,
} from 'esbuild';

/** A built part, with esbuild's account of what it is made of. */
export interface ScriptPart {
  readonly text: string;
  /** Styles that its modules import; '' where there are none. */
  readonly styles: string;
  /** Source map of the text, its sources by their path from the root. */
  readonly map: string;
  readonly metafile: Metafile;
}

/** What all the parts of a script are built with. */
export type PartOptions = BuildOptions & {
  readonly absWorkingDir: string;
  readonly write: false;
  readonly metafile: true;
};

/** esbuild names the files it finds by where they really are. */
export const partOptions = (folder: string, options: BuildOptions): PartOptions => ({
  ...options,
  absWorkingDir: realpathSync(folder),
  write: false,
  metafile: true,
});

/** A part that is read later: a function of `module` and of the `require` that gives the modules that the first keeps. */
export function laterPart(
  options: PartOptions,
  contents: string,
  kept: ReadonlySet<string>,
): Promise<ScriptPart> {
  return partOf({
    ...options,
    format: 'cjs',
    banner: { js: '(function(module,require){' },
    footer: { js: '})' },
    stdin: { contents, resolveDir: options.absWorkingDir },
    plugins: [takeFrom(options, kept), ...(options.plugins ?? [])],
  });
}

/**
 * The part that begins, at `entry`; it hands over to `begin` of the reader what the later ones take of what it keeps, once all
 * is there.
 */
export function firstPart(
  options: PartOptions,
  { entry, reader }: { readonly entry: string; readonly reader: string },
  later: readonly ScriptPart[],
  isKept: (path: string) => boolean = () => true,
): Promise<ScriptPart> {
  const asked = later.flatMap(({ metafile }) => externalsOf(metafile));
  const { imports, object } = givingOf(asked, isKept);
  const contents = [
    `export * from './${entry}';`,
    `import { begin } from './${reader}';`,
    ...imports,
    `begin(${object}, '${markOf(later)}');`,
  ].join('\n');
  return partOf({
    ...options,
    format: 'iife',
    stdin: { contents, resolveDir: options.absWorkingDir },
  });
}

/** How a part gives modules of its own, those of the short names that it keeps, to the ones that ask for them. */
export function givingOf(
  asked: readonly string[],
  isKept: (path: string) => boolean,
): { readonly imports: readonly string[]; readonly object: string } {
  const given = [...new Set(asked)].filter((short) => isKept(PATHS.get(short) ?? '')).sort();
  return {
    imports: given.map((short, i) => `import * as m${i} from './${PATHS.get(short)}';`),
    object: `{ ${given.map((short, i) => `'${short}': m${i}`).join(', ')} }`,
  };
}

/** By it the first part knows that the later ones are of the same build. */
export const markOf = (later: readonly ScriptPart[]): string =>
  createHash('sha256')
    .update(later.map(({ text }) => text).join('\n'))
    .digest('hex')
    .slice(0, 16);

async function partOf(options: BuildOptions): Promise<ScriptPart> {
  const mapped = { sourcemap: 'external', sourcesContent: false, outfile: 'part.js' } as const;
  const { outputFiles = [], metafile = EMPTY } = await build({ ...options, ...mapped });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { text: textOf('.js'), styles: textOf('.css'), map: textOf('.js.map'), metafile };
}

const EMPTY: Metafile = { inputs: {}, outputs: {} };

/** The modules of which something is left in an output. */
export const modulesOf = ({ inputs }: Metafile['outputs'][string]): readonly string[] =>
  Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : []));

/** Short names of the modules that a part asks for. */
export const externalsOf = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ imports }) =>
    imports.flatMap(({ path, external }) => (external ? path : [])),
  );

/** The modules that the first part keeps are asked of it. */
const takeFrom = (options: PartOptions, kept: ReadonlySet<string>): Plugin => ({
  name: 'take-from-the-first',
  setup(plugin) {
    plugin.onResolve({ filter: /.*/ }, async (args) => {
      if (args.namespace === TAKEN) return { path: args.path, external: true };
      const path = await pathOf(plugin, options.absWorkingDir, args);
      return path && kept.has(path) ? { path, namespace: TAKEN, sideEffects: false } : undefined;
    });
    plugin.onLoad({ filter: /.*/, namespace: TAKEN }, async ({ path }) => ({
      contents: taking(path, await namesOf(options, path)),
    }));
  },
});

const TAKEN = 'taken';

/** Paths by the short names under which one part asks another for its modules: written out, they weigh on every page. */
const PATHS = new Map<string, string>();

function shortOf(path: string): string {
  const short = createHash('sha256').update(path).digest('base64url').slice(0, 4);
  const known = PATHS.get(short);
  if (known !== undefined && known !== path)
    throw new Error(`${path} and ${known} have the same short name: make it longer.`);
  PATHS.set(short, path);
  return short;
}

/** A module taken from the first part: it is asked for once, and nothing is left of the names that are not used. */
const taking = (path: string, names: readonly string[]): string =>
  [
    `const taken = require('${shortOf(path)}');`,
    ...names.map((name) =>
      name === 'default'
        ? 'export default /* @__PURE__ */ (() => taken.default)();'
        : `export const ${name} = /* @__PURE__ */ (() => taken.${name})();`,
    ),
  ].join('\n');

/** Names that a module exports, by esbuild's account of it alone. */
async function namesOf(options: PartOptions, path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...options,
    format: 'esm',
    entryPoints: [path],
    plugins: [NOTHING_ELSE, ...(options.plugins ?? [])],
  });
  return exportsOf(metafile);
}

const NOTHING_ELSE: Plugin = {
  name: 'nothing-else',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

/** Names that a script exports, by esbuild's account of it as an ES module. */
export const exportsOf = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap((output) => output.exports)
    .sort();

/** Path from the root of the file that an import names; undefined while it is being found, and where there is none. */
export async function pathOf(
  plugin: PluginBuild,
  root: string,
  { path, kind, importer, resolveDir, pluginData }: OnResolveArgs,
): Promise<string | undefined> {
  if (pluginData === pathOf) return undefined;
  const found = await plugin.resolve(path, { kind, importer, resolveDir, pluginData: pathOf });
  if (found.errors.length > 0 || found.namespace !== 'file') return undefined;
  return relative(root, found.path).split(sep).join('/');
}
