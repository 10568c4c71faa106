// Rows of wrapped text grow to show it whole, as in Google: those of a sheet the first time it is seen, and those that
// change.

import { ICommandService } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetWorksheetActiveOperation, SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Grid } from './grid';

/** As many as can be measured without the person noticing. */
const ROWS_AT_ONCE = 150;
const FRAME_MILLISECONDS = 16;

/** Sheets of the book drawn now whose rows have been fitted. */
const fitted = new Set<string>();

/** Fits the rows of the active sheet of a book just drawn; the others, when they are opened. */
export function fitDrawnBook(grid: Grid): void {
  fitted.clear();
  fitActiveSheet(grid);
}

/** From now on sheets are fitted when they are opened. */
export function fitSheetsWhenOpened(grid: Grid): void {
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) fitActiveSheet(grid);
  });
}

function fitActiveSheet(grid: Grid): void {
  const sheet = grid.book()?.getActiveSheet(true);
  if (!sheet || fitted.has(sheet.getSheetId())) return;
  fitted.add(sheet.getSheetId());
  fitRows(grid, sheet.getSheetId(), 0, sheet.getLastRowWithContent());
}

/** Fits some rows of a sheet, a part at a time; those of a sheet not yet seen can wait. */
export function fitRows(grid: Grid, sheetId: string, first: number, last: number): void {
  const book = grid.book();
  if (!book || !fitted.has(sheetId)) return;
  const fitFrom = (startRow: number): void => {
    // The book may be drawn again meanwhile.
    if (grid.book() !== book || startRow > last) return;
    const unitId = book.getUnitId();
    const render = grid.injector.get(IRenderManagerService).getRenderById(unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
    // Univer measures texts only once it has drawn the sheet, a few frames after it is asked to.
    if (!skeleton) {
      setTimeout(() => fitFrom(startRow), FRAME_MILLISECONDS);
      return;
    }
    const endRow = Math.min(last, startRow + ROWS_AT_ONCE - 1);
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange([{ startRow, endRow, startColumn: 0, endColumn: 0 }])
      .filter(({ row, autoHeight }) => autoHeight && autoHeight !== skeleton.getRowHeight(row));
    grid.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetWorksheetRowAutoHeightMutation.id,
        { unitId, subUnitId: sheetId, rowsAutoHeightInfo },
        { onlyLocal: true },
      );
    setTimeout(() => fitFrom(endRow + 1));
  };
  fitFrom(first);
}
