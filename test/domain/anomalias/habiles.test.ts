import {
  diasHabilesDespues,
  diasHabilesEntre,
  isHabil,
} from '../../../src/domain/anomalias/habiles';
import { esHabil } from '../../sheets-templates/dias-habiles';

test.each([
  ['a Saturday', '2026-07-18', false],
  ['the 20 of July', '2026-07-20', false],
  ['the Tuesday after it', '2026-07-21', true],
  ['San Pedro y San Pablo, kept on the Monday after', '2026-06-29', false],
  ['Reyes of 2026, kept on the 12', '2026-01-12', false],
  ['the 6 of January itself', '2026-01-06', true],
  ['Jueves Santo', '2026-04-02', false],
  ['Viernes Santo', '2026-04-03', false],
  ['the Monday of Sagrado Corazón', '2026-06-15', false],
])('isHabil() of %s', (_, fecha, expected) => {
  expect(isHabil(fecha)).toBe(expected);
});

test.each([
  // 16, 17, 21, 22 and 23: a weekend and the 20 of July lie between.
  ['2026-07-15', 5, '2026-07-23'],
  // 16, 17, 20, 21 and 22.
  ['2026-04-15', 5, '2026-04-22'],
  // Semana Santa: 30 and 31 of March, 1, 6 and 7 of April.
  ['2026-03-27', 5, '2026-04-07'],
  ['2026-07-15', 0, '2026-07-15'],
])('diasHabilesDespues() of %s, %i later', (desde, dias, expected) => {
  expect(diasHabilesDespues(desde, dias)).toBe(expected);
});

test('diasHabilesEntre() counts the days that a calendar of its own counts, one by one', () => {
  const next = (day: string, days = 1): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const workdays = new Set<string>();
  for (let day = '2024-01-01'; day < '2028-12-31'; day = next(day))
    if (esHabil(day)) workdays.add(day);
  // Beginnings over three years, to ends near and far.
  for (let desde = '2024-01-01'; desde < '2027-01-01'; desde = next(desde, 3)) {
    let count = 0;
    let day = desde;
    for (let days = 1; days <= 500; days++) {
      day = next(day);
      if (workdays.has(day)) count += 1;
      if (days % 7 === 3 || days < 9)
        expect([desde, day, diasHabilesEntre(desde, day)]).toEqual([desde, day, count]);
    }
  }
});

test.each([
  // The Saturday after a Friday has none; a day that is past has none either.
  ['2026-07-17', '2026-07-18', 0],
  ['2026-07-17', '2026-07-20', 0],
  ['2026-07-17', '2026-07-21', 1],
  ['2026-07-17', '2026-07-17', 0],
  ['2026-07-17', '2026-07-01', 0],
])('diasHabilesEntre() of %s and %s is %i', (desde, hasta, expected) => {
  expect(diasHabilesEntre(desde, hasta)).toBe(expected);
});
