// One sheet of the workbook into the file: its cells, sizes, notes and rules.

import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { CellData, SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { toRef } from './area';
import { escapeText, toFileValue } from './cell';
import { toFileFormat } from './conditional-format';
import { toFileLink } from './link';
import { setPrint } from './print-setup';
import { toFileStyle } from './style';
import { type Sheets, toFileValidation } from './validation';

/** A digit of the default font is seven pixels wide, and a file measures columns in digits. */
export const PIXELS_PER_DIGIT = 7;
export const PIXELS_PER_POINT = 4 / 3;

/** A column exactly this wide is one without width to the library, which leaves it out. */
const FORGOTTEN_WIDTH = 9;

type FileStyle = Cell['style'];
/** Says what would be so anyway. */
const AS_BY_DEFAULT: FileStyle = { protection: { locked: true } };
/** The style of an id as the library wants it; the plain one when undefined. */
type StyleOf = (id: string | undefined) => FileStyle;

/** Each style of the workbook as one object, so that the library recognises it at once. */
export function fileStyles(workbook: WorkbookData): StyleOf {
  const plain: FileStyle = {};
  const styles = new Map(
    Object.entries(workbook.styles).map(([id, style]) => [id, toFileStyle(style)]),
  );
  return (id) => (id === undefined ? plain : (styles.get(id) ?? plain));
}

export function writeSheet(
  sheet: SheetData,
  file: Worksheet,
  sheets: Sheets,
  styleOf: StyleOf,
): void {
  // Columns first: a cell that the library makes by itself, for a note or a merge, takes the style of its column.
  writeSizes(sheet, file, styleOf);
  writeCells(sheet, file, sheets, styleOf);
  for (const [key, note] of Object.entries(sheet.notes)) writeNote(key, note, file);
  for (const area of sheet.mergeData) file.mergeCellsWithoutStyle(toRef(area));
  writeRules(sheet, file, sheets);
  setPrint(sheet, file);
}

function writeCells(sheet: SheetData, file: Worksheet, sheets: Sheets, styleOf: StyleOf): void {
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    const fileRow = file.getRow(Number(row) + 1);
    for (const [column, cell] of Object.entries<CellData>(cells)) {
      const fileCell = fileRow.getCell(Number(column) + 1);
      const hyperlink = cell.custom && toFileLink(cell.custom, sheets);
      const value = toFileValue(cell);
      fileCell.value = hyperlink && typeof value === 'string' ? { text: value, hyperlink } : value;
      fileCell.style = styleOf(cell.s ?? sheet.columnData[Number(column)]?.s);
    }
  }
}

function writeNote(key: string, note: string, file: Worksheet): void {
  const [row = 0, column = 0] = key.split(',').map(Number);
  const cell = file.getCell(row + 1, column + 1);
  cell.note = escapeText(note);
  // The library reads no note of a cell that the file leaves out, as it does with a blank cell in plain style.
  if (cell.value === null && Object.keys(cell.style).length === 0) cell.style = AS_BY_DEFAULT;
}

function writeSizes(sheet: SheetData, file: Worksheet, styleOf: StyleOf): void {
  file.properties.defaultColWidth = sheet.defaultColumnWidth / PIXELS_PER_DIGIT;
  for (const [column, { w, hd, s }] of Object.entries(sheet.columnData)) {
    const fileColumn = file.getColumn(Number(column) + 1);
    fileColumn.width = digitsOf(w ?? sheet.defaultColumnWidth);
    if (hd) fileColumn.hidden = true;
    if (s !== undefined) fileColumn.style = styleOf(s);
  }
  for (const [row, { h, hd }] of Object.entries(sheet.rowData)) {
    const fileRow = file.getRow(Number(row) + 1);
    if (h) fileRow.height = h / PIXELS_PER_POINT;
    if (hd) fileRow.hidden = true;
    // The library forgets a row without height or cells.
    fileRow.getCell(1);
  }
  const { xSplit, ySplit } = sheet.freeze;
  if (xSplit > 0 || ySplit > 0) file.views = [{ state: 'frozen', xSplit, ySplit }];
}

/** The width of a column as a file has it. */
export function digitsOf(pixels: number): number {
  const digits = pixels / PIXELS_PER_DIGIT;
  return digits === FORGOTTEN_WIDTH ? digits + 0.01 : digits;
}

function writeRules(sheet: SheetData, file: Worksheet, sheets: Sheets): void {
  for (const validation of sheet.validations) {
    const written = toFileValidation(validation, sheet.id, sheets);
    // With this prefix the library writes several areas as the one rule they are.
    if (written) file.dataValidations.add(`range:${written.sqref}`, written.rule);
  }
  sheet.conditionalFormats.forEach((format, index) => {
    const written = toFileFormat(format, index + 1);
    if (written) file.addConditionalFormatting(written);
  });
}
