// The book as this page shows it: draws it, draws it again where that is the only way to be right, and never while a
// person is writing in a cell.

import { IUndoRedoService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { BookAnswer, Change } from '../protocol';
import { applyChange } from './apply-change';
import { ChangeFeed } from './change-feed';
import { PAGE, request } from './connection';
import { drawBook, type Grid } from './grid';
import { placeOf, returnTo } from './place';
import { fitDrawnBook } from './row-heights';
import { snapshotOf } from './snapshot';

const EDITOR_CHECK_MILLISECONDS = 300;

export class BookView {
  readonly feed = new ChangeFeed(
    (change) => this.apply(change),
    () => void this.redraw(),
  );
  private redrawing: Promise<void> | undefined;

  /** `settled` resolves when what the person did has reached the server. */
  constructor(
    private readonly grid: Grid,
    private readonly settled: () => Promise<void>,
  ) {}

  /** Draws a book, back where the person was. */
  draw({ book, sequence }: BookAnswer): void {
    const place = placeOf(this.grid);
    drawBook(this.grid, snapshotOf(book));
    if (place) returnTo(this.grid, place);
    fitDrawnBook(this.grid);
    this.feed.restart(sequence);
  }

  /** Asks for the book and draws it, once for all who ask meanwhile. */
  redraw(): Promise<void> {
    this.redrawing ??= this.drawWhenQuiet().finally(() => {
      this.redrawing = undefined;
    });
    return this.redrawing;
  }

  /** Resolves when no drawing is under way. */
  async ready(): Promise<void> {
    await this.redrawing;
  }

  /** Draws what changed; this page's own edits are on its grid already, but for what the server made of them. */
  private apply(change: Change): void {
    const isOwn = change.page === PAGE && change.kind !== 'call';
    // What comes back as it was sent would only disturb who is still writing it.
    if (isOwn && change.kind !== 'edit') return;
    const isWhole = change.effects.some(({ kind }) => kind === 'sheet' || kind === 'workbook');
    if (isWhole && !isOwn) {
      // Undoing by row numbers would touch other rows now.
      const id = this.grid.book()?.getUnitId();
      if (id) this.grid.injector.get(IUndoRedoService).clearUndoRedo(id);
      void this.redraw();
    } else applyChange(this.grid, change);
  }

  private async drawWhenQuiet(): Promise<void> {
    const editor = this.grid.injector.get(IEditorBridgeService);
    for (;;) {
      await this.settled();
      const answer = await request<BookAnswer>('/libro');
      const isEditing = editor.isVisible().visible;
      // A change drawn while the answer travelled would be lost under an older book.
      if (!isEditing && answer.sequence >= this.feed.sequence) return this.draw(answer);
      await new Promise((resolve) => setTimeout(resolve, EDITOR_CHECK_MILLISECONDS));
    }
  }
}
