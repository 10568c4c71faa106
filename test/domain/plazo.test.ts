import { enCuanto, haceCuanto } from '../../src/domain/plazo';

test.each([
  ['2026-07-01', 'hace 3 días hábiles'],
  ['2026-07-03', 'hace 1 día hábil'],
  // Saturday and Sunday.
  ['2026-07-05', 'hace 1 día hábil'],
])('haceCuanto() of %s on Monday 6 of July of 2026', (fecha, expected) => {
  expect(haceCuanto(fecha, '2026-07-06')).toBe(expected);
});

test('haceCuanto() of a Friday on its Saturday claims no business day', () => {
  expect(haceCuanto('2026-07-17', '2026-07-18')).toBe('hace menos de un día hábil');
});

test.each([
  ['2026-07-17', 'hoy'],
  ['2026-07-19', 'antes del próximo día hábil'],
  ['2026-07-20', 'antes del próximo día hábil'],
  ['2026-07-21', 'en 1 día hábil'],
  ['2026-07-22', 'en 2 días hábiles'],
])(
  'enCuanto() of %s on Friday 17 of July of 2026, before a holiday on Monday',
  (fecha, expected) => {
    expect(enCuanto(fecha, '2026-07-17')).toBe(expected);
  },
);
