// One tab as its register defines it: headers with their help, formats, widths, dropdowns, colours and
// warning protections. Columns of the office's own stay where they are.

import { matchHeaders } from '../../domain/match-headers';
import type { Celda } from '../../domain/parse/celda';
import { isBlank } from '../../domain/parse/lectura';
import {
  isComputed,
  OBSERVACIONES_KEY,
  type PlacedColumn,
  type Register,
} from '../../domain/register';
import { formatOf, toCelda } from '../cells';
import type { Libro } from '../libro/libro';
import { findSheet } from '../sheet';
import { UserError } from '../user-error';
import { dropdownFor } from './dropdowns';
import { tintObservaciones } from './tints';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPED = { background: '#1f3a5f', font: '#ffffff' };
const COMPUTED = { background: '#5f6368', font: '#ffffff' };
const COMPUTED_CELLS = '#f1f3f4';
/** Rows a tab begins with: each one costs time to dress, and a sheet grows when it needs more. */
const ROWS = 500;

/** Writes the headers the tab lacks and dresses their columns; `isNew` also dresses the sheet. */
export function prepareTab({ ss, columnas }: Libro, register: Register, isNew: boolean): void {
  const sheet = findSheet(ss, register);
  // A new tab is known to be empty: nothing is read, so that nothing waits for a flush.
  const headers = isNew ? [] : headersOf(sheet);
  const columns = columnas(register);
  const { indexByKey } = matchHeaders(columns, headers);
  if (headers.length > 0 && Object.keys(indexByKey).length === 0) refuseForeign(register);
  const missing = columns.filter(({ key }) => indexByKey[key] === undefined);
  if (isNew) dressSheet(sheet);
  freezeHeader(sheet, register);
  addColumns(sheet, missing, headers.length + 1);
  if (isNew || !isProtected(sheet))
    protectWithWarning(sheet, register, headers.length + missing.length);
}

/** Gives the columns their dropdowns; every tab must have its headers by then. */
export function addDropdowns(libro: Libro, register: Register): void {
  const { sheet, columns, match } = libro.hoja(register.key);
  for (const column of columns) {
    const index = match.indexByKey[column.key];
    const dropdown = index === undefined ? undefined : dropdownFor(libro, column, register);
    if (dropdown && index !== undefined) cellsBelow(sheet, index + 1).setDataValidation(dropdown);
  }
}

/** Writes headers from a position on, and the looks of what stands below them. */
function addColumns(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  if (columns.length === 0) return;
  const extra = first + columns.length - 1 - sheet.getMaxColumns();
  if (extra > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), extra);
  const looks = columns.map((column) => (isComputed(column) ? COMPUTED : TYPED));
  sheet
    .getRange(1, first, 1, columns.length)
    .setNumberFormat('@')
    .setValues([columns.map(({ label }) => label)])
    .setNotes([columns.map(({ help }) => help ?? '')])
    .setBackgrounds([looks.map(({ background }) => background)])
    .setFontColors([looks.map(({ font }) => font)])
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
  for (const [i, column] of columns.entries()) dressColumn(sheet, column, first + i);
}

/** The first line; [] when it is blank, as where somebody put a row above to get the headers back. */
function headersOf(sheet: Sheet): readonly Celda[] {
  const width = sheet.getLastColumn();
  const [line = []] = width === 0 ? [] : sheet.getRange(1, 1, 1, width).getValues();
  const celdas = line.map(toCelda);
  return celdas.every(isBlank) ? [] : celdas;
}

/** Headers beside somebody's data, or beside our own without their header, would make a tab of two halves. */
function refuseForeign({ title }: Register): never {
  throw new UserError(
    `La primera fila de la hoja «${title}» no es su encabezado. Si se borró, deshaga el cambio o inserte arriba una fila en blanco; si es otra hoja de la oficina, cámbiele el nombre. Después prepare el libro de nuevo.`,
    'ENCABEZADO',
  );
}

function dressSheet(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  if (rows > ROWS) sheet.deleteRows(ROWS + 1, rows - ROWS);
  if (rows < ROWS) sheet.insertRowsAfter(rows, ROWS - rows);
}

/** Some programs save a book without its frozen rows. */
function freezeHeader(sheet: Sheet, register: Register): void {
  if (sheet.getFrozenRows() > 0) return;
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(register.clave.length === 1 ? 1 : 0);
}

function dressColumn(sheet: Sheet, column: PlacedColumn, position: number): void {
  const cells = cellsBelow(sheet, position);
  cells.setNumberFormat(formatOf(column)).setVerticalAlignment('top');
  if (column.kind === 'textoLargo') cells.setWrap(true);
  if (isComputed(column)) cells.setBackground(COMPUTED_CELLS);
  if (column.key === OBSERVACIONES_KEY) tintObservaciones(sheet, cells);
  sheet.setColumnWidth(position, column.width ?? 120);
}

const cellsBelow = (sheet: Sheet, position: number) =>
  sheet.getRange(2, position, sheet.getMaxRows() - 1, 1);

const ENCABEZADO = 'PAM: encabezado. Los nombres de las columnas los usa el complemento.';

const isProtected = (sheet: Sheet): boolean => headerProtection(sheet) !== undefined;

/** Our protection of the header; undefined when somebody took it away. */
export const headerProtection = (
  sheet: Sheet,
): GoogleAppsScript.Spreadsheet.Protection | undefined =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((protection) => protection.getDescription() === ENCABEZADO);

/** A warning, never a lock: Google applies protections to whoever clicks, the add-on included. */
function protectWithWarning(sheet: Sheet, register: Register, width: number): void {
  sheet
    .getRange(1, 1, 1, Math.max(1, width))
    .protect()
    .setDescription(ENCABEZADO)
    .setWarningOnly(true);
  if (register.readOnly) {
    sheet
      .protect()
      .setDescription('PAM: esta hoja la escribe el complemento.')
      .setWarningOnly(true);
  }
}
