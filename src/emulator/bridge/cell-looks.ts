// Answers to the requests that change how cells look. An area down to the last row styles its columns instead of each
// cell, so that a whole empty column weighs nothing.

import type { CellLooks, Property } from '../requests/cell-looks';
import { inSheet, type Rectangle } from '../workbook/area';
import { cellAt, putCell } from '../workbook/cells';
import { styleId, styleIdAt, withStyle } from '../workbook/styles';
import type { SheetData, StyleData, WorkbookData } from '../workbook/workbook';
import { cellCount, eachCell } from './cell-writes';
import { type Execution, sheetOf } from './execution';

export function cellLooks(execution: Execution): CellLooks {
  const { ledger } = execution;
  return {
    setStyle: (sheetId, area, property, value) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      if (isToTheEnd(cells, sheet)) styleColumns(execution, sheet, cells, property, value);
      else {
        const change = changer(execution, property);
        eachCell(cells, (row, column) => restyle(execution, sheet, row, column, change, value));
      }
    },
    setStyles: (sheetId, area, property, values) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      const [first = []] = values;
      if (isToTheEnd(cells, sheet) && values.every((line) => isSame(line, first))) {
        first.forEach((value, i) => {
          const column = cells.startColumn + i;
          const own = { ...cells, startColumn: column, endColumn: column };
          styleColumns(execution, sheet, own, property, value);
        });
        return;
      }
      const change = changer(execution, property);
      eachCell(cells, (row, column) => {
        const value = values[row - cells.startRow]?.[column - cells.startColumn];
        restyle(execution, sheet, row, column, change, value);
      });
    },
  };
}

const isToTheEnd = ({ startRow, endRow }: Rectangle, { rowCount }: SheetData): boolean =>
  endRow === rowCount - 1 && startRow < endRow;

const isSame = (line: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(line) === JSON.stringify(other);

function styleColumns(
  execution: Execution,
  sheet: SheetData,
  cells: Rectangle,
  property: Property,
  value: unknown,
): void {
  const change = changer(execution, property);
  for (let column = cells.startColumn; column <= cells.endColumn; column++) {
    keepOwnStyle(execution, sheet, column, cells.startRow);
    const old = sheet.columnData[column];
    sheet.columnData[column] = { ...old, s: change(old?.s, value) };
    for (const [row, line] of Object.entries(sheet.cellData)) {
      if (Number(row) < cells.startRow || line[column]?.s === undefined) continue;
      restyle(execution, sheet, Number(row), column, change, value);
    }
  }
  execution.effects.sheet(sheet);
}

/** Cells above the styled part of a column keep the look they had. */
function keepOwnStyle(
  execution: Execution,
  sheet: SheetData,
  column: number,
  endRow: number,
): void {
  const s = sheet.columnData[column]?.s ?? styleId(execution.state.data, {});
  for (let row = 0; row < endRow; row++) {
    const cell = cellAt(sheet, row, column) ?? {};
    if (cell.s === undefined) putCell(sheet, row, column, { ...cell, s });
  }
}

function restyle(
  execution: Execution,
  sheet: SheetData,
  row: number,
  column: number,
  change: Change,
  value: unknown,
): void {
  const s = change(styleIdAt(sheet, row, column), value);
  putCell(sheet, row, column, { ...cellAt(sheet, row, column), s });
  execution.effects.cell(sheet, row, column);
}

/** The id of a style with a property changed, from the id that a cell or a column has. */
type Change = (id: string | undefined, value: unknown) => string;

/** Works each change out once: the cells of an area share a few styles. The emulator has checked the values' type. */
function changer({ state }: Execution, property: Property): Change {
  const workbook = state.data;
  const known = new Map<string, string>();
  return (id, value) => {
    const key = `${id} ${JSON.stringify(value)}`;
    const changed =
      known.get(key) ?? styleId(workbook, changedStyle(workbook, id, property, value));
    known.set(key, changed);
    return changed;
  };
}

function changedStyle(
  { styles }: WorkbookData,
  id: string | undefined,
  property: Property,
  value: unknown,
): StyleData {
  const style = (id !== undefined && styles[id]) || {};
  return withStyle(style, property, (value ?? undefined) as StyleData[Property]);
}
