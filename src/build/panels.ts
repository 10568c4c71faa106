// The pages of the panels, in two files: Panel.html is what every panel goes through, and Paneles.html has what is each
// panel's own, with the parts of it that come when they are opened. A person is served the first with one piece of the
// second (src/addon/panels/panel-page.ts).

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { foldersWith } from './folders';
import { FOR_GOOGLE } from './google';
import { buildPieces, comeLater, ownModulesOf } from './panel-parts';
import {
  firstPart,
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
  const folder = partOptions(root, FOR_THE_SIDEBAR);
  const options = { ...folder, plugins: [comeLater(folder.absWorkingDir)] };
  const panels = foldersWith(join(root, 'src/ui'), 'panel.tsx');
  const { shell, owns } = await modulesOfPanels(options, panels.map(moduleOf));
  const built = await Promise.all(
    panels.map((panel, i) => buildPieces(options, moduleOf(panel), { shell, own: owns[i] ?? [] })),
  );
  const later = built.flatMap(({ own, parts }) => [own, ...parts.values()]);
  const first = await firstPart(options, { entry: ENTRY, reader: ENTRY }, later, (path) =>
    shell.has(path),
  );

  const mark = markOf(later);
  const page = fill(await readFile(join(root, 'src/ui/panel.html'), 'utf8'), {
    'data-mark=""': `data-mark="${mark}"`,
    '/* panel.css */': first.styles.trim(),
    '/* panel.js */': first.text.trim(),
  });
  // A file that was cut short lacks the own code of a panel before it lacks a part that comes later.
  const pieces = built.flatMap(({ own, parts }, i) =>
    [...parts, [panels[i] ?? '', own] as const].map(([name, part]) => ({
      name,
      isPart: part !== own,
      text: pieceOf(`${mark}-${name}`, part),
    })),
  );
  await writeFile(join(root, 'dist/google/Panel.html'), page);
  await writeFile(
    join(root, 'dist/google/Paneles.html'),
    [HEAD, ...pieces.map(({ text }) => text), ''].join('\n'),
  );
  return [
    {
      file: 'dist/google/Panel.html',
      parts: partsOf(first.metafile),
      packages: packagesOf(first.metafile),
    },
    {
      file: 'dist/google/Paneles.html',
      parts: pieces.map((piece) => servedOf(page, piece)),
      packages: packagesOf(...later.map(({ metafile }) => metafile)),
    },
  ];
}

const moduleOf = (panel: string): string => `src/ui/${panel}/panel.tsx`;

/** The code of a panel, or of a part of one, as it stands in Paneles.html. */
interface Piece {
  readonly name: string;
  readonly isPart: boolean;
  readonly text: string;
}

/** What it weighs, and what a person who opens it is served. */
function servedOf(page: string, { name, isPart, text }: Piece): Part {
  const bytes = Buffer.byteLength(text);
  const served = ((Buffer.byteLength(page) + bytes) / 1000).toFixed(1);
  return { name: isPart ? `${name}, when it is opened` : `${name}, served in ${served} kB`, bytes };
}

/** From how many panels on a module stands in the page of all: with fewer, those that do without it are not served it. */
const SEVERAL = 16;

/** What stands in the page of all panels: what it is made of itself, and what several panels are made of; and what each is made of. */
async function modulesOfPanels(
  options: PartOptions,
  panels: readonly string[],
): Promise<{ readonly shell: ReadonlySet<string>; readonly owns: readonly (readonly string[])[] }> {
  const { metafile } = await build({
    ...options,
    format: 'esm',
    entryPoints: [ENTRY, ...panels],
    outdir: '.',
  });
  const outputs = Object.values(metafile.outputs);
  const users = new Map<string, number>();
  for (const output of outputs)
    for (const path of ownModulesOf(output))
      users.set(path, (users.get(path) ?? 0) + (output.entryPoint === ENTRY ? SEVERAL : 1));
  const shell = new Set([...users].flatMap(([path, count]) => (count >= SEVERAL ? [path] : [])));
  const owns = panels.map((panel) =>
    outputs.flatMap((output) => (output.entryPoint === panel ? modulesOf(output) : [])),
  );
  return { shell, owns };
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
