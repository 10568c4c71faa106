// How a commit names a row: by its key, or by its line while it has none.

import { type AnyRow, type Fila, keyOf } from '../../domain/register';
import type { Hoja } from '../sheet';

const LINE = 'línea ';

/** Name of a row that has no key yet: it holds only as long as the row stays in its line. */
export const claveOfLine = (fila: number): string => `${LINE}${fila}`;
export const isByLine = (clave: string): boolean => clave.startsWith(LINE);

/** Name of a row of a tab. */
export const claveOf = ({ register }: Hoja, { fila, row }: Fila): string =>
  keyOf(register, row) ?? claveOfLine(fila);

/** Some fields of a row; those it lacks are blank. */
export const pick = (row: AnyRow, keys: readonly string[]): AnyRow =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));
