// What a cell shows, as text: numbers, dates and yes/no values as Colombia writes them, by the same code that answers
// getDisplayValues.

import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { display } from '../../emulator/workbook/number-format';
import { cellPattern } from './cell-pattern';
import { sentContent } from './sent-cell';

/** What needs writing out: undefined for texts. Univer keeps yes/no values as 1 and 0. */
export function writtenOut(cell: Nullable<ICellData>): number | boolean | undefined {
  if (cell?.t === CellValueType.BOOLEAN) return Boolean(cell.v);
  return typeof cell?.v === 'number' && cell.t === CellValueType.NUMBER ? cell.v : undefined;
}

/** A format that we cannot write shows the bare number instead of nothing. */
export function displayOrPlain(value: number | boolean, pattern: string | undefined): string {
  try {
    return display(value, pattern);
  } catch {
    return display(value);
  }
}

/** '' for an empty cell. */
export function shownText(sheet: Worksheet, column: number, cell: Nullable<ICellData>): string {
  if (!cell) return '';
  const value = writtenOut(cell);
  if (value !== undefined) return displayOrPlain(value, cellPattern(sheet, column, cell));
  const { typed, v } = sentContent(cell);
  return String(typed ?? v ?? '');
}
