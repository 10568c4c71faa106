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
    if (error instanceof UserError) throw error;
    const sentence = SENTENCES[(error as NodeJS.ErrnoException).code ?? ''];
    if (sentence) throw new UserError(`El archivo «${file}» ${sentence}`);
    throw error;
  }
}

/** Its text, whatever wrote it; of what is no text, something that its reader will refuse. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  return kindOf(bytes) === 'texto' ? decodeText(bytes, file).text : new TextDecoder().decode(bytes);
}
