// Draws on the grid what changed in the book, without the undo list and without sending it back.

import {
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { CellData, StyleData } from '../../emulator/workbook/workbook';
import type { Change, GridEffect } from '../protocol';
import { FROM_SERVER } from './capture';
import type { Grid } from './grid';
import { gridFormula } from './grid-formula';
import { fitRows } from './row-heights';
import { KEPT_STYLE } from './sent-cell';
import { noteOf } from './snapshot';

/** Univer merges styles: what the new one lacks must be said, though its types do not know it. */
const NO_STYLE = Object.fromEntries(KEPT_STYLE.map((property) => [property, null])) as IStyleData;

/** Draws the cells and notes of a change; sheets and books that change as a whole are for the caller to redraw. */
export function applyChange(grid: Grid, change: Change): void {
  const book = grid.book();
  if (!book) return;
  // Values calculated elsewhere must not set off this page's own calculation, or two pages would answer each other.
  const options = change.kind === 'computed' ? { onlyLocal: true } : { [FROM_SERVER]: true };
  const run = (id: string, params: object): void => {
    grid.injector
      .get(ICommandService)
      .syncExecuteCommand(id, { unitId: book.getUnitId(), ...params }, options);
  };
  for (const effect of change.effects) {
    if (effect.kind === 'cells') {
      run(SetRangeValuesMutation.id, { subUnitId: effect.sheetId, cellValue: cellValues(effect) });
      const rows = Object.keys(effect.cells).map(Number);
      fitRows(grid, effect.sheetId, Math.min(...rows), Math.max(...rows));
    } else if (effect.kind === 'notes') drawNotes(effect, run);
  }
  refreshFormulaBar(grid);
}

/** The formula bar shows the selected cell as it is now; what a person is writing stays. */
export function refreshFormulaBar(grid: Grid): void {
  const editor = grid.injector.get(IEditorBridgeService);
  if (!editor.isVisible().visible) editor.refreshEditCellState();
}

type CellsEffect = Extract<GridEffect, { kind: 'cells' }>;
type NotesEffect = Extract<GridEffect, { kind: 'notes' }>;

function cellValues({ cells, styles }: CellsEffect): IObjectMatrixPrimitiveType<ICellData> {
  const drawn: { [row: number]: { [column: number]: ICellData } } = {};
  for (const [row, line] of Object.entries(cells)) {
    const entries = Object.entries(line).map(([column, cell]) => [column, drawnCell(cell, styles)]);
    drawn[Number(row)] = Object.fromEntries(entries);
  }
  return drawn;
}

function drawnCell(cell: CellData | null, styles: { readonly [id: string]: StyleData }): ICellData {
  const style = cell?.s === undefined ? undefined : styles[cell.s];
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f === undefined ? null : gridFormula(cell.f),
    s: style ? { ...NO_STYLE, ...style } : null,
    p: null,
    si: null,
    custom: cell?.custom ?? null,
  };
}

function drawNotes(
  { sheetId, notes }: NotesEffect,
  run: (id: string, params: object) => void,
): void {
  for (const [cell, text] of Object.entries(notes)) {
    const [row = 0, col = 0] = cell.split(',').map(Number);
    if (text === null) run(RemoveNoteMutation.id, { sheetId, row, col });
    else run(UpdateNoteMutation.id, { sheetId, row, col, note: noteOf(row, col, text) });
  }
}
