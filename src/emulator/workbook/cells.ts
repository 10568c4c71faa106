// The cells of one sheet: reading, writing, and where their content ends. Rows and columns are zero-based.

import type { CellData, SheetData } from './workbook';

export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cellData[row]?.[column];

/** Writes a cell; an empty one leaves no trace. */
export function putCell(sheet: SheetData, row: number, column: number, cell: CellData): void {
  const cells = sheet.cellData[row];
  if (!isEmpty(cell)) {
    if (cells) cells[column] = cell;
    else sheet.cellData[row] = { [column]: cell };
  } else if (cells) {
    delete cells[column];
    if (isEmpty(cells)) delete sheet.cellData[row];
  }
}

function isEmpty(value: object): boolean {
  for (const _ in value) return false;
  return true;
}

/** Whether a cell shows something or has a formula, even one whose result is blank, as on Google. */
export const hasContent = (cell: CellData | undefined): boolean =>
  cell !== undefined &&
  (cell.f !== undefined || (cell.v !== undefined && cell.v !== null && cell.v !== ''));

/** Last row and last column with content; -1 in an empty sheet. */
export function lastContent(sheet: SheetData): { readonly row: number; readonly column: number } {
  let lastRow = -1;
  let lastColumn = -1;
  for (const row in sheet.cellData) {
    const cells = sheet.cellData[row];
    for (const column in cells) {
      if (!hasContent(cells[Number(column)])) continue;
      lastRow = Math.max(lastRow, Number(row));
      lastColumn = Math.max(lastColumn, Number(column));
    }
  }
  return { row: lastRow, column: lastColumn };
}

export const noteKey = (row: number, column: number): string => `${row},${column}`;
