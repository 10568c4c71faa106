// Results that are probably not what they seem.

import type { AnyRow } from '../../../src/domain/register';
import {
  pareceAcumulado,
  pareceOtraEscala,
  retroceso,
  sobreejecucion,
} from '../../../src/domain/registers/seguimiento-cifras-rules';
import { found, mensajes } from '../../support/libro';

type Cifra = AnyRow[string];
/** The quarters of 2025, from T1: what was programmed and what was executed. */
const year = (
  programado: readonly Cifra[],
  ejecutado: readonly Cifra[],
  vigencia = 2025,
): AnyRow[] =>
  Array.from({ length: Math.max(programado.length, ejecutado.length) }, (_, i) => ({
    accion: 'A1',
    vigencia,
    trimestre: `T${i + 1}`,
    programado: programado[i],
    ejecutado: ejecutado[i],
  }));
const pamOf = (accion: AnyRow): { readonly pam: readonly AnyRow[] } => ({
  pam: [{ codigo: 'A1', ...accion }],
});

describe('pareceAcumulado', () => {
  const suma = { tipoAcumulacion: 'Acumulado', reglaTrimestral: 'Suma', meta2025: 100 };

  test.each<[string, AnyRow, Cifra[], boolean]>([
    ['running totals', suma, [0, 40, 70, 100], true],
    ['of a regla that is blank', { ...suma, reglaTrimestral: undefined }, [0, 40, 70, 100], true],
    [
      'of a regla that takes the last',
      { ...suma, reglaTrimestral: 'Último' },
      [0, 40, 70, 100],
      false,
    ],
    ['two reports', suma, [60, 100], false],
    ['three, one quarter blank', suma, [40, undefined, 70, 100], true],
    ['one that falls', suma, [50, 40, 70, 100], false],
    ['a sum of 120 %', suma, [10, 30, 80], false],
    ['a sum of 121 %', suma, [10, 31, 80], true],
    ['a last of 79 %', suma, [20, 40, 79], false],
    ['a last of 120 %', suma, [20, 40, 120], true],
    ['a last of 121 %', suma, [20, 40, 121], false],
    ['no meta', { ...suma, meta2025: undefined }, [0, 40, 70, 100], false],
  ])('%s', (_, accion, ejecutado, isTold) => {
    const codes = found(pareceAcumulado, year([], ejecutado), pamOf(accion)).map(
      ([, code]) => code,
    );
    expect(codes).toEqual(isTold ? ['PARECE_ACUMULADO'] : []);
  });

  test('takes what the quarters program where the PAM has no meta of the year', () => {
    const rows = year([25, 25, 25, 25], [0, 40, 70, 100]);
    expect(found(pareceAcumulado, rows, pamOf({ ...suma, meta2025: undefined }))).toEqual([
      [5, 'PARECE_ACUMULADO'],
    ]);
  });

  test('says the series and what it sums', () => {
    const rows = year([], [0, 662, 942, 1239]);
    const ratios = year([], [0.95, 1, 1, 1]);
    const iguales = year([], [1, 1, 1]);
    const said = (some: AnyRow[], meta2025: number): readonly string[] =>
      mensajes(pareceAcumulado, some, pamOf({ ...suma, meta2025 }));
    const then = 'si cada uno incluye los anteriores, ponga «Último» en «Cómo se totaliza el año».';
    expect(said(rows, 1200)).toEqual([
      `Los trimestres de 2025 de A1 crecen siempre (0, 662, 942, 1.239) y sumados dan 236,9 %: ${then}`,
    ]);
    expect(said(ratios, 1)).toEqual([
      `Los trimestres de 2025 de A1 crecen siempre (0,95; 1; 1; 1) y sumados dan 395 %: ${then}`,
    ]);
    expect(said(iguales, 1)).toEqual([
      `Los trimestres de 2025 de A1 son iguales (1, 1, 1) y sumados dan 300 %: ${then}`,
    ]);
  });
});

describe('pareceOtraEscala', () => {
  const flujo = pamOf({ tipoAcumulacion: 'Flujo', reglaTrimestral: 'Último' });

  test.each<[string, Cifra[], Cifra[], string[]]>([
    [
      'a hundred times what was programmed',
      [0.85],
      [85],
      ['85 es cien veces lo que se esperaba (0,85)'],
    ],
    ['nearly so', [0.9], [85], ['85 es unas cien veces lo que se esperaba (0,9)']],
    ['ten times', [9.8], [98], ['98 es diez veces lo que se esperaba (9,8)']],
    [
      'nearly ten times, with decimals',
      [9.4],
      [92],
      ['92 es unas diez veces lo que se esperaba (9,4)'],
    ],
    ['nearly ten times, of a count', [2], [19], []],
    ['a thousand times', [1.25], [1250], ['1.250 es mil veces lo que se esperaba (1,25)']],
    ['of the report before', [], [0.84, 84], ['84 es cien veces lo que se esperaba (0,84)']],
    [
      'of the report before, over a goal of 1',
      [1, 1],
      [0.85, 85],
      ['85 es cien veces lo que se esperaba (0,85)'],
    ],
    ['ten times the report before, as was programmed', [2, 20], [2, 20], []],
    ['thirty-six times', [25], [900], []],
    ['twice', [10], [20], []],
    ['nothing to compare with', ['NP', 0], [85, undefined], []],
  ])('%s', (_, programado, ejecutado, expected) => {
    expect(mensajes(pareceOtraEscala, year(programado, ejecutado), flujo)).toEqual(
      expected.map((said) => `${said}: ¿se perdió la coma decimal?`),
    );
  });

  test('compares with the meta of a year in which no quarter is programmed', () => {
    const anual = pamOf({ tipoAcumulacion: 'Capacidad', reglaTrimestral: 'Último', meta2025: 9.8 });
    expect(mensajes(pareceOtraEscala, year([], [98]), anual)).toEqual([
      '98 es diez veces lo que se esperaba (9,8): ¿se perdió la coma decimal?',
    ]);
    expect(found(pareceOtraEscala, year(['NP'], [98]), anual)).toEqual([]);
  });

  test('compares with the last report of the year before', () => {
    const rows = [...year([], [85], 2026), ...year([], [0.85], 2025)];
    expect(found(pareceOtraEscala, rows, flujo)).toEqual([[2, 'PARECE_OTRA_ESCALA']]);
  });
});

describe('sobreejecucion', () => {
  const flujo = { tipoAcumulacion: 'Flujo' };
  const reduccion = { tipoAcumulacion: 'Reducción', reglaTrimestral: 'Último', lineaBase: 18 };
  const quarters = [25, 25, 25, 25];

  test.each<[string, AnyRow, Cifra[], Cifra[], boolean]>([
    ['120 %', flujo, quarters, [60, 20, 20, 20], false],
    ['121 %', flujo, quarters, [61, 20, 20, 20], true],
    ['a quarter over its own part', flujo, quarters, [60], false],
    [
      'over the meta of the PAM while quarters are to come',
      { ...flujo, meta2025: 100 },
      [25],
      [130],
      true,
    ],
    [
      'over the quarters there are, and not the meta',
      { ...flujo, meta2025: 100 },
      [25],
      [50],
      false,
    ],
    ['nothing programmed', flujo, ['NP'], [5], false],
    [
      'Capacidad on the figures, not from the línea base',
      { tipoAcumulacion: 'Capacidad', reglaTrimestral: 'Último', lineaBase: 3, meta2025: 4 },
      [],
      [undefined, undefined, undefined, 4.8],
      false,
    ],
    [
      'Capacidad over',
      { tipoAcumulacion: 'Capacidad', reglaTrimestral: 'Último', lineaBase: 3, meta2025: 4 },
      [],
      [undefined, undefined, undefined, 5],
      true,
    ],
    ['Reducción on its way', reduccion, [16, 14, 12, 10], [16, 14], false],
    ['Reducción far above', reduccion, [16, 14, 12, 10], [16, 17], true],
    [
      'Reducción by its annual meta, before the end',
      { ...reduccion, meta2025: 10 },
      [],
      [16],
      false,
    ],
    ['a running total, told otherwise', { ...flujo, meta2025: 100 }, [], [0, 40, 70, 100], false],
  ])('%s', (_, accion, programado, ejecutado, isTold) => {
    const hallados = found(sobreejecucion, year(programado, ejecutado), pamOf(accion));
    expect(hallados.map(([, codigo]) => codigo)).toEqual(isTold ? ['SOBREEJECUCION'] : []);
  });

  test('says what share, at the last report', () => {
    const rows = year([3, 3], [undefined, 8]);
    expect(found(sobreejecucion, rows, pamOf(flujo))).toEqual([[3, 'SOBREEJECUCION']]);
    expect(mensajes(sobreejecucion, rows, pamOf(flujo))).toEqual([
      'A1 lleva 133,3 % de lo programado en 2025: confirme la cifra y explíquela en el análisis, o ajuste la meta.',
    ]);
  });
});

describe('retroceso', () => {
  const stock = { tipoAcumulacion: 'Stock', reglaTrimestral: 'Último' };

  test.each<[string, AnyRow, AnyRow[], number[]]>([
    ['5 %', stock, year([], [100, 95]), []],
    ['over 5 %', stock, year([], [100, 94]), [3]],
    ['and up again', stock, year([], [100, 90, 100]), [3]],
    ['over a quarter without report', stock, year([], [100, undefined, 90]), [4]],
    ['from one year to the next', stock, [...year([], [90], 2026), ...year([], [100])], [2]],
    ['Capacidad down', { ...stock, tipoAcumulacion: 'Capacidad' }, year([], [10, 8]), [3]],
    ['Reducción down', { ...stock, tipoAcumulacion: 'Reducción' }, year([], [10, 8]), []],
    ['Reducción up', { ...stock, tipoAcumulacion: 'Reducción' }, year([], [8, 10]), [3]],
    ['Reducción up from 0', { ...stock, tipoAcumulacion: 'Reducción' }, year([], [0, 1]), [3]],
    ['Flujo', { ...stock, tipoAcumulacion: 'Flujo' }, year([], [10, 8]), []],
    [
      'quarters that are parts of a level',
      { tipoAcumulacion: 'Stock' },
      year([], [5, 4, 3, 2]),
      [],
    ],
    [
      'years made of such quarters',
      { tipoAcumulacion: 'Stock' },
      [...year([], [5, 4, 3, 2]), ...year([], [3, 3, 3, 3], 2026)],
      [9],
    ],
    [
      'years made of such quarters, the second not yet over',
      { tipoAcumulacion: 'Stock' },
      [...year([], [5, 4, 3, 2]), ...year([], [3, 3], 2026)],
      [],
    ],
  ])('%s', (_, accion, rows, lines) => {
    expect(found(retroceso, rows, pamOf(accion))).toEqual(lines.map((fila) => [fila, 'RETROCESO']));
  });

  test('says from what to what, and where the level should not go', () => {
    expect(mensajes(retroceso, year([], [5, 4]), pamOf(stock))).toEqual([
      'A1 pasó de 5 a 4: en Stock el nivel no debería bajar; explique la causa.',
    ]);
    expect(
      mensajes(retroceso, year([], [9.5, 10.5]), pamOf({ ...stock, tipoAcumulacion: 'Reducción' })),
    ).toEqual([
      'A1 pasó de 9,5 a 10,5: en Reducción el nivel no debería subir; explique la causa.',
    ]);
  });
});
