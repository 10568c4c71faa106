// Rows of wrapped text grow to show it whole, as in Google, the first time a sheet is seen.

import { ICommandService } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Grid } from './grid';

const fitted = new Set<string>();

/** Fits the rows of the active sheet, and of each other sheet when it is opened. */
export function fitRowsToText(grid: Grid): void {
  fitted.clear();
  fitActiveSheet(grid);
}

/** To be called once: sheets opened from now on are fitted. */
export function fitSheetsWhenOpened(grid: Grid): void {
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) setTimeout(() => fitActiveSheet(grid));
  });
}

function fitActiveSheet(grid: Grid): void {
  const book = grid.book();
  const sheet = book?.getActiveSheet(true);
  if (!book || !sheet || fitted.has(sheet.getSheetId())) return;
  fitted.add(sheet.getSheetId());
  const endRow = sheet.getLastRowWithContent();
  grid.injector.get(ICommandService).syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
    unitId: book.getUnitId(),
    subUnitId: sheet.getSheetId(),
    id: `fit-${sheet.getSheetId()}`,
    ranges: [{ startRow: 0, endRow, startColumn: 0, endColumn: 0 }],
  });
}
