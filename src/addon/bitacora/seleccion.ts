// The cell that somebody stands on, as the bitácora names it; its row alone is read.

import { isTyped, keyOf } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Libro } from '../libro/libro';
import { readEncabezado, readRenglones } from '../sheet';
import { UserError } from '../user-error';

export interface Seleccion {
  readonly registro: string;
  readonly fila: string;
  /** undefined where the cell is under no header of the register. */
  readonly columna?: string;
}

export function seleccionada(libro: Libro): Seleccion {
  const sheet = libro.ss.getActiveSheet();
  const register = REGISTERS.find(({ title }) => title === sheet.getName());
  const range = sheet.getActiveRange();
  if (!register || !isTyped(register))
    throw new UserError(
      `La hoja «${sheet.getName()}» no es un registro de los que se llenan: seleccione una celda de uno, y vuelva a pedir su historia.`,
      'SELECCION',
    );
  const line = range?.getRow() ?? 1;
  const tab = readEncabezado(libro.ss, register, libro.columnas(register));
  const [fila] = line > 1 && line <= sheet.getMaxRows() ? readRenglones(tab, line, line) : [];
  const clave = fila && keyOf(register, fila.row);
  if (clave === undefined)
    throw new UserError(
      `En la fila ${line} de «${register.title}» no hay una fila con su código. Seleccione una celda de una que lo tenga; si la borraron, búsquela abajo por su código.`,
      'SELECCION',
    );
  const position = (range?.getColumn() ?? 1) - 1;
  const columna = tab.columns.find(({ key }) => tab.match.indexByKey[key] === position)?.key;
  return { registro: register.key, fila: clave, ...(columna !== undefined && { columna }) };
}
