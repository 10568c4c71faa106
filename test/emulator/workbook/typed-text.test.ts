// What a Colombian's typing means, and that what a cell shows means the same when typed again.

import fc from 'fast-check';
import { display } from '../../../src/emulator/workbook/number-format';
import { parseTyped } from '../../../src/emulator/workbook/typed-text';

/** 15 June 2026: days from 30 December 1899 (Excel and Google agree). */
const QUINCE_DE_JUNIO = 46188;

describe('parseTyped()', () => {
  test.each([
    ['0', { value: 0 }],
    ['007', { value: 7 }],
    ['-12,5', { value: -12.5 }],
    [',5', { value: 0.5 }],
    ['1.250', { value: 1250, pattern: '#,##0' }],
    ['1.250,5', { value: 1250.5, pattern: '#,##0.00' }],
    ['2.339.400.000', { value: 2_339_400_000, pattern: '#,##0' }],
    ['$ 2.339.400', { value: 2_339_400, pattern: '"$" #,##0' }],
    ['-$1.500', { value: -1500, pattern: '"$" #,##0' }],
    ['60%', { value: 0.6, pattern: '0%' }],
    ['12,5 %', { value: 0.125, pattern: '0.00%' }],
    ['0.025', { value: 0.025 }],
    [' 12 ', { value: 12 }],
    ['15/06/2026', { value: QUINCE_DE_JUNIO, pattern: 'dd/mm/yyyy' }],
    ['15/6/26', { value: QUINCE_DE_JUNIO, pattern: 'dd/mm/yyyy' }],
    ['15/06/98', { value: 35961, pattern: 'dd/mm/yyyy' }],
    ['15-06-2026', { value: QUINCE_DE_JUNIO, pattern: 'dd/mm/yyyy' }],
    ['2026-06-15', { value: QUINCE_DE_JUNIO, pattern: 'dd/mm/yyyy' }],
    ['15/06/2026 18:00', { value: QUINCE_DE_JUNIO + 0.75, pattern: 'dd/mm/yyyy hh:mm' }],
    ['6:00', { value: 0.25, pattern: 'hh:mm' }],
    ['6:00 p. m.', { value: 0.75, pattern: 'hh:mm' }],
    ['VERDADERO', { value: true }],
    ['false', { value: false }],
  ])('reads %s', (text, expected) => {
    expect(parseTyped(text)).toEqual(expected);
  });

  test.each([
    ...[
      '12.5',
      '1E3',
      '1E5',
      '0.339.400',
      '15/06/0026',
      '108001001812108001',
      '1.25',
      '1.2500',
      '12,5,1',
      '1.250.5',
      '31/06/2026',
      '15/06',
      '32/1/2026',
      '06/15/2026',
    ],
    ...[
      '25:00',
      '14:60',
      '13:00 pm',
      'NP',
      '-',
      '%',
      '$',
      '+57 300',
      '1/2',
      '3115550100 ext 2',
      '100 %%',
    ],
  ])('leaves %s as text', (text) => {
    expect(parseTyped(text)).toEqual({ value: text });
  });

  test('takes the apostrophe off, and nothing else', () => {
    expect(parseTyped("'00123")).toEqual({ value: '00123' });
    expect(parseTyped("'=1+1")).toEqual({ value: '=1+1' });
  });

  test('reads back every number as a cell shows it', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(parseTyped(display(value)).value).toBe(value === 0 ? 0 : value);
        expect(parseTyped(display(value, '#,##0.00')).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('reads back every day as a cell shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (serial) => {
        expect(parseTyped(display(serial, 'dd/mm/yyyy')).value).toBe(serial);
        expect(parseTyped(display(serial, 'yyyy-mm-dd')).value).toBe(serial);
      }),
    );
  });
});
