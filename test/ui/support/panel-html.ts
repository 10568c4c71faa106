// Panel.html as the build makes it, from the sources of this moment: the tests need no build before them.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = resolve(__dirname, '../../..');
let html: string | undefined;

export function panelHtml(): string {
  html ??= bundle();
  return html;
}

function bundle(): string {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/ui/main.tsx'],
    outdir: 'dist/google',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    supported: { 'template-literal': false },
    write: false,
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return readFileSync(join(ROOT, 'src/ui/panel.html'), 'utf8')
    .replace('/* panel.css */', () => textOf('.css'))
    .replace('/* panel.js */', () => textOf('.js'));
}
