import {
  isFecha,
  isHora,
  parseTypedDate,
  parseTypedTime,
  readableTime,
  weekdayOf,
} from '../../../src/ui/kit/typed-date';

test.each([
  ['hoy', '2026-11-20'],
  ['Mañana', '2026-11-21'],
  ['+8', '2026-11-28'],
  ['+15', '2026-12-05'],
  ['30/11', '2026-11-30'],
  ['30-11', '2026-11-30'],
  ['15/1', '2027-01-15'],
  ['1 jul', '2026-07-01'],
  ['15 dic.', '2026-12-15'],
  ['15/06/26', '2026-06-15'],
  ['15/06/2024', '2024-06-15'],
  ['15 de junio de 2026', '2026-06-15'],
  ['2026-06-15', '2026-06-15'],
  ['29/2', undefined],
  ['31/11', undefined],
  ['15', undefined],
  ['mañana en la tarde', undefined],
  ['', undefined],
])('parseTypedDate() reads %j on 20 November 2026 as %s', (text, fecha) => {
  expect(parseTypedDate(text, '2026-11-20')).toBe(fecha);
});

test('parseTypedDate() takes a month alone as its last day where something ends', () => {
  expect(parseTypedDate('dic-26', '2026-11-20')).toBe('2026-12-01');
  expect(parseTypedDate('dic-26', '2026-11-20', 'fin')).toBe('2026-12-31');
});

test.each([
  ['8', '08:00'],
  ['830', '08:30'],
  ['1430', '14:30'],
  ['8:30', '08:30'],
  ['2 pm', '14:00'],
  ['2:30 p. m.', '14:30'],
  ['25', undefined],
  ['8:75', undefined],
  ['temprano', undefined],
])('parseTypedTime() reads %j as %s', (text, hora) => {
  expect(parseTypedTime(text)).toBe(hora);
});

test('isFecha() and isHora() accept only the form that the domain keeps', () => {
  expect(['2026-06-15', '15/06/2026', ''].map(isFecha)).toEqual([true, false, false]);
  expect(['08:30', '8:30', '8', ''].map(isHora)).toEqual([true, false, false, false]);
});

test('weekdayOf() and readableTime() show a date and a time as they are spoken', () => {
  expect(weekdayOf('2026-07-14')).toBe('martes');
  expect(['00:05', '12:00', '14:30'].map(readableTime)).toEqual([
    '12:05 a. m.',
    '12:00 p. m.',
    '2:30 p. m.',
  ]);
});
