// Merged cells of a file, in one line.

import type { Combinada } from '../../src/domain/cargue/archivo';

/** From column and line to column and line, from 0: C1:D1 is (2, 0, 3). */
export const merged = (
  columna: number,
  fila: number,
  hastaColumna: number,
  hastaFila = fila,
): Combinada => ({ columna, fila, hastaColumna, hastaFila });
