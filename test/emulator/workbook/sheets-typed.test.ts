// The table of what people type and what Google Sheets makes of it in a Spanish spreadsheet, by the public model numfmt
// (parseValue(), locale es): `model` is what it gives; where nothing else stands, we give the same.

import { readAsSheets } from '../../../src/emulator/workbook/sheets-typed';

const TODAY = new Date('2026-07-15T10:00:00-05:00');
const read = (text: string) => readAsSheets(text, TODAY).value;

test.each<[text: string, value: string | number | boolean]>([
  // A point among digits is for thousands wherever it stands.
  ['12.5', 125],
  ['0.85', 85],
  ['0.5', 5],
  ['0.025', 25],
  ['1.0', 10],
  ['1.25', 125],
  ['1.2500', 12500],
  ['1250.5', 12505],
  ['1.250.5', 12505],
  ['1.234.56', 123456],
  ['100.000', 100000],
  ['1.250', 1250],
  ['12.5%', 1.25],
  ['2.5%', 0.25],
  ['15.6', 156],
  ['15.06.2026', 15062026],
  // A comma is decimal, and there is one.
  ['12,5', 12.5],
  ['0,85', 0.85],
  [',5', 0.5],
  ['1.250,5', 1250.5],
  ['12.345,678', 12345.678],
  ['12,5 %', 0.125],
  ['3,5%', 0.035],
  ['12,5,1', '12,5,1'],
  ['.5', '.5'],
  // Signs, money, exponents.
  ['007', 7],
  ['-12', -12],
  ['+5', 5],
  ['(12)', -12],
  ['12-', '12-'],
  ['$ 2.339', 2339],
  ['$2.339,5', 2339.5],
  ['COP 5', 'COP 5'],
  ['1E3', 1000],
  ['1,5E3', 1500],
  ['1 250', '1 250'],
  ['5 km', '5 km'],
  // Days: of this year where none is typed.
  ['15/06/2026', 46188],
  ['1/2/26', 46054],
  ['2026-6-15', 46188],
  ['2026/06/15', 46188],
  ['jun-26', 46174],
  ['jun 2026', 46174],
  ['junio 2026', 46174],
  ['15-jun', 46188],
  ['15-jun-26', 46188],
  ['15 jun 2026', 46188],
  ['2026-06', 46174],
  ['31/02/2026', '31/02/2026'],
  ['15/06/0026', '15/06/0026'],
  ['06/15/2026', '06/15/2026'],
  ['1/2/3', '1/2/3'],
  ['12 1/2', '12 1/2'],
  ['15 de junio de 2026', '15 de junio de 2026'],
  ['15/06/2026 18:00', 46188.75],
  ['18:00', 0.75],
  ['6:00 p. m.', 0.75],
  ['25:00', '25:00'],
  // Words.
  ['VERDADERO', true],
  ['true', true],
  ['Sí', 'Sí'],
  ["'12.5", '12.5'],
  ['NP', 'NP'],
])('%s', (text, value) => {
  expect(read(text)).toBe(value);
});

test('day and month without a year are in the order of Colombia, where the model has them in that of the United States', () => {
  expect(read('1/2')).toBe(46054); // The model: 46024, 2 January.
  expect(read('1-2')).toBe(46054); // The model: 46024.
  expect(read('15/06')).toBe(46188); // The model: a text.
});

test.each([
  ['12.5', '#,##0'],
  ['12,5', undefined],
  ['12.5%', '0%'],
  ['12,5%', '0.00%'],
  ['jun-26', 'mmm-yy'],
  ['1/2', 'd/m'],
])('%s brings the format %s', (text, pattern) => {
  expect(readAsSheets(text, TODAY).pattern).toBe(pattern);
});
