import { ultimoNumero } from '../../src/domain/acta-numero';

const acta = (vigencia: number, numero?: number) => ({ vigencia, numero });
const HOY = 2026;

describe('ultimoNumero()', () => {
  test.each([
    ['is 0 in an empty register', [], 2026, 0, 0],
    ['is the highest of the year', [acta(2026, 3), acta(2026, 7), acta(2025, 9)], 2026, 0, 7],
    ['does not look at a borrador', [acta(2026)], 2026, 0, 0],
    ['is the one reached outside the book', [], 2026, 30, 30],
    ['is the one reached outside, in the first year of the register', [], 2024, 30, 30],
    ['of a year before this one is its own', [acta(2024, 2)], 2025, 30, 0],
    ['is the one reached outside when the register is behind', [acta(2026, 2)], 2026, 30, 30],
    ['is the highest when the register is ahead', [acta(2026, 31), acta(2026, 32)], 2026, 30, 32],
    [
      'of a new year begins again, though nobody blanked the parameter',
      [acta(2025, 31)],
      2026,
      30,
      0,
    ],
    ['of a new year takes a parameter written anew', [acta(2025, 31)], 2026, 4, 4],
  ])('%s', (_, actas, vigencia, fuera, expected) => {
    expect(ultimoNumero(actas, vigencia, HOY, fuera)).toBe(expected);
  });
});
