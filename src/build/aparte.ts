// Parts the script in two: what the add-on requires inside a function goes to Aparte.html, and is read only when it is
// used (src/addon/aparte.ts).

import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import {
  exportsOf,
  firstPart,
  laterPart,
  markOf,
  modulesOf,
  partOptions,
  pathOf,
  type ScriptPart,
} from './script-parts';

/** A script in two files. */
export interface PartedScript {
  /** What the script declares at its top level. */
  readonly names: readonly string[];
  readonly codigo: ScriptPart;
  readonly aparte: ScriptPart;
}

const READER = 'src/addon/aparte.ts';

/** Builds both parts of the script that begins at `entry`; `options` are what they have in common. */
export async function partScript(
  folder: string,
  entry: string,
  { globalName, plugins = [], ...options }: BuildOptions,
): Promise<PartedScript> {
  const common = partOptions(folder, { ...options, plugins });
  const required = new Set<string>();
  const first = { ...common, plugins: [readLater(common.absWorkingDir, required), ...plugins] };
  const { metafile } = await build({ ...first, format: 'esm', entryPoints: [entry] });
  const kept = new Set(Object.values(metafile.outputs).flatMap(modulesOf));
  assertApart(required, metafile, kept);

  const aparte = await laterPart(common, giveEach(required), kept);
  const named = { ...first, ...(globalName && { globalName }) };
  const codigo = await firstPart(named, { entry, reader: READER }, [aparte]);
  return { names: exportsOf(metafile), codigo, aparte };
}

/** Each module by path, evaluated when it is asked for. */
const giveEach = (modules: Iterable<string>): string =>
  [...modules]
    .sort()
    .map((path) => `module.exports['${path}'] = () => require('./${path}');`)
    .join('\n');

/** Aparte.html: a page that nobody sees. In the alphabet of addresses no text is a tag, a comment or a scriptlet. */
export function packAparte(aparte: ScriptPart): string {
  return [
    '<!-- Código del complemento que se lee solo al usarlo. No es una página y no se modifica. -->',
    `<pre id="${markOf([aparte])}">`,
    ...packedLines(aparte.text),
    '</pre>',
    '',
  ].join('\n');
}

/** A text packed, in lines that an editor shows whole. */
export const packedLines = (text: string): readonly string[] =>
  webSafe(gzipSync(text, { level: 9 })).match(/.{1,120}/g) ?? [];

const webSafe = (bytes: Buffer): string =>
  bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');

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
