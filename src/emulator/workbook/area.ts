// Arithmetic of rectangles of cells: overlap, difference, and what becomes of them when lines are inserted or deleted.

import type { Area, SheetData } from './workbook';

/** Rows or columns: what is inserted, deleted, hidden or resized. */
export type Dimension = 'row' | 'column';

/** An area with its open ends closed at the border of a sheet. */
export interface Rectangle {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The cells of the area that the sheet has. */
export const inSheet = (
  area: Area,
  sheet: Pick<SheetData, 'rowCount' | 'columnCount'>,
): Rectangle => ({
  startRow: area.startRow,
  startColumn: area.startColumn,
  endRow: Math.min(area.endRow ?? Number.POSITIVE_INFINITY, sheet.rowCount - 1),
  endColumn: Math.min(area.endColumn ?? Number.POSITIVE_INFINITY, sheet.columnCount - 1),
});

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow &&
  row <= end(area, 'row') &&
  column >= area.startColumn &&
  column <= end(area, 'column');

/** Whether two areas have cells in common. */
export const overlap = (one: Area, other: Area): boolean => without(one, other)[0] !== one;

/** What is left of the area without the cells of the hole: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const top = Math.max(area.startRow, hole.startRow);
  const bottom = Math.min(end(area, 'row'), end(hole, 'row'));
  const left = Math.max(area.startColumn, hole.startColumn);
  const right = Math.min(end(area, 'column'), end(hole, 'column'));
  if (top > bottom || left > right) return [area];
  const band = { startRow: top, endRow: bottom };
  return [
    { ...area, endRow: top - 1 },
    { ...area, startRow: bottom + 1 },
    { ...area, ...band, endColumn: left - 1 },
    { ...area, ...band, startColumn: right + 1 },
  ].flatMap((part) => {
    const empty = part.startRow > end(part, 'row') || part.startColumn > end(part, 'column');
    return empty ? [] : [closed(part)];
  });
}

/** The area after `count` lines were inserted before line `at`; lines inserted inside it belong to it. */
export function afterInsert(area: Area, dimension: Dimension, at: number, count: number): Area {
  const moved = (line: number): number => (line >= at ? line + count : line);
  return withLines(area, dimension, moved(start(area, dimension)), moved(end(area, dimension)));
}

/** The area with the `count` new lines at `at`, where it touches them from before or from after; otherwise as it is. */
export function grownInto(
  area: Area,
  dimension: Dimension,
  at: number,
  count: number,
  from: 'before' | 'after',
): Area {
  const [first, last] = [start(area, dimension), end(area, dimension)];
  if (from === 'before' && last === at - 1)
    return withLines(area, dimension, first, at + count - 1);
  return from === 'after' && first === at + count ? withLines(area, dimension, at, last) : area;
}

/** The area after `count` lines from `at` were deleted; undefined when nothing is left of it. */
export function afterDelete(
  area: Area,
  dimension: Dimension,
  at: number,
  count: number,
): Area | undefined {
  const first = start(area, dimension);
  const last = end(area, dimension);
  if (first >= at && last < at + count) return undefined;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : Math.max(at - 1, last - count);
  return withLines(area, dimension, newFirst, newLast);
}

const start = (area: Area, dimension: Dimension): number =>
  dimension === 'row' ? area.startRow : area.startColumn;

const end = (area: Area, dimension: Dimension): number =>
  (dimension === 'row' ? area.endRow : area.endColumn) ?? Number.POSITIVE_INFINITY;

const withLines = (area: Area, dimension: Dimension, first: number, last: number): Area =>
  closed(
    dimension === 'row'
      ? { ...area, startRow: first, endRow: last }
      : { ...area, startColumn: first, endColumn: last },
  );

/** Infinite ends become absent, as the workbook keeps them. */
function closed({ startRow, startColumn, endRow, endColumn }: Area): Area {
  return {
    startRow,
    startColumn,
    ...(endRow !== undefined && Number.isFinite(endRow) && { endRow }),
    ...(endColumn !== undefined && Number.isFinite(endColumn) && { endColumn }),
  };
}
