// The cells of one sheet: reading, writing, and where their content ends. Rows and columns are zero-based.

import type { CellData, SheetData } from './workbook';

export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cellData[row]?.[column];

/** Writes a cell; an empty one leaves no trace. */
export function putCell(sheet: SheetData, row: number, column: number, cell: CellData): void {
  const cells = sheet.cellData[row];
  if (Object.keys(cell).length > 0) {
    if (cells) cells[column] = cell;
    else sheet.cellData[row] = { [column]: cell };
  } else if (cells) {
    delete cells[column];
    if (Object.keys(cells).length === 0) delete sheet.cellData[row];
  }
}

/** Whether a cell shows something or has a formula, even one whose result is blank, as on Google. */
export const hasContent = (cell: CellData | undefined): boolean =>
  cell !== undefined &&
  (cell.f !== undefined || (cell.v !== undefined && cell.v !== null && cell.v !== ''));

/** Last row and last column with content; -1 in an empty sheet. */
export function lastContent(sheet: SheetData): { readonly row: number; readonly column: number } {
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!hasContent(cell)) continue;
      lastRow = Math.max(lastRow, Number(row));
      lastColumn = Math.max(lastColumn, Number(column));
    }
  }
  return { row: lastRow, column: lastColumn };
}

export const noteKey = (row: number, column: number): string => `${row},${column}`;
