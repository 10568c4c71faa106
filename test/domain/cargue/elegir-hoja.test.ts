import type { HojaEntregada } from '../../../src/domain/cargue/archivo';
import { elegirHoja } from '../../../src/domain/cargue/elegir-hoja';

const hoja = (nombre: string, oculta = false): HojaEntregada => ({
  nombre,
  oculta,
  celdas: [[nombre]],
});
const HOJAS = [hoja('Notas', true), hoja('Otra'), hoja('IED')];

test.each([
  ['the one asked for', 'Notas', 'IED', 'Notas'],
  ['the one titled like the register', undefined, 'IED', 'IED'],
  ['the first that shows', undefined, 'PAM', 'Otra'],
])('elegirHoja() takes %s', (_case, asked, titulo, nombre) => {
  expect(elegirHoja({ hojas: HOJAS, hoja: asked }, titulo)).toMatchObject({ hoja: { nombre } });
});

test('elegirHoja() says which sheets there are when the one asked for is not', () => {
  const elegida = elegirHoja({ hojas: HOJAS, hoja: 'Nota' }, 'IED');
  expect(elegida).toEqual({
    mensaje: 'El archivo no tiene una hoja «Nota». ¿Quiso decir «Notas»? Tiene: Notas, Otra, IED.',
  });
});
