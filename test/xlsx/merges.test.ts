// Merges of a file, which are put on its sheet at once: none beyond the grid or over another, and what they cover shows nothing.

import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import type { SheetData } from '../../src/emulator/workbook/workbook';
import { mergeCells } from '../../src/xlsx/merges';

function sheetWith(cellData: SheetData['cellData']): SheetData {
  return Object.assign(addSheet(blankWorkbook('libro', 'libro'), 'Hoja'), { cellData });
}

test('the first cell of a merge keeps what it holds; the others, their format alone', () => {
  const sheet = sheetWith({
    0: { 0: { v: 'a' }, 1: { v: 'b', s: '1' } },
    1: { 0: { v: 'c' }, 2: { v: 'd' } },
  });
  mergeCells(sheet, [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 }]);
  expect(sheet.cellData).toEqual({ 0: { 0: { v: 'a' }, 1: { s: '1' } }, 1: { 2: { v: 'd' } } });
});

test.each([
  ['to the last corner', { startRow: 4, startColumn: 4 }, { endRow: 999, endColumn: 25 }],
  ['beyond the grid', { startRow: 2000, startColumn: 0, endRow: 2001, endColumn: 1 }, undefined],
  ['of one cell', { startRow: 4, startColumn: 4, endRow: 4, endColumn: 4 }, undefined],
])('one %s ends where the grid does', (_, area, end) => {
  const sheet = sheetWith({});
  mergeCells(sheet, [area]);
  expect(sheet.mergeData).toEqual(end ? [{ startRow: 4, startColumn: 4, ...end }] : []);
});

test('of those that overlap the first one stays, however many and wherever they end', () => {
  const sheet = sheetWith({});
  const tall = { startRow: 0, startColumn: 3, endRow: 9, endColumn: 4 };
  const wide = { startRow: 2, startColumn: 0, endRow: 3, endColumn: 3 };
  const below = { startRow: 10, startColumn: 2, endRow: 11, endColumn: 5 };
  mergeCells(sheet, [wide, below, tall]);
  expect(sheet.mergeData).toEqual([tall, below]);
});
