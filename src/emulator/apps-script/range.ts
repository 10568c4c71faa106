// Range: a rectangle of cells, its place, values, notes and rules. Its looks are in range-format.ts.

import type { Part } from '../requests/cell-writes';
import type { ValidationRule } from '../requests/rules';
import { a1Of } from '../workbook/a1';
import type { Area } from '../workbook/workbook';
import { ask } from './ask';
import { outputReader, spreadsheetZone, toInput } from './cell-value';
import { DataValidation } from './data-validation';
import { Filter } from './filter';
import { cellsOf } from './grid';
import { Protection } from './protection';
import { checkInside, checkShape, sizeOf } from './range-arguments';
import { RangeFormat } from './range-format';
import { RichTextValue } from './rich-text-value';
import { Sheet } from './sheet';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Place =
  | 'getA1Notation'
  | 'getColumn'
  | 'getGridId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'offset'
  | 'getCell';
type Content =
  | 'activate'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'createFilter'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNote'
  | 'getMergedRanges'
  | 'getNotes'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'merge'
  | 'protect'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setFormula'
  | 'setNote'
  | 'setNotes'
  | 'setRichTextValues'
  | 'setValue'
  | 'setValues';

export class Range extends RangeFormat implements Pick<GoogleRange, Place | Content> {
  /** The area must lie inside the sheet: Google's error otherwise. */
  constructor(sheetId: string, area: Area) {
    checkInside(ask('sheet', sheetId), area);
    super(sheetId, area);
  }

  /** Where a range that a script hands over lies. */
  static placeOf(range: GoogleRange): { readonly sheetId: string; readonly area: Area } {
    const { sheetId, area } = google<Range>(range);
    return { sheetId, area };
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    ask('setFilter', this.sheetId, this.area);
    return google(new Filter(this.sheetId, this.area));
  }
  getMergedRanges(): GoogleRange[] {
    return ask('merges', this.sheetId, this.area).map((area) =>
      google(new Range(this.sheetId, area)),
    );
  }
  getA1Notation(): string {
    return a1Of(this.area);
  }
  getRow(): number {
    return this.area.startRow + 1;
  }
  getColumn(): number {
    return this.area.startColumn + 1;
  }
  getNumRows(): number {
    return this.#size().rows;
  }
  getNumColumns(): number {
    return this.#size().columns;
  }
  getLastRow(): number {
    return this.area.startRow + this.#size().rows;
  }
  getLastColumn(): number {
    return this.area.startColumn + this.#size().columns;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return google(new Sheet(this.sheetId));
  }
  getGridId(): number {
    return Number(this.sheetId);
  }

  offset(
    ...args:
      | [rows: number, columns: number]
      | [rows: number, columns: number, numRows: number]
      | [rows: number, columns: number, numRows: number, numColumns: number]
  ): GoogleRange {
    const n = 'number';
    checkSignature(
      'SpreadsheetApp.Range.offset',
      args,
      `${n},${n}`,
      'number,number,number',
      'number,number,number,number',
    );
    const { rows, columns } = this.#size();
    const [rowOffset, columnOffset, numRows = rows, numColumns = columns] = args;
    const startRow = this.area.startRow + rowOffset;
    const startColumn = this.area.startColumn + columnOffset;
    const end = { endRow: startRow + numRows - 1, endColumn: startColumn + numColumns - 1 };
    return google(new Range(this.sheetId, { startRow, startColumn, ...end }));
  }

  /** Row and column count from 1 inside the range. */
  getCell(row: number, column: number): GoogleRange {
    checkSignature('SpreadsheetApp.Range.getCell', [row, column], 'number,number');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getValue(): unknown {
    return this.#first().getValues()[0]?.[0];
  }
  getValues(): unknown[][] {
    const toValue = outputReader(spreadsheetZone());
    return ask('values', this.sheetId, this.area).map((row) => row.map(toValue));
  }
  getDisplayValue(): string {
    return this.#first().getDisplayValues()[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return ask('displayValues', this.sheetId, this.area);
  }
  getFormula(): string {
    return this.#first().getFormulas()[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return ask('formulas', this.sheetId, this.area);
  }
  isBlank(): boolean {
    return ask('isBlank', this.sheetId, this.area);
  }

  setValue(value: unknown): GoogleRange {
    const { rows, columns } = this.#size();
    const input = toInput(spreadsheetZone(), value);
    const line = Array.from({ length: columns }, () => input);
    ask(
      'setValues',
      this.sheetId,
      this.area,
      Array.from({ length: rows }, () => line),
    );
    return google(this);
  }
  setValues(values: unknown[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setValues', [values], 'any[][]');
    checkShape(ask('sheet', this.sheetId), this.area, values);
    const zone = spreadsheetZone();
    const inputs = values.map((row) => row.map((value) => toInput(zone, value)));
    ask('setValues', this.sheetId, this.area, inputs);
    return google(this);
  }
  setFormula(formula: string): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFormula', [formula], 'String');
    return this.setValue(formula === '' || formula.startsWith('=') ? formula : `=${formula}`);
  }

  setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): GoogleRange {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    checkSignature(method, [values], 'SpreadsheetApp.RichTextValue[][]');
    checkShape(ask('sheet', this.sheetId), this.area, values);
    const texts = values.map((row) => row.map((value) => RichTextValue.textOf(value)));
    ask('setRichTexts', this.sheetId, this.area, texts);
    return google(this);
  }

  getNote(): string {
    return this.#first().getNotes()[0]?.[0] ?? '';
  }
  getNotes(): string[][] {
    return ask('notes', this.sheetId, this.area);
  }
  setNote(note: string | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setNote', [note], 'String|null');
    const { rows, columns } = this.#size();
    const line = Array.from({ length: columns }, () => note ?? '');
    ask(
      'setNotes',
      this.sheetId,
      this.area,
      Array.from({ length: rows }, () => line),
    );
    return google(this);
  }
  setNotes(notes: (string | null)[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setNotes', [notes], 'String|null[][]');
    checkShape(ask('sheet', this.sheetId), this.area, notes);
    const texts = notes.map((row) => row.map((note) => note ?? ''));
    ask('setNotes', this.sheetId, this.area, texts);
    return google(this);
  }

  clear(...args: [] | [options: ClearOptions]): GoogleRange {
    const [options] = args;
    if (!options) return this.#clear('content', 'format');
    if (options.commentsOnly || options.skipFilteredRows) {
      throw new Error('Not emulated: Range.clear with commentsOnly or skipFilteredRows');
    }
    const parts: Part[] = [];
    if (options.contentsOnly) parts.push('content');
    if (options.formatOnly) parts.push('format');
    if (options.validationsOnly) parts.push('validations');
    return this.#clear(...parts);
  }
  clearContent(): GoogleRange {
    return this.#clear('content');
  }
  clearFormat(): GoogleRange {
    return this.#clear('format');
  }
  clearNote(): GoogleRange {
    return this.#clear('notes');
  }
  clearDataValidations(): GoogleRange {
    return this.#clear('validations');
  }

  getDataValidation(): GoogleValidation | null {
    return this.#first().getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (GoogleValidation | null)[][] {
    return cellsOf(ask('validations', this.sheetId, this.area), (rule) =>
      rule ? google<GoogleValidation>(new DataValidation(rule)) : null,
    );
  }
  setDataValidation(rule: GoogleValidation | null): GoogleRange {
    checkSignature(
      'SpreadsheetApp.Range.setDataValidation',
      [rule],
      'SpreadsheetApp.DataValidation|null',
    );
    const one = { area: this.area, rule: rule && DataValidation.ruleOf(rule) };
    ask('setValidations', this.sheetId, [one]);
    return google(this);
  }
  setDataValidations(rules: (GoogleValidation | null)[][]): GoogleRange {
    const method = 'SpreadsheetApp.Range.setDataValidations';
    checkSignature(method, [rules], 'SpreadsheetApp.DataValidation|null[][]');
    checkShape(ask('sheet', this.sheetId), this.area, rules);
    ask('setValidations', this.sheetId, areasOfRules(this.area, rules));
    return google(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return google(new Protection(this.sheetId, ask('protect', this.sheetId, this.area)));
  }
  merge(): GoogleRange {
    ask('merge', this.sheetId, this.area);
    return google(this);
  }
  activate(): GoogleRange {
    ask('activate', this.sheetId, this.area);
    return google(this);
  }

  #size(): { readonly rows: number; readonly columns: number } {
    return sizeOf(ask('sheet', this.sheetId), this.area);
  }
  #first(): Range {
    return new Range(this.sheetId, cellOf(this.area.startRow, this.area.startColumn));
  }
  #clear(...parts: Part[]): GoogleRange {
    ask('clear', this.sheetId, this.area, parts);
    return google(this);
  }
}

type ClearOptions = NonNullable<Parameters<GoogleRange['clear']>[0]>;

const cellOf = (row: number, column: number): Area => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** The areas of a column in which a rule stands below itself, with that rule. */
function areasOfRules(
  { startRow, startColumn }: Area,
  rules: readonly (readonly (GoogleValidation | null)[])[],
): { area: Area; rule: ValidationRule | null }[] {
  const areas: { area: Area; rule: ValidationRule | null }[] = [];
  const [first = []] = rules;
  for (const j of first.keys()) {
    let open: (typeof areas)[number] | undefined;
    rules.forEach((line, i) => {
      const given = line[j];
      const rule = given ? DataValidation.ruleOf(given) : null;
      if (open && JSON.stringify(open.rule) === JSON.stringify(rule)) {
        open.area.endRow = startRow + i;
        return;
      }
      open = { area: cellOf(startRow + i, startColumn + j), rule };
      areas.push(open);
    });
  }
  return areas;
}

failByName('Range', Range);
nameKind('SpreadsheetApp.Range', Range);
