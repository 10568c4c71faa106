import { parecido, quisoDecir } from '../../src/domain/parecido';

const COMPONENTES = ['Acompañamiento', 'Formación docente', 'Uso de MTIC'];

test.each([
  ['Acompañamineto', 'Acompañamiento'],
  ['acompanamiento', 'Acompañamiento'],
  ['Formacion dosente', 'Formación docente'],
  ['Bienestar', undefined],
  ['Sin acompañamiento', undefined],
  ['', undefined],
])('parecido() of %p is %p', (text, expected) => {
  expect(parecido(text, COMPONENTES)).toBe(expected);
});

test('parecido() prefers the nearest of several', () => {
  expect(parecido('A012', ['A112', 'A0123', 'A12'])).toBe('A112');
  expect(parecido('norte', ['NORTES', 'NORTE'])).toBe('NORTE');
});

test('quisoDecir() asks only when there is something near', () => {
  expect(quisoDecir('Uso de MTCI', COMPONENTES)).toBe(' ¿Quiso decir «Uso de MTIC»?');
  expect(quisoDecir('Otra cosa', COMPONENTES)).toBe('');
});
