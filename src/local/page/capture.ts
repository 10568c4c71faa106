// Turns what a person does in the grid into operations for the server. It reads the cells as Univer left them,
// so that typing, filling, cutting, replacing and undoing are all the same to it.

import {
  ICommandService,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  InsertRowMutation,
  type IRemoveRowsMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  type ISetWorksheetRowIsAutoHeightMutationParams,
  MoveRangeMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import {
  type IRemoveNoteMutationParams,
  type IUpdateNoteMutationParams,
  RemoveNoteMutation,
  UpdateNoteMutation,
} from '@univerjs/sheets-note';
import type { Operation } from '../protocol';
import { type ChangedCell, changedCells, readCells } from './changed-cells';
import type { Grid } from './grid';
import { mergeOperations } from './merge-operations';

/** Option of the mutations that draw what the server said, which are not to be sent back. */
export const FROM_SERVER = 'fromServer';

/** Cells that a mutation changed, to be read from the grid, or an operation that says it all. */
type Captured =
  | { readonly sheetId: string; readonly changed: readonly ChangedCell[] }
  | { readonly operation: Operation };
type Reader = (params: never) => readonly Captured[];
const reader = <P>(read: (params: P) => readonly Captured[]): Reader => read as Reader;
const only = (operation: Operation): readonly Captured[] => [{ operation }];

/** Every mutation that changes the book; what others change (filters, automatic heights) is this page's own. */
const READERS: { readonly [mutation: string]: Reader } = {
  [SetRangeValuesMutation.id]: reader(({ subUnitId, cellValue }: ISetRangeValuesMutationParams) => [
    { sheetId: subUnitId, changed: changedCells(cellValue ?? {}) },
  ]),
  [MoveRangeMutation.id]: reader(({ from, to }: IMoveRangeMutationParams) => [
    { sheetId: from.subUnitId, changed: changedCells(from.value) },
    { sheetId: to.subUnitId, changed: changedCells(to.value) },
  ]),
  [InsertRowMutation.id]: reader(({ subUnitId: sheetId, range }: IInsertRowMutationParams) =>
    only({ kind: 'insertRows', sheetId, row: range.startRow, count: rowsOf(range).length }),
  ),
  [RemoveRowMutation.id]: reader(({ subUnitId: sheetId, range }: IRemoveRowsMutationParams) =>
    only({ kind: 'deleteRows', sheetId, row: range.startRow, count: rowsOf(range).length }),
  ),
  [ReorderRangeMutation.id]: reader((params: IReorderRangeMutationParams) => {
    const order = rowsOf(params.range).map((row) => params.order[row] ?? row);
    const { startRow: start } = params.range;
    return only({ kind: 'moveRows', sheetId: params.subUnitId, start, order });
  }),
  [SetWorksheetColWidthMutation.id]: reader((params: ISetWorksheetColWidthMutationParams) => {
    const widths = sizes(params.ranges.flatMap(columnsOf), params.colWidth);
    return only({ kind: 'columnWidths', sheetId: params.subUnitId, widths });
  }),
  [SetWorksheetRowHeightMutation.id]: reader((params: ISetWorksheetRowHeightMutationParams) => {
    const heights = sizes(params.ranges.flatMap(rowsOf), params.rowHeight);
    return only({ kind: 'rowHeights', sheetId: params.subUnitId, heights });
  }),
  [SetWorksheetRowIsAutoHeightMutation.id]: reader(
    ({ subUnitId: sheetId, ranges }: ISetWorksheetRowIsAutoHeightMutationParams) => {
      const heights = ranges.flatMap(rowsOf).map((row) => [row, null]);
      return only({ kind: 'rowHeights', sheetId, heights: Object.fromEntries(heights) });
    },
  ),
  // Hiding is refused: what comes is a link that was followed.
  [SetWorksheetHideMutation.id]: reader(({ subUnitId }: ISetWorksheetHideMutationParams) =>
    only({ kind: 'showSheet', sheetId: subUnitId }),
  ),
  [UpdateNoteMutation.id]: reader(({ sheetId, row, col, note }: IUpdateNoteMutationParams) =>
    only({ kind: 'notes', sheetId, notes: { [`${row},${col}`]: note.note || null } }),
  ),
  [RemoveNoteMutation.id]: reader(({ sheetId, row, col }: IRemoveNoteMutationParams) =>
    only({ kind: 'notes', sheetId, notes: { [`${row},${col}`]: null } }),
  ),
};

/** Whether a mutation is kept in the book, and not only on this page. */
export const isOfBook = (mutation: string): boolean => READERS[mutation] !== undefined;

/**
 * Calls `send` with what a person did, all that one command changed at once, and `drawn` as it was then. The answer says
 * whether something waits to be sent.
 */
export function captureOperations(
  grid: Grid,
  drawn: () => number,
  send: (operations: readonly Operation[], seen: number) => void,
): () => boolean {
  const formulas = grid.injector.get(FormulaDataModel);
  let batch: Operation[] = [];
  let seen = 0;
  const flush = (): void => {
    const operations = batch;
    batch = [];
    send(mergeOperations(operations), seen);
  };
  grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const read = READERS[id];
    const book = grid.book();
    if (!read || !book || !params || !isOfPerson(options)) return;
    const operations = read(params as never).flatMap((captured) =>
      'operation' in captured ? captured.operation : readCells(book, formulas, captured),
    );
    if (operations.length === 0) return;
    if (batch.length === 0) {
      setTimeout(flush);
      seen = drawn();
    }
    batch.push(...operations);
  });
  return () => batch.length > 0;
}

/** Univer marks as its own what it calculates or repairs by itself. */
export const isOfPerson = (options: IExecutionOptions | undefined): boolean =>
  !options?.onlyLocal && !options?.[FROM_SERVER];

const linesBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const rowsOf = (range: IRange): number[] => linesBetween(range.startRow, range.endRow);
const columnsOf = (range: IRange): number[] => linesBetween(range.startColumn, range.endColumn);

/** One size for all the lines, or one for each. */
function sizes(
  lines: readonly number[],
  size: number | { readonly [line: number]: Nullable<number> },
): { [line: number]: number } {
  const pixels = (line: number): Nullable<number> => (typeof size === 'number' ? size : size[line]);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const own = pixels(line);
      return own === undefined || own === null ? [] : [[line, own]];
    }),
  );
}
