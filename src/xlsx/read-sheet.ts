// One sheet of a file into the workbook, whichever program wrote it.

import type { Cell, CellValue, DataValidation, Row, Worksheet } from '@cj-tech-master/excelts';
import { noteKey, putCell } from '../emulator/workbook/cells';
import { styleId } from '../emulator/workbook/styles';
import type { SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { parseRef } from './area';
import { fromFileValue, withTextType } from './cell';
import { fromFileFormats } from './conditional-format';
import { fromFileLink } from './link';
import { mergeCells } from './merges';
import type { Missed } from './missed';
import { type DefaultFont, fromColor, fromFileStyle } from './style';
import { fromFileValidation, type Sheets } from './validation';
import { PIXELS_PER_DIGIT, PIXELS_PER_POINT } from './write-sheet';

/** Columns described beyond here run to the border of the file and say nothing of the sheet. */
const MANY_COLUMNS = 1000;

/** What all the sheets of a file share while it is read. */
export interface Reading {
  readonly workbook: WorkbookData;
  readonly sheets: Sheets;
  /** By the name of the sheet. */
  readonly missed: ReadonlyMap<string, Missed>;
  /** The id of a style of the file; undefined for the plain one. */
  readonly idOf: (style: Cell['style']) => string | undefined;
  /** Told of each text before it is looked at; throws a UserError when they are too much. */
  readonly count: (text: string) => void;
}

/** Ids by the library's style objects, which cells share. */
export function styleIds(workbook: WorkbookData, font: DefaultFont): Reading['idOf'] {
  const known = new WeakMap<Cell['style'], string>();
  return (style) => {
    let id = known.get(style);
    if (id === undefined) {
      const data = fromFileStyle(style, font);
      id = Object.keys(data).length > 0 ? styleId(workbook, data) : '';
      known.set(style, id);
    }
    return id || undefined;
  };
}

/** Fills a new sheet of the workbook. */
export function readSheet(file: Worksheet, sheet: SheetData, reading: Reading): void {
  if (file.state !== 'visible') sheet.hidden = 1;
  sheet.tabColor = fromColor(file.properties?.tabColor) ?? '';
  readColumns(file, sheet, reading);
  for (let line = 1; line <= file.rowCount; line++) {
    const row = file.findRow(line);
    if (row) readRow(row, sheet, reading);
  }
  readView(file, sheet);
  readRules(file, sheet, reading);
  readNotes(sheet, reading.missed.get(file.name)?.notes);
  fitGrid(sheet, file.columns?.length ?? 0);
  mergeCells(sheet, reading.missed.get(file.name)?.merges ?? []);
}

function readColumns(file: Worksheet, sheet: SheetData, { idOf }: Reading): void {
  const defaultColWidth = file.properties?.defaultColWidth;
  if (defaultColWidth) sheet.defaultColumnWidth = pixelsOf(defaultColWidth);
  (file.columns ?? []).forEach((column, index) => {
    const w = column.width === undefined ? undefined : pixelsOf(column.width);
    const s = idOf(column.style);
    const data = {
      ...(w && w !== sheet.defaultColumnWidth && { w }),
      ...(column.hidden && { hd: 1 as const }),
      ...(s !== undefined && { s }),
    };
    if (Object.keys(data).length > 0) sheet.columnData[index] = data;
  });
}

const pixelsOf = (digits: number): number => Math.round(digits * PIXELS_PER_DIGIT);

function readRow(row: Row, sheet: SheetData, reading: Reading): void {
  const r = row.number - 1;
  const h = row.customHeight && row.height ? Math.round(row.height * PIXELS_PER_POINT) : undefined;
  if (h || row.hidden) sheet.rowData[r] = { ...(h && { h }), ...(row.hidden && { hd: 1 }) };
  for (let column = 1; column <= row.cellCount; column++) {
    const cell = row.findCell(column);
    if (cell) readCell(cell, sheet, reading);
  }
}

function readCell(cell: Cell, sheet: SheetData, reading: Reading): void {
  const { workbook, idOf, sheets, missed } = reading;
  const [row, column] = [cell.row - 1, cell.col - 1];
  const { links, blanks, numberAt } = missed.get(cell.worksheet.name) ?? {};
  const own = idOf(cell.style);
  const inherited = sheet.columnData[column]?.s;
  const s = own === inherited ? undefined : (own ?? styleId(workbook, {}));
  const value = fromFileValue(knownValue(cell, numberAt), cell.formula, blanks?.has(cell.address));
  if (typeof value.v === 'string') reading.count(value.v);
  const pattern = own === undefined ? undefined : workbook.styles[own]?.n?.pattern;
  const typed = withTextType(value, pattern);
  const custom = fromFileLink(cell.hyperlink, links?.get(cell.address), sheets);
  putCell(sheet, row, column, {
    ...typed,
    ...(s !== undefined && { s }),
    ...(custom !== undefined && typed.v !== undefined && { custom }),
  });
}

/** What the library read; a number that it took for a day of no calendar is the number again. */
function knownValue({ value, address }: Cell, numberAt: Missed['numberAt'] | undefined): CellValue {
  const isLost = (found: unknown): boolean =>
    found instanceof Date && Number.isNaN(found.getTime());
  const result = typeof value === 'object' && value && 'result' in value ? value.result : value;
  return isLost(result) ? numberAt?.(address) : value;
}

function readView(file: Worksheet, sheet: SheetData): void {
  // In a file that was read the library leaves out what is empty, whatever its types say.
  const [view] = file.views ?? [];
  if (view?.state !== 'frozen') return;
  const { xSplit = 0, ySplit = 0 } = view;
  sheet.freeze = { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function readNotes(sheet: SheetData, notes: Missed['notes'] = new Map()): void {
  for (const [ref, note] of notes) {
    const area = parseRef(ref);
    if (area) sheet.notes[noteKey(area.startRow, area.startColumn)] = note;
  }
}

function readRules(file: Worksheet, sheet: SheetData, { sheets, missed }: Reading): void {
  // The library spreads the areas of a rule over several keys, with the rule itself in common.
  const areas = new Map<DataValidation, string[]>();
  for (const [key, rule] of Object.entries<DataValidation>(file.dataValidations.model)) {
    areas.set(rule, [...(areas.get(rule) ?? []), key.replace('range:', '')]);
  }
  const inFile = [...areas].map(([rule, refs]) => ({ sqref: refs.join(' '), rule }));
  const extensions = missed.get(file.name)?.validations ?? [];
  sheet.validations = [...inFile, ...extensions].flatMap(
    (validation) => fromFileValidation(validation, sheet.id, sheets) ?? [],
  );
  sheet.conditionalFormats = fromFileFormats(file.conditionalFormattings ?? []);
}

/** At least Google's 1000 × 26 cells; more where the file has them. */
function fitGrid(sheet: SheetData, columns: number): void {
  const described = columns < MANY_COLUMNS ? columns : 0;
  const used = usedGrid(sheet);
  sheet.rowCount = Math.max(sheet.rowCount, used.rows);
  sheet.columnCount = Math.max(sheet.columnCount, used.columns, described);
  for (const column of Object.keys(sheet.columnData).map(Number)) {
    if (column >= sheet.columnCount) delete sheet.columnData[column];
  }
  for (const row of Object.keys(sheet.rowData).map(Number)) {
    if (row >= sheet.rowCount) delete sheet.rowData[row];
  }
}

/** Rows and columns up to the last cell with a value or a style. */
export function usedGrid({ cellData }: SheetData): {
  readonly rows: number;
  readonly columns: number;
} {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of Object.entries(cellData)) {
    rows = Math.max(rows, Number(row) + 1);
    for (const column of Object.keys(cells)) columns = Math.max(columns, Number(column) + 1);
  }
  return { rows, columns };
}
