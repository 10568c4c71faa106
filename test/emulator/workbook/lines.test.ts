// Inserting, deleting and sorting lines, and what it does to formulas.

import { addSheet, blankWorkbook } from '../../../src/emulator/workbook/blank';
import { copiedDown } from '../../../src/emulator/workbook/formula-shift';
import { deleteLines, insertLines, moveRows } from '../../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../../src/emulator/workbook/workbook';

function bookWith(formula: string): { book: WorkbookData; sheet: SheetData; other: SheetData } {
  const book = blankWorkbook('prueba', 'Prueba');
  const sheet = addSheet(book, 'Acciones');
  const other = addSheet(book, 'Otra hoja');
  other.cellData = { 0: { 0: { f: formula } } };
  return { book, sheet, other };
}

test('insertLines() gives rows the height of the one that they are like, and no other', () => {
  const { book, sheet } = bookWith('=1');
  sheet.rowData = { 2: { h: 84, hd: 1 } };
  insertLines(book, sheet, 'row', 3, 2, 2);
  insertLines(book, sheet, 'row', 0, 1);
  expect(sheet.rowData).toEqual({ 3: { h: 84, hd: 1 }, 4: { h: 84 }, 5: { h: 84 } });
});

describe('insertLines() keeps formulas on the cells they meant', () => {
  test.each([
    ['a cell below moves', '=Acciones!A5', '=Acciones!A7'],
    ['a cell above stays', '=Acciones!A2', '=Acciones!A2'],
    ['a range around grows', '=SUM(Acciones!$A$2:A9)', '=SUM(Acciones!$A$2:A11)'],
    ['an open range stays open', '=SUM(Acciones!A2:A)', '=SUM(Acciones!A2:A)'],
    ['whole columns and rows', '=Acciones!B:C+Acciones!4:5', '=Acciones!B:C+Acciones!6:7'],
    ['another sheet is not touched', '=A5', '=A5'],
    ['a text is not touched', '="Acciones!A5"&Acciones!A5', '="Acciones!A5"&Acciones!A7'],
    ['a function with digits is not a cell', '=LOG10(Acciones!A5)', '=LOG10(Acciones!A7)'],
  ])('%s', (_, formula, expected) => {
    const { book, sheet, other } = bookWith(formula);
    insertLines(book, sheet, 'row', 3, 2);
    expect(other.cellData[0]?.[0]?.f).toBe(expected);
  });

  test('in the sheet itself and under a quoted name', () => {
    const { book, other } = bookWith("=A5+'Otra hoja'!B9");
    insertLines(book, other, 'row', 3, 1);
    expect(other.cellData[0]?.[0]?.f).toBe("=A6+'Otra hoja'!B10");
  });
});

test.each([
  ['the line above gives its rules', 3, 2, [1, 4]],
  ['the line below gives its rules', 1, 1, [1, 4]],
  ['inside they grow anyway', 2, 1, [1, 4]],
  ['a header gives none', 1, 0, [3, 4]],
  ['without a line to be like there are none', 3, undefined, [1, 2]],
])('insertLines(): %s', (_, at, like, [startRow = 0, endRow]) => {
  const { book, sheet } = bookWith('=1');
  const area = { startRow: 1, startColumn: 0, endRow: 2, endColumn: 0 };
  sheet.validations = [{ areas: [area], criteria: 'DATE_IS_VALID_DATE', allowInvalid: true }];
  sheet.conditionalFormats = [
    { areas: [area], criteria: 'TEXT_CONTAINS', values: ['x'], style: {} },
  ];
  insertLines(book, sheet, 'row', at, 2, like);
  const expected = { startRow, startColumn: 0, endRow, endColumn: 0 };
  expect(sheet.validations[0]?.areas).toEqual([expected]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([expected]);
});

describe('deleteLines()', () => {
  test.each([
    ['a deleted cell is #REF!', '=Acciones!B4', '=#REF!'],
    ['a range shrinks', '=SUM(Acciones!B2:B9)', '=SUM(Acciones!B2:B7)'],
    ['a range that ends inside stops above', '=SUM(Acciones!B2:B5)', '=SUM(Acciones!B2:B3)'],
    ['a cell below moves up', '=Acciones!B9', '=Acciones!B7'],
  ])('%s', (_, formula, expected) => {
    const { book, sheet, other } = bookWith(formula);
    deleteLines(book, sheet, 'row', 3, 2);
    expect(other.cellData[0]?.[0]?.f).toBe(expected);
  });

  test('moves the list that a dropdown elsewhere takes its values from', () => {
    const { book, sheet, other } = bookWith('=1');
    const source = { sheetId: sheet.id, area: { startRow: 4, startColumn: 0, endRow: 8 } };
    const areas = [{ startRow: 1, startColumn: 1 }];
    other.validations = [{ areas, criteria: 'VALUE_IN_RANGE', range: source, allowInvalid: true }];
    deleteLines(book, sheet, 'row', 0, 2);
    expect(other.validations[0]?.range?.area).toEqual({ startRow: 2, startColumn: 0, endRow: 6 });
  });

  test('takes columns with their widths, and merges and protections that lay in them', () => {
    const { book, sheet } = bookWith('=1');
    sheet.cellData = { 0: { 1: { v: 'b' }, 2: { v: 'c' } } };
    sheet.columnData = { 1: { w: 50 }, 2: { w: 70 } };
    sheet.mergeData = [{ startRow: 0, startColumn: 1, endRow: 1, endColumn: 1 }];
    const area = { startRow: 0, startColumn: 1, endColumn: 2 };
    sheet.protections = [{ id: '1', area, description: '', warningOnly: true }];
    deleteLines(book, sheet, 'column', 1, 1);
    expect(sheet.cellData).toEqual({ 0: { 1: { v: 'c' } } });
    expect(sheet.columnData).toEqual({ 1: { w: 70 } });
    expect(sheet.mergeData).toEqual([]);
    expect(sheet.protections[0]?.area).toEqual({ startRow: 0, startColumn: 1, endColumn: 1 });
    expect(sheet.columnCount).toBe(25);
  });
});

test('moveRows() takes values, notes and formulas to their new rows', () => {
  const { sheet } = bookWith('=1');
  sheet.cellData = { 1: { 0: { v: 'b' }, 1: { f: '=A2&$A$1' } }, 2: { 0: { v: 'a' } } };
  sheet.notes = { '1,0': 'de b' };
  moveRows(sheet, 1, [2, 1]);
  expect(sheet.cellData).toEqual({
    1: { 0: { v: 'a' } },
    2: { 0: { v: 'b' }, 1: { f: '=A3&$A$1' } },
  });
  expect(sheet.notes).toEqual({ '2,0': 'de b' });
});

test('copiedDown() gives #REF! above the first row', () => {
  expect(copiedDown('=A1+B$1', -1)).toBe('=#REF!+B$1');
});
