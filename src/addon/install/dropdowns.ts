// Dropdowns: every list takes its values from a range of another tab (a literal list of more than 255
// characters breaks Excel), and lets other values through with a warning: validate decides.

import { listOf } from '../../domain/catalogos';
import type { PlacedColumn, Register } from '../../domain/register';
import { catalogosRegister } from '../../domain/registers';
import { type Libro, requireRegister } from '../libro/libro';
import { type Hoja, positionOf } from '../sheet';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The dropdown of a column; undefined when it takes no list. */
export function dropdownFor(
  libro: Libro,
  column: PlacedColumn,
  register: Register,
): Validation | undefined {
  const source = sourceOf(column, register);
  if (!source) return undefined;
  const hoja: Hoja = libro.hoja(source.registro);
  const range = hoja.sheet.getRange(
    2,
    positionOf(hoja, source.column),
    hoja.sheet.getMaxRows() - 1,
    1,
  );
  return SpreadsheetApp.newDataValidation()
    .requireValueInRange(range, true)
    .setAllowInvalid(true)
    .setHelpText(column.help ?? `Escoja un valor de la lista: ${column.label}.`)
    .build();
}

/** Whether a column offers the values of a list. */
export const hasDropdown = (column: PlacedColumn, register: Register): boolean =>
  sourceOf(column, register) !== undefined;

/** Which column of which tab offers the values. */
function sourceOf(
  column: PlacedColumn,
  register: Register,
): { registro: string; column: string } | undefined {
  const list = listOf(column);
  if (list !== undefined) return { registro: catalogosRegister.key, column: list };
  // A list offers one value: it would mark every cell with several as wrong.
  if (column.varias) return undefined;
  if (column.refiere === undefined || column.refiere === register.key) return undefined;
  return { registro: column.refiere, column: requireRegister(column.refiere).clave[0] ?? '' };
}
