// The book as Univer draws it: the same cells and styles, with notes, dropdowns and conditional formats
// moved to the plugins' resources. It reads the book only; what changes later comes as effects.

import { type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import { inSheet } from '../../emulator/workbook/area';
import type { SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import { conditionalFormatRules } from './snapshot-formats';
import { validationRules } from './snapshot-validations';

/** Height in pixels of a row nobody has resized, as Google draws it. */
const ROW_HEIGHT = 21;
/** What a cell without a style of its own looks like, as in Google; nothing touches what the next cell says. */
export const DEFAULT_STYLE = { ff: 'Arial', fs: 10, pd: { t: 0, b: 2, l: 4, r: 6 } } as const;
const NOTE_SIZE = { width: 260, height: 120 };

/** A note in the shape of Univer's plugin. */
export function noteOf(row: number, column: number, text: string): object {
  return { id: `${row},${column}`, row, col: column, note: text, ...NOTE_SIZE };
}

function notesOf(sheet: SheetData): object {
  const byRow: { [row: number]: { [column: number]: object } } = {};
  for (const [cell, text] of Object.entries(sheet.notes)) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    byRow[row] = { ...byRow[row], [column]: noteOf(row, column, text) };
  }
  return byRow;
}

/** A row that somebody resized keeps its height; the others grow with their text. */
function rowDataOf(sheet: SheetData): IWorksheetData['rowData'] {
  const rows = Object.entries(sheet.rowData).map(([row, data]) => {
    return [row, data.h === undefined ? { ...data } : { ...data, ia: 0 }];
  });
  return Object.fromEntries(rows) as IWorksheetData['rowData'];
}

function worksheetOf(sheet: SheetData): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden ?? 0,
    tabColor: sheet.tabColor,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    // Univer keeps and changes the objects it is given: the caller's stay as they are.
    cellData: structuredClone(sheet.cellData),
    rowData: rowDataOf(sheet),
    columnData: structuredClone(sheet.columnData),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: DEFAULT_STYLE,
    freeze: { ...sheet.freeze },
    mergeData: sheet.mergeData.map((area) => inSheet(area, sheet)),
  };
}

/** The whole book for `createUnit`. */
export function snapshotOf(book: WorkbookData): IWorkbookData {
  const sheets = book.sheetOrder.flatMap((id) => book.sheets[id] ?? []);
  const resource = (name: string, bySheet: (sheet: SheetData) => object) => ({
    name,
    data: JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, bySheet(sheet)]))),
  });
  return {
    id: book.id,
    name: book.name,
    appVersion: '0.25.1',
    locale: LocaleType.ES_ES,
    styles: structuredClone(book.styles),
    sheetOrder: [...book.sheetOrder],
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheetOf(sheet)])),
    resources: [
      resource('SHEET_NOTE_PLUGIN', notesOf),
      resource('SHEET_DATA_VALIDATION_PLUGIN', (sheet) => validationRules(sheet, book)),
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', conditionalFormatRules),
    ],
  };
}
