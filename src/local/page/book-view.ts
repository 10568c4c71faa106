// The book as this page shows it: draws it, draws it again where that is the only way to be right, and never while a
// person is writing in a cell. While it waits for that it draws nothing else: rows stand as the person sees them.

import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { BookAnswer, BookRequest, Change } from '../protocol';
import { applyChange } from './apply-change';
import { ChangeFeed } from './change-feed';
import { type Line, request, untilReached } from './connection';
import { byId } from './element';
import { type Filters, filtersOf, linesOf, withFilters } from './filter/kept-filters';
import { drawBook, type Grid } from './grid';
import { PAGE } from './page-id';
import { type Place, placeOf, returnTo } from './place';
import { fitDrawnBook } from './row-heights';
import { snapshotOf } from './snapshot';

const EDITOR_CHECK_MILLISECONDS = 300;
const CHANGES_CHECK_MILLISECONDS = 30;

export interface BookViewEvents extends Line {
  /** Resolves when what the person did has reached the server. */
  settled(): Promise<void>;
  /** Whether all that the person did has. */
  isSettled(): boolean;
  /** Somebody changed what this page wrote, or the other way about. */
  replaced(change: Change): void;
  /** Cells are about to change; those of the grid are still as they were. */
  changing(change: Change): void;
  /** A change came; the grid is still as it was. */
  heard(change: Change): void;
  /** The grid shows every change up to this one. */
  stepped(sequence: number): void;
  /** Rows moved under what the person is writing. */
  waiting(): void;
  /** The whole book was drawn again. */
  drawn(): void;
}

/** The lines of the grid that stay with their rows when it is drawn again. */
interface Kept {
  readonly place: Place | undefined;
  readonly filters: Filters;
}
export class BookView {
  readonly feed: ChangeFeed;
  private shown = 0;
  /** Changes came that can only be shown by drawing all again. */
  private isStale = false;
  private redrawing: Promise<void> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly events: BookViewEvents,
  ) {
    this.feed = new ChangeFeed(
      (change) => this.apply(change),
      () => void this.redraw(),
      (change) => events.replaced(change),
    );
  }

  /** The last change that the grid shows, with all those before it; whoever looks at the page from outside finds it there too. */
  get drawn(): number {
    return this.shown;
  }
  private set drawn(sequence: number) {
    this.shown = sequence;
    byId('grid').dataset.change = String(sequence);
    this.events.stepped(sequence);
  }

  /** Draws a book, with the filters and in the place that the person had. */
  draw(answer: BookAnswer, kept: Kept = { place: undefined, filters: {} }): void {
    const { book, sequence, lines } = answer;
    const snapshot = snapshotOf(book);
    drawBook(this.grid, withFilters(snapshot, kept.filters, lines));
    if (kept.place) returnTo(this.grid, placeAt(kept.place, answer));
    fitDrawnBook(this.grid);
    this.drawn = sequence;
    this.isStale = false;
    this.feed.restart(sequence);
    if (kept.place) this.events.drawn();
  }

  /** Asks for the book and draws it, once for all who ask meanwhile. */
  redraw(): Promise<void> {
    this.isStale = true;
    this.redrawing ??= this.drawWhenQuiet().finally(() => {
      this.redrawing = undefined;
    });
    return this.redrawing;
  }

  /** Resolves when no drawing is under way. */
  async ready(): Promise<void> {
    await this.redrawing;
  }

  /** Where a row stands that stood on a line of the book at some change. */
  async lineNow(sheetId: string, row: number, sequence: number): Promise<number> {
    const asked: BookRequest = { page: '', seen: sequence, lines: { [sheetId]: [row] } };
    const { lines } = await untilReached(() => request<BookAnswer>('/libro', asked), this.events);
    return lines[sheetId]?.[0] ?? row;
  }

  /** Draws what changed; this page's own edits are on its grid already, but for what the server made of them. */
  private apply(change: Change): void {
    if (this.isStale) return;
    this.events.heard(change);
    const isOwn = change.page === PAGE && change.kind !== 'call';
    const isWhole = change.effects.some(({ kind }) => kind === 'sheet' || kind === 'workbook');
    if (isWhole && !isOwn) {
      if (this.isEditing) this.events.waiting();
      void this.redraw();
      return;
    }
    this.drawn = change.sequence;
    // What comes back as it was sent would only disturb who is still writing it.
    if (isOwn && change.kind !== 'edit') return;
    if (!isOwn) this.events.changing(change);
    applyChange(this.grid, change);
  }

  private get isEditing(): boolean {
    return this.grid.injector.get(IEditorBridgeService).isVisible().visible;
  }

  private async drawWhenQuiet(): Promise<void> {
    for (;;) {
      await this.events.settled();
      const kept = this.kept();
      const answer = await untilReached(
        () => request<BookAnswer>('/libro', this.asks(kept)),
        this.events,
      );
      // A change drawn while the answer travelled would be lost under an older book, and so would one just made.
      const isNewest = answer.sequence >= this.feed.sequence && this.events.isSettled();
      const isWhereItWas = JSON.stringify(kept) === JSON.stringify(this.kept());
      if (!this.isEditing && isNewest && isWhereItWas) return this.draw(answer, kept);
      const pause = this.isEditing ? EDITOR_CHECK_MILLISECONDS : CHANGES_CHECK_MILLISECONDS;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private kept(): Kept {
    return { place: placeOf(this.grid), filters: filtersOf(this.grid) };
  }

  /** The lines of a filter go before those of the place. */
  private asks({ place, filters }: Kept): BookRequest {
    const lines: { [sheetId: string]: readonly number[] } = {};
    for (const [sheetId, filter] of Object.entries(filters)) lines[sheetId] = linesOf(filter);
    if (place) {
      const { sheetId, ranges, top } = place;
      const own = [top, ...ranges.flatMap(({ startRow, endRow }) => [startRow, endRow])];
      lines[sheetId] = [...(lines[sheetId] ?? []), ...own];
    }
    return { page: PAGE, seen: this.drawn, lines };
  }
}

/** The place among the rows as they are now: its lines come last of those that were asked for. */
function placeAt({ sheetId, ranges, ...place }: Place, { lines }: BookAnswer): Place {
  const own = (lines[sheetId] ?? []).slice(-(1 + 2 * ranges.length));
  const [top = place.top, ...rest] = own;
  return {
    ...place,
    sheetId,
    top,
    ranges: ranges.map((range, index) => ({
      ...range,
      startRow: rest[2 * index] ?? range.startRow,
      endRow: rest[2 * index + 1] ?? range.endRow,
    })),
  };
}
