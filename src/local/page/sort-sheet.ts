// Sorts the rows of a sheet by one column, every column along with it: sorting a column alone would mix records.

import { CellValueType, type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import { ReorderRangeCommand, SheetsSelectionsService } from '@univerjs/sheets';
import { ReCalcSheetsFilterMutation } from '@univerjs/sheets-filter';
import { refreshFormulaBar } from './apply-change';
import type { Grid } from './grid';

export type Direction = 'ascending' | 'descending';

/** Sorts the active sheet, below its frozen rows, by the column of the selected cell; undo brings the order back. */
export function sortActiveSheet(grid: Grid, direction: Direction): void {
  const sheet = grid.book()?.getActiveSheet(true);
  const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!sheet || !selection) return;
  const column = selection.primary?.actualColumn ?? selection.range.startColumn;
  const startRow = Math.max(0, sheet.getFreeze().startRow);
  const endRow = sheet.getLastRowWithContent();
  if (endRow <= startRow) return;
  const rows = Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index);
  const sorted = rowsInOrder(rows, (row) => sheet.getCellRaw(row, column), direction);
  grid.injector.get(ICommandService).syncExecuteCommand(ReorderRangeCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: { startRow, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
    order: Object.fromEntries(sorted.map((row, index) => [startRow + index, row])),
  });
  // The rows that the filter hid are on other lines now.
  grid.injector.get(ICommandService).syncExecuteCommand(ReCalcSheetsFilterMutation.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
  });
  refreshFormulaBar(grid);
}

const WORDS = new Intl.Collator('es', { numeric: true, sensitivity: 'base' });

/** Numbers first, then texts in Spanish order, blanks always last; equal rows keep their order. */
function rowsInOrder(
  rows: readonly number[],
  cellOf: (row: number) => Nullable<ICellData>,
  direction: Direction,
): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: sortKey(cellOf(row)) }));
  const filled = keyed.filter(({ value }) => value !== '');
  const blank = keyed.filter(({ value }) => value === '');
  filled.sort((a, b) => sign * compare(a.value, b.value));
  return [...filled, ...blank].map(({ row }) => row);
}

function sortKey(cell: Nullable<ICellData>): string | number {
  if (cell?.t === CellValueType.NUMBER) return Number(cell.v);
  return String(cell?.v ?? cell?.p?.body?.dataStream ?? '');
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return WORDS.compare(String(a), String(b));
}
