import type { AnyRow, Rule } from '../../../src/domain/register';
import { dane, digitoDeVerificacion } from '../../../src/domain/registers/ied-rules';
import { programacion } from '../../../src/domain/registers/pam-rules';
import { parametrosLegibles } from '../../../src/domain/registers/parametros-rules';
import {
  ejecucionFinanciera,
  metaDeLaVigencia,
} from '../../../src/domain/registers/seguimiento-rules';
import {
  ordenDeFechas,
  ordenDeHoras,
  vigenciaDelCuatrienio,
} from '../../../src/domain/rules/fechas';
import { pesosDeActividades, ponderacionPam } from '../../../src/domain/rules/pesos';
import { contextOf, filasOf } from '../../support/libro';

/** [fila, codigo] of what a rule finds; all of it must be advertencias. */
function found(rule: Rule, rows: readonly AnyRow[], libro: Parameters<typeof contextOf>[0] = {}) {
  const hallados = rule(filasOf(rows), contextOf(libro));
  expect(hallados.every(({ severidad }) => severidad === 'advertencia')).toBe(true);
  return hallados.map(({ fila, codigo }) => [fila, codigo]);
}

describe('dane', () => {
  test.each([
    ['108001001812', 2],
    ['108001074666', 6],
  ])('digitoDeVerificacion() of %s is %i', (codigo, digit) => {
    expect(digitoDeVerificacion(codigo)).toBe(digit);
  });

  test.each([
    ['108001001812', []],
    ['108001001813', [[2, 'DANE_DIGITO']]],
    ['10800100181', [[2, 'DANE_LONGITUD']]],
    ['10800100181A', [[2, 'DANE_LONGITUD']]],
    [undefined, []],
  ])('of %s finds %j', (codigoDane, expected) => {
    expect(found(dane, [{ codigoDane }])).toEqual(expected);
  });
});

describe('fechas', () => {
  test('ordenDeFechas() accepts the same day and a missing end', () => {
    const rule = ordenDeFechas('a', 'b');
    expect(found(rule, [{ a: '2026-06-15', b: '2026-06-15' }, { a: '2026-06-15' }])).toEqual([]);
    expect(found(rule, [{ a: '2026-06-15', b: '2025-12-31' }])).toEqual([
      [2, 'FECHAS_EN_DESORDEN'],
    ]);
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
});

describe('pesos', () => {
  const acciones = (...pesos: (number | undefined)[]): AnyRow[] =>
    pesos.map((ponderacion, i) => ({ codigo: `A${i}`, componente: 'Uno', ponderacion }));

  test.each([
    ['100', [60, 40], []],
    ['1', [0.6, 0.4], []],
    ['100 within a hundredth', [33.33, 33.33, 33.34], []],
    ['99,98', [33.33, 33.33, 33.32], [[2, 'PESOS_NO_SUMAN']]],
    ['0,978, as in Tenjo', [0.235, 0.114, 0.113, 0.432, 0.084], [[2, 'PESOS_NO_SUMAN']]],
    ['nothing: all blank', [undefined, undefined], []],
    ['a part: some blank', [60, undefined, undefined], [[3, 'PESOS_INCOMPLETOS']]],
  ])('ponderacionPam with weights that sum %s', (_, pesos, expected) => {
    expect(found(ponderacionPam, acciones(...pesos))).toEqual(expected);
  });

  test('ponderacionPam looks at each componente, and counts a shared meta once', () => {
    const rows = [
      { codigo: 'A1', componente: 'Uno', ponderacion: 100 },
      { codigo: 'A2', componente: 'Dos', codigoMeta: 'M1', ponderacion: 70 },
      { codigo: 'A3', componente: 'Dos', codigoMeta: 'M1', ponderacion: 70 },
      { codigo: 'A4', componente: 'Dos', ponderacion: 30 },
    ];
    expect(found(ponderacionPam, rows)).toEqual([]);
  });

  test('pesosDeActividades looks at each acción and vigencia, an activity once', () => {
    const activity = (numero: number, trimestre: string, peso: number, vigencia = 2025) => ({
      accion: 'A1',
      numero,
      vigencia,
      trimestre,
      peso,
    });
    const right = [activity(1, 'T1', 70), activity(1, 'T2', 70), activity(2, 'T1', 30)];
    expect(found(pesosDeActividades, right)).toEqual([]);
    expect(found(pesosDeActividades, [...right, activity(1, 'T1', 50, 2026)])).toEqual([
      [5, 'PESOS_NO_SUMAN'],
    ]);
  });
});

describe('programacion (EVAPLAN)', () => {
  const accion = (
    tipoAcumulacion: string,
    metaCuatrienio: AnyRow[string],
    metas: AnyRow[string][],
    lineaBase?: number,
  ) => ({
    tipoAcumulacion,
    metaCuatrienio,
    lineaBase,
    ...Object.fromEntries(metas.map((meta, i) => [`meta${2024 + i}`, meta])),
  });

  test.each<[string, AnyRow, boolean]>([
    ['Acumulado that sums', accion('Acumulado', 10, [0, 4, 3, 3]), true],
    ['Acumulado that does not', accion('Acumulado', 10, [4, 4, 3, 3]), false],
    ['Acumulado with NP', accion('Acumulado', 10, ['NP', 4, 3, 3]), true],
    ['Acumulado in tenths', accion('Acumulado', 0.3, [0.1, 0.2, 0, 0]), true],
    ['Acumulado half typed', accion('Acumulado', 10, [4, undefined, 3, undefined]), true],
    ['Acumulado half typed and past', accion('Acumulado', 10, [8, undefined, 3, undefined]), false],
    ['Flujo of the last year', accion('Flujo', 90, [70, 80, 85, 90]), true],
    ['Flujo of another', accion('Flujo', 90, [70, 80, 85, 60]), false],
    ['Flujo whose last year is NP', accion('Flujo', 85, [70, 80, 85, 'NP']), true],
    ['Capacidad of the last year', accion('Capacidad', 25, [4, 11, 18, 25], 0), true],
    ['Capacidad of another', accion('Capacidad', 200, [50, 50, 50, 50], 0), false],
    ['Stock every year', accion('Stock', 100, [100, 100, 100, 100]), true],
    ['Stock with a lower year', accion('Stock', 100, [100, 90, 100, 100]), false],
    ['Stock with NP', accion('Stock', 100, ['NP', 100, 100, 100]), true],
    ['Reducción of the last year', accion('Reducción', 2, [5, 4, 3, 2], 6), true],
    ['Reducción of another', accion('Reducción', 2, [5, 4, 3, 3], 6), false],
    ['Reducción anual, unchecked', accion('Reducción anual', 2, [5, 4, 3, 9]), true],
    ['no meta', accion('Acumulado', undefined, [1, 1, 1, 1]), true],
    ['NP as meta', accion('Acumulado', 'NP', [1, 1, 1, 1]), true],
  ])('%s', (_, row, isRight) => {
    expect(found(programacion, [row])).toEqual(isRight ? [] : [[2, 'PROGRAMACION']]);
  });

  test.each<[string, AnyRow, string[]]>([
    [
      'Capacidad without línea base',
      accion('Capacidad', 25, [4, 11, 18, 25]),
      ['LINEA_BASE_AUSENTE'],
    ],
    ['Reducción that grows', accion('Reducción', 8, [7, 7, 8, 8], 6), ['LINEA_BASE_SIN_RECORRIDO']],
    ['Capacidad that stays', accion('Capacidad', 6, [6, 6, 6, 6], 6), ['LINEA_BASE_SIN_RECORRIDO']],
    ['Reducción to 0', accion('Reducción', 0, [5, 4, 2, 0], 6), []],
  ])('%s', (_, row, codes) => {
    expect(found(programacion, [row]).map(([, codigo]) => codigo)).toEqual(codes);
  });
});

describe('seguimiento', () => {
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
});

test.each<[string, AnyRow['valor'], string[]]>([
  ['umbral_en_meta', '0,9', []],
  ['umbral_en_meta', undefined, []],
  ['umbral_en_meta', 'alto', ['PARAMETRO_ILEGIBLE']],
  ['indicador_seguimiento', '4', ['PARAMETRO_ILEGIBLE']],
  ['cuatrienio', '2024-2026', ['PARAMETRO_ILEGIBLE']],
  ['pesos_vigencia', '2024: 15; 2025: 85', []],
  ['pesos_vigencia', '2024: 15; 85', ['PARAMETRO_ILEGIBLE']],
  ['umbral_meta', '0,9', ['PARAMETRO_DESCONOCIDO']],
  ['constructor', '1', ['PARAMETRO_DESCONOCIDO']],
])('parametrosLegibles: %s = %s', (clave, valor, codes) => {
  const hallados = parametrosLegibles(filasOf([{ clave, valor }]), contextOf());
  expect(hallados.map(({ codigo }) => codigo)).toEqual(codes);
});
