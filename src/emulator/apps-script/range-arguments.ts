// Checks of what scripts give to ranges, in Google's words.

import type { SheetInfo } from '../requests/sheets';
import type { Area } from '../workbook/workbook';
import { Exception } from './ask';

/** Rows and columns of an area in a sheet. */
export const sizeOf = (
  sheet: Pick<SheetInfo, 'rowCount' | 'columnCount'>,
  area: Area,
): { readonly rows: number; readonly columns: number } => ({
  rows: (area.endRow ?? sheet.rowCount - 1) - area.startRow + 1,
  columns: (area.endColumn ?? sheet.columnCount - 1) - area.startColumn + 1,
});

/** The data must have as many rows and columns as the range. */
export function checkShape(
  sheet: SheetInfo,
  area: Area,
  data: readonly (readonly unknown[])[],
): void {
  const { rows, columns } = sizeOf(sheet, area);
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  for (const row of data) {
    if (row.length !== columns) throw mismatch('columns', row.length, columns);
  }
}

const mismatch = (what: 'rows' | 'columns', data: number, range: number): Exception =>
  new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );

/** The area must lie inside the sheet. */
export function checkInside(sheet: SheetInfo, area: Area): void {
  const { rows, columns } = sizeOf(sheet, area);
  if (![area.startRow, area.startColumn, rows, columns].every(Number.isInteger)) {
    throw new Error('Not emulated: a range whose numbers are not whole');
  }
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  if (area.startRow < 0) throw new Exception('The starting row of the range is too small.');
  if (area.startColumn < 0) throw new Exception('The starting column of the range is too small.');
  const isInside =
    area.startRow + rows <= sheet.rowCount && area.startColumn + columns <= sheet.columnCount;
  if (!isInside) {
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
