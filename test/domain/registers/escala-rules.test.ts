import { razonEntrePorcentajes } from '../../../src/domain/registers/escala-rules';
import { razonPorPorcentaje } from '../../../src/domain/registers/seguimiento-cifras-rules';
import { found, hallados } from '../../support/libro';

describe('razonEntrePorcentajes()', () => {
  test.each<[string, object, readonly number[]]>([
    [
      'a meta a hundredth of the others',
      { lineaBase: 75, meta2025: 0.81, metaCuatrienio: 85 },
      [2],
    ],
    ['a línea base', { lineaBase: 0.75, metaCuatrienio: 80 }, [2]],
    ['100 % written as 1', { meta2025: 1, meta2026: 100, metaCuatrienio: 100 }, [2]],
    ['percentages of less than one', { lineaBase: 0.9, meta2025: 0.7, metaCuatrienio: 0.5 }, []],
    ['a small one beside one not so small', { lineaBase: 3, metaCuatrienio: 0.8 }, []],
    ['NP and 0', { meta2025: 'NP', meta2026: 0, metaCuatrienio: 80 }, []],
  ])('%s', (_case, row, lines) => {
    const rows = [{ unidad: 'Porcentaje', ...row }];
    expect(found(razonEntrePorcentajes, rows).map(([fila]) => fila)).toEqual(lines);
    expect(found(razonEntrePorcentajes, [{ ...rows[0], unidad: 'Estudiantes' }])).toEqual([]);
  });

  test('says what it seems to be', () => {
    const rows = [{ unidad: '% de IED', meta2025: 0.81, metaCuatrienio: 80 }];
    expect(hallados(razonEntrePorcentajes, rows)[0]).toMatchObject({
      columna: 'meta2025',
      codigo: 'PARECE_RAZON',
      mensaje:
        '0,81 parece 81 %: la unidad es un porcentaje y lo demás va en su escala. Si lo es, escriba 81.',
    });
  });
});

describe('razonPorPorcentaje()', () => {
  const pam = [
    {
      codigo: 'A1',
      unidad: 'Porcentaje',
      tipoAcumulacion: 'Capacidad',
      lineaBase: 60,
      meta2026: 90,
    },
    {
      codigo: 'A2',
      unidad: 'Estudiantes',
      tipoAcumulacion: 'Capacidad',
      lineaBase: 60,
      meta2026: 90,
    },
  ];
  const report = (accion: string, values: object) => ({
    accion,
    vigencia: 2026,
    trimestre: 'T2',
    ...values,
  });

  test.each<[string, object, readonly string[]]>([
    [
      'what was reported, beside what was programmed',
      { programado: 85, ejecutado: 0.81 },
      ['ejecutado'],
    ],
    [
      'both, beside the meta of the PAM',
      { programado: 0.85, ejecutado: 0.81 },
      ['programado', 'ejecutado'],
    ],
    ['nothing, in its scale', { programado: 85, ejecutado: 81 }, []],
    ['nothing, at its beginning', { programado: 85, ejecutado: 0.2 }, []],
  ])('tells %s', (_case, values, columns) => {
    const told = hallados(razonPorPorcentaje, [report('A1', values)], { pam });
    expect(told.map(({ columna }) => columna)).toEqual(columns);
    expect(hallados(razonPorPorcentaje, [report('A2', values)], { pam })).toEqual([]);
  });
});
