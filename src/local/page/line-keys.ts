// Shift and the space bar select the rows, Ctrl and the space bar the columns, as in Sheets and in Excel. Univer would
// write the space in the cell.

import { ICommandService, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Grid } from './grid';

/** From now on those keys do, unless a text is being written. */
export function selectLinesByKeys(
  grid: Grid,
  container: HTMLElement,
  isEditing: () => boolean,
): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.code !== 'Space' || event.altKey || event.shiftKey === event.ctrlKey) return;
    if (isEditing() || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.stopPropagation();
    selectLines(grid, event.shiftKey ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN);
  };
  container.addEventListener('keydown', listen, true);
}

function selectLines(grid: Grid, rangeType: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN): void {
  const sheet = grid.book()?.getActiveSheet(true);
  const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  if (!sheet || selections.length === 0) return;
  grid.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    selections: selections.map(({ range, primary }) => ({
      range: wholeLines(range, rangeType, sheet),
      primary,
      style: null,
    })),
  });
}

function wholeLines(
  range: IRange,
  rangeType: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN,
  sheet: Worksheet,
): IRange {
  const all = { startRow: 0, startColumn: 0, rangeType };
  const end = { endRow: sheet.getRowCount() - 1, endColumn: sheet.getColumnCount() - 1 };
  const { startRow, endRow, startColumn, endColumn } = range;
  return rangeType === RANGE_TYPE.ROW
    ? { ...all, ...end, startRow, endRow }
    : { ...all, ...end, startColumn, endColumn };
}
