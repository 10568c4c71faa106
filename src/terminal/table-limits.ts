// How large a table is read, from whatever file. An office has some thousands of rows; ten times that still loads in seconds.

import { formatNumero } from '../domain/formato';
import { UserError } from './user-error';

export const MOST_ROWS = 200_000;
export const MOST_CELLS = 1_000_000;
/** Of a sheet of Excel. */
const MOST_COLUMNS = 16_384;
/** Characters of all its texts together; the same one counts wherever it is. */
const MOST_TEXT = 50_000_000;

/** A limit as people read it: 200.000. */
export const figures = (count: number): string => formatNumero(count);

const WORDS = {
  filas: ['filas con datos', MOST_ROWS],
  celdas: ['celdas con datos', MOST_CELLS],
  columnas: ['columnas', MOST_COLUMNS],
  letras: ['caracteres', MOST_TEXT],
} as const;

/** How much a table holds, or the tables of a file together. */
export type TableSize = { readonly [what in keyof typeof WORDS]?: number };

/** Throws a UserError that says which limit a table passes, and what to do. */
export function refuseLargeTable(size: TableSize, file: string): void {
  for (const [what, [words, most]] of Object.entries(WORDS)) {
    const count = size[what as keyof typeof WORDS] ?? 0;
    if (count > most)
      throw new UserError(
        `El archivo «${file}» no se lee: tiene ${figures(count)} ${words}, y se leen hasta ${figures(most)}. Deje en él solo la tabla que va a cargar, o divídala en varios archivos.`,
      );
  }
}
