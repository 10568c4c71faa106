// The rows of a table whose headers are known, as the domain reads them, and what cannot be read in them.

import type { HeaderMatch } from './match-headers';
import type { Observacion } from './observacion';
import { parseCelda } from './parse';
import type { Celda } from './parse/celda';
import { isBlank } from './parse/lectura';
import { textOf } from './parse/texto';
import type { Fila, PlacedColumn, Register, Valor } from './register';

/** A line below a header, by its number in its sheet or file. */
export interface Renglon {
  readonly fila: number;
  readonly celdas: readonly Celda[];
}

/** The lines of a table with their numbers, the first being `first`. */
export const renglonesDesde = (
  first: number,
  lines: readonly (readonly Celda[])[],
): readonly Renglon[] => lines.map((celdas, offset) => ({ fila: first + offset, celdas }));

/** The rows of the lines below a header. */
export function readFilas(
  register: Register,
  placed: readonly PlacedColumn[],
  match: HeaderMatch,
  renglones: readonly Renglon[],
): { readonly filas: readonly Fila[]; readonly observaciones: readonly Observacion[] } {
  const columns = placed.flatMap((column) => {
    const index = match.indexByKey[column.key];
    return index === undefined || column.computed ? [] : [{ column, index }];
  });
  const filas: Fila[] = [];
  const observaciones: Observacion[] = [];
  for (const { fila, celdas: line } of renglones) {
    if (columns.every(({ index }) => isBlank(line[index]))) continue;
    const row: { [key: string]: Valor } = {};
    const ilegible: { [key: string]: Valor } = {};
    for (const { column, index } of columns) {
      const celda = line[index];
      const lectura = parseCelda(column, celda);
      if ('error' in lectura) {
        const where = { registro: register.key, fila, columna: column.key };
        observaciones.push({ ...where, ...lectura.error, severidad: 'error' });
        if (celda !== undefined) ilegible[column.key] = textOf(celda);
      } else if (lectura.ok !== undefined) row[column.key] = lectura.ok;
    }
    filas.push(Object.keys(ilegible).length > 0 ? { fila, row, ilegible } : { fila, row });
  }
  return { filas, observaciones };
}
