// Writes a file that only its owner can read, and whole: whoever looks finds the old one or the new one.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { OWN_FILE, OWN_FOLDER } from '../terminal/private-files';
import { ProvisionError } from './provision-error';

export function writePrivate(path: string, text: string): void {
  const temporary = `${path}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: OWN_FOLDER });
    // A file left by a run that died would keep its own mode.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx', OWN_FILE);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(temporary, path);
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    throw new ProvisionError(
      'ARCHIVO',
      `No se pudo escribir «${path}». Revise que la carpeta exista, que tenga permiso de escribir en ella y que haya espacio en el disco.`,
      'noHecho',
      error,
    );
  }
}
