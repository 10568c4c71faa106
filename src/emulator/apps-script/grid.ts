// A grid from the host, as the rows of cells that a script gets.

import type { Grid } from '../requests/grid';

/** What `one` makes of the kind of each cell, anew for each: what a script does to one is not done to another. */
export function cellsOf<T, U>({ kinds, rows }: Grid<T>, one: (kind: T) => U): U[][] {
  let last: readonly number[] = [];
  return rows.map((row) => {
    last = row ?? last;
    return last.map((kind) => one(kinds[kind] as T));
  });
}
