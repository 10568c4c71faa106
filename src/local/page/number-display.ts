// Numbers, dates and yes/no values drawn as Colombia writes them.

import { InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { cellPattern } from './cell-pattern';
import type { Grid } from './grid';
import { displayOrPlain, writtenOut } from './shown-text';

/** From now on the grid shows 1.234,5 and 15/06/2026; what the cells hold does not change. */
export function showNumbersInSpanish(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, location, next) => {
      const value = writtenOut(cell);
      if (!cell || value === undefined) return next(cell);
      const pattern = cellPattern(location.worksheet, location.col, location.rawData);
      return next({ ...cell, v: displayOrPlain(value, pattern) });
    },
  });
}
