// How a commit names a row: by its key, or by its line while it has none.

import { claveOfLine } from '../../domain/cambio';
import { type Fila, keyOf } from '../../domain/register';
import type { Hoja } from '../sheet';

/** Name of a row of a tab. */
export const claveOf = ({ register }: Hoja, { fila, row }: Fila): string =>
  keyOf(register, row) ?? claveOfLine(fila);
