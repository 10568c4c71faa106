// Numbers that their format makes another text: what a person sees in Excel, typed here from what it shows.

import { shownNumber } from '../../../src/local/file/shown-number';

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
