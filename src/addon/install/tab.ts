// One tab as its register defines it: headers with their help, formats, widths, dropdowns, colours and
// warning protections. Columns of the office's own stay where they are.

import { columnsOf, isComputed, type PlacedColumn, type Register } from '../../domain/register';
import { matchHeaders } from '../../domain/tabla';
import { formatOf, toCelda } from '../cells';
import type { Libro } from '../libro';
import { findSheet } from '../sheet';
import { dropdownFor } from './dropdowns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPED = { background: '#1f3a5f', font: '#ffffff' };
const COMPUTED = { background: '#5f6368', font: '#ffffff' };
const COMPUTED_CELLS = '#f1f3f4';
/** Rows a tab begins with. */
const ROWS = 1000;

/** Writes what the tab lacks; `isNew` also gives it its looks. */
export function prepareTab(libro: Libro, register: Register, isNew: boolean): void {
  const sheet = findSheet(libro.ss, register);
  const columns = columnsOf(register, libro.vigencias);
  const added = addHeaders(sheet, register, columns, libro.vigencias);
  if (isNew) dressSheet(sheet, register);
  for (const [column, position] of added) dressColumn(sheet, column, position);
  for (const [column, position] of placed(sheet, register, columns, libro.vigencias)) {
    const dropdown = dropdownFor(libro, column, register);
    if (dropdown) cellsBelow(sheet, position).setDataValidation(dropdown);
  }
  protectWithWarning(sheet, register);
}

type Placed = readonly (readonly [PlacedColumn, number])[];

/** Writes the headers that are missing after the last column; returns them with their positions. */
function addHeaders(
  sheet: Sheet,
  register: Register,
  columns: readonly PlacedColumn[],
  vigencias: readonly number[],
): Placed {
  const { indexByKey } = matchHeaders(register, vigencias, headersOf(sheet));
  const missing = columns.filter(({ key }) => indexByKey[key] === undefined);
  const first = sheet.getLastColumn() + 1;
  const added = missing.map((column, i) => [column, first + i] as const);
  if (added.length === 0) return added;
  const extra = first + added.length - 1 - sheet.getMaxColumns();
  if (extra > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), extra);
  const range = sheet.getRange(1, first, 1, added.length);
  range
    .setNumberFormat('@')
    .setValues([missing.map(({ label }) => label)])
    .setNotes([missing.map((column) => column.help ?? '')])
    .setBackgrounds([missing.map((column) => (isComputed(column) ? COMPUTED : TYPED).background)])
    .setFontColors([missing.map((column) => (isComputed(column) ? COMPUTED : TYPED).font)])
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
  return added;
}

function placed(
  sheet: Sheet,
  register: Register,
  columns: readonly PlacedColumn[],
  vigencias: readonly number[],
): Placed {
  const { indexByKey } = matchHeaders(register, vigencias, headersOf(sheet));
  return columns.flatMap((column) => {
    const index = indexByKey[column.key];
    return index === undefined ? [] : [[column, index + 1] as const];
  });
}

function headersOf(sheet: Sheet) {
  const width = sheet.getLastColumn();
  return width === 0 ? [] : (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(toCelda);
}

function dressSheet(sheet: Sheet, register: Register): void {
  if (sheet.getMaxRows() < ROWS)
    sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows());
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(register.clave.length === 1 ? 1 : 0);
}

function dressColumn(sheet: Sheet, column: PlacedColumn, position: number): void {
  const cells = cellsBelow(sheet, position);
  cells.setNumberFormat(formatOf(column)).setVerticalAlignment('top');
  if (column.kind === 'textoLargo') cells.setWrap(true);
  if (isComputed(column)) cells.setBackground(COMPUTED_CELLS);
  sheet.setColumnWidth(position, column.width ?? 120);
}

const cellsBelow = (sheet: Sheet, position: number) =>
  sheet.getRange(2, position, sheet.getMaxRows() - 1, 1);

const ENCABEZADO = 'PAM: encabezado. Los nombres de las columnas los usa el complemento.';

/** A warning, never a lock: Google applies protections to whoever clicks, the add-on included. */
function protectWithWarning(sheet: Sheet, register: Register): void {
  const known = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .some((protection) => protection.getDescription() === ENCABEZADO);
  if (known) return;
  const width = Math.max(1, sheet.getLastColumn());
  sheet.getRange(1, 1, 1, width).protect().setDescription(ENCABEZADO).setWarningOnly(true);
  if (register.readOnly) {
    sheet
      .protect()
      .setDescription('PAM: esta hoja la escribe el complemento.')
      .setWarningOnly(true);
  }
}
