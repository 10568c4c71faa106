// A file that somebody brings, read from the disk.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import { readBytes } from '../../terminal/read-file';
import { tablesOf } from '../../xlsx/entregado/tables-of';

/** The sheets of a file with something in them; a UserError says what is wrong with the file. */
export async function readTables(
  file: string,
  { codificacion }: ReadOptions = {},
): Promise<readonly HojaEntregada[]> {
  return tablesOf(await readBytes(file), file, {
    es: codificacion,
    remedio: 'diga cuál es con --codificacion',
  });
}

export interface ReadOptions {
  /** Encoding of a text, where its bytes do not tell it. */
  readonly codificacion?: string | undefined;
}
