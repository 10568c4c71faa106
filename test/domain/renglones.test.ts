import { renglones } from '../../src/domain/renglones';

test.each([
  ['what fits', 'Prestado a Ana', 20, ['Prestado a Ana']],
  ['what just fits', 'Prestado a Ana', 14, ['Prestado a Ana']],
  ['what does not', 'Prestado a Ana Ejemplo', 14, ['Prestado a Ana', 'Ejemplo']],
  ['a word longer than a line', 'uno extraordinario dos', 6, ['uno', 'extraordinario', 'dos']],
  ['nothing', '', 10, ['']],
])('renglones() cuts between words: %s', (_, text, most, lines) => {
  expect(renglones(text, most)).toEqual(lines);
});
