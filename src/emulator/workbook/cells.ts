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

/** Last row and last column with content; -1 in an empty sheet. From the end: in each row only what is beyond the last column. */
export function lastContent({ cellData }: SheetData): {
  readonly row: number;
  readonly column: number;
} {
  let row = -1;
  let column = -1;
  for (const each of Object.keys(cellData).reverse()) {
    const last = lastBeyond(cellData[Number(each)] ?? {}, column);
    if (last === undefined) continue;
    if (row < 0) row = Number(each);
    column = last;
  }
  return { row, column };
}

/** The last column with content, when it is after this one; keys that are numbers come in their order. */
function lastBeyond(cells: SheetData['cellData'][number], column: number): number | undefined {
  const columns = Object.keys(cells);
  for (let i = columns.length - 1; i >= 0 && Number(columns[i]) > column; i--) {
    if (hasContent(cells[Number(columns[i])])) return Number(columns[i]);
  }
  return undefined;
}

export const noteKey = (row: number, column: number): string => `${row},${column}`;
