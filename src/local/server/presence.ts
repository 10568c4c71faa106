// Where each person is in the book, while their page is open: told to the other pages, and never kept with the book. A place is
// a row and not a line, for the others insert, delete and sort.

import type { PresenceRequest, Present } from '../protocol';
import type { RowId } from './row-ids';

/** What is known of a page that closed is dropped, oldest first, once there are so many. */
const MOST_PAGES = 100;

interface Placed {
  readonly nombre: string;
  readonly escribe: boolean;
  readonly at:
    | { readonly sheetId: string; readonly row: RowId; readonly column: number }
    | undefined;
}

export class Presence {
  private readonly pages = new Map<string, Placed>();

  /** `row` is the row that the line told of is; undefined when there is none. */
  place({ page, nombre, escribe, at }: PresenceRequest, row: RowId | undefined): void {
    const { sheetId, column } = at ?? {};
    const isSomewhere = row !== undefined && sheetId !== undefined && column !== undefined;
    this.pages.delete(page);
    this.pages.set(page, {
      nombre: nombre.trim(),
      escribe,
      at: isSomewhere ? { sheetId, row, column } : undefined,
    });
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_PAGES && oldest !== undefined) this.pages.delete(oldest);
  }

  /** Those of some pages, with the line on which each row is now. */
  present(
    open: ReadonlySet<string>,
    lineOf: (sheetId: string, row: RowId) => number | undefined,
  ): readonly Present[] {
    return [...this.pages].flatMap(([page, { nombre, escribe, at }]) => {
      if (!open.has(page)) return [];
      const row = at && lineOf(at.sheetId, at.row);
      const place =
        at && row !== undefined ? { at: { sheetId: at.sheetId, row, column: at.column } } : {};
      return [{ page, nombre, escribe, ...place }];
    });
  }
}
