// What a call or an edit changed, for the page to show: collected while it runs, told once at the end.

import type { Dimension } from './workbook/area';
import { cellAt, noteKey } from './workbook/cells';
import type { Area, CellData, SheetData, StyleData, WorkbookData } from './workbook/workbook';

/** Lines that went elsewhere; zero-based. Row `order[i]` went to `start + i`. */
export type LineMove =
  | {
      readonly dimension: Dimension;
      readonly kind: 'inserted' | 'deleted';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly dimension: 'row';
      readonly kind: 'sorted';
      readonly start: number;
      readonly order: readonly number[];
    };

export type Effect =
  /** Which lines moved, in the order in which they did; that their sheet is to be drawn again is told besides. */
  | {
      readonly kind: 'lines';
      readonly sheetId: string;
      readonly move: LineMove;
    }
  /** Cells with another content or style; null is empty. `styles` are the ones they use. */
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly cells: {
        readonly [row: number]: { readonly [column: number]: CellData | null };
      };
      readonly styles: { readonly [id: string]: StyleData };
    }
  /** Notes by "row,column"; null is removed. */
  | {
      readonly kind: 'notes';
      readonly sheetId: string;
      readonly notes: { readonly [cell: string]: string | null };
    }
  /** Lines, sizes, rules or formats changed: draw the sheet again. */
  | { readonly kind: 'sheet'; readonly sheetId: string }
  /** Sheets added, deleted, renamed, moved or hidden: draw everything again. */
  | { readonly kind: 'workbook' }
  | {
      readonly kind: 'activate';
      readonly sheetId: string;
      readonly area?: Area;
    }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly text: string;
      /** Negative: until the person closes it. */
      readonly seconds: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly text: string }
  | { readonly kind: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly html: string;
      /** Pixels. */
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    };

/** Above this many changed cells of a sheet, drawing it again is cheaper. */
const MANY_CELLS = 20_000;

export class EffectLog {
  private readonly cells = new Map<string, Map<string, readonly [row: number, column: number]>>();
  private readonly notes = new Map<string, Set<string>>();
  private readonly sheets = new Set<string>();
  private readonly moves: Effect[] = [];
  private isWorkbookChanged = false;
  private readonly shown: Effect[] = [];

  cell(sheet: SheetData, row: number, column: number): void {
    if (this.sheets.has(sheet.id)) return;
    const cells = this.cells.get(sheet.id) ?? new Map();
    cells.set(noteKey(row, column), [row, column]);
    this.cells.set(sheet.id, cells);
    if (cells.size > MANY_CELLS) this.sheet(sheet);
  }

  note(sheet: SheetData, row: number, column: number): void {
    const notes = this.notes.get(sheet.id) ?? new Set();
    this.notes.set(sheet.id, notes.add(noteKey(row, column)));
  }

  sheet(sheet: SheetData): void {
    this.sheets.add(sheet.id);
    this.cells.delete(sheet.id);
  }

  lines(sheet: SheetData, move: LineMove): void {
    this.moves.push({ kind: 'lines', sheetId: sheet.id, move });
    this.sheet(sheet);
  }

  workbook(): void {
    this.isWorkbookChanged = true;
  }

  show(effect: Effect): void {
    this.shown.push(effect);
  }

  /** Everything that happened, changes of the grid first. */
  effects(workbook: WorkbookData): readonly Effect[] {
    if (this.isWorkbookChanged) return [...this.moves, { kind: 'workbook' }, ...this.shown];
    const sheets: Effect[] = [...this.sheets].map((sheetId) => ({
      kind: 'sheet',
      sheetId,
    }));
    const notes: Effect[] = [...this.notes]
      .filter(([sheetId]) => !this.sheets.has(sheetId))
      .map(([sheetId, keys]) => ({
        kind: 'notes',
        sheetId,
        notes: Object.fromEntries(
          [...keys].map((key) => [key, workbook.sheets[sheetId]?.notes[key] ?? null]),
        ),
      }));
    const cells = [...this.cells].flatMap(([sheetId, positions]) => {
      const sheet = workbook.sheets[sheetId];
      return sheet ? [cellsEffect(workbook, sheet, [...positions.values()])] : [];
    });
    return [...this.moves, ...sheets, ...cells, ...notes, ...this.shown];
  }
}

function cellsEffect(
  workbook: WorkbookData,
  sheet: SheetData,
  positions: readonly (readonly [row: number, column: number])[],
): Effect {
  const cells: { [row: number]: { [column: number]: CellData | null } } = {};
  const styles: { [id: string]: StyleData } = {};
  for (const [row, column] of positions) {
    const cell = cellAt(sheet, row, column);
    const line = cells[row] ?? {};
    line[column] = cell ?? null;
    cells[row] = line;
    const style = cell?.s === undefined ? undefined : workbook.styles[cell.s];
    if (cell?.s !== undefined && style) styles[cell.s] = style;
  }
  return { kind: 'cells', sheetId: sheet.id, cells, styles };
}
