import { linesWithin } from '../../../src/local/page/lists/lines-within';

/** A letter is one wide. */
const measure = (text: string): number => text.length;

test.each([
  ['Visitas de asesoría', 40, 1, ['Visitas de asesoría']],
  ['Visitas de asesoría', 12, 2, ['Visitas de', 'asesoría']],
  ['Visitas de asesoría al PMI', 12, 2, ['Visitas de', 'asesoría al…']],
  ['Visitas de asesoría', 8, 1, ['Visitas…']],
  ['Acompañamiento', 6, 2, ['Acomp…']],
])('linesWithin(%j) in %i × %i', (text, width, lines, said) => {
  expect(linesWithin(text, { width, lines, measure })).toEqual(said);
});
