import { INDICADORES } from '../../../src/domain/avance/indicador';
import { CALCULOS, estrategiaDe } from '../../../src/domain/estrategia/estrategia';
import { contextOf, VIGENCIAS } from '../../support/libro';

test('each formula that may be chosen is told in words', () => {
  expect(Object.keys(CALCULOS)).toEqual(Object.keys(INDICADORES));
});

test('an acción without indicador or meta is told; one with a 0 has a meta', () => {
  const { faltas } = estrategiaDe(
    contextOf({
      pam: [
        { codigo: 'A1', metaCuatrienio: 'NP', meta2026: 'NP' },
        { codigo: 'A2', indicador: 'x', meta2026: 0, medioVerificacion: 'y', responsable: 'z' },
      ],
    }),
  );
  const of = Object.fromEntries(faltas.map(({ codigo, de }) => [codigo, de]));
  expect(of.SIN_INDICADOR).toEqual(['A1']);
  expect(of.SIN_META).toEqual(['A1']);
  expect(of.SIN_MEDIO).toEqual(['A1']);
  expect(of.SIN_RESPONSABLE).toEqual(['A1']);
  expect(of.SIN_CALENDARIO).toHaveLength(VIGENCIAS.length * 4);
  expect(of.SIN_RIESGO).toEqual(['código', 'riesgo', 'control']);
});
