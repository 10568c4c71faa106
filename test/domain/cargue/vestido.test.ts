// The apostrophe of the texts that a spreadsheet would run as a formula.

import { desvestir, vestir } from '../../../src/domain/cargue/vestido';

test.each([
  ['=1+1', "'=1+1"],
  ['+57 300', "'+57 300"],
  ['-5 puntos', "'-5 puntos"],
  ['@área', "'@área"],
  ["'=1+1", "''=1+1"],
  ["d'oro", "d'oro"],
  ["'cita'", "'cita'"],
  ['a=b', 'a=b'],
])('%s goes out as %s', (text, written) => {
  expect(vestir(text)).toBe(written);
  expect(desvestir(written)).toBe(text);
});

test('numbers have nothing to take off', () => {
  expect(desvestir(-5)).toBe(-5);
});
