// Which row is which. A line of a sheet says nothing by itself once others insert, delete and sort: each row has an id for
// as long as the book is open, and what a person does on a page is understood as done to the rows that they saw.

import type { Effect, LineMove } from '../../emulator/effects';
import type { WorkbookData } from '../../emulator/workbook/workbook';

export type RowId = number;
export type Rows = readonly RowId[];

/** A move of rows; those inserted bring their ids. */
export type RowStep =
  | { readonly kind: 'inserted'; readonly at: number; readonly ids: Rows }
  | { readonly kind: 'deleted'; readonly at: number; readonly count: number }
  | {
      readonly kind: 'sorted';
      readonly start: number;
      readonly order: readonly number[];
    };

/** The rows of a sheet after a move. */
export function afterStep(rows: Rows, step: RowStep): Rows {
  switch (step.kind) {
    case 'inserted':
      return [...rows.slice(0, step.at), ...step.ids, ...rows.slice(step.at)];
    case 'deleted':
      return [...rows.slice(0, step.at), ...rows.slice(step.at + step.count)];
    case 'sorted': {
      const after = [...rows];
      step.order.forEach((from, index) => {
        after[step.start + index] = rows[from] ?? -1;
      });
      return after;
    }
  }
}

/** Rows as they stood from a change on. */
interface Version {
  readonly sequence: number;
  readonly rows: Rows;
}
/** A move that a page made on its own grid, before it had drawn what others did meanwhile. */
interface Made {
  readonly sequence: number;
  readonly page: string;
  readonly step: RowStep;
}
interface SheetRows {
  rows: Rows;
  versions: readonly Version[];
  made: readonly Made[];
}

/** Longer than any page takes to draw. */
const KEPT = 200;

export class RowIds {
  private next = 0;
  private readonly sheets = new Map<string, SheetRows>();

  /** `sequence` is the last change that the book has. */
  constructor(
    private readonly data: WorkbookData,
    sequence = 0,
  ) {
    this.know(sequence);
  }

  /** The rows of a sheet now, in order. */
  rows(sheetId: string): Rows {
    return this.sheets.get(sheetId)?.rows ?? [];
  }

  /** The rows that a page shows once it has drawn every change up to `seen`; undefined when that is not known any more. */
  seenBy(page: string, sheetId: string, seen: number): Rows | undefined {
    const sheet = this.sheets.get(sheetId);
    const version = sheet?.versions.filter(({ sequence }) => sequence <= seen).at(-1);
    if (!sheet || !version) return undefined;
    return sheet.made
      .filter((made) => made.page === page && made.sequence > seen)
      .reduce((rows, { step }) => afterStep(rows, step), version.rows);
  }

  /** Follows what has just been done; gives the moves of a sheet's rows with the ids of those that are new. */
  follow(effects: readonly Effect[]): readonly RowStep[] {
    return effects.flatMap((effect) => {
      const sheet = effect.kind === 'lines' ? this.sheets.get(effect.sheetId) : undefined;
      if (effect.kind !== 'lines' || !sheet) return [];
      if (effect.move.dimension === 'column') {
        // Where each cell went is not known from here on.
        sheet.versions = [];
        return [];
      }
      const step = this.stepOf(effect.move);
      sheet.rows = afterStep(sheet.rows, step);
      return [step];
    });
  }

  /** What comes back puts the rows as they stand now. */
  mark(): () => void {
    const now = [...this.sheets].map(([id, sheet]) => [id, { ...sheet }] as const);
    return () => {
      this.sheets.clear();
      for (const [id, sheet] of now) this.sheets.set(id, sheet);
    };
  }

  /** Rows that come back after having been deleted are those that they were. */
  revive(sheetId: string, at: number, ids: Rows): void {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) return;
    sheet.rows = sheet.rows.map((id, line) => ids[line - at] ?? id);
  }

  /** A change got its number. `made` is what the page that did it had done to the rows of its own grid. */
  number(
    sequence: number,
    page: string,
    made: readonly { readonly sheetId: string; readonly step: RowStep }[],
  ): void {
    for (const { sheetId, step } of made) {
      const sheet = this.sheets.get(sheetId);
      if (sheet) sheet.made = [...sheet.made, { sequence, page, step }].slice(-KEPT);
    }
    this.know(sequence);
  }

  /** Notes how the rows of every sheet stand, also of one that is new or changed as nobody told. */
  private know(sequence: number): void {
    for (const { id, rowCount } of Object.values(this.data.sheets)) {
      const known = this.sheets.get(id);
      const sheet = known?.rows.length === rowCount ? known : this.unknown(id, rowCount);
      if (sheet.versions.at(-1)?.rows === sheet.rows) continue;
      sheet.versions = [...sheet.versions, { sequence, rows: sheet.rows }].slice(-KEPT);
    }
  }

  private unknown(id: string, rowCount: number): SheetRows {
    const sheet: SheetRows = {
      rows: this.fresh(rowCount),
      versions: [],
      made: [],
    };
    this.sheets.set(id, sheet);
    return sheet;
  }

  private stepOf(move: LineMove): RowStep {
    if (move.kind === 'sorted') return move;
    if (move.kind === 'deleted') return { kind: 'deleted', at: move.at, count: move.count };
    return { kind: 'inserted', at: move.at, ids: this.fresh(move.count) };
  }

  private fresh(count: number): Rows {
    return Array.from({ length: count }, () => this.next++);
  }
}
