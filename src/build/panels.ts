// The pages of the panels, in two files: Panel.html is what every panel goes through, and Paneles.html has what is each
// panel's own. A person is served the first with one piece of the second (src/addon/panels/panel-page.ts).

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { foldersWith } from './folders';
import { FOR_GOOGLE } from './google';
import {
  firstPart,
  laterPart,
  markOf,
  modulesOf,
  type PartOptions,
  partOptions,
  type ScriptPart,
} from './script-parts';
import { type Made, type Part, partsOf } from './sizes';
import { packagesOf } from './third-party';

const ENTRY = 'src/ui/main.tsx';

const FOR_THE_SIDEBAR = {
  ...FOR_GOOGLE,
  // A browser runs it and not Apps Script, and no browser that opens a sheet needs `?.` written the long way.
  target: 'es2020',
  platform: 'browser',
  // Apps Script takes the // of an address inside a template literal for a comment and drops it.
  supported: { 'template-literal': false },
} as const satisfies BuildOptions;

/** Panel.html and Paneles.html; the panels are the folders of src/ui that have a panel.tsx. */
export async function buildPanels(root: string): Promise<readonly Made[]> {
  const options = partOptions(root, FOR_THE_SIDEBAR);
  const panels = foldersWith(join(root, 'src/ui'), 'panel.tsx');
  const modules = panels.map((panel) => `src/ui/${panel}/panel.tsx`);
  const kept = await modulesOfSeveral(options, modules);
  const own = await Promise.all(
    modules.map((path) => laterPart(options, `export { Panel } from './${path}';`, kept)),
  );
  const shell = await firstPart(options, { entry: ENTRY, reader: ENTRY }, own);

  const mark = markOf(own);
  const page = fill(await readFile(join(root, 'src/ui/panel.html'), 'utf8'), {
    'data-mark=""': `data-mark="${mark}"`,
    '/* panel.css */': shell.styles.trim(),
    '/* panel.js */': shell.text.trim(),
  });
  const pieces = own.map((part, i) => pieceOf(`${mark}-${panels[i]}`, part));
  await writeFile(join(root, 'dist/google/Panel.html'), page);
  await writeFile(join(root, 'dist/google/Paneles.html'), [HEAD, ...pieces, ''].join('\n'));
  return [
    {
      file: 'dist/google/Panel.html',
      parts: partsOf(shell.metafile),
      packages: packagesOf(shell.metafile),
    },
    {
      file: 'dist/google/Paneles.html',
      parts: servedOf(panels, page, pieces),
      packages: packagesOf(...own.map(({ metafile }) => metafile)),
    },
  ];
}

/** What each weighs, and what a person who opens it is served. */
const servedOf = (panels: readonly string[], page: string, pieces: readonly string[]): Part[] =>
  panels.map((panel, i) => {
    const bytes = Buffer.byteLength(pieces[i] ?? '');
    const served = ((Buffer.byteLength(page) + bytes) / 1000).toFixed(1);
    return { name: `${panel}, served in ${served} kB`, bytes };
  });

/** From how many panels on a module stands in the page of all: with fewer, those that do without it are not served it. */
const SEVERAL = 6;

/** What stands in the first part: what it is made of itself, and what several panels are made of. */
async function modulesOfSeveral(
  options: PartOptions,
  panels: readonly string[],
): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    ...options,
    format: 'esm',
    entryPoints: [ENTRY, ...panels],
    outdir: '.',
  });
  const users = new Map<string, number>();
  for (const output of Object.values(metafile.outputs))
    for (const path of modulesOf(output))
      users.set(path, (users.get(path) ?? 0) + (output.entryPoint === ENTRY ? SEVERAL : 1));
  return new Set([...users].flatMap(([path, count]) => (count >= SEVERAL ? [path] : [])));
}

const HEAD = '<!-- Lo propio de cada panel del complemento. No es una página y no se modifica. -->';

/** A panel's own, as a text that no browser runs; in the page that is served it stands before the script of Panel.html. */
function pieceOf(id: string, { text, styles }: ScriptPart): string {
  if (styles) throw new Error(`${id}: the styles of a panel stand in src/ui/panel.css.`);
  const code = fill('/* propio */', { '/* propio */': `var Propio_=${text.trim()}` });
  return `<script type="text/plain" id="${id}">${code}</script>`;
}

/** Puts each part in its place; throws when it holds what HTML or Apps Script would take for its own. */
function fill(page: string, parts: { readonly [place: string]: string }): string {
  for (const part of Object.values(parts))
    for (const trap of ['<?', '<!--', '</script', '</style'])
      if (part.includes(trap))
        throw new Error(`The panels' code holds ${trap}: write it otherwise.`);
  return Object.entries(parts).reduce(
    (filled, [place, part]) => filled.replace(place, () => part),
    page,
  );
}
