// Follows the links of the book's tabs: a click on one goes to its sheet, which comes into sight if it was hidden, or opens an
// address of the web beside the book.

import { BooleanNumber, ICommandService } from '@univerjs/core';
import { SetWorksheetHideMutation } from '@univerjs/sheets';
import { HoverManagerService } from '@univerjs/sheets-ui';
import { parseA1 } from '../../emulator/workbook/a1';
import type { Grid } from './grid';
import { goTo } from './place';

const FIRST_CELL = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** From here on a click follows; a cell that is only selected, with the keys, does not. */
export function followLinks(grid: Grid): void {
  grid.injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location }) => {
    followLink(grid, location.subUnitId, location.row, location.col);
  });
}

/** Goes where the link of a cell leads; nowhere where it has none. */
export function followLink(grid: Grid, sheetId: string, row: number, column: number): void {
  const sheet = grid.book()?.getSheetBySheetId(sheetId);
  const { link, cell } = sheet?.getCellRaw(row, column)?.custom ?? {};
  if (typeof link !== 'string') return;
  if (/^https?:\/\//i.test(link)) {
    window.open(link, '_blank', 'noopener,noreferrer');
    return;
  }
  showSheet(grid, link);
  goTo(grid, link, typeof cell === 'string' ? (parseA1(cell) ?? FIRST_CELL) : FIRST_CELL);
}

/** Brings a hidden sheet into sight, in this book for everybody. */
export function showSheet(grid: Grid, subUnitId: string): void {
  const book = grid.book();
  if (!book?.getSheetBySheetId(subUnitId)?.isSheetHidden()) return;
  grid.injector.get(ICommandService).syncExecuteCommand(SetWorksheetHideMutation.id, {
    unitId: book.getUnitId(),
    subUnitId,
    hidden: BooleanNumber.FALSE,
  });
}
