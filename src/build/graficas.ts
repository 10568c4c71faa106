// Tablero.html: the library of charts and our code around it, with which the dialog Tablero draws.

import { type BuildOptions, build } from 'esbuild';
import { writePackedPage } from './packed-page';
import type { Made } from './sizes';

/** Run in the page that asked for it, whose name for it this is (src/ui/tablero/dibujos.ts). */
const OPTIONS = {
  entryPoints: ['src/ui/tablero/graficas/entry.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'Graficas_',
  platform: 'browser',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  metafile: true,
  logLevel: 'error',
} as const satisfies BuildOptions;

export const buildGraficas = async (root: string): Promise<readonly Made[]> =>
  writePackedPage(
    root,
    { name: 'Tablero', what: 'Lo que dibuja las gráficas del tablero; se lee solo al abrirlo.' },
    await build({ ...OPTIONS, absWorkingDir: root }),
  );
