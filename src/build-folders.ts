// Lists that a folder is: an import of «./*/panel» brings what each folder has by that name, so that who adds one
// adds a file and no line elsewhere.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

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
