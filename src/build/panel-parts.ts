// A panel in pieces: its own code, which is served with its page, and each of the modules that it imports with
// `import('./…')`, which comes when it is asked for (src/ui/partes.ts). A module stands in one piece: what a part
// uses of the panel, and what two parts use, stands in the panel's own.

import { join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import {
  externalsOf,
  givingOf,
  laterPart,
  modulesOf,
  type PartOptions,
  pathOf,
  type ScriptPart,
} from './script-parts';

/** A panel as it is built. */
export interface PanelPieces {
  readonly own: ScriptPart;
  /** By name: "trimestre/planillas". */
  readonly parts: ReadonlyMap<string, ScriptPart>;
}

const READER = 'src/ui/partes.ts';
const NAMESPACE = 'parte';

/** The pieces of a panel; `shell` are the modules of the page of all panels, and `own` those of the panel before its parts ask. */
export async function buildPieces(
  options: PartOptions,
  panel: string,
  { shell, own }: { readonly shell: ReadonlySet<string>; readonly own: readonly string[] },
): Promise<PanelPieces> {
  const entries = own.flatMap((path) => partsIn(path));
  const moved = await modulesOfTwo(options, entries);
  const kept = new Set([...shell, ...own, ...moved]);
  assertParts(panel, entries, kept);
  const parts = new Map<string, ScriptPart>();
  for (const entry of entries)
    parts.set(nameOf(entry), await laterPart(options, `export * from './${entry}';`, kept));
  const asked = [...parts.values()].flatMap(({ metafile }) => externalsOf(metafile));
  const { imports, object } = givingOf(asked, (path) => !shell.has(path));
  const contents = [
    `export { Panel } from './${panel}';`,
    ...imports,
    `export const Suyos = ${object};`,
  ];
  return { own: await laterPart(options, contents.join('\n'), shell), parts };
}

/** Modules that an output is made of, without those that stand for a part. */
export const ownModulesOf = (output: Metafile['outputs'][string]): readonly string[] =>
  modulesOf(output).filter((path) => partsIn(path).length === 0);

const partsIn = (path: string): readonly string[] =>
  path.startsWith(`${NAMESPACE}:`) ? [path.slice(NAMESPACE.length + 1)] : [];

/** "src/ui/trimestre/planillas.tsx" → "trimestre/planillas" */
const nameOf = (path: string): string => path.replace(/^src\/ui\//, '').replace(/\.tsx?$/, '');

/** Modules that more than one of these is made of. */
async function modulesOfTwo(
  options: PartOptions,
  entryPoints: readonly string[],
): Promise<readonly string[]> {
  if (entryPoints.length < 2) return [];
  const { metafile } = await build({
    ...options,
    format: 'esm',
    entryPoints: [...entryPoints],
    outdir: '.',
  });
  const all = Object.values(metafile.outputs).flatMap(modulesOf);
  const nested = all.flatMap(partsIn);
  if (nested.length > 0) throw new Error(`${nested.join(', ')}: a part of a panel has no parts.`);
  return [...new Set(all.filter((path, i) => all.indexOf(path) !== i))];
}

/** What comes later weighs on the page if something else imports it at once. */
function assertParts(panel: string, entries: readonly string[], kept: ReadonlySet<string>): void {
  for (const entry of entries)
    if (kept.has(entry))
      throw new Error(
        `${entry} is imported with import() to come when it is opened, and ${panel} imports it at once too.`,
      );
}

/** A module that is imported with import() is one that, when it is awaited, asks the reader for the true one. */
export const comeLater = (root: string): Plugin => ({
  name: 'come-later',
  setup(plugin) {
    plugin.onResolve({ filter: /^\./ }, async (args) => {
      if (args.kind !== 'dynamic-import') return undefined;
      const path = await pathOf(plugin, root, args);
      return path?.startsWith('src/') ? { path, namespace: NAMESPACE } : undefined;
    });
    plugin.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: [
        `import { parte } from './${READER}';`,
        `export const then = (done, failed) => parte('${nameOf(path)}').then(done, failed);`,
      ].join('\n'),
      resolveDir: join(root),
    }));
  },
});
