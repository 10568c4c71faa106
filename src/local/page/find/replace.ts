// Replacing is typing: each new text goes as if the person had written it in the cell, all of them in one gesture.

import { type ICellData, ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { cellPattern } from '../cell-pattern';
import type { Grid } from '../grid';
import { typedCell } from '../typing';
import { type Hit, hidingOf, textToFind } from './hits';
import { type Query, withReplaced } from './match';

/** How many cells were written, and why the others were not. */
export interface Replaced {
  readonly written: number;
  readonly filtered: number;
  readonly hidden: number;
  readonly formulas: number;
}

type Fate = keyof Replaced | 'same';
interface Cells {
  [row: number]: { [column: number]: ICellData };
}

/** In the cells that are in sight; those that already say it are not counted. */
export function replaceIn(grid: Grid, hits: readonly Hit[], query: Query, by: string): Replaced {
  const counts = { written: 0, filtered: 0, hidden: 0, formulas: 0, same: 0 };
  const bySheet = new Map<string, Cells>();
  for (const hit of hits) {
    const cell = newCell(grid, hit, query, by);
    counts[typeof cell === 'string' ? cell : 'written']++;
    if (typeof cell === 'string') continue;
    const cells = bySheet.get(hit.sheetId) ?? {};
    cells[hit.row] = { ...cells[hit.row], [hit.column]: cell };
    bySheet.set(hit.sheetId, cells);
  }
  const unitId = grid.book()?.getUnitId();
  const commands = grid.injector.get(ICommandService);
  for (const [subUnitId, value] of bySheet)
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value });
  return counts;
}

/** What is to be written in the cell of a hit, or why nothing is. */
function newCell(grid: Grid, hit: Hit, query: Query, by: string): ICellData | Fate {
  const hiding = hidingOf(grid, hit);
  if (hiding) return hiding === 'filter' ? 'filtered' : 'hidden';
  const { sheetId, row, column } = hit;
  const sheet = grid.book()?.getSheetBySheetId(sheetId);
  const cell = sheet?.getCellRaw(row, column);
  if (!sheet || !cell) return 'same';
  if (cell.f || cell.si) return 'formulas';
  const text = textToFind(sheet, column, cell, query);
  const replaced = text === undefined ? undefined : withReplaced(query, text, by);
  if (replaced === undefined || replaced === text) return 'same';
  return typedCell(replaced, cellPattern(sheet, column, cell));
}
