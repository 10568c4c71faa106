// What the quarters of an acción hold among themselves and with its meta.

import type { AnyRow } from '../../../src/domain/register';
import {
  ejecucionFinanciera,
  metaDeLaVigencia,
} from '../../../src/domain/registers/seguimiento-rules';
import { found } from '../../support/libro';

const quarters = (...programado: AnyRow[string][]): AnyRow[] =>
  programado.map((p, i) => ({
    accion: 'A1',
    vigencia: 2025,
    trimestre: `T${i + 1}`,
    programado: p,
  }));

test.each<[string, AnyRow, AnyRow[], boolean]>([
  ['sum', { meta2025: 10 }, quarters(2, 3, 'NP', 5), true],
  ['sum short', { meta2025: 10 }, quarters(2, 3, 'NP', 4), false],
  ['mean', { meta2025: 17, reglaTrimestral: 'Promedio' }, quarters(17, 17, 17, 0), true],
  ['last', { meta2025: 60, reglaTrimestral: 'Último' }, quarters(20, 40, 60, 'NP'), true],
  ['tenths', { meta2025: 0.3 }, quarters(0.1, 0.2), true],
  ['NP, and programmed', { meta2025: 'NP' }, quarters(1), false],
  ['blank', {}, quarters(1), true],
  ['unprogrammed quarters', { meta2025: 10 }, quarters('NP', undefined), true],
])('metaDeLaVigencia: %s', (_, accion, rows, isRight) => {
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Acumulado', ...accion }];
  expect(found(metaDeLaVigencia, rows, { pam })).toEqual(isRight ? [] : [[2, 'META_DISTINTA']]);
});

test('ejecucionFinanciera finds money without progress, except a result of 0 in a Reducción', () => {
  const row = { accion: 'A1', comprometido: 1000 };
  const rows = [row, { ...row, ejecutado: 0 }, { ...row, ejecutado: 1 }, { ejecutado: 0 }];
  expect(found(ejecucionFinanciera, rows)).toEqual([
    [2, 'DINERO_SIN_AVANCE'],
    [3, 'DINERO_SIN_AVANCE'],
  ]);
  const pam = [{ codigo: 'A1', tipoAcumulacion: 'Reducción' }];
  expect(found(ejecucionFinanciera, rows, { pam })).toEqual([[2, 'DINERO_SIN_AVANCE']]);
});
