// Who wrote each cell last, to tell when somebody writes over what they had not seen.

import type { Effect } from '../../emulator/effects';
import { editingText } from '../../emulator/workbook/editing-text';
import { patternAt } from '../../emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import type { Operation, Replaced } from '../protocol';
import { type Held, isSameContent } from './held';
import type { RowId, Rows } from './row-ids';
import type { UndoStep } from './undo-step';

interface Writer {
  readonly sequence: number;
  readonly page: string;
}

export class CellWriters {
  private readonly writers = new Map<string, Writer>();

  /** What a page wrote in its grid. */
  noteSteps(sequence: number, page: string, steps: readonly UndoStep[]): void {
    for (const step of steps) {
      if (step.kind !== 'cells') continue;
      for (const { row, column, before, after } of step.cells)
        if (!isSameContent(before, after)) this.note(step.sheetId, row, column, { sequence, page });
    }
  }

  /** What the add-on wrote. */
  noteEffects(
    sequence: number,
    page: string,
    effects: readonly Effect[],
    rowsOf: (sheetId: string) => Rows,
  ): void {
    for (const effect of effects) {
      if (effect.kind !== 'cells') continue;
      const rows = rowsOf(effect.sheetId);
      for (const [line, cells] of Object.entries(effect.cells)) {
        const row = rows[Number(line)];
        if (row === undefined) continue;
        for (const column of Object.keys(cells))
          this.note(effect.sheetId, row, Number(column), { sequence, page });
      }
    }
  }

  /** The cells in which a page has just written over what another had, without having seen it. */
  replacedBy(
    data: WorkbookData,
    page: string,
    seen: number,
    operation: Operation,
    step: UndoStep | undefined,
  ): readonly Replaced[] {
    const sheet = data.sheets[operation.sheetId];
    if (operation.kind !== 'cells' || step?.kind !== 'cells' || !sheet) return [];
    const { sheetId } = step;
    const found: Replaced[] = [];
    for (const { before, after, row: id, line: row, column } of step.cells) {
      const writer = this.writers.get(keyOf(sheetId, id, column));
      if (!writer || writer.page === page || isSameContent(before, after)) continue;
      const sent = operation.cells[row]?.[column];
      if (writer.sequence <= (sent?.since ?? seen)) continue;
      const text = (held: Held): string => textOf(data, sheet, row, column, held);
      found.push({
        page: writer.page,
        sheetId,
        row,
        column,
        before: text(before),
        after: text(after),
      });
    }
    return found;
  }

  private note(sheetId: string, row: RowId, column: number, writer: Writer): void {
    this.writers.set(keyOf(sheetId, row, column), writer);
  }
}

const keyOf = (sheetId: string, row: RowId, column: number): string =>
  `${sheetId},${row},${column}`;

/** As a person would type it. */
function textOf(
  data: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  { v, f }: Held,
): string {
  if (f !== undefined) return f;
  return v === undefined || v === null ? '' : editingText(v, patternAt(data, sheet, row, column));
}
