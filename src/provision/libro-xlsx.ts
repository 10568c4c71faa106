// The local workbook that goes to Google: refused before anything is asked for when it is not one, is open, or has
// something that only its own program can finish.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openElsewhere, takeLock } from '../terminal/file-lock';
import { readBytes } from '../terminal/read-file';
import { UserError } from '../terminal/user-error';
import { inspectXlsx } from '../xlsx/inspect';
import { type Hoja, hojasIn } from './filled-rows';

export interface LibroXlsx {
  readonly archivo: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly hojas: readonly Hoja[];
}

/** The tabs that every libro PAM has. */
const OURS = ['PAM', 'Bitácora'];
const OPEN_IN_NPM_START = 'Ábralo con «npm start», ciérrelo y repita el comando.';

/** Throws UserError when the file is not a libro PAM that can be taken as it is. */
export async function readLibroXlsx(path: string): Promise<LibroXlsx> {
  const archivo = resolve(path);
  if (!existsSync(archivo)) throw new UserError(`No existe el libro «${path}».`);
  const elsewhere = openElsewhere(archivo);
  if (elsewhere) throw new UserError(elsewhere);
  // Nobody else changes it while it is read.
  const release = takeLock(archivo);
  try {
    return readClosed(archivo, path, await readBytes(path));
  } finally {
    release();
  }
}

function readClosed(archivo: string, path: string, bytes: Uint8Array): LibroXlsx {
  const hojas = hojasIn(inspectXlsx(bytes, path).plain);
  const missing = OURS.filter((title) => hojas.every(({ titulo }) => titulo !== title));
  if (missing.length > 0)
    throw new UserError(
      `«${path}» no es un libro PAM: le falta la hoja «${missing.join('» y «')}». Créelo con «npm run -s pam -- nuevo LIBRO.xlsx».`,
    );
  refuseUnfinished(archivo, path);
  return { archivo, bytes, hojas, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What the local program keeps beside the book: changes that are not in it yet, and a save that died half-way. */
function refuseUnfinished(archivo: string, path: string): void {
  if (existsSync(`${archivo}.diario`))
    throw new UserError(
      `El libro «${path}» tiene cambios que no alcanzaron a guardarse en él. ${OPEN_IN_NPM_START}`,
    );
  const { pendiente, prestamo } = propertiesOf(`${archivo}.json`);
  if (pendiente)
    throw new UserError(
      `El libro «${path}» tiene un cambio a medio escribir. ${OPEN_IN_NPM_START}`,
    );
  if (prestamo)
    throw new UserError(
      `El libro «${path}» está prestado y su copia vale más que él. Traiga primero la copia (PAM › Configuración › Llevar el libro a un computador…).`,
    );
}

/** What the add-on remembers of the book; one without its file of properties travels as it is. */
function propertiesOf(sidecar: string): {
  readonly pendiente?: unknown;
  readonly prestamo?: unknown;
} {
  try {
    const { properties } = JSON.parse(readFileSync(sidecar, 'utf8'));
    return JSON.parse(properties.document.libro) ?? {};
  } catch {
    return {};
  }
}
