// Where a person is in the book: sheet, selected cells and scroll. Kept while the book is drawn again, and told to
// the add-on, which asks for the active sheet and range.

import { ICommandService, type IRange, type Worksheet } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { ScrollCommand, SheetScrollManagerService } from '@univerjs/sheets-ui';
import { inSheet } from '../../emulator/workbook/area';
import type { Area } from '../../emulator/workbook/workbook';
import type { Grid } from './grid';

export interface Place {
  readonly sheetId: string;
  readonly ranges: readonly IRange[];
  /** First row in sight below the frozen ones. */
  readonly top: number;
  readonly startColumn: number;
}

/** Undefined before a book is drawn. */
export function placeOf(grid: Grid): Place | undefined {
  const book = grid.book();
  const sheet = book?.getActiveSheet(true);
  if (!book || !sheet) return undefined;
  const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  const scrolls = grid.injector
    .get(IRenderManagerService)
    .getRenderById(book.getUnitId())
    ?.with(SheetScrollManagerService);
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } =
    scrolls?.getCurrentScrollState() ?? {};
  return {
    sheetId: sheet.getSheetId(),
    ranges: selections.map(({ range }) => inSheet(boundedArea(range), sizeOf(sheet))),
    top: sheetViewStartRow + sheet.getFreeze().ySplit,
    startColumn: sheetViewStartColumn,
  };
}

/** Goes back to a place, as far as the sheet still is there. */
export function returnTo(grid: Grid, place: Place): void {
  const book = grid.book();
  const sheet = book?.getSheetBySheetId(place.sheetId);
  if (!sheet) return;
  select(grid, place.sheetId, place.ranges);
  grid.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: Math.max(0, place.top - sheet.getFreeze().ySplit),
    sheetViewStartColumn: place.startColumn,
  });
}

/** Lines left in sight before the place somebody is taken to. */
const LEAD = 2;

/** Shows a sheet, selects an area of it and brings its first cell near the corner. */
export function goTo(grid: Grid, sheetId: string, area: Area): void {
  const sheet = grid.book()?.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const range = inSheet(area, sizeOf(sheet));
  select(grid, sheetId, [range]);
  // Univer's own "scroll to range" forgets the frozen columns, and leaves the cell behind the sidebar.
  const { xSplit, ySplit } = sheet.getFreeze();
  grid.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: Math.max(0, range.startRow - ySplit - LEAD),
    sheetViewStartColumn: Math.max(0, range.startColumn - xSplit - LEAD),
  });
}

const sizeOf = (sheet: Worksheet): { rowCount: number; columnCount: number } => ({
  rowCount: sheet.getRowCount(),
  columnCount: sheet.getColumnCount(),
});

/** Whole rows and columns have no ends in Univer. */
function boundedArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    ...(Number.isFinite(endRow) && { endRow }),
    ...(Number.isFinite(endColumn) && { endColumn }),
  };
}

function select(grid: Grid, sheetId: string, ranges: readonly IRange[]): void {
  const unitId = grid.book()?.getUnitId();
  const commands = grid.injector.get(ICommandService);
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
  if (ranges.length === 0) return;
  const selections = ranges.map((range) => ({ range, primary: firstCell(range), style: null }));
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId,
    subUnitId: sheetId,
    selections,
  });
}

const firstCell = ({ startRow, startColumn }: IRange): object => ({
  startRow,
  startColumn,
  endRow: startRow,
  endColumn: startColumn,
  actualRow: startRow,
  actualColumn: startColumn,
  isMerged: false,
  isMergedMainCell: false,
});
