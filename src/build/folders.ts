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

/** An import of the folder of catalogues: the values of each, by the name of its file. */
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

/** The values of each catalogue of a folder, in order, by the name of its file. */
export function readCatalogos(folder: string): { readonly [name: string]: readonly string[] } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
  return Object.fromEntries(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const { data } = Papa.parse<{ valor: string }>(text, {
        header: true,
        delimiter: ';',
        skipEmptyLines: true,
      });
      return [basename(file, '.csv'), data.map(({ valor }) => valor)];
    }),
  );
}
