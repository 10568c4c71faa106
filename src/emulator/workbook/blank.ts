// A workbook and a sheet as Google makes them, before anybody writes. What goes into them is for others.

import type { SheetData, WorkbookData } from './workbook';

export const LOCALE = 'es_CO';
export const TIME_ZONE = 'America/Bogota';
/** Pixels of a column nobody has widened, as in Google Sheets. */
const COLUMN_WIDTH = 100;

/** A workbook without sheets, in the locale and zone of Colombia. */
export const blankWorkbook = (id: string, name: string): WorkbookData => ({
  id,
  name,
  locale: LOCALE,
  timeZone: TIME_ZONE,
  sheetOrder: [],
  sheets: {},
  styles: {},
  properties: { document: {}, script: {}, user: {} },
  triggers: [],
});

/** Adds an empty sheet of 1000 × 26 cells at the position (0 is the first; the end unless told). */
export function addSheet(
  workbook: WorkbookData,
  name: string,
  position: number = workbook.sheetOrder.length,
): SheetData {
  const sheet: SheetData = {
    id: freeSheetId(workbook),
    name,
    tabColor: '',
    rowCount: 1000,
    columnCount: 26,
    cellData: {},
    columnData: {},
    rowData: {},
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    mergeData: [],
    notes: {},
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
  workbook.sheets[sheet.id] = sheet;
  workbook.sheetOrder.splice(position, 0, sheet.id);
  return sheet;
}

/** Adds a sheet with all that another one holds, but its protections. */
export function addCopy(
  workbook: WorkbookData,
  like: SheetData,
  name: string,
  position: number,
): SheetData {
  const sheet = addSheet(workbook, name, position);
  const { id } = sheet;
  const { hidden: _, ...held } = JSON.parse(JSON.stringify(like)) as SheetData;
  return Object.assign(sheet, held, { id, name, protections: [] });
}

/** 0 for the first sheet, as on Google; then one more than the highest. */
function freeSheetId(workbook: WorkbookData): string {
  return String(Math.max(-1, ...Object.keys(workbook.sheets).map(Number)) + 1);
}
