// What a person did to the rows they saw, as it is to be done to the same rows where they stand now.

import type { Operation, SentCell } from '../protocol';
import type { RowId, Rows } from './row-ids';

export interface Translated {
  readonly operations: readonly Operation[];
  /** What was written in rows that are there no more. */
  readonly lost: readonly SentCell[];
}

/** `seen` are the rows of the page's grid when the operation was done, `now` those of the book. */
export function translate(operation: Operation, seen: Rows, now: Rows): Translated {
  if (isSame(seen, now)) return { operations: [operation], lost: [] };
  const lineOf = new Map(now.map((id, line) => [id, line]));
  const moved = (row: number): number | undefined => lineOf.get(seen[row] ?? -1);
  switch (operation.kind) {
    case 'cells': {
      const gone = Object.entries(operation.cells).filter(
        ([row]) => moved(Number(row)) === undefined,
      );
      return {
        operations: withRows({ ...operation, cells: byLine(operation.cells, moved) }, 'cells'),
        lost: gone.flatMap(([, line]) => Object.values<SentCell>(line)),
      };
    }
    case 'computed':
      return alone(withRows({ ...operation, cells: byLine(operation.cells, moved) }, 'cells'));
    case 'rowHeights':
      return alone(
        withRows({ ...operation, heights: byLine(operation.heights, moved) }, 'heights'),
      );
    case 'notes': {
      const entries = Object.entries(operation.notes).map(([cell, text]) => {
        const [row = 0, column = 0] = cell.split(',').map(Number);
        return { line: moved(row), column, text };
      });
      const notes = entries.flatMap(({ line, column, text }) =>
        line === undefined ? [] : [[`${line},${column}`, text]],
      );
      return {
        operations: withRows({ ...operation, notes: Object.fromEntries(notes) }, 'notes'),
        lost: entries.flatMap(({ line, text }) =>
          line === undefined && text ? [{ v: text }] : [],
        ),
      };
    }
    case 'insertRows':
      return alone([{ ...operation, row: placeFor(operation.row, seen, lineOf) }]);
    case 'deleteRows':
      return alone(deletions(operation, moved));
    case 'moveRows':
      return alone(sorted(operation, moved));
    default:
      return alone([operation]);
  }
}

/** The lines where rows that a page shows stand now; one that was deleted, that of the next row still there. */
export function linesNow(rows: readonly number[], seen: Rows, now: Rows): readonly number[] {
  if (isSame(seen, now)) return rows;
  const lineOf = new Map(now.map((id, line) => [id, line]));
  return rows.map((row) => {
    const next = seen.slice(row).find((id) => lineOf.has(id));
    return next === undefined ? now.length - 1 : (lineOf.get(next) ?? 0);
  });
}

const isSame = (seen: Rows, now: Rows): boolean =>
  seen === now || (seen.length === now.length && seen.every((id, line) => id === now[line]));

const alone = (operations: readonly Operation[]): Translated => ({
  operations,
  lost: [],
});

/** The operation, unless nothing is left of what it said. */
function withRows<K extends string>(
  operation: Operation & { readonly [key in K]: object },
  key: K,
): readonly Operation[] {
  return Object.keys(operation[key]).length > 0 ? [operation] : [];
}

function byLine<T>(
  rows: { readonly [row: number]: T },
  moved: (row: number) => number | undefined,
): { readonly [row: number]: T } {
  return Object.fromEntries(
    Object.entries<T>(rows).flatMap(([row, value]) => {
      const line = moved(Number(row));
      return line === undefined ? [] : [[line, value]];
    }),
  );
}

/** Below the nearest row still there of those that were above, or at the top. */
function placeFor(row: number, seen: Rows, lineOf: ReadonlyMap<RowId, number>): number {
  const above = seen
    .slice(0, row)
    .filter((id) => lineOf.has(id))
    .at(-1);
  return above === undefined ? 0 : (lineOf.get(above) ?? 0) + 1;
}

type OnRows<K extends Operation['kind']> = Extract<Operation, { kind: K }>;

/** Rows that stood together may be apart now: those at the end go first. */
function deletions(
  { row, count, ...rest }: OnRows<'deleteRows'>,
  moved: (row: number) => number | undefined,
): readonly Operation[] {
  const lines = Array.from({ length: count }, (_, index) => moved(row + index))
    .filter((line) => line !== undefined)
    .sort((a, b) => b - a);
  const runs: { row: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line === last.row - 1) {
      last.row = line;
      last.count++;
    } else runs.push({ row: line, count: 1 });
  }
  return runs.map((run) => ({ ...rest, ...run }));
}

/** The rows that were sorted take, in their new order, the places that they have now; the others stay. */
function sorted(
  { order: asSeen, ...rest }: OnRows<'moveRows'>,
  moved: (row: number) => number | undefined,
): readonly Operation[] {
  const inOrder = asSeen.map(moved).filter((line) => line !== undefined);
  const places = [...inOrder].sort((a, b) => a - b);
  const [start] = places;
  const end = places.at(-1);
  if (start === undefined || end === undefined) return [];
  const order = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  places.forEach((place, index) => {
    order[place - start] = inOrder[index] ?? place;
  });
  return [{ ...rest, start, order }];
}
