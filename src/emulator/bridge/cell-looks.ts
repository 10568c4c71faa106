// Answers to the requests that change how cells look. An area down to the last row styles its columns instead of each
// cell, so that a whole empty column weighs nothing.

import type { CellLooks, Property } from '../requests/cell-looks';
import { inSheet, type Rectangle } from '../workbook/area';
import { cellAt, putCell } from '../workbook/cells';
import { styleAt, styleId, withStyle } from '../workbook/styles';
import type { SheetData, StyleData } from '../workbook/workbook';
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
      else
        eachCell(cells, (row, column) => restyle(execution, sheet, row, column, property, value));
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
      eachCell(cells, (row, column) => {
        const value = values[row - cells.startRow]?.[column - cells.startColumn];
        restyle(execution, sheet, row, column, property, value);
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
  const workbook = execution.state.data;
  for (let column = cells.startColumn; column <= cells.endColumn; column++) {
    keepOwnStyle(execution, sheet, column, cells.startRow);
    const old = sheet.columnData[column];
    const style = (old?.s !== undefined && workbook.styles[old.s]) || {};
    sheet.columnData[column] = {
      ...old,
      s: styleId(workbook, changed(style, property, value)),
    };
    for (const [row, line] of Object.entries(sheet.cellData)) {
      if (Number(row) < cells.startRow || line[column]?.s === undefined) continue;
      restyle(execution, sheet, Number(row), column, property, value);
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
  property: Property,
  value: unknown,
): void {
  const workbook = execution.state.data;
  const style = changed(styleAt(workbook, sheet, row, column), property, value);
  putCell(sheet, row, column, { ...cellAt(sheet, row, column), s: styleId(workbook, style) });
  execution.effects.cell(sheet, row, column);
}

/** The emulator has checked the value's type before it became JSON. */
const changed = (style: StyleData, property: Property, value: unknown): StyleData =>
  withStyle(style, property, (value ?? undefined) as StyleData[Property]);
