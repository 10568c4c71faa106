// Códigos of Fundamentos told in words: alone, several, among words, and those that are not there.

import { fundamentosDe } from '../../src/domain/fundamentos';
import { filasOf } from '../support/libro';

const found = fundamentosDe(
  filasOf([
    { codigo: 'FU-0013', clase: 'Objetivo estratégico', enunciado: 'Fortalecer la gestión' },
    { codigo: 'fu-14', clase: 'Estrategia de intervención', enunciado: 'Por grupos' },
    { codigo: 'FU-0015', clase: 'Necesidad' },
    { enunciado: 'Sin código' },
  ]),
);

test.each([
  ['FU-0013', 'Fortalecer la gestión'],
  [' fu 13 ', 'Fortalecer la gestión'],
  ['FU-0013; FU-0014', 'Fortalecer la gestión; Por grupos'],
  ['FU-13, FU-14 y FU-0013', 'Fortalecer la gestión; Por grupos'],
  ['FU-0013.', 'Fortalecer la gestión'],
  ['Mesa de 2023; FU-0014', 'Mesa de 2023; Por grupos'],
  // In a sentence that names one, the sentence says it.
  ['Fortalecer (FU-0013)', 'Fortalecer (FU-0013)'],
  ['Mejorar la lectura', 'Mejorar la lectura'],
  // Of one without words, or that is not there, the código is all that is known.
  ['FU-0015', 'FU-0015'],
  ['FU-0099', 'FU-0099'],
  ['', ''],
  [undefined, ''],
])('%s', (texto, palabras) => expect(found.enPalabras(texto)).toBe(palabras));

test('with the código before it, as the add-on spells it', () =>
  expect(found.conCodigo('fu-14; una mesa')).toBe('FU-0014 · Por grupos; una mesa'));

test('those of a class that an acción names in its column or in what it responds to', () => {
  const named = (row: object) =>
    found.citadosPor(row as never, 'estrategia', 'Estrategia de intervención');
  expect(named({ estrategia: 'FU-14', responde: 'FU-0013; FU-0014' })).toEqual(['FU-0014']);
  expect(named({ estrategia: 'FU-0013' })).toEqual([]);
  expect(named({})).toEqual([]);
});
