// Lists that a folder is: who adds a panel's page or a list of values adds a file, and no line elsewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import Papa from 'papaparse';

/** The folders inside one that have a file of this name, in order. */
export const foldersWith = (home: string, file: string): readonly string[] =>
  readdirSync(home)
    .filter((folder) => existsSync(join(home, folder, file)))
    .sort();

/** An import of the folder of catalogues: each by the name of its file. */
export const catalogosFolder: Plugin = {
  name: 'catalogos-folder',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/sheets-templates\/catalogos$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'catalogos',
    }));
    onLoad({ filter: /./, namespace: 'catalogos' }, ({ path: folder }) => ({
      contents: JSON.stringify(readCatalogos(folder)),
      loader: 'json',
    }));
  },
};

/** The catalogues of a folder by the name of their file: the first column has the values below the label of the list. */
export function readCatalogos(folder: string): {
  readonly [name: string]: { readonly label: string; readonly valores: readonly string[] };
} {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const { data } = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true });
      const [label = '', ...valores] = data.map(([first = '']) => first);
      return [basename(file, '.csv'), { label, valores }];
    }),
  );
}
