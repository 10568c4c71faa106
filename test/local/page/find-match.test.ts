// What it is for a text to have what is looked for, and what replaces it.

import { matches, type Query, withReplaced } from '../../../src/local/page/find/match';

const query = (text: string, more: Partial<Query> = {}): Query => ({
  text,
  exact: false,
  whole: false,
  ...more,
});

test.each([
  ['educacion', 'EDUCACIÓN rural', {}, true],
  ['ÚLTIMO', 'el ultimo', {}, true],
  ['pinguino', 'pingüino', {}, true],
  ['ano', 'año', {}, false],
  ['AÑO', 'este año', {}, true],
  ['2.°', 'El 2.° grado', {}, true],
  ['educacion', 'Educación', { exact: true }, false],
  ['Educación', 'Educación', { exact: true }, true],
  ['Educación', 'Educacio\u0301n', { exact: true }, true],
  ['rural', 'Educación rural', { whole: true }, false],
  ['educacion rural', ' Educación rural', { whole: true }, true],
  ['$ 1.250', '$\u00a01.250', {}, true],
  ['uno dos', 'uno\ndos', {}, true],
])('%p in %p with %p: %p', (text, found, more, is) => {
  expect(matches(query(text, more), found)).toBe(is);
});

test.each([
  ['educacion', 'Educación y EDUCACION', 'x', {}, 'x y x'],
  ['a', '¿Él á la 🙂 casa?', 'o', {}, '¿Él o lo 🙂 coso?'],
  ['á', 'a á', 'o', { exact: true }, 'a o'],
  ['aa', 'aaa', 'b', {}, 'ba'],
  ['a', 'a', 'aa', {}, 'aa'],
  ['uno', ' Uno ', 'dos', { whole: true }, 'dos'],
])('%p of %p by %p with %p gives %p', (text, found, by, more, replaced) => {
  expect(withReplaced(query(text, more), found, by)).toBe(replaced);
});
