import { barra, SENAL_DE_AVANCE } from '../../src/documents/senales';
import { ESTADOS_AVANCE } from '../../src/domain/avance/estado';

test('SENAL_DE_AVANCE gives each state an icon of its own: colour is never the only difference', () => {
  const icons = ESTADOS_AVANCE.map((estado) => SENAL_DE_AVANCE[estado].icono);
  expect(new Set(icons).size).toBe(ESTADOS_AVANCE.length);
});

test.each([
  [0, 0],
  [0.5, 10],
  [0.526, 11],
  [1, 20],
  [5.25, 20],
  [-0.3, 0],
])('barra(%p) reaches %i of 20', (ratio, reached) => {
  const { barra: done, resto } = barra(ratio);
  expect([done.length, resto.length]).toEqual([reached, 20 - reached]);
  expect(`${done}${resto}`).toMatch(/^ {19}\u00A0$/);
});

test('barra() of nothing is nothing', () => {
  expect(barra(null)).toEqual({ barra: '', resto: '' });
});
