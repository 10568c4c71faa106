// What this program writes holds personal data, so it is for its owner alone, whatever the umask says. A file that is there keeps
// who may read it, since somebody may have shared it on purpose, and what goes with a book follows the book. (On Windows modes
// say nothing: there it is the folder that protects.)

import { statSync } from 'node:fs';

/** Of a new file: its owner reads and writes it. */
export const OWN_FILE = 0o600;
/** Of a folder that we make. A folder that is there stays as it is. */
export const OWN_FOLDER = 0o700;

/** Of what is written in the place of a file, or goes with it: who may read and write that one, or else its owner alone. */
export function modeOf(path: string): number {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? OWN_FILE;
  return (mode & 0o666) | OWN_FILE;
}
