// Ctrl+; writes the day in the selected cells, as typed: the server reads it by the format of each.

import { type ICellData, ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { cellPattern } from '../cell-pattern';
import type { Grid } from '../grid';
import { typedCell } from '../typing';
import { selectedIn } from './selection';

/** In every selected cell that a filter does not hide. */
export function writeToday(grid: Grid): void {
  const selected = selectedIn(grid);
  if (!selected) return;
  const { sheet, block } = selected;
  const today = todayInColombia();
  const value: { [row: number]: { [column: number]: ICellData } } = {};
  for (let row = block.startRow; row <= block.endRow; row++) {
    if (!sheet.getRowVisible(row)) continue;
    const line: { [column: number]: ICellData } = {};
    for (let column = block.startColumn; column <= block.endColumn; column++)
      line[column] = typedCell(today, cellPattern(sheet, column, sheet.getCellRaw(row, column)));
    value[row] = line;
  }
  grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: sheet.getUnitId(),
    subUnitId: sheet.getSheetId(),
    value,
  });
}

/** The day of Colombia, wherever the machine says it is: 05/08/2026. */
const todayInColombia = (): string =>
  new Intl.DateTimeFormat('es-CO', {
    timeZone: 'America/Bogota',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(new Date());
