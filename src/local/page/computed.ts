// The values that this page's formulas come to, for the book to hold them beside each formula.

import { type ICellData, ICommandService, type Nullable } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Operation } from '../protocol';
import type { Grid } from './grid';

type Values = { [row: number]: { [column: number]: string | number | boolean } };

/** Calls `send` with the results that differ from what the cells had. */
export function captureComputed(
  grid: Grid,
  send: (operations: readonly Operation[]) => void,
): void {
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = grid.book()?.getSheetBySheetId(subUnitId);
    const cells: Values = {};
    for (const [row, results] of Object.entries(cellValue ?? {})) {
      const line = (results ?? {}) as { readonly [column: number]: Nullable<ICellData> };
      for (const [column, result] of Object.entries(line)) {
        const value = result?.v;
        const cell = sheet?.getCellRaw(Number(row), Number(column));
        if (value === undefined || value === null || !(cell?.f || cell?.si) || cell.v === value)
          continue;
        cells[Number(row)] = { ...cells[Number(row)], [Number(column)]: value };
      }
    }
    if (Object.keys(cells).length > 0) send([{ kind: 'computed', sheetId: subUnitId, cells }]);
  });
}
