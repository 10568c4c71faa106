// The files people name: read whole, with a sentence when they cannot be.

import { readFile, stat } from 'node:fs/promises';
import { formatNumero } from '../domain/formato';
import { decodeText } from './decode-text';
import { kindOf } from './file-kind';
import { UserError } from './user-error';

const SENTENCES: { readonly [code: string]: string } = {
  ENOENT: 'no existe. Revise el nombre y la carpeta.',
  EISDIR: 'es una carpeta: escriba el nombre de un archivo.',
  EACCES: 'no se puede leer: no tiene permiso.',
  ELOOP: 'es un enlace que no lleva a ningún archivo. Escriba el nombre del archivo mismo.',
  ENOTDIR: 'no existe: una parte de su ruta no es una carpeta. Revise el nombre y la carpeta.',
  ENAMETOOLONG:
    'tiene un nombre más largo de lo que admite el equipo. Revise el nombre y la carpeta.',
  EBUSY: 'está abierto en otro programa: ciérrelo e intente de nuevo.',
};

/** Bytes of the largest file that is read. */
const LARGEST = 100e6;

/** The bytes of a file; a UserError says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    // Whoever opens a pipe, or a device, may wait for ever for what it gives.
    if (!stats.isFile() && !stats.isDirectory())
      throw new UserError(
        `«${file}» no es un archivo: guarde en uno lo que contiene y escriba su nombre.`,
      );
    if (stats.size > LARGEST)
      throw new UserError(
        `El archivo «${file}» ocupa ${formatNumero(Math.round(stats.size / 1e6))} MB, y se leen hasta ${formatNumero(LARGEST / 1e6)} MB: deje en él solo la tabla, o divídala en varios archivos.`,
      );
    return await readFile(file);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file, error);
  }
}

/** What to tell the person of a file that the system does not give; the error itself when it is none of the system's. */
export function unreadable(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const sentence =
    SENTENCES[code] ?? `no se puede leer (${code}). Cópielo a otra carpeta e intente de nuevo.`;
  return new UserError(`El archivo «${file}» ${sentence}`);
}

/** Its text, whatever wrote it; of what is no text, something that its reader will refuse. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  return kindOf(bytes) === 'texto' ? decodeText(bytes, file).text : new TextDecoder().decode(bytes);
}
