// Figures that lost their decimal comma, told by those beside them.

import type { AnyRow } from '../../../src/domain/register';
import { cifrasDeLaAccion } from '../../../src/domain/registers/escala-rules';
import { programadoDeOtraEscala } from '../../../src/domain/registers/seguimiento-cifras-rules';
import { cifrasDeUnaEscala, cifrasDeUnaSerie } from '../../../src/domain/rules/otra-escala';
import { found, hallados, mensajes } from '../../support/libro';

const delPam = cifrasDeUnaEscala(cifrasDeLaAccion);

describe('among the figures of an acción', () => {
  test.each<[string, AnyRow, string | undefined]>([
    ['0.85 that came in as 85', { meta2025: 85, metaCuatrienio: 0.9 }, 'meta2025'],
    ['0.025 that came in as 25', { lineaBase: 25, metaCuatrienio: 0.03 }, 'lineaBase'],
    ['12.5 that came in as 125', { meta2025: 125, meta2026: 12.75 }, 'meta2025'],
    ['12.5 among counts', { lineaBase: 12, meta2025: 125, metaCuatrienio: 13 }, 'meta2025'],
    ['1250.5 that came in as 12505', { meta2025: 12505, metaCuatrienio: 1300.5 }, 'meta2025'],
    ['1/2 kept as a day', { meta2025: 46054, metaCuatrienio: 0.5 }, 'meta2025'],
    ['a capacity that grows ten times', { lineaBase: 1, metaCuatrienio: 10 }, undefined],
    ['years that add up', { meta2024: 10, meta2025: 20, metaCuatrienio: 100 }, undefined],
    ['a línea base of a hundredth', { lineaBase: 1, meta2025: 100, meta2026: 100 }, undefined],
    ['five times, with decimals', { lineaBase: 2.5, metaCuatrienio: 12 }, undefined],
    ['NP and 0', { lineaBase: 0, meta2025: 'NP', metaCuatrienio: 85 }, undefined],
    ['a count of the size of a day', { lineaBase: 40000, metaCuatrienio: 46054 }, undefined],
    ['alone', { metaCuatrienio: 85 }, undefined],
  ])('%s', (_, row, columna) => {
    const expected = columna === undefined ? [] : [{ columna, codigo: 'PARECE_OTRA_ESCALA' }];
    expect(hallados(delPam, [row])).toMatchObject(expected);
    expect(hallados(delPam, [row])).toHaveLength(expected.length);
  });

  test('says both readings and what to do', () => {
    expect(mensajes(delPam, [{ meta2025: 85, metaCuatrienio: 0.9 }])).toEqual([
      '85 es unas cien veces lo que tiene al lado (0,9): ¿se perdió la coma decimal? Si es 0,85, escríbalo con coma.',
    ]);
    expect(mensajes(delPam, [{ meta2025: 46054, metaCuatrienio: 0.5 }])).toEqual([
      '46.054 es el número con que la hoja guarda la fecha 01/02/2026: si quiso escribir 1,2 o la fracción 1/2, escríbalo con coma.',
    ]);
  });
});

test('of an indicator, among its years and beside its meta', () => {
  const rule = cifrasDeUnaSerie('valor', ['indicador', 'unidad'], ['meta']);
  const dato = { indicador: 'Deserción', unidad: 'Porcentaje' };
  const years = [
    { ...dato, valor: 3.2 },
    { ...dato, valor: 31 },
    { ...dato, indicador: 'Matrícula', valor: 31 },
  ];
  expect(found(rule, years)).toEqual([[3, 'PARECE_OTRA_ESCALA']]);
  expect(found(rule, [{ ...dato, valor: 31, meta: 3.1 }])).toEqual([[2, 'PARECE_OTRA_ESCALA']]);
});

test('of a quarter, beside the others that were programmed and the meta of its year', () => {
  const quarter = (trimestre: string, programado: AnyRow[string]): AnyRow => ({
    accion: 'A1',
    vigencia: 2025,
    trimestre,
    programado,
  });
  const of = (meta2025: number, ...programado: AnyRow[string][]) =>
    found(
      programadoDeOtraEscala,
      programado.map((each, i) => quarter(`T${i + 1}`, each)),
      { pam: [{ codigo: 'A1', tipoAcumulacion: 'Capacidad', meta2025 }] },
    );
  expect(of(0.9, 85)).toEqual([[2, 'PARECE_OTRA_ESCALA']]);
  expect(of(0.9, 0.85, 90, 'NP')).toEqual([[3, 'PARECE_OTRA_ESCALA']]);
  expect(of(90, 20, 40, 85)).toEqual([]);
});
