// Sheet: one tab. Positions are one-based, as in Apps Script.

import type { SheetChange, SheetInfo } from '../requests/sheets';
import { parseA1 } from '../workbook/a1';
import type { Dimension } from '../workbook/area';
import type { Area } from '../workbook/workbook';
import { ask, Exception } from './ask';
import { spreadsheetZone, toInput } from './cell-value';
import { hexColor } from './color';
import { ConditionalFormatRule } from './conditional-format-rule';
import { Filter } from './filter';
import { Protection } from './protection';
import { Range } from './range';
import { Spreadsheet } from './spreadsheet';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type Navigation =
  | 'activate'
  | 'getActiveRange'
  | 'getDataRange'
  | 'getFilter'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getSheetId'
  | 'getSheetName'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'isSheetHidden';
type Change =
  | 'appendRow'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getConditionalFormatRules'
  | 'getProtections'
  | 'hideColumns'
  | 'hideSheet'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'protect'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeightsForced'
  | 'setConditionalFormatRules'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setName'
  | 'setTabColor'
  | 'showColumns'
  | 'showSheet';
type RangeArguments =
  | [a1Notation: string]
  | [row: number, column: number]
  | [row: number, column: number, numRows: number]
  | [row: number, column: number, numRows: number, numColumns: number];
type Columns = [column: number] | [column: number, numColumns: number];

export class Sheet implements Pick<GoogleSheet, Navigation | Change> {
  readonly #id: string;
  constructor(id: string) {
    this.#id = id;
  }

  /** Id of a sheet that a script hands over. */
  static idOf(sheet: GoogleSheet): string {
    return google<Sheet>(sheet).#id;
  }

  getName(): string {
    return this.#info().name;
  }
  getSheetName(): string {
    return this.#info().name;
  }
  getSheetId(): number {
    return Number(this.#id);
  }
  getIndex(): number {
    return this.#info().index;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return google(new Spreadsheet());
  }
  getMaxRows(): number {
    return this.#info().rowCount;
  }
  getMaxColumns(): number {
    return this.#info().columnCount;
  }
  getFrozenRows(): number {
    return this.#info().frozenRows;
  }
  getFrozenColumns(): number {
    return this.#info().frozenColumns;
  }
  isSheetHidden(): boolean {
    return this.#info().isHidden;
  }
  /** A filter hides nothing here: what one hid elsewhere came in as hidden by the person. */
  isRowHiddenByFilter(rowPosition: number): boolean {
    checkSignature('SpreadsheetApp.Sheet.isRowHiddenByFilter', [rowPosition], 'number');
    return false;
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    checkSignature('SpreadsheetApp.Sheet.isColumnHiddenByUser', [columnPosition], 'number');
    return ask('isColumnHidden', this.#id, columnPosition - 1);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const area = ask('filter', this.#id);
    return area ? google(new Filter(this.#id, area)) : null;
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    checkSignature('SpreadsheetApp.Sheet.isRowHiddenByUser', [rowPosition], 'number');
    return ask('isRowHidden', this.#id, rowPosition - 1);
  }
  getLastRow(): number {
    return ask('bounds', this.#id).row;
  }
  getLastColumn(): number {
    return ask('bounds', this.#id).column;
  }

  getRange(...args: RangeArguments): GoogleRange {
    const n = 'number';
    const overloads = ['String', `${n},${n}`, `${n},${n},${n}`, `${n},${n},${n},${n}`];
    checkSignature('SpreadsheetApp.Sheet.getRange', args, ...overloads);
    return this.#range(areaOf(args));
  }
  /** From A1 to the last cell with content; A1 alone in an empty sheet. */
  getDataRange(): GoogleRange {
    const { row, column } = ask('extent', this.#id);
    return this.getRange(1, 1, Math.max(1, row), Math.max(1, column));
  }
  getActiveRange(): GoogleRange | null {
    const active = ask('active');
    return active.sheetId === this.#id ? this.#range(active.area) : null;
  }
  activate(): GoogleSheet {
    ask('activate', this.#id);
    return google(this);
  }

  appendRow(rowContents: unknown[]): GoogleSheet {
    checkSignature('SpreadsheetApp.Sheet.appendRow', [rowContents], 'any[]');
    if (rowContents.length === 0) throw new Exception('The row must have at least one value.');
    const zone = spreadsheetZone();
    ask(
      'appendRow',
      this.#id,
      rowContents.map((value) => toInput(zone, value)),
    );
    return google(this);
  }
  insertRowsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertRowsAfter', 'row', afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertRowsBefore', 'row', beforePosition, howMany);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertColumnsAfter', 'column', afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): GoogleSheet {
    return this.#insert('insertColumnsBefore', 'column', beforePosition, howMany);
  }
  deleteRow(rowPosition: number): GoogleSheet {
    this.#delete('deleteRow', 'row', [rowPosition]);
    return google(this);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('deleteRows', 'row', [rowPosition, howMany]);
  }
  deleteColumn(columnPosition: number): GoogleSheet {
    this.#delete('deleteColumn', 'column', [columnPosition]);
    return google(this);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete('deleteColumns', 'column', [columnPosition, howMany]);
  }

  setName(name: string): GoogleSheet {
    checkSignature('SpreadsheetApp.Sheet.setName', [name], 'String');
    return this.#change({ name });
  }
  setTabColor(color: string | null): GoogleSheet {
    checkSignature('SpreadsheetApp.Sheet.setTabColor', [color], 'String|null');
    return this.#change({ tabColor: color === null ? '' : hexColor(color) });
  }
  setFrozenRows(rows: number): void {
    checkSignature('SpreadsheetApp.Sheet.setFrozenRows', [rows], 'number');
    this.#change({ frozenRows: rows });
  }
  setFrozenColumns(columns: number): void {
    checkSignature('SpreadsheetApp.Sheet.setFrozenColumns', [columns], 'number');
    this.#change({ frozenColumns: columns });
  }
  hideSheet(): GoogleSheet {
    return this.#change({ isHidden: true });
  }
  showSheet(): GoogleSheet {
    return this.#change({ isHidden: false });
  }
  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): GoogleSheet {
    const args = [startColumn, numColumns, width];
    checkSignature('SpreadsheetApp.Sheet.setColumnWidths', args, 'number,number,number');
    ask('setColumns', this.#id, startColumn - 1, numColumns, { width });
    return google(this);
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): GoogleSheet {
    const args = [startRow, numRows, height];
    checkSignature('SpreadsheetApp.Sheet.setRowHeightsForced', args, 'number,number,number');
    ask('setRows', this.#id, startRow - 1, numRows, height);
    return google(this);
  }
  hideColumns(...columns: Columns): void {
    this.#showColumns('hideColumns', columns, false);
  }
  showColumns(...columns: Columns): void {
    this.#showColumns('showColumns', columns, true);
  }

  getConditionalFormatRules(): GoogleRule[] {
    return ask('conditionalFormats', this.#id).map((format) =>
      google(new ConditionalFormatRule({ ...format, sheetId: this.#id })),
    );
  }
  setConditionalFormatRules(rules: GoogleRule[]): void {
    const method = 'SpreadsheetApp.Sheet.setConditionalFormatRules';
    checkSignature(method, [rules], 'SpreadsheetApp.ConditionalFormatRule[]');
    const formats = rules.map((rule) => ConditionalFormatRule.formatOf(rule));
    ask('setConditionalFormats', this.#id, formats);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return Protection.listed(this.#id, type);
  }
  protect(): GoogleProtection {
    return google(new Protection(this.#id, ask('protect', this.#id)));
  }

  #info(): SheetInfo {
    return ask('sheet', this.#id);
  }
  #range(area: Area): GoogleRange {
    return google(new Range(this.#id, area));
  }
  #change(change: SheetChange): GoogleSheet {
    ask('changeSheet', this.#id, change);
    return google(this);
  }
  /** New lines look like the line they are put after or before. */
  #insert(method: string, dimension: Dimension, position: number, howMany: number): GoogleSheet {
    checkSignature(`SpreadsheetApp.Sheet.${method}`, [position, howMany], 'number,number');
    const at = method.endsWith('After') ? position : position - 1;
    ask('insertLines', this.#id, dimension, at, howMany, position - 1);
    return google(this);
  }
  #delete(method: string, dimension: Dimension, args: readonly number[]): void {
    checkSignature(`SpreadsheetApp.Sheet.${method}`, args, args.map(() => 'number').join(','));
    const [position = 1, howMany = 1] = args;
    ask('deleteLines', this.#id, dimension, position - 1, howMany);
  }
  #showColumns(method: string, columns: Columns, isShown: boolean): void {
    checkSignature(`SpreadsheetApp.Sheet.${method}`, columns, 'number', 'number,number');
    const [column, numColumns = 1] = columns;
    ask('setColumns', this.#id, column - 1, numColumns, { isHidden: !isShown });
  }
}

function areaOf(args: RangeArguments): Area {
  if (typeof args[0] === 'string') {
    const area = parseA1(args[0]);
    if (!area) throw new Exception('Range not found');
    return area;
  }
  const [row, column = 1, numRows = 1, numColumns = 1] = args;
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row - 2 + numRows,
    endColumn: column - 2 + numColumns,
  };
}

failByName('Sheet', Sheet);
nameKind('SpreadsheetApp.Sheet', Sheet);
