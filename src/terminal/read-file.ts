// The files people name: read whole, with a sentence when they cannot be.

import { readFile } from 'node:fs/promises';
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

/** Its text, whatever wrote it: UTF-8 with or without BOM, UTF-16 of Excel, else Windows-1252. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
