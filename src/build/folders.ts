// Lists that a folder is: who adds a panel's page or a list of values adds a file, and no line elsewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import Papa from 'papaparse';

/** An import of every folder's module of one name: the modules by the name of their folder. */
export const modulesByFolder: Plugin = {
  name: 'modules-by-folder',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/\*\/[\w-]+$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'by-folder',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /./, namespace: 'by-folder' }, ({ path, pluginData: home }) => {
      const file = `${path.slice(path.lastIndexOf('*') + 2)}.tsx`;
      const folders = readdirSync(home).filter((folder) => existsSync(join(home, folder, file)));
      return {
        contents: moduleOf(folders.map((folder) => [folder, `./${folder}/${file}`])),
        resolveDir: home,
      };
    });
  },
};

/** A module whose default export has those modules by name. */
function moduleOf(modules: readonly (readonly [name: string, path: string])[]): string {
  const imports = modules.map(([, path], i) => `import * as m${i} from ${JSON.stringify(path)};`);
  const entries = modules.map(([name], i) => `${JSON.stringify(name)}: m${i}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

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
