// The cells that others change: which they are, marked for a moment, and told together once they stop.

import type { Change, PresentCell } from '../../protocol';
import { element } from '../element';
import type { Grid } from '../grid';
import { gridFormula } from '../grid-formula';
import { PAGE } from '../page-id';
import type { OnCell } from './cell-overlay';
import { changesInWords } from './in-words';
import { sayOfOthers } from './said';

const MARKED_MILLISECONDS = 2000;
const QUIET_MILLISECONDS = 700;
/** More than a screen has are told and not marked. */
const MOST_MARKED = 400;

interface Told {
  readonly cells: PresentCell[];
  readonly sheets: Set<string>;
}

export class ChangedByOthers {
  private marked: readonly OnCell[] = [];
  private readonly untold = new Map<string, Told>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly nameOf: (page: string) => string,
    private readonly changed: () => void,
  ) {}

  /** The marks there are now. */
  get marks(): readonly OnCell[] {
    return this.marked;
  }

  /** A change comes; the grid still has what there was. */
  hear(change: Change): void {
    const { page, kind, effects } = change;
    // What the clock does, and what follows from what was written, nobody wrote.
    if (page === PAGE || page === '' || kind === 'computed') return;
    const cells = this.changedCells(change);
    const sheets = effects.flatMap((effect) =>
      effect.kind === 'sheet' && this.isInSight(effect.sheetId) ? [effect.sheetId] : [],
    );
    if (cells.length === 0 && sheets.length === 0) return;
    this.note(page, cells, sheets);
    if (sheets.length === 0) this.mark(cells.slice(0, MOST_MARKED));
  }

  /** The lines of the grid are others now. */
  forget(): void {
    this.marked = [];
    this.changed();
  }

  private changedCells({ effects }: Change): readonly PresentCell[] {
    return effects.flatMap((effect) => {
      if (effect.kind !== 'cells' || !this.isInSight(effect.sheetId)) return [];
      const { sheetId } = effect;
      const sheet = this.grid.book()?.getSheetBySheetId(sheetId);
      return Object.entries(effect.cells).flatMap(([row, line]) =>
        Object.entries(line).flatMap(([column, cell]) => {
          const at = { sheetId, row: Number(row), column: Number(column) };
          const before = sheet?.getCellRaw(at.row, at.column);
          const isSame = cell?.f
            ? before?.f === gridFormula(cell.f)
            : !before?.f && (before?.v ?? '') === (cell?.v ?? '');
          return isSame ? [] : [at];
        }),
      );
    });
  }

  private isInSight(sheetId: string): boolean {
    return this.grid.book()?.getSheetBySheetId(sheetId)?.isSheetHidden() === 0;
  }

  private mark(cells: readonly PresentCell[]): void {
    const added = cells.map((cell) => ({ ...cell, element: element('div', { class: 'changed' }) }));
    this.marked = [...this.marked, ...added];
    this.changed();
    setTimeout(() => {
      this.marked = this.marked.filter((each) => !added.includes(each as (typeof added)[number]));
      this.changed();
    }, MARKED_MILLISECONDS);
  }

  private note(page: string, cells: readonly PresentCell[], sheets: readonly string[]): void {
    const told = this.untold.get(page) ?? { cells: [], sheets: new Set<string>() };
    told.cells.push(...cells);
    for (const sheet of sheets) told.sheets.add(sheet);
    this.untold.set(page, told);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), QUIET_MILLISECONDS);
  }

  private tell(): void {
    const sentences = [...this.untold].map(([page, told]) =>
      changesInWords(this.grid, this.nameOf(page), told),
    );
    this.untold.clear();
    sayOfOthers(`${sentences.join('. ')}.`);
  }
}
