// Inserting, deleting and reordering the rows and columns of a sheet: cells, notes, sizes, merges, validations,
// conditional formats, protections and the references of formulas move along.

import { afterDelete, afterInsert, type Dimension, grownInto } from './area';
import { copiedDown, moveReferences } from './formula-shift';
import type { Area, CellData, SheetData, WorkbookData } from './workbook';

/** Where a line goes: its new index, or undefined when it is deleted. */
type Moved = (line: number) => number | undefined;

/**
 * Inserts empty lines before `at`; they take the styles and the rules of the line `like` beside them, if any, and rows its height. Of
 * styles and of the properties of a dimension Google says it (inheritFromBefore); of validations and conditional formats those who tried it do, and scripts clear what
 * insertColumnsBefore() brought along.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#insertdimensionrequest
 */
export function insertLines(
  workbook: WorkbookData,
  sheet: SheetData,
  dimension: Dimension,
  at: number,
  count: number,
  like?: number,
): void {
  const styles = like === undefined ? [] : stylesOf(sheet, dimension, like);
  const h = dimension === 'row' && like !== undefined ? sheet.rowData[like]?.h : undefined;
  renumber(sheet, dimension, (line) => (line >= at ? line + count : line));
  moveAreas(workbook, sheet, (area) => afterInsert(area, dimension, at, count));
  if (dimension === 'row') sheet.rowCount += count;
  else sheet.columnCount += count;
  if (like !== undefined) {
    const from = like < at ? 'before' : 'after';
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
      rule.areas = rule.areas.map((area) => grownInto(area, dimension, at, count, from));
    }
  }
  for (let line = at; line < at + count; line++) {
    if (h !== undefined) sheet.rowData[line] = { h };
    for (const [other, s] of styles) {
      const [row, column] = dimension === 'row' ? [line, other] : [other, line];
      sheet.cellData[row] = { ...sheet.cellData[row], [column]: { s } };
    }
  }
}

/** Deletes lines from `at`. */
export function deleteLines(
  workbook: WorkbookData,
  sheet: SheetData,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  renumber(sheet, dimension, (line) => {
    if (line < at) return line;
    return line < at + count ? undefined : line - count;
  });
  moveAreas(workbook, sheet, (area) => afterDelete(area, dimension, at, count));
  if (dimension === 'row') sheet.rowCount -= count;
  else sheet.columnCount -= count;
}

/**
 * Puts row `order[i]` at `start + i`, as sorting does: values, styles and notes move, formulas as if copied there;
 * sizes, validations and protections stay.
 * `order` holds the rows from `start` on, each once.
 */
export function moveRows(sheet: SheetData, start: number, order: readonly number[]): void {
  const target = new Map(order.map((row, index) => [row, start + index]));
  const moved: Moved = (row) => target.get(row) ?? row;
  for (const row of order) {
    for (const cell of Object.values(sheet.cellData[row] ?? {})) {
      if (cell.f !== undefined) cell.f = copiedDown(cell.f, (target.get(row) ?? row) - row);
    }
  }
  sheet.cellData = renamed(sheet.cellData, moved);
  sheet.notes = movedNotes(sheet.notes, 'row', moved);
}

function renumber(sheet: SheetData, dimension: Dimension, moved: Moved): void {
  sheet.notes = movedNotes(sheet.notes, dimension, moved);
  if (dimension === 'row') {
    sheet.cellData = renamed(sheet.cellData, moved);
    sheet.rowData = renamed(sheet.rowData, moved);
    return;
  }
  sheet.columnData = renamed(sheet.columnData, moved);
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    sheet.cellData[Number(row)] = renamed(cells, moved);
  }
}

function renamed<T>(lines: { [line: number]: T }, moved: Moved): { [line: number]: T } {
  const result: { [line: number]: T } = {};
  for (const [line, data] of Object.entries(lines)) {
    const index = moved(Number(line));
    if (index !== undefined) result[index] = data;
  }
  return result;
}

function movedNotes(
  notes: SheetData['notes'],
  dimension: Dimension,
  moved: Moved,
): SheetData['notes'] {
  const result: SheetData['notes'] = {};
  for (const [cell, note] of Object.entries(notes)) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const newRow = dimension === 'row' ? moved(row) : row;
    const newColumn = dimension === 'column' ? moved(column) : column;
    if (newRow !== undefined && newColumn !== undefined) result[`${newRow},${newColumn}`] = note;
  }
  return result;
}

function moveAreas(
  workbook: WorkbookData,
  sheet: SheetData,
  moved: (area: Area) => Area | undefined,
): void {
  const all = (areas: readonly Area[]): Area[] => areas.flatMap((area) => moved(area) ?? []);
  sheet.mergeData = all(sheet.mergeData);
  const filter = sheet.filter && moved(sheet.filter);
  if (filter) sheet.filter = filter;
  else delete sheet.filter;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = all(rule.areas);
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.area) return [protection];
    const area = moved(protection.area);
    return area ? [{ ...protection, area }] : [];
  });
  for (const { range } of Object.values(workbook.sheets).flatMap((each) => each.validations)) {
    if (range?.sheetId === sheet.id) range.area = moved(range.area) ?? range.area;
  }
  moveReferences(workbook, sheet, moved);
}

/** Own styles of the cells of a line, by their place in it. */
function stylesOf(sheet: SheetData, dimension: Dimension, line: number): [number, string][] {
  const styled = (place: string, cell: CellData | undefined): [number, string][] =>
    cell?.s === undefined ? [] : [[Number(place), cell.s]];
  return dimension === 'row'
    ? Object.entries(sheet.cellData[line] ?? {}).flatMap(([place, cell]) => styled(place, cell))
    : Object.entries(sheet.cellData).flatMap(([place, cells]) => styled(place, cells[line]));
}
