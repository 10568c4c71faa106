// Dropdown chips in the style of their column: Univer draws them with the cell's own style alone.

import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Grid } from './grid';
import { DEFAULT_STYLE } from './snapshot';

/** From now on chips have the letter and the place of the other cells of their row. */
export function styleChips(grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the validations, which say that the cell is drawn as a chip.
    priority: 0,
    handler: (cell, { worksheet, col }, next) => {
      if (!cell?.customRender) return next(cell);
      const own = typeof cell.s === 'string' ? worksheet.getStyleDataByHash(cell.s) : cell.s;
      const style = { ...DEFAULT_STYLE, ...(own ?? worksheet.getColumnStyle(col)) };
      // Not as the cell's style, which Univer would copy to the rows inserted beside it.
      return next({ ...cell, interceptorStyle: { ...style, ...cell.interceptorStyle } });
    },
  });
}
