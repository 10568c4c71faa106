// Every column of the PAM says what a change to it is once the plan is approved.

import { CLASE_DE_COLUMNA } from '../../../src/domain/aprobacion/clases';
import { pam } from '../../../src/domain/registers/pam';

test('each column has its class, and no other has one', () => {
  expect(Object.keys(CLASE_DE_COLUMNA).sort()).toEqual(Object.keys(pam.columns).sort());
});

test('meta, indicador and peso are sustantivos; who answers and when, administrativos; the wording, forma', () => {
  const { meta, metaCuatrienio, indicador, ponderacion } = CLASE_DE_COLUMNA;
  expect(new Set([meta, metaCuatrienio, indicador, ponderacion])).toEqual(new Set(['Sustantivo']));
  const { responsable, fechaInicio, fechaFin } = CLASE_DE_COLUMNA;
  expect(new Set([responsable, fechaInicio, fechaFin])).toEqual(new Set(['Administrativo']));
  expect(CLASE_DE_COLUMNA.accion).toBe('Forma');
});
