// Answers to the requests that change how cells look. An area down to the last row styles its columns instead of each
// cell, so that a whole empty column weighs nothing.

import type { CellLooks, Property, TextLook } from '../requests/cell-looks';
import { inSheet, type Rectangle } from '../workbook/area';
import { cellAt, putCell } from '../workbook/cells';
import { styleId, withStyle } from '../workbook/styles';
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
      const change = changer(execution, property)(value);
      if (isToTheEnd(cells, sheet)) styleColumns(execution, sheet, cells, () => change);
      else eachCell(cells, (row, column) => restyle(execution, sheet, row, column, change));
    },
    setStyles: (sheetId, area, property, values) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      const [first = []] = values;
      const changeTo = changer(execution, property);
      if (isToTheEnd(cells, sheet) && values.every((line) => isSame(line, first))) {
        const changes = first.map(changeTo);
        styleColumns(execution, sheet, cells, (column) => changes[column - cells.startColumn]);
        return;
      }
      eachCell(cells, (row, column) => {
        const value = values[row - cells.startRow]?.[column - cells.startColumn];
        restyle(execution, sheet, row, column, changeTo(value));
      });
    },
    setTextStyles: (sheetId, area, looks) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      const changers = TEXT.map((property) => [property, changer(execution, property)] as const);
      eachCell(cells, (row, column) => {
        const look = looks[row - cells.startRow]?.[column - cells.startColumn];
        for (const [property, changeTo] of changers)
          restyle(execution, sheet, row, column, changeTo(look?.[property]));
      });
    },
  };
}

/** What the style of a text is made of. */
const TEXT = ['fs', 'bl', 'it', 'ul', 'cl'] as const satisfies readonly (keyof TextLook)[];

const isToTheEnd = ({ startRow, endRow }: Rectangle, { rowCount }: SheetData): boolean =>
  endRow === rowCount - 1 && startRow < endRow;

const isSame = (line: readonly unknown[], other: readonly unknown[]): boolean =>
  JSON.stringify(line) === JSON.stringify(other);

function styleColumns(
  execution: Execution,
  sheet: SheetData,
  cells: Rectangle,
  changeOf: (column: number) => Change | undefined,
): void {
  const below = Object.keys(sheet.cellData)
    .map(Number)
    .filter((row) => row >= cells.startRow);
  for (let column = cells.startColumn; column <= cells.endColumn; column++) {
    const change = changeOf(column);
    if (!change) continue;
    keepOwnStyle(execution, sheet, column, cells.startRow);
    const old = sheet.columnData[column];
    sheet.columnData[column] = { ...old, s: change(old?.s) };
    for (const row of below) {
      if (cellAt(sheet, row, column)?.s === undefined) continue;
      restyle(execution, sheet, row, column, change);
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
): void {
  const cell = cellAt(sheet, row, column);
  const s = change(cell?.s ?? sheet.columnData[column]?.s);
  if (s === cell?.s) return;
  putCell(sheet, row, column, { ...cell, s });
  execution.effects.cell(sheet, row, column);
}

/** The id of a style with a property changed, from the id that a cell or a column has. */
type Change = (id: string | undefined) => string;

/** Works each change out once: the cells of an area share a few styles. The emulator has checked the values' type. */
function changer({ state }: Execution, property: Property): (value: unknown) => Change {
  const changes = new Map<string | undefined, Change>();
  return (value) => {
    const key = JSON.stringify(value);
    const change = changes.get(key) ?? changeTo(state.data, property, value);
    changes.set(key, change);
    return change;
  };
}

function changeTo(workbook: WorkbookData, property: Property, value: unknown): Change {
  const known = new Map<string | undefined, string>();
  return (id) => {
    const changed = known.get(id) ?? styleId(workbook, changedStyle(workbook, id, property, value));
    known.set(id, changed);
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
