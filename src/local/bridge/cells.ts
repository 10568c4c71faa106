// Requests about the cells of a range: values, formulas, formats, notes. Rows of a range come and go as arrays of arrays.

import { inSheet, type Rectangle, without } from '../area';
import { cellAt, hasContent, lastContent, noteKey, putCell } from '../cells';
import { isDatePattern } from '../date-format';
import { enter, type Input } from '../enter';
import { display } from '../number-format';
import { patternAt, styleAt, styleId, styleIdAt, withStyle } from '../styles';
import type { Area, SheetData, StyleData } from '../workbook';
import { type Execution, sheetOf } from './execution';

/** A value on its way to the script: "" is blank, a date is its serial in brackets. */
export type Output = string | number | boolean | readonly [serial: number];
type StyleProperty = keyof StyleData;
/** Parts of cells that can be emptied. */
export type Part = 'content' | 'format' | 'notes' | 'validations';

export interface CellRequests {
  values(sheetId: string, area: Area): Output[][];
  displayValues(sheetId: string, area: Area): string[][];
  formulas(sheetId: string, area: Area): string[][];
  notes(sheetId: string, area: Area): string[][];
  /** One property of the style of each cell; null when it is not set. */
  styles(sheetId: string, area: Area, property: StyleProperty): (StyleData[StyleProperty] | null)[][];
  isBlank(sheetId: string, area: Area): boolean;
  /** Last row and column with content, one-based; 0 when there is none. */
  bounds(sheetId: string): { row: number; column: number };
  setValues(sheetId: string, area: Area, values: readonly (readonly Input[])[]): void;
  setNotes(sheetId: string, area: Area, notes: readonly (readonly string[])[]): void;
  /** One value for the whole area; null unsets the property. */
  setStyle(sheetId: string, area: Area, property: StyleProperty, value: unknown): void;
  setStyles(
    sheetId: string,
    area: Area,
    property: StyleProperty,
    values: readonly (readonly unknown[])[],
  ): void;
  clear(sheetId: string, area: Area, parts: readonly Part[]): void;
  merge(sheetId: string, area: Area): void;
}

export function cellRequests(execution: Execution): CellRequests {
  return { ...cellReads(execution), ...cellWrites(execution) };
}

type Read =
  | 'values'
  | 'displayValues'
  | 'formulas'
  | 'notes'
  | 'styles'
  | 'isBlank'
  | 'bounds';

function cellReads(execution: Execution): Pick<CellRequests, Read> {
  const { ledger, state } = execution;
  const workbook = state.data;
  function read<T>(
    sheetId: string,
    area: Area,
    one: (sheet: SheetData, row: number, column: number) => T,
  ): T[][] {
    const sheet = sheetOf(execution, sheetId);
    const rectangle = inSheet(area, sheet);
    ledger.read(cellCount(rectangle));
    const rows: T[][] = [];
    for (let row = rectangle.startRow; row <= rectangle.endRow; row++) {
      const line: T[] = [];
      for (let column = rectangle.startColumn; column <= rectangle.endColumn; column++) {
        line.push(one(sheet, row, column));
      }
      rows.push(line);
    }
    return rows;
  }
  return {
    values: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => {
        const value = cellAt(sheet, row, column)?.v ?? '';
        if (typeof value !== 'number') return value;
        const pattern = patternAt(workbook, sheet, row, column);
        return pattern !== undefined && isDatePattern(pattern) ? [value] : value;
      }),
    displayValues: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) =>
        display(cellAt(sheet, row, column)?.v, patternAt(workbook, sheet, row, column)),
      ),
    formulas: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => cellAt(sheet, row, column)?.f ?? ''),
    notes: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => sheet.notes[noteKey(row, column)] ?? ''),
    styles: (sheetId, area, property) =>
      read(sheetId, area, (sheet, row, column) =>
        styleAt(workbook, sheet, row, column)[property] ?? null,
      ),
    isBlank: (sheetId, area) =>
      read(sheetId, area, (sheet, row, column) => hasContent(cellAt(sheet, row, column)))
        .flat()
        .every((filled) => !filled),
    bounds: (sheetId) => {
      ledger.readBounds(sheetId);
      const { row, column } = lastContent(sheetOf(execution, sheetId));
      return { row: row + 1, column: column + 1 };
    },
  };
}

type Write = Exclude<keyof CellRequests, Read>;

function cellWrites(execution: Execution): Pick<CellRequests, Write> {
  const { effects, ledger, state } = execution;
  const workbook = state.data;
  function write(
    sheetId: string,
    area: Area,
    one: (sheet: SheetData, row: number, column: number, i: number, j: number) => void,
  ): void {
    const sheet = sheetOf(execution, sheetId);
    const rectangle = inSheet(area, sheet);
    ledger.write(cellCount(rectangle));
    eachCell(rectangle, (row, column) => {
      one(sheet, row, column, row - rectangle.startRow, column - rectangle.startColumn);
    });
  }
  return {
    setValues: (sheetId, area, values) =>
      write(sheetId, area, (sheet, row, column, i, j) => {
        enter(workbook, sheet, row, column, values[i]?.[j] ?? null);
        effects.cell(sheet, row, column);
      }),
    setNotes: (sheetId, area, notes) =>
      write(sheetId, area, (sheet, row, column, i, j) => {
        setNote(execution, sheet, row, column, notes[i]?.[j] ?? '');
      }),
    setStyle: (sheetId, area, property, value) =>
      setStyle(execution, sheetOf(execution, sheetId), area, property, value),
    setStyles: (sheetId, area, property, values) =>
      write(sheetId, area, (sheet, row, column, i, j) => {
        restyle(execution, sheet, row, column, property, values[i]?.[j]);
      }),
    clear: (sheetId, area, parts) => clear(execution, sheetOf(execution, sheetId), area, parts),
    merge: (sheetId, area) => merge(execution, sheetOf(execution, sheetId), area),
  };
}

/** An area down to the last row gets the style of its columns, so that a whole empty column weighs nothing. */
function setStyle(
  execution: Execution,
  sheet: SheetData,
  area: Area,
  property: StyleProperty,
  value: unknown,
): void {
  const workbook = execution.state.data;
  const rectangle = inSheet(area, sheet);
  execution.ledger.write(cellCount(rectangle));
  if (rectangle.endRow < sheet.rowCount - 1 || rectangle.startRow === rectangle.endRow) {
    eachCell(rectangle, (row, column) => restyle(execution, sheet, row, column, property, value));
    return;
  }
  for (let column = rectangle.startColumn; column <= rectangle.endColumn; column++) {
    keepOwnStyle(execution, sheet, column, rectangle.startRow);
    const column_ = sheet.columnData[column] ?? {};
    const old = (column_.s !== undefined && workbook.styles[column_.s]) || {};
    sheet.columnData[column] = {
      ...column_,
      s: styleId(workbook, withStyle(old, property, (value ?? undefined) as never)),
    };
    for (const [row, cells] of Object.entries(sheet.cellData)) {
      if (Number(row) < rectangle.startRow || cells[column]?.s === undefined) continue;
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
  property: StyleProperty,
  value: unknown,
): void {
  const workbook = execution.state.data;
  const old = styleAt(workbook, sheet, row, column);
  const style = withStyle(old, property, (value ?? undefined) as never);
  putCell(sheet, row, column, { ...cellAt(sheet, row, column), s: styleId(workbook, style) });
  execution.effects.cell(sheet, row, column);
}

function setNote(
  execution: Execution,
  sheet: SheetData,
  row: number,
  column: number,
  note: string,
): void {
  const key = noteKey(row, column);
  if ((sheet.notes[key] ?? '') === note) return;
  if (note === '') delete sheet.notes[key];
  else sheet.notes[key] = note;
  execution.effects.note(sheet, row, column);
}

function clear(
  execution: Execution,
  sheet: SheetData,
  area: Area,
  parts: readonly Part[],
): void {
  const rectangle = inSheet(area, sheet);
  execution.ledger.write(cellCount(rectangle));
  if (parts.includes('validations')) {
    removeValidations(sheet, area);
    execution.effects.sheet(sheet);
  }
  eachCell(rectangle, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (parts.includes('notes')) setNote(execution, sheet, row, column, '');
    if (parts.includes('content') && cell) enter(execution.state.data, sheet, row, column, null);
    if (parts.includes('format')) clearStyle(execution, sheet, row, column);
    if (cell) execution.effects.cell(sheet, row, column);
  });
}

function clearStyle(execution: Execution, sheet: SheetData, row: number, column: number): void {
  if (styleIdAt(sheet, row, column) === undefined) return;
  const { s: _, ...cell } = cellAt(sheet, row, column) ?? {};
  const hasColumnStyle = sheet.columnData[column]?.s !== undefined;
  const none = hasColumnStyle ? { s: styleId(execution.state.data, {}) } : {};
  putCell(sheet, row, column, { ...cell, ...none });
}

/** Takes the rules off these cells; rules with cells elsewhere stay there. */
export function removeValidations(sheet: SheetData, area: Area): void {
  for (const rule of sheet.validations) {
    rule.areas = rule.areas.flatMap((each) => without(each, area));
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

/** Only the value of the first cell survives, as on Google. */
function merge(execution: Execution, sheet: SheetData, area: Area): void {
  const rectangle = inSheet(area, sheet);
  execution.ledger.write(cellCount(rectangle));
  eachCell(rectangle, (row, column) => {
    if (row === rectangle.startRow && column === rectangle.startColumn) return;
    if (cellAt(sheet, row, column)) enter(execution.state.data, sheet, row, column, null);
  });
  sheet.mergeData = [
    ...sheet.mergeData.filter((each) => without(each, rectangle)[0] === each),
    { ...rectangle },
  ];
  execution.effects.sheet(sheet);
}

const cellCount = (area: Rectangle): number =>
  (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);

function eachCell(area: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) visit(row, column);
  }
}
