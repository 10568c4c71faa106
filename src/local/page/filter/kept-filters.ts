// The filters of this window, kept while the book is drawn again, with the rows that they hide, and while the page is loaded again.

import {
  ICommandService,
  IResourceManagerService,
  type IWorkbookData,
  UniverInstanceType,
} from '@univerjs/core';
import { FILTER_MUTATIONS, SHEET_FILTER_SNAPSHOT_ID } from '@univerjs/sheets-filter';
import type { BookAnswer } from '../../protocol';
import type { Grid } from '../grid';

export interface Filter {
  readonly ref: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  readonly filterColumns?: readonly { readonly colId: number }[];
  readonly cachedFilteredOut?: readonly number[];
}
export interface Filters {
  readonly [sheetId: string]: Filter;
}

export function filtersOf(grid: Grid): Filters {
  const id = grid.book()?.getUnitId();
  const resources = id
    ? grid.injector.get(IResourceManagerService).getResources(id, UniverInstanceType.UNIVER_SHEET)
    : [];
  const data = resources.find(({ name }) => name === SHEET_FILTER_SNAPSHOT_ID)?.data ?? '{}';
  return JSON.parse(data) as Filters;
}

/** Where these rows stand now is to be asked: the ends of the filter, what it hides, and what it shows below that. */
export const linesOf = (filter: Filter): readonly number[] => {
  const { startRow, endRow } = filter.ref;
  return [startRow, endRow, ...hiddenBy(filter), ...shownBelow(filter)];
};

const hiddenBy = ({ cachedFilteredOut = [] }: Filter): readonly number[] => cachedFilteredOut;

/** The first row in sight after each run of hidden ones: where one was deleted stands the next, which is not to be hidden. */
function shownBelow(filter: Filter): readonly number[] {
  const hidden = new Set(hiddenBy(filter));
  return [...hidden].map((row) => row + 1).filter((row) => !hidden.has(row));
}

/** The same filters, on the rows where they are now; what one hides that was not asked for, Univer finds. */
export function withFilters(
  snapshot: IWorkbookData,
  filters: Filters,
  lines: BookAnswer['lines'],
): IWorkbookData {
  const moved = Object.entries(filters).flatMap(([sheetId, filter]) =>
    snapshot.sheets[sheetId] ? [[sheetId, movedTo(filter, lines[sheetId])]] : [],
  );
  const data = JSON.stringify(Object.fromEntries(moved));
  return {
    ...snapshot,
    resources: [...(snapshot.resources ?? []), { name: SHEET_FILTER_SNAPSHOT_ID, data }],
  };
}

function movedTo(filter: Filter, lines: readonly number[] | undefined): Filter {
  const { cachedFilteredOut: _, ...criteria } = filter;
  if (!lines) return criteria;
  const { ref } = filter;
  const [startRow = ref.startRow, endRow = ref.endRow, ...rows] = lines;
  const count = hiddenBy(filter).length;
  const shown = new Set(rows.slice(count, count + shownBelow(filter).length));
  const cachedFilteredOut = rows.slice(0, count).filter((row) => !shown.has(row));
  return { ...criteria, ref: { ...ref, startRow, endRow }, cachedFilteredOut };
}

const keyOf = (bookId: string): string => `libro-pam-filtros:${bookId}`;

/** From now on this window has its filters again when its page is loaded again; no other window has them. */
export function rememberFilters(grid: Grid): void {
  const remember = (): void => {
    const id = grid.book()?.getUnitId();
    try {
      if (id) sessionStorage.setItem(keyOf(id), JSON.stringify(filtersOf(grid)));
    } catch {
      // A browser may refuse to keep anything: they last as long as the page.
    }
  };
  grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (FILTER_MUTATIONS.has(id)) remember();
  });
  addEventListener('pagehide', remember);
}

/** Those that this window had in a book, where its sheets still have room for them. */
export function rememberedFilters({ book }: BookAnswer): Filters {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(book.id)) ?? '{}') as Filters;
    const fitting = Object.entries(kept).filter(([sheetId, { ref, filterColumns = [] }]) => {
      const { rowCount = 0, columnCount = 0 } = book.sheets[sheetId] ?? {};
      const isInside = ref.endRow < rowCount && ref.endColumn < columnCount;
      return (
        isInside &&
        filterColumns.every(({ colId }) => colId >= ref.startColumn && colId <= ref.endColumn)
      );
    });
    // What they hide is found anew: rows may have moved.
    return Object.fromEntries(
      fitting.map(([sheetId, { cachedFilteredOut: _, ...filter }]) => [sheetId, filter]),
    );
  } catch {
    return {};
  }
}
