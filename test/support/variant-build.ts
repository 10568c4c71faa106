// The product as it would be with some files more, or otherwise: a copy of what the build reads, in a folder of its own. So a
// test has the next version without a line of it in src.

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { buildCodigo, MAPS } from '../../src/build/google';
import { buildPanels } from '../../src/build/panels';
import type { HostOptions } from '../../src/emulator/host';
import { ROOT } from '../../src/local/root';
import { builtPage } from './host';

/** What the build reads. */
export const SOURCES = [
  'src',
  'sheets-templates',
  'test/emulator',
  'package.json',
  'appsscript.json',
  'tsconfig.json',
];

/** Of that, what Codigo.js and Aparte.html are made of: copying and deleting the rest takes longer than building them. */
const SOURCES_OF_CODIGO = [
  'src/addon',
  'src/documents',
  'src/docx',
  'src/domain',
  'sheets-templates',
  'package.json',
  'appsscript.json',
  'tsconfig.json',
];

/** By path from the root of the repository: the text of a new file, or the new text of one that there is. */
export interface Changes {
  readonly [path: string]: string | ((text: string) => string);
}

/** Works in a copy of the repository with the changes, which is gone afterwards; build.ts builds it whole. */
export async function inVariant<T>(
  changes: Changes,
  work: (root: string) => Promise<T>,
  sources: readonly string[] = SOURCES,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'variant-'));
  try {
    for (const path of sources) cpSync(join(ROOT, path), join(root, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [path, change] of Object.entries(changes)) write(join(root, path), path, change);
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export type Script = Pick<HostOptions, 'codigo' | 'html'> & Partial<Pick<HostOptions, 'sourceMap'>>;

/** The script for Google of such a copy with its other files, as a host takes them, and their maps. */
export const variantScript = (changes: Changes): Promise<Script> => inVariant(changes, buildScript);

export async function buildScript(root: string): Promise<Script> {
  const made = [...(await buildCodigo(root)), ...(await buildPanels(root))];
  const built = new Map(
    made.map(({ file }) => [basename(file), readFileSync(join(root, file), 'utf8')]),
  );
  const maps = new Map(
    readdirSync(join(root, MAPS)).map((map) => [map, readFileSync(join(root, MAPS, map), 'utf8')]),
  );
  return {
    codigo: built.get('Codigo.js') ?? '',
    html: (name) => built.get(`${name}.html`) ?? '',
    sourceMap: (file) => maps.get(`${file}.map`),
  };
}

/** Codigo.js and Aparte.html alone, for what opens no panel of its own; the pages are those of the product. */
export const variantCodigo = (changes: Changes): Promise<Script> =>
  inVariant(
    changes,
    async (root) => {
      await buildCodigo(root);
      const made = (file: string) => readFileSync(join(root, 'dist/google', file), 'utf8');
      const [codigo, aparte] = [made('Codigo.js'), made('Aparte.html')];
      return { codigo, html: (name) => (name === 'Aparte' ? aparte : builtPage(name)) };
    },
    SOURCES_OF_CODIGO,
  );

/** A change that changes nothing would test the product as it is. */
function write(file: string, path: string, change: Changes[string]): void {
  if (typeof change === 'string') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change);
    return;
  }
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before)
    throw new Error(`Nothing changed in ${path}: it no longer reads as expected`);
  writeFileSync(file, after);
}
