// The host on the files that the build left in dist/: the same that go to Google.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Host, type HostOptions } from '../emulator/host';
import { debug } from './debug';
import { ROOT } from './root';

const built = (file: string): string => readFileSync(join(ROOT, 'dist', file), 'utf8');

/** The map of a script that Google gets, which stays here; undefined for any other script. */
export function sourceMap(file: string): string | undefined {
  const map = `local/maps/${file}.map`;
  return existsSync(join(ROOT, 'dist', map)) ? built(map) : undefined;
}

/** A host for a workbook; with LIBRO_PAM_DEPURAR=1 what the add-on logs goes to stderr. */
export function builtHost(
  options: Omit<HostOptions, 'codigo' | 'emulator' | 'html' | 'log' | 'user'> &
    Partial<Pick<HostOptions, 'codigo' | 'html' | 'user'>>,
): Host {
  return new Host({
    codigo: built('google/Codigo.js'),
    emulator: built('local/emulator.js'),
    sourceMap,
    html: (name) => built(`google/${name}.html`),
    // Several people share an office's browser: the add-on asks them who they are.
    user: '',
    log: (_level, text) => debug(text),
    ...options,
  });
}
