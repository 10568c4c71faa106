// Ctrl+Z and Ctrl+Y. What was done to the book is taken back by the server, which knows what is still as this page left it
// and where its rows are; what is this page's alone, a filter, by Univer.

import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { isOfBook } from './capture';
import type { Grid } from './grid';
import type { PageUndo } from './page-undo';

type Way = 'undo' | 'redo';
type Keeper = 'book' | 'page';

export class TakeBack {
  /** Who keeps each gesture of the person, the last one at the end. */
  private readonly done: { [way in Way]: Keeper[] } = { undo: [], redo: [] };

  /** `ask` has the server take back the last gesture, or do it again. */
  constructor(
    grid: Grid,
    private readonly isEditing: () => boolean,
    private readonly ask: (way: Way) => void,
  ) {
    const service = grid.injector.get(IUndoRedoService) as PageUndo;
    service.isOfPage = ({ unitID, redoMutations }) => {
      // The editor of a cell has its own.
      if (unitID !== grid.book()?.getUnitId()) return true;
      if (redoMutations.some(({ id }) => isOfBook(id))) return false;
      this.note('page');
      return true;
    };
    grid.injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
      const way = id === UndoCommand.id ? 'undo' : id === RedoCommand.id ? 'redo' : undefined;
      // In the editor of a cell it is the letters that come back.
      if (!way || this.isEditing()) return;
      if (this.take(way) === 'page') return;
      this.ask(way);
      throw new CanceledError();
    });
  }

  /** The person changed the book. */
  noteEdit(): void {
    this.note('book');
  }

  /** Takes back the last change of the book, whatever came after on this page. */
  now(): void {
    this.ask('undo');
  }

  /** The book was drawn again: Univer remembers nothing of before. */
  forgetPage(): void {
    for (const way of ['undo', 'redo'] as const)
      this.done[way] = this.done[way].filter((keeper) => keeper === 'book');
  }

  private note(keeper: Keeper): void {
    this.done.undo.push(keeper);
    this.done.redo = [];
  }

  /** Where there is nothing, the server says so. */
  private take(way: Way): Keeper {
    const keeper = this.done[way].pop() ?? 'book';
    this.done[way === 'undo' ? 'redo' : 'undo'].push(keeper);
    return keeper;
  }
}
