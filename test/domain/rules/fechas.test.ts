// Dates and hours of a row in their order, and years of the cuatrienio.

import {
  ordenDeFechas,
  ordenDeHoras,
  vigenciaDelCuatrienio,
} from '../../../src/domain/rules/fechas';
import { found } from '../../support/libro';

test('ordenDeFechas() accepts the same day and a missing end', () => {
  const rule = ordenDeFechas('a', 'b');
  expect(found(rule, [{ a: '2026-06-15', b: '2026-06-15' }, { a: '2026-06-15' }])).toEqual([]);
  expect(found(rule, [{ a: '2026-06-15', b: '2025-12-31' }])).toEqual([[2, 'FECHAS_EN_DESORDEN']]);
});

test('ordenDeHoras() finds a meeting that ends before it starts', () => {
  expect(found(ordenDeHoras('a', 'b'), [{ a: '14:00', b: '09:30' }])).toEqual([
    [2, 'HORAS_EN_DESORDEN'],
  ]);
});

test('vigenciaDelCuatrienio finds a year that no avance would count', () => {
  expect(found(vigenciaDelCuatrienio, [{ vigencia: 2025 }, { vigencia: 2052 }, {}])).toEqual([
    [3, 'VIGENCIA_AJENA'],
  ]);
});
