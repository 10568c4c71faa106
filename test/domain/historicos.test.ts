// Which quarters a book only remembers.

import { antesDeLaAdopcion, esHistorico } from '../../src/domain/historicos';
import { filasOf } from '../support/libro';

const CALENDARIO = filasOf([
  { vigencia: 2024, trimestre: 'T2', seReporta: false },
  { vigencia: 2024, trimestre: 'T3', seReporta: true },
  { vigencia: 2024, trimestre: 'T4' },
]);

test.each([
  ['nothing is told', undefined, [false, true, false, false]],
  ['blank', '', [false, true, false, false]],
  ['from 2024-T1', '2024-T1', [false, true, false, false]],
  ['from 2024-T3', '2024-T3', [true, true, false, false]],
  ['as people write it', 't4 2024', [true, true, true, false]],
  ['what is no quarter', 'julio de 2024', [false, true, false, false]],
])('esHistorico() with an adopcion: %s', (_, valor, expected) => {
  const parametros = filasOf(valor === undefined ? [] : [{ clave: 'adopcion', valor }]);
  const cortes = (['T1', 'T2', 'T3', 'T4'] as const).map((trimestre) => ({
    vigencia: 2024,
    trimestre,
  }));
  expect(cortes.map((corte) => esHistorico(corte, parametros, CALENDARIO))).toEqual(expected);
});

test('antesDeLaAdopcion() is of the whole years before it too', () => {
  const parametros = filasOf([{ clave: 'adopcion', valor: '2025-T2' }]);
  const at = (vigencia: number, trimestre: 'T1' | 'T4') =>
    antesDeLaAdopcion({ vigencia, trimestre }, parametros);
  expect([at(2024, 'T4'), at(2025, 'T1'), at(2025, 'T4')]).toEqual([true, true, false]);
});
