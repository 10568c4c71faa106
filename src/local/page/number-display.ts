// Numbers, dates and yes/no values drawn as Colombia writes them, by the same code that answers getDisplayValues.

import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { display } from '../../emulator/workbook/number-format';
import { cellPattern } from './cell-pattern';
import type { Grid } from './grid';

/** From now on the grid shows 1.234,5 and 15/06/2026; what the cells hold does not change. */
export function showNumbersInSpanish(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, location, next) => {
      const value = shownValue(cell);
      if (!cell || value === undefined) return next(cell);
      const pattern = cellPattern(location.worksheet, location.col, location.rawData);
      return next({ ...cell, v: displayOrPlain(value, pattern) });
    },
  });
}

/** What needs writing out: undefined for texts. Univer keeps yes/no values as 1 and 0. */
function shownValue(cell: Nullable<ICellDataForSheetInterceptor>): number | boolean | undefined {
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  return typeof cell?.v === 'number' && cell.t === CellValueType.NUMBER ? cell.v : undefined;
}

/** A format that we cannot write shows the bare number instead of nothing. */
function displayOrPlain(value: number | boolean, pattern: string | undefined): string {
  try {
    return display(value, pattern);
  } catch {
    return display(value);
  }
}
