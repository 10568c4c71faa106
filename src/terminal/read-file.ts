// The files people name: read whole, with a sentence when they cannot be.

import { readFile } from 'node:fs/promises';
import { decodeText } from './decode-text';
import { kindOf } from './file-kind';
import { UserError } from './user-error';

const SENTENCES: { readonly [code: string]: string } = {
  ENOENT: 'no existe. Revise el nombre y la carpeta.',
  EISDIR: 'es una carpeta: escriba el nombre de un archivo.',
  EACCES: 'no se puede leer: no tiene permiso.',
  EBUSY: 'está abierto en otro programa: ciérrelo e intente de nuevo.',
};

/** The bytes of a file; a UserError says why it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
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
