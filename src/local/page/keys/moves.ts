// Where each key of moving takes the selected cell, as in Sheets: pure, told of the sheet what it needs.

import type { Rectangle } from '../../../emulator/workbook/area';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What there is to move in. Hidden rows are passed over. */
export interface Room {
  /** The last row and column with something in them. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  /** The row so many rows in sight away from another, or as far as there are. */
  rowFrom(row: number, steps: number): number;
}

export type Move = (from: Cell, room: Room) => Cell;

export const toRowStart: Move = ({ row }) => ({ row, column: 0 });
export const toRowEnd: Move = ({ row }, { lastColumn }) => ({ row, column: lastColumn });
export const toFirstCell: Move = () => ({ row: 0, column: 0 });
export const toLastCell: Move = (_, { lastRow, lastColumn }) => ({
  row: lastRow,
  column: lastColumn,
});
export const pageDown: Move = ({ row, column }, { page, rowFrom }) => ({
  row: rowFrom(row, page),
  column,
});
export const pageUp: Move = ({ row, column }, { page, rowFrom }) => ({
  row: rowFrom(row, -page),
  column,
});

/** The corner of a selection that moves when it is stretched: the one away from the cell where it began. */
export const movingCorner = (block: Rectangle, { row, column }: Cell): Cell => ({
  row: block.startRow < row ? block.startRow : block.endRow,
  column: block.startColumn < column ? block.startColumn : block.endColumn,
});

export const between = (one: Cell, other: Cell): Rectangle => ({
  startRow: Math.min(one.row, other.row),
  endRow: Math.max(one.row, other.row),
  startColumn: Math.min(one.column, other.column),
  endColumn: Math.max(one.column, other.column),
});

/** The cell before another: at its left, or above it. Within a block of several it goes round, line after line. */
export function cellBefore({ row, column }: Cell, along: 'row' | 'column', block: Rectangle): Cell {
  const { startRow, endRow, startColumn, endColumn } = block;
  const isSingle = startRow === endRow && startColumn === endColumn;
  if (isSingle)
    return along === 'row'
      ? { row, column: Math.max(0, column - 1) }
      : { row: Math.max(0, row - 1), column };
  if (along === 'row') {
    if (column > startColumn) return { row, column: column - 1 };
    return { row: row > startRow ? row - 1 : endRow, column: endColumn };
  }
  if (row > startRow) return { row: row - 1, column };
  return { row: endRow, column: column > startColumn ? column - 1 : endColumn };
}
