// Answers to the requests that change the cells of a range: values, notes, clearing, merging. Their looks are in cell-looks.ts.

import type { CellWrites, Part, RichText } from '../requests/cell-writes';
import { inSheet, overlap, type Rectangle, without } from '../workbook/area';
import { cellAt, noteKey, putCell } from '../workbook/cells';
import { enter } from '../workbook/enter';
import { styleAt, styleId, styleIdAt } from '../workbook/styles';
import type { Area, SheetData } from '../workbook/workbook';
import { type Execution, sheetOf } from './execution';

export function cellWrites(execution: Execution): CellWrites {
  const { effects, ledger, state } = execution;
  return {
    setValues: (sheetId, area, values) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      eachCell(cells, (row, column) => {
        const value = values[row - cells.startRow]?.[column - cells.startColumn] ?? null;
        enter(state.data, sheet, row, column, value, 'script', execution.entering);
        effects.cell(sheet, row, column);
      });
    },
    setRichTexts: (sheetId, area, texts) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      eachCell(cells, (row, column) => {
        const text = texts[row - cells.startRow]?.[column - cells.startColumn];
        if (text) setRichText(execution, sheet, row, column, text);
        effects.cell(sheet, row, column);
      });
    },
    setNotes: (sheetId, area, notes) => {
      const sheet = sheetOf(execution, sheetId);
      const cells = inSheet(area, sheet);
      ledger.write(cellCount(cells));
      eachCell(cells, (row, column) => {
        const note = notes[row - cells.startRow]?.[column - cells.startColumn] ?? '';
        setNote(execution, sheet, row, column, note);
      });
    },
    clear: (sheetId, area, parts) => clear(execution, sheetOf(execution, sheetId), area, parts),
    merge: (sheetId, area) => merge(execution, sheetOf(execution, sheetId), area),
  };
}

/** How Google draws a link whose text has no colour of its own. */
const LINK_STYLE = { cl: { rgb: '#1155cc' }, ul: { s: 1 } } as const;

/** The text stays a text, whatever it begins with. */
function setRichText(
  { state }: Execution,
  sheet: SheetData,
  row: number,
  column: number,
  { text, link: custom }: RichText,
): void {
  enter(state.data, sheet, row, column, null);
  if (text === '') return;
  const cell = { ...cellAt(sheet, row, column), v: text, t: 1 as const };
  const style = { ...styleAt(state.data, sheet, row, column), ...LINK_STYLE };
  const link = custom && { s: styleId(state.data, style), custom };
  putCell(sheet, row, column, { ...cell, ...link });
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

function clear(execution: Execution, sheet: SheetData, area: Area, parts: readonly Part[]): void {
  const cells = inSheet(area, sheet);
  execution.ledger.write(cellCount(cells));
  if (parts.includes('validations')) {
    removeValidations(sheet, area);
    execution.effects.sheet(sheet);
  }
  eachCell(cells, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (parts.includes('notes')) setNote(execution, sheet, row, column, '');
    if (parts.includes('content') && cell) enter(execution.state.data, sheet, row, column, null);
    if (parts.includes('format')) clearStyle(execution, sheet, row, column);
    if (cell) execution.effects.cell(sheet, row, column);
  });
}

/** Where the column has a style, a cell without any needs an empty one of its own. */
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
  const cells = inSheet(area, sheet);
  execution.ledger.write(cellCount(cells));
  eachCell(cells, (row, column) => {
    if (row === cells.startRow && column === cells.startColumn) return;
    if (cellAt(sheet, row, column)) enter(execution.state.data, sheet, row, column, null);
  });
  const apart = sheet.mergeData.filter((each) => !overlap(each, cells));
  sheet.mergeData = [...apart, { ...cells }];
  execution.effects.sheet(sheet);
}

export const cellCount = (cells: Rectangle): number =>
  (cells.endRow - cells.startRow + 1) * (cells.endColumn - cells.startColumn + 1);

export function eachCell(cells: Rectangle, visit: (row: number, column: number) => void): void {
  for (let row = cells.startRow; row <= cells.endRow; row++) {
    for (let column = cells.startColumn; column <= cells.endColumn; column++) visit(row, column);
  }
}
