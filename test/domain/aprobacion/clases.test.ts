// Of what class a change of each column of the plan is.

import { CLASE_DE_COLUMNA, claseDeColumna } from '../../../src/domain/aprobacion/clases';
import { isComputed } from '../../../src/domain/register';
import { pam } from '../../../src/domain/registers/pam';

test('every column of the plan has its class, and no other one does', () => {
  const written = Object.entries(pam.columns).filter(([, column]) => !isComputed(column));
  // Besides them, what each quarter has programmed, which stands in Seguimiento.
  const keys = [...written.map(([key]) => key), 'programado'];
  expect(Object.keys(CLASE_DE_COLUMNA).sort()).toEqual(keys.sort());
});

test.each([
  ['meta2026', 'Sustantivo'],
  ['metaCuatrienio', 'Sustantivo'],
  ['indicador', 'Sustantivo'],
  ['ponderacion', 'Sustantivo'],
  ['responsable', 'Administrativo'],
  ['programado2026-T3', 'Sustantivo'],
  ['fechaFin', 'Administrativo'],
  ['accion', 'Forma'],
])('a change of %s is %s', (key, clase) => {
  expect(claseDeColumna(key)).toBe(clase);
});
