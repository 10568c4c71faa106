// Makes the grid of what the cells of a rectangle have.

import type { Grid } from '../requests/grid';
import type { Rectangle } from '../workbook/area';

/** `kindsAt` gives, of a row, the place of the kind of each column among the kinds, which it may add to. */
export function gridOf<T>(
  { startRow, endRow, startColumn, endColumn }: Rectangle,
  kinds: readonly T[],
  kindsAt: (row: number) => (column: number) => number,
): Grid<T> {
  const rows: (readonly number[] | null)[] = [];
  let last: readonly number[] | undefined;
  for (let row = startRow; row <= endRow; row++) {
    const line: number[] = [];
    const kindAt = kindsAt(row);
    for (let column = startColumn; column <= endColumn; column++) line.push(kindAt(column));
    const isSame = last?.every((kind, i) => kind === line[i]) ?? false;
    rows.push(isSame ? null : line);
    last = line;
  }
  return { kinds, rows };
}
