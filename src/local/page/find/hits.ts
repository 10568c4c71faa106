// The cells that have what is looked for, in the order of the book, and what keeps one of them from being seen.

import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { editingText } from '../../../emulator/workbook/editing-text';
import { cellPattern } from '../cell-pattern';
import type { Grid } from '../grid';
import { shownText, writtenOut } from '../shown-text';
import { matches, type Query } from './match';

export interface Hit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
export type Hiding = 'sheet' | 'filter' | 'line';

/** In the sheet in front, or in all of them. */
export function hitsOf(grid: Grid, query: Query, inBook: boolean): readonly Hit[] {
  const book = grid.book();
  const front = book?.getActiveSheet(true);
  if (!book || !front || query.text.trim() === '') return [];
  const hits: Hit[] = [];
  for (const sheet of inBook ? book.getSheets() : [front]) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (textToFind(sheet, column, cell, query) !== undefined) hits.push({ sheetId, row, column });
    });
  }
  return hits;
}

/**
 * The text of a cell in which it is, if it is: what opens in the editor, which says the value whole, or else what is shown,
 * which may be rounded.
 */
export function textToFind(
  sheet: Worksheet,
  column: number,
  cell: Nullable<ICellData>,
  query: Query,
): string | undefined {
  const value = writtenOut(cell);
  const isWritten = value !== undefined && !cell?.f;
  const written = isWritten ? editingText(value, cellPattern(sheet, column, cell)) : undefined;
  if (written !== undefined && matches(query, written)) return written;
  const shown = shownText(sheet, column, cell);
  return shown !== '' && matches(query, shown) ? shown : undefined;
}

/** Undefined for one in sight. */
export function hidingOf(grid: Grid, { sheetId, row, column }: Hit): Hiding | undefined {
  const sheet = grid.book()?.getSheetBySheetId(sheetId);
  if (!sheet || sheet.isSheetHidden()) return 'sheet';
  if (sheet.getRowFiltered(row)) return 'filter';
  return sheet.getRowVisible(row) && sheet.getColVisible(column) ? undefined : 'line';
}

/** Less than 0 when the first of them comes before. */
export function compareHits(grid: Grid, one: Hit, other: Hit): number {
  const order = grid.book()?.getSheetOrders() ?? [];
  return (
    order.indexOf(one.sheetId) - order.indexOf(other.sheetId) ||
    one.row - other.row ||
    one.column - other.column
  );
}
