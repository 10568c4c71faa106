// The rows of a table whose headers are known, as the domain reads them, and what cannot be read in them.

import type { HeaderMatch } from './match-headers';
import type { Observacion } from './observacion';
import { parseCelda } from './parse';
import type { Celda } from './parse/celda';
import { isBlank } from './parse/lectura';
import { textOf } from './parse/texto';
import type { Fila, PlacedColumn, Register, Valor } from './register';

/** The rows of the lines below a header; `firstLine` is the number of lines[0] in its sheet or file. */
export function readFilas(
  register: Register,
  placed: readonly PlacedColumn[],
  match: HeaderMatch,
  lines: readonly (readonly Celda[])[],
  firstLine: number,
): { readonly filas: readonly Fila[]; readonly observaciones: readonly Observacion[] } {
  const columns = placed.flatMap((column) => {
    const index = match.indexByKey[column.key];
    return index === undefined || column.computed ? [] : [{ column, index }];
  });
  const filas: Fila[] = [];
  const observaciones: Observacion[] = [];
  lines.forEach((line, offset) => {
    if (columns.every(({ index }) => isBlank(line[index]))) return;
    const fila = firstLine + offset;
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
  });
  return { filas, observaciones };
}
