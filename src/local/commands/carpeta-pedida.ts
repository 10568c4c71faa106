// The folder that a command is to write, as it stands before.

import { readdirSync } from 'node:fs';
import { UserError } from '../../terminal/user-error';

/** Names of what is in it; [] where it is not there yet. A sentence that names the option where it is no folder. */
export function contentOf(carpeta: string, opcion: string): readonly string[] {
  try {
    return readdirSync(carpeta);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new UserError(
      `«${carpeta}» no es una carpeta que se pueda usar: diga otra con ${opcion}.`,
    );
  }
}
