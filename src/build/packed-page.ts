// A script that few pages want, packed in a file of the project of its own (src/addon/packed-script.ts).

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildResult } from 'esbuild';
import { packedLines } from './aparte';
import { type Made, partsOf } from './sizes';
import { packagesOf } from './third-party';

/** Writes dist/google/NAME.html; `what` says to whoever opens it what it is. */
export async function writePackedPage(
  root: string,
  { name, what }: { readonly name: string; readonly what: string },
  { outputFiles: [script], metafile }: BuildResult<{ write: false; metafile: true }>,
): Promise<readonly Made[]> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const file = `dist/google/${name}.html`;
  const page = [
    `<!-- ${what} No es una página y no se modifica. -->`,
    `<pre id="${version}">`,
    ...packedLines(script?.text ?? ''),
    '</pre>',
    '',
  ].join('\n');
  await writeFile(join(root, file), page);
  return [{ file, parts: partsOf(metafile), packages: packagesOf(metafile) }];
}
