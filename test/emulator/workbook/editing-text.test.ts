// What opens in a cell's editor, typed again without a change, gives the same value.

import fc from 'fast-check';
import { addSheet, blankWorkbook } from '../../../src/emulator/workbook/blank';
import { cellAt, putCell } from '../../../src/emulator/workbook/cells';
import { editingText } from '../../../src/emulator/workbook/editing-text';
import { enter } from '../../../src/emulator/workbook/enter';
import { styleId } from '../../../src/emulator/workbook/styles';

/** The value of a cell of this format after a person types the text. */
function typed(text: string, pattern: string | undefined): unknown {
  const book = blankWorkbook('libro', 'libro');
  const sheet = addSheet(book, 'Hoja 1');
  if (pattern) putCell(sheet, 0, 0, { s: styleId(book, { n: { pattern } }) });
  enter(book, sheet, 0, 0, text, 'person');
  return cellAt(sheet, 0, 0)?.v;
}

const inFormat = (...patterns: readonly (string | undefined)[]) => fc.constantFrom(...patterns);

test('editingText() gives back any text', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), inFormat(undefined, '@', '0.00'), (text, pattern) => {
      expect(typed(editingText(text, pattern), pattern)).toBe(text);
    }),
  );
});

test('editingText() gives back any number, to the 15 digits that a cell shows', () => {
  const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(
      number,
      inFormat(undefined, '#,##0.00', '0%', '0.0%', '"$" #,##0'),
      (v, pattern) => {
        const back = typed(editingText(v, pattern), pattern) as number;
        expect(Math.abs(back - v)).toBeLessThanOrEqual(Math.abs(v) * 1e-14);
      },
    ),
  );
});

test.each([
  [46188, 'dd/mm/yyyy', '15/06/2026'],
  [46188, 'mmm-yy', '15/06/2026'],
  [0.5, 'hh:mm', '12:00:00'],
  [46188.25, 'dd/mm/yyyy hh:mm', '15/06/2026 06:00:00'],
  [0.125, '0%', '12,5%'],
  [true, undefined, 'VERDADERO'],
])('editingText() of %s under %s is %s', (value, pattern, text) => {
  expect(editingText(value, pattern)).toBe(text);
  expect(typed(text, pattern)).toBe(value);
});
