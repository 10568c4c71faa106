// The 6 of July 2026 is a Monday; the 20, a holiday.

import {
  diasParaPosponer,
  estaPospuesto,
  objecionAPosponer,
  vuelve,
} from '../../src/domain/posponer';

const HOY = '2026-07-06';

test.each<[string, string, string | undefined, string | undefined]>([
  ['until tomorrow', '2026-07-07', undefined, undefined],
  ['until today', HOY, undefined, 'Escoja un día posterior a hoy.'],
  ['until a day that is past', '2026-07-01', undefined, 'Escoja un día posterior a hoy.'],
  ['for years', '2029-01-01', undefined, 'Escoja un día dentro de un año, hasta el 07/07/2027.'],
  ['until it is due', '2026-07-15', '2026-07-15', undefined],
  ['beyond it', '2026-07-16', '2026-07-15', 'Vence el 15/07/2026: puede posponerlo hasta ese día.'],
  ['five business days once it is overdue', '2026-07-13', '2026-07-01', undefined],
  [
    'six',
    '2026-07-14',
    '2026-07-01',
    'Ya venció: puede posponerlo 5 días hábiles, hasta el 13/07/2026.',
  ],
])('objecionAPosponer() of something put off %s', (_, hasta, vence, expected) => {
  expect(objecionAPosponer(hasta, vence, HOY)).toBe(expected);
});

test('what was put off comes back by itself, and on its day whatever becomes of its date meanwhile', () => {
  const pospuesto = { desde: HOY, hasta: '2026-07-15' };
  const seenOn = (vence: string | undefined, hoy: string) => !estaPospuesto(pospuesto, vence, hoy);
  expect([seenOn(undefined, '2026-07-14'), seenOn(undefined, '2026-07-15')]).toEqual([false, true]);
  // Its date was brought forward.
  expect([seenOn('2026-07-09', '2026-07-08'), seenOn('2026-07-09', '2026-07-09')]).toEqual([
    false,
    true,
  ]);
  expect(vuelve(pospuesto, '2026-07-09')).toBe('2026-07-09');
  // It was overdue when it was put off, so five business days are all there are: 7, 8, 9, 10 and 13.
  expect(vuelve(pospuesto, '2026-07-01')).toBe('2026-07-13');
});

test.each([
  ['a Monday', HOY, '2026-07-07', '2026-07-13'],
  ['a Friday before a holiday', '2026-07-17', '2026-07-18', '2026-07-21'],
  ['a Sunday', '2026-07-05', '2026-07-06', '2026-07-06'],
])('diasParaPosponer() on %s', (_, hoy, manana, lunes) => {
  expect(diasParaPosponer(hoy)).toEqual({ manana, lunes });
});
