// The selection of the sheet in front, moved and stretched by keys.

import { ICommandService, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  ScrollCommand,
  ScrollToRangeOperation,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import type { Rectangle } from '../../../emulator/workbook/area';
import type { Grid } from '../grid';
import { placeOf } from '../place';
import { between, type Cell, cellBefore, type Move, movingCorner, type Room } from './moves';

interface Selected {
  readonly sheet: Worksheet;
  readonly block: Rectangle;
  /** The cell of the selection that is written in. */
  readonly cell: Cell;
}

/** Takes the selection, or with `stretch` its moving corner, where a key leads. */
export function move(grid: Grid, where: Move, stretch = false): void {
  const selected = selectedIn(grid);
  if (!selected) return;
  const { sheet, block, cell } = selected;
  const room = roomOf(grid, sheet);
  const from = stretch ? movingCorner(block, cell) : cell;
  const to = where(from, room);
  if (Math.abs(to.row - from.row) === room.page) scrollBy(grid, to.row - from.row);
  select(grid, sheet, stretch ? between(cell, to) : between(to, to), stretch ? cell : to);
  bringIntoSight(grid, to);
}

/** Goes back one cell; within a selection of several, round it. */
export function stepBack(grid: Grid, along: 'row' | 'column'): void {
  const selected = selectedIn(grid);
  if (!selected) return;
  const { sheet, block, cell } = selected;
  const to = cellBefore(cell, along, block);
  const isSingle = block.startRow === block.endRow && block.startColumn === block.endColumn;
  select(grid, sheet, isSingle ? between(to, to) : block, to);
  bringIntoSight(grid, to);
}

/** Selects the whole rows, or the whole columns, of what is selected. */
export function selectLines(grid: Grid, rangeType: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN): void {
  const selected = selectedIn(grid);
  if (!selected) return;
  const { sheet, block, cell } = selected;
  const whole =
    rangeType === RANGE_TYPE.ROW
      ? { ...block, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { ...block, startRow: 0, endRow: sheet.getRowCount() - 1 };
  select(grid, sheet, { ...whole, rangeType }, cell);
}

/** Shows the next sheet in sight, or with -1 the one before; round at the ends. */
export function changeSheet(grid: Grid, by: 1 | -1): void {
  const book = grid.book();
  const front = book?.getActiveSheet(true);
  if (!book || !front) return;
  const sheets = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const next = sheets.at((sheets.indexOf(front) + by) % sheets.length);
  if (!next || next === front) return;
  grid.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, {
    unitId: book.getUnitId(),
    subUnitId: next.getSheetId(),
  });
}

/** What is selected last, in the sheet in front. */
export function selectedIn(grid: Grid): Selected | undefined {
  const sheet = grid.book()?.getActiveSheet(true);
  const selection = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!sheet || !selection) return undefined;
  const [block = selection.range] = placeOf(grid)?.ranges.slice(-1) ?? [];
  const { primary } = selection;
  const cell = {
    row: primary?.actualRow ?? block.startRow,
    column: primary?.actualColumn ?? block.startColumn,
  };
  return { sheet, block, cell };
}

function select(grid: Grid, sheet: Worksheet, range: IRange, { row, column }: Cell): void {
  const primary = {
    ...between({ row, column }, { row, column }),
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  grid.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    selections: [{ range, primary, style: null }],
  });
}

function bringIntoSight(grid: Grid, cell: Cell): void {
  const range = between(cell, cell);
  grid.injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
}

function roomOf(grid: Grid, sheet: Worksheet): Room {
  const isInSight = (row: number): boolean => sheet.getRowVisible(row);
  const lastRow = sheet.getLastRowWithContent();
  return {
    lastRow,
    lastColumn: sheet.getLastColumnWithContent(),
    page: rowsOnScreen(grid, sheet),
    rowFrom(row, steps) {
      const by = Math.sign(steps);
      let found = row;
      let left = Math.abs(steps);
      for (let next = row + by; left > 0 && next >= 0 && next < sheet.getRowCount(); next += by)
        if (isInSight(next)) {
          found = next;
          left--;
        }
      return found;
    },
  };
}

/** How many rows are shown below the frozen ones, the first of them at the top. */
function rowsOnScreen(grid: Grid, sheet: Worksheet): number {
  const render = grid.injector.get(IRenderManagerService).getRenderById(sheet.getUnitId());
  const height = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.height ?? 0;
  const ends = render
    ?.with(SheetSkeletonManagerService)
    .getCurrentSkeleton()?.rowHeightAccumulation;
  const top = placeOf(grid)?.top ?? 0;
  if (!ends) return 1;
  const above = ends[top - 1] ?? 0;
  let rows = 0;
  while (top + rows < ends.length && (ends[top + rows] ?? 0) - above <= height) rows++;
  return Math.max(1, rows);
}

function scrollBy(grid: Grid, rows: number): void {
  const sheet = grid.book()?.getActiveSheet(true);
  const place = placeOf(grid);
  if (!sheet || !place) return;
  grid.injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: Math.max(0, place.top - sheet.getFreeze().ySplit + rows),
    sheetViewStartColumn: place.startColumn,
  });
}
