// Planillas.html: the library of spreadsheets and our code around it, with which a page writes and reads planillas. It is the code of the
// command line; where that asks Node for something, a browser is given it.

import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { csvRows } from './csv-rows';
import { writePackedPage } from './packed-page';
import type { Made } from './sizes';

const HERE = 'src/xlsx/in-page';

/** Run in the page that asked for it, whose name for it this is (src/ui/kit/lector.ts). */
const OPTIONS = {
  entryPoints: [`${HERE}/entry.ts`],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'Planillas_',
  platform: 'browser',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  // An "iife" declares its name with var, which a script that is added later keeps for all.
  write: false,
  metafile: true,
  logLevel: 'error',
} as const satisfies BuildOptions;

export const buildPlanillas = async (root: string): Promise<readonly Made[]> =>
  writePackedPage(
    root,
    {
      name: 'Planillas',
      what: 'Lo que escribe y lee planillas de Excel; se lee solo al usarlo.',
    },
    await build({
      ...OPTIONS,
      absWorkingDir: root,
      alias: {
        'node:path': join(root, HERE, 'node-path.ts'),
        'node:util': join(root, HERE, 'node-util.ts'),
      },
      inject: [join(root, HERE, 'buffer.ts')],
      plugins: [csvRows],
    }),
  );
