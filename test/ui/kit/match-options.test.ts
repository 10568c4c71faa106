import { matches, matchOptions } from '../../../src/ui/kit/match-options';

const person = (nombre: string) => ({ value: nombre, label: nombre, detail: 'Calidad' });
const PEOPLE = ['Ana Ejemplo Rivera', 'Mariana Ejemplo Gil', 'Rubén Ejemplo Núñez'].map(person);

test.each([
  ['rub', true],
  ['RUBEN nunez', true],
  ['núñez rubén', true],
  ['uben', false],
  ['ruben gil', false],
  ['', true],
])('matches() looks for %j at the beginnings of words: %s', (typed, isFound) => {
  expect(matches('Rubén Ejemplo Núñez', typed)).toBe(isFound);
});

test('matchOptions() searches the second line too and shows eight at most', () => {
  expect(matchOptions(PEOPLE, 'calid', false)).toHaveLength(3);
  const many = Array.from({ length: 20 }, (_, i) => person(`Ana ${i}`));
  expect(matchOptions(many, 'ana', false)).toHaveLength(8);
});

test('matchOptions() offers what is typed last in a free list, unless it is one of its options', () => {
  expect(matchOptions(PEOPLE, 'Ana', true).map(({ value }) => value)).toEqual([
    'Ana Ejemplo Rivera',
    'Ana',
  ]);
  expect(matchOptions(PEOPLE, 'ana ejemplo rivera', true)).toHaveLength(1);
  expect(matchOptions(PEOPLE, 'Zoila', false)).toEqual([]);
});
