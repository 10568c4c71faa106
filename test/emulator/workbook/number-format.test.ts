// What cells show, by number format, written as in Colombia.

import { display } from '../../../src/emulator/workbook/number-format';

const QUINCE_DE_JUNIO = 46188;

describe('display()', () => {
  test.each<[string | number | boolean | null, string | undefined, string]>([
    [null, undefined, ''],
    ['texto', '0.00', 'texto'],
    [true, undefined, 'VERDADERO'],
    [1234.5, undefined, '1234,5'],
    [0.1 + 0.2, undefined, '0,3'],
    [1e21, undefined, '1E+21'],
    [1234.5, '@', '1234,5'],
    [1234567.891, '#,##0.00', '1.234.567,89'],
    [1234567, '#,##0', '1.234.567'],
    [0.5, '#,##0.##', '0,5'],
    [12, '0.##', '12,'],
    [12, '#,##0.####', '12,'],
    [3, '#,##0.0###', '3,0'],
    [1250.25, '#,##0.0###', '1.250,25'],
    [0.025, '#,##0.0###', '0,025'],
    [0.5, '#.00', ',50'],
    [1.005, '0.00', '1,01'],
    [-1234, '#,##0', '-1.234'],
    [-0.001, '0.00', '0,00'],
    [0.256, '0%', '26%'],
    [0.256, '0.0%', '25,6%'],
    [2339400, '"$" #,##0', '$ 2.339.400'],
    [2339400, '[$$-240A] #,##0', '$ 2.339.400'],
    [-5, '0;(0);"cero"', '(5)'],
    [0, '0;(0);"cero"', 'cero'],
    [5, '0 "días"', '5 días'],
    [5, '0 \\d', '5 d'],
    [QUINCE_DE_JUNIO, 'dd/mm/yyyy', '15/06/2026'],
    [QUINCE_DE_JUNIO, 'd-m-yy', '15-6-26'],
    [QUINCE_DE_JUNIO, 'dddd, d "de" mmmm', 'lunes, 15 de junio'],
    [QUINCE_DE_JUNIO, 'mmm-yy', 'jun-26'],
    [QUINCE_DE_JUNIO + 0.75, 'dd/mm/yyyy hh:mm', '15/06/2026 18:00'],
    [0.75, 'h:mm am/pm', '6:00 p. m.'],
    [0.7505, 'hh:mm:ss', '18:00:43'],
  ])('%p with %p is %p', (value, pattern, expected) => {
    expect(display(value, pattern)).toBe(expected);
  });

  test.each(['0.00E+00', '# ?/?', '[h]:mm', '0.0 0.0'])(
    'refuses %s, whose effect is not emulated',
    (pattern) => {
      expect(() => display(1.5, pattern)).toThrow('Not emulated');
    },
  );
});
