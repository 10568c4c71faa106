// The merged cells of a file, which the library would make one by one: a merge to the last corner of a sheet has 17 thousand million.

import { putCell } from '../emulator/workbook/cells';
import type { Area, SheetData } from '../emulator/workbook/workbook';

type Merge = Required<Area>;

/** Puts the merges on a sheet whose cells are read: none beyond its grid, none over another one, and in each only the first cell holds something. */
export function mergeCells(sheet: SheetData, areas: readonly Area[]): void {
  const merges = disjoint(areas.flatMap((area) => inGrid(area, sheet)).sort(byPlace));
  sheet.mergeData.push(...merges);
  const walk = walkDown(merges);
  for (const row of Object.keys(sheet.cellData).map(Number)) {
    const at = walk(row);
    const cells = sheet.cellData[row] ?? {};
    if (at.length === 0) continue;
    for (const column of Object.keys(cells).map(Number)) {
      const merge = coverOf(at, column);
      if (!merge || (merge.startRow === row && merge.startColumn === column)) continue;
      const s = cells[column]?.s;
      putCell(sheet, row, column, s === undefined ? {} : { s });
    }
  }
}

function inGrid({ startRow, startColumn, endRow, endColumn }: Area, sheet: SheetData): Merge[] {
  const merge = {
    startRow,
    startColumn,
    endRow: Math.min(endRow ?? Number.POSITIVE_INFINITY, sheet.rowCount - 1),
    endColumn: Math.min(endColumn ?? Number.POSITIVE_INFINITY, sheet.columnCount - 1),
  };
  const [down, across] = [merge.endRow - startRow, merge.endColumn - startColumn];
  return down >= 0 && across >= 0 && down + across > 0 ? [merge] : [];
}

const byPlace = (a: Merge, b: Merge): number =>
  a.startRow - b.startRow || a.startColumn - b.startColumn;

function disjoint(ordered: readonly Merge[]): readonly Merge[] {
  let at: readonly Merge[] = [];
  let soonest = Number.POSITIVE_INFINITY;
  return ordered.filter((merge) => {
    if (soonest < merge.startRow) {
      at = at.filter(({ endRow }) => endRow >= merge.startRow);
      soonest = firstEnd(at);
    }
    const place = placeOf(at, merge.startColumn);
    const [before, after] = [at[place - 1], at[place]];
    const isFree =
      (!before || before.endColumn < merge.startColumn) &&
      (!after || after.startColumn > merge.endColumn);
    if (!isFree) return false;
    at = [...at.slice(0, place), merge, ...at.slice(place)];
    soonest = Math.min(soonest, merge.endRow);
    return true;
  });
}

const firstEnd = (at: readonly Merge[]): number =>
  at.reduce((least, { endRow }) => Math.min(least, endRow), Number.POSITIVE_INFINITY);

/** The merges that each row crosses, by their columns; rows are asked in their order. */
function walkDown(ordered: readonly Merge[]): (row: number) => readonly Merge[] {
  let at: readonly Merge[] = [];
  let next = 0;
  let soonest = Number.POSITIVE_INFINITY;
  return (row) => {
    const from = next;
    while ((ordered[next]?.startRow ?? Number.POSITIVE_INFINITY) <= row) next += 1;
    if (next === from && soonest >= row) return at;
    at = [...at, ...ordered.slice(from, next)]
      .filter(({ endRow }) => endRow >= row)
      .sort((a, b) => a.startColumn - b.startColumn);
    soonest = firstEnd(at);
    return at;
  };
}

/** How many of them begin before this column, or in it. */
function placeOf(at: readonly Merge[], column: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle]?.startColumn ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function coverOf(at: readonly Merge[], column: number): Merge | undefined {
  const merge = at[placeOf(at, column) - 1];
  return merge && merge.endColumn >= column ? merge : undefined;
}
