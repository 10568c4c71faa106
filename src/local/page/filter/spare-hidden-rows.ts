// What is written in several rows at once leaves alone those that a filter hides, as in Sheets: filling, Ctrl+D, Ctrl+Enter.

import { ICommandService } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { isOfPerson } from '../capture';
import type { Grid } from '../grid';

/** From now on. Who goes to one hidden cell by its name and writes in it means that one. */
export function spareHiddenRows(grid: Grid): void {
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !isOfPerson(options)) return;
    const written = params as ISetRangeValuesMutationParams;
    const sheet = grid.book()?.getSheetBySheetId(written.subUnitId);
    const rows = Object.entries(written.cellValue ?? {});
    const shown = rows.filter(([row]) => !sheet?.getRowFiltered(Number(row)));
    if (shown.length > 0 && shown.length < rows.length)
      written.cellValue = Object.fromEntries(shown);
  });
}
