// The apostrophe of the texts that a spreadsheet would run as a formula.

import { desvestir, vestir } from '../../../src/domain/parse/vestido';
import { cleanText } from '../../../src/domain/texto';

test.each([
  ['=1+1', "'=1+1"],
  ['+57 300', "'+57 300"],
  ['-5 puntos', "'-5 puntos"],
  ['@área', "'@área"],
  ["'=1+1", "''=1+1"],
  ["'0101", "''0101"],
  ['="0101"', '\'="0101"'],
  ["d'oro", "d'oro"],
  ["'cita'", "'cita'"],
  ['a=b', 'a=b'],
  ['＝1+1', "'＝1+1"],
  ['2025 - 2026', '2025 - 2026'],
])('%s goes out as %s', (text, written) => {
  expect(vestir(text)).toBe(written);
  expect(desvestir(written)).toBe(text);
});

test.each(['meta; -5', 'uno,=1+1', 'uno\n@dos', 'uno;"=1+1', 'uno =1+1'])(
  '%j begins no cell with a formula whatever the separator, and reads as it was',
  (text) => {
    const written = vestir(text);
    expect(written.split(/[;,\n ]/).filter((cell) => /^["']*[=+\-@]/.test(cell))).toEqual([]);
    expect(cleanText(String(desvestir(written)))).toBe(text);
  },
);

test.each([
  ["'0101", '0101'],
  ['="0101"', '0101'],
  ['="dice ""así"""', 'dice "así"'],
])('%s of another program is %s', (celda, text) => {
  expect(desvestir(celda)).toBe(text);
});

test('numbers have nothing to take off', () => {
  expect(desvestir(-5)).toBe(-5);
});
