import { semanaDe } from '../../src/domain/semana';

test.each([
  ['a Monday', '2026-07-20', '2026-W30'],
  ['the Sunday before it', '2026-07-19', '2026-W29'],
  ['a first of January that belongs to the year before', '2027-01-01', '2026-W53'],
  ['a last of December that belongs to the year after', '2024-12-30', '2025-W01'],
  ['the first day of a year that begins on Monday', '2024-01-01', '2024-W01'],
  ['a leap day', '2028-02-29', '2028-W09'],
  ['a day before 1970', '1969-12-28', '1969-W52'],
])('semanaDe() of %s', (_case, fecha, semana) => {
  expect(semanaDe(fecha)).toBe(semana);
});
