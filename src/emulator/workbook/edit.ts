// What a person does to the grid, applied to the workbook, and the event that Google makes of it for onEdit.

import type { EditEvent } from '../apps-script/event';
import type { EffectLog } from '../effects';
import { cellAt } from './cells';
import { type Entering, enter } from './enter';
import { deleteLines, insertLines, moveRows } from './lines';
import type { CellData, SheetData, WorkbookData } from './workbook';

/** A cell somebody typed in, pasted over or emptied; zero-based. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** Text is read as typed in Colombia ("1.250,5", "15/06/2026"); null empties. */
  readonly v: string | number | boolean | null;
  /** A formula, "=" included, with the value the page computed for it in `v`. */
  readonly f?: string;
}

/** One edit of one sheet. Only `cells` wakes onEdit: on Google lines and sorting do not. */
export type Edit =
  | { readonly sheetId: string; readonly cells: readonly TypedCell[] }
  | {
      readonly sheetId: string;
      readonly insertRows: { readonly at: number; readonly count: number };
    }
  | {
      readonly sheetId: string;
      readonly deleteRows: { readonly at: number; readonly count: number };
    }
  /** Row `order[i]` goes to `start + i`; every row from `start` on, once. */
  | {
      readonly sheetId: string;
      readonly moveRows: {
        readonly start: number;
        readonly order: readonly number[];
      };
    };

/** Does the edit; gives the event when Google would tell onEdit. */
export function applyEdit(
  workbook: WorkbookData,
  edit: Edit,
  effects: EffectLog,
  entering: Entering = {},
): EditEvent | undefined {
  const sheet = workbook.sheets[edit.sheetId];
  if (!sheet) throw new Error(`The workbook has no sheet ${edit.sheetId}`);
  if ('cells' in edit) return typeCells(workbook, sheet, edit.cells, effects, entering);
  if ('insertRows' in edit) {
    const { at, count } = edit.insertRows;
    const like = at > sheet.freeze.ySplit ? at - 1 : at;
    insertLines(workbook, sheet, 'row', at, count, like);
    effects.lines(sheet, { dimension: 'row', kind: 'inserted', at, count });
  } else if ('deleteRows' in edit) {
    const { at, count } = edit.deleteRows;
    deleteLines(workbook, sheet, 'row', at, count);
    effects.lines(sheet, { dimension: 'row', kind: 'deleted', at, count });
  } else {
    const { start, order } = edit.moveRows;
    moveRows(sheet, start, order);
    effects.lines(sheet, { dimension: 'row', kind: 'sorted', start, order });
  }
  return undefined;
}

function typeCells(
  workbook: WorkbookData,
  sheet: SheetData,
  cells: readonly TypedCell[],
  effects: EffectLog,
  entering: Entering,
): EditEvent | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const oldValue = eventValue(cellAt(sheet, first.row, first.column));
  for (const { row, column, v, f } of cells) {
    enter(workbook, sheet, row, column, f ?? v, 'person', entering);
    const cell = cellAt(sheet, row, column);
    if (f !== undefined && cell?.f !== undefined && v !== null) cell.v = v;
    effects.cell(sheet, row, column);
  }
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area = {
    startRow: min(rows),
    startColumn: min(columns),
    endRow: max(rows),
    endColumn: max(columns),
  };
  const value = eventValue(cellAt(sheet, first.row, first.column));
  return {
    sheetId: sheet.id,
    area,
    ...(cells.length === 1 && value !== undefined && { value }),
    ...(cells.length === 1 && oldValue !== undefined && { oldValue }),
  };
}

/** Google gives numbers and dates as the text of their number, booleans in capitals, and nothing for an empty cell. */
function eventValue(cell: CellData | undefined): string | undefined {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const min = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const max = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
