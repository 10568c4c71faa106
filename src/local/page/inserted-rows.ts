// A row inserted right below the header is a row of data: it looks like the one under it. Univer copies the line above, and
// its text format would keep as texts the numbers that are typed there.

import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import {
  copyRangeStyles,
  getSheetCommandTarget,
  type IInsertRowCommandParams,
  InsertRowCommand,
} from '@univerjs/sheets';
import type { Grid } from './grid';

/** From now on the rows inserted where the frozen ones end take the looks of the row below, as the server gives them. */
export function dressInsertedRows(grid: Grid): void {
  const instances = grid.injector.get(IUniverInstanceService);
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertRowCommand.id) return;
    const command = params as IInsertRowCommandParams;
    const worksheet = getSheetCommandTarget(instances, command)?.worksheet;
    const { startRow, endRow, startColumn, endColumn } = command.range;
    if (!worksheet || startRow > worksheet.getFreeze().ySplit) return;
    command.cellValue = copyRangeStyles(
      worksheet,
      startRow,
      endRow,
      startColumn,
      endColumn,
      true,
      startRow,
    );
  });
}
