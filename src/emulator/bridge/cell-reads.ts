// Answers to the requests that read the cells of a range: values, what is shown, formulas, looks, notes. Rows come as arrays.

import type { Bounds, CellReads, Output } from '../requests/cell-reads';
import type { Grid } from '../requests/grid';
import { inSheet, type Rectangle } from '../workbook/area';
import { cellAt, hasContent, lastContent, noteKey } from '../workbook/cells';
import { isDatePattern } from '../workbook/date-format';
import { display } from '../workbook/number-format';
import { isMoment } from '../workbook/serial';
import { patternAt, styleIdAt } from '../workbook/styles';
import type { Area, CellData, SheetData, StyleData, WorkbookData } from '../workbook/workbook';
import { cellCount } from './cell-writes';
import { type Execution, sheetOf } from './execution';
import { gridOf } from './grid';

export function cellReads(execution: Execution): CellReads {
  const { ledger, state } = execution;
  const workbook = state.data;
  function read<T>(
    sheetId: string,
    area: Area,
    one: (sheet: SheetData, row: number, column: number) => T,
  ): T[][] {
    const sheet = sheetOf(execution, sheetId);
    const cells = inSheet(area, sheet);
    const { startRow, endRow, startColumn, endColumn } = cells;
    ledger.read(cellCount(cells));
    const rows: T[][] = [];
    for (let row = startRow; row <= endRow; row++) {
      const line: T[] = [];
      for (let column = startColumn; column <= endColumn; column++) {
        line.push(one(sheet, row, column));
      }
      rows.push(line);
    }
    return rows;
  }
  return {
    values: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) =>
        outputOf(cellAt(sheet, row, column)?.v, () => patternAt(workbook, sheet, row, column)),
      ),
    displayValues: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) =>
        display(cellAt(sheet, row, column)?.v, patternAt(workbook, sheet, row, column)),
      ),
    formulas: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => cellAt(sheet, row, column)?.f ?? ''),
    notes: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => sheet.notes[noteKey(row, column)] ?? ''),
    styles: (sheetId, area, property) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.read(cellCount(cells));
      return stylesIn(workbook, sheet, cells, property);
    },
    isBlank: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => hasContent(cellAt(sheet, row, column)))
        .flat()
        .every((filled) => !filled),
    bounds: (sheetId) => {
      ledger.readBounds(sheetId);
      return boundsOf(sheetOf(execution, sheetId));
    },
    extent: (sheetId) => boundsOf(sheetOf(execution, sheetId)),
  };
}

function stylesIn<K extends keyof StyleData>(
  { styles }: WorkbookData,
  sheet: SheetData,
  cells: Rectangle,
  property: K,
): Grid<StyleData[K] | null> {
  const kinds: (StyleData[K] | null)[] = [];
  const known = new Map<string | undefined, number>();
  return gridOf(cells, kinds, (row) => (column) => {
    const id = styleIdAt(sheet, row, column);
    const kind = known.get(id);
    if (kind !== undefined) return kind;
    known.set(id, kinds.length);
    return kinds.push((id === undefined ? undefined : styles[id]?.[property]) ?? null) - 1;
  });
}

/** What getValues gives of a cell: a number in the format of a date is a moment, if the calendar has it. */
export function outputOf(value: CellData['v'], pattern: () => string | undefined): Output {
  if (typeof value !== 'number' || !isMoment(value)) return value ?? '';
  return isDatePattern(pattern() ?? '') ? [value] : value;
}

function boundsOf(sheet: SheetData): Bounds {
  const { row, column } = lastContent(sheet);
  return { row: row + 1, column: column + 1 };
}
