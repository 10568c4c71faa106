// Numbers that their format makes another text: what a person sees in Excel, typed here from what it shows.

import { celdaOfNumber, shownNumber } from '../../src/xlsx/number-celda';

test.each([
  [0.81, '0%', '81%'],
  [0.8123456, '0.0%', '81,23456%'],
  [0.07, '0.00%', '7%'],
  [-0.025, '0.0%;[Red]-0.0%', '-2,5%'],
  [1e-9, '0%', '0,0000001%'],
  // Another common dress: the number is 81 already, and the sign a text.
  [81, '0"%"', '81%'],
  [81.5, '0.0\\%', '81,5%'],
  [101, '0000', '0101'],
  [12_345, '0000', '12345'],
  [5_001_000_123, '000000000000', '005001000123'],
  [101_002, '000-000', '101-002'],
  [9_101_002, '000-000', '9101-002'],
  [7, '"A"00', 'A07'],
  [3, '"T"0', 'T3'],
  [101, '[$-240A]0000;-0000', '0101'],
  [101, '0\\.00', '1.01'],
])('shownNumber() reads %d in %s as %s', (value, pattern, shown) => {
  expect(shownNumber(value, pattern)).toBe(shown);
});

test.each([
  [1_250_000, '"$"\\ #,##0'],
  [1_250_000, '_-"$"* #,##0.00_-'],
  [12, '0'],
  [12.5, '0.00'],
  [12, '0" IED"'],
  [12, '00" IED"'],
  [1_500_000, '#,##0,'],
  [1_500_000, '0.00E+00'],
  [0.5, '# ?/?'],
  [-5, '0000'],
  [101.5, '0000'],
  [12, '"N.º "0'],
  [12, 'General'],
])('shownNumber() leaves %d in %s the number that it is', (value, pattern) => {
  expect(shownNumber(value, pattern)).toBeUndefined();
});

test.each([
  [46_188, 'dd/mm/yyyy', { fecha: '2026-06-15' }],
  [46_188.604_166_666, 'dd/mm/yyyy hh:mm', { fecha: '2026-06-15', hora: '14:30' }],
  [0.5, 'hh:mm', { fecha: '1899-12-30', hora: '12:00' }],
  [46_357, 'mmm-yy', 'diciembre de 2026'],
  [46_357, '[$-240A]mmmm" de "yyyy', 'diciembre de 2026'],
  [46_371, 'mmm-yy', { fecha: '2026-12-15' }],
  [46_357, 'd-mmm-yy', { fecha: '2026-12-01' }],
  [1e12, 'dd/mm/yyyy', 1e12],
  [12.5, undefined, 12.5],
  [0.1 + 0.2, undefined, 0.3],
  [0.1 + 0.2, '0.00', 0.3],
  [0.81, '0%', '81%'],
])('celdaOfNumber() hands over %d in %s', (value, pattern, celda) => {
  expect(celdaOfNumber(value, pattern)).toEqual(celda);
});
