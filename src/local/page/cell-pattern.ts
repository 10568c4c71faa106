// The number format of a cell of the grid, found as the book finds it: the cell's own style, or else its column's.

import type { ICellData, Nullable, Worksheet } from '@univerjs/core';

/** "@", "dd/mm/yyyy", "0.0%"…; undefined is automatic. */
export function cellPattern(
  sheet: Worksheet,
  column: number,
  cell: Nullable<ICellData>,
): string | undefined {
  const own = typeof cell?.s === 'string' ? sheet.getStyleDataByHash(cell.s) : cell?.s;
  const style = own ?? sheet.getColumnStyle(column);
  return style?.n?.pattern;
}
