// What the moment does to a figure: an open year, a year without quarters, a datum that comes late, and the quarter before.

import type { EstadoAvance } from '../../../src/domain/avance/estado';
import type { PamRow } from '../../../src/domain/registers/pam';
import { at, one, type Reportes, reportes } from '../../support/avance';

const CORTES_2025 = ['2025-T1', '2025-T2', '2025-T3', '2025-T4'];
const figures = (pam: PamRow, quarters: Reportes, cortes: readonly string[]) =>
  cortes.map((corte) => {
    const { avanceCuatrienio, esperado, cambio, cerrado } = one(pam, quarters, corte);
    return [avanceCuatrienio, esperado, cambio, cerrado];
  });

describe('what a year adds to the cuatrienio', () => {
  test.each<[PamRow, Reportes, number | null]>([
    [{ tipoAcumulacion: 'Acumulado', metaCuatrienio: 40 }, { '2024-T4': [10, 8] }, 0.2],
    [{ tipoAcumulacion: 'Flujo', metaCuatrienio: 40 }, { '2024-T4': [40, 30] }, 0.75],
    [
      { tipoAcumulacion: 'Stock', lineaBase: 40, metaCuatrienio: 40 },
      { '2024-T4': [40, 38] },
      0.95,
    ],
    [
      { tipoAcumulacion: 'Capacidad', lineaBase: 6, metaCuatrienio: 24 },
      { '2024-T4': [8, 9] },
      3 / 18,
    ],
    // 14 of 6 were 233 % when the línea base was forgotten; it has come down 4 of 12.
    [
      { tipoAcumulacion: 'Reducción', lineaBase: 18, metaCuatrienio: 6 },
      { '2024-T4': [15, 14] },
      4 / 12,
    ],
    [
      { tipoAcumulacion: 'Reducción anual', lineaBase: 120, metaCuatrienio: 40 },
      { '2024-T4': [100, 95] },
      null,
    ],
  ])('%j', (pam, quarters, expected) => {
    const [first] = one(pam, quarters, '2024-T4').vigencias;
    if (expected === null) expect(first?.aporteCuatrienio).toBeNull();
    else expect(first?.aporteCuatrienio).toBeCloseTo(expected, 10);
  });
});

describe('an open year', () => {
  const flujo: PamRow = { tipoAcumulacion: 'Flujo', metaCuatrienio: 100 };
  const years: Reportes = {
    '2024-T2': [50, 45],
    '2024-T4': [50, 50],
    '2025-T1': [20, 15],
    '2025-T4': [80, 83],
  };

  test('does not take a Flujo back in January: the closed year speaks until the new one is', () => {
    expect(figures(flujo, years, ['2024-T4', ...CORTES_2025])).toEqual([
      [0.95, 1, 50, 0.95],
      [0.95, 1, 0, 0.95],
      [0.95, 1, 0, 0.95],
      [0.95, 1, 0, 0.95],
      [0.98, 1, 3, 0.98],
    ]);
    expect(one(flujo, years, '2025-T1').vigencias[1]).toMatchObject({
      ejecutado: 15,
      avance: 0.75,
    });
  });

  test('counts while no year is closed', () => {
    expect(figures(flujo, years, ['2024-T1', '2024-T2'])).toEqual([
      [0, 0, null, null],
      [0.45, 0.5, 45, null],
    ]);
  });

  test.each(['Stock', 'Capacidad'] as const)('counts in a %s whose quarters are levels', (tipo) => {
    const pam: PamRow = {
      tipoAcumulacion: tipo,
      reglaTrimestral: 'Último',
      lineaBase: tipo === 'Stock' ? 10 : 0,
      metaCuatrienio: 10,
    };
    const levels: Reportes = { '2024-T4': [8, 8], '2025-T2': [9, 9] };
    expect(figures(pam, levels, ['2025-T1', '2025-T2'])).toEqual([
      [0.8, 0.8, 0, 0.8],
      [0.9, 0.9, 10, 0.8],
    ]);
  });

  test('adds in an Acumulado', () => {
    const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 400 };
    expect(figures(pam, years, CORTES_2025.slice(0, 1))).toEqual([[0.275, 0.3, 3.75, 0.2375]]);
  });
});

describe('a year with only an annual meta', () => {
  const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 40, meta2025: 10 };
  const quarters: Reportes = { '2025-T1': [undefined, 1], '2025-T4': [undefined, 8.5] };

  test('is not judged before T4', () => {
    expect(CORTES_2025.map((corte) => one(pam, quarters, corte).estado)).toEqual([
      'sin calificar hasta T4',
      'sin calificar hasta T4',
      'sin calificar hasta T4',
      'en meta',
    ]);
    expect(one(pam, quarters, '2025-T2')).toMatchObject({
      calificacion: 'sin trimestres',
      esperado: 0,
    });
    expect(one(pam, quarters)).toMatchObject({ calificacion: 'calificada', avanceAlCorte: 0.95 });
  });

  test('is left out of the indicador, and listed', () => {
    const rows = { pam: [{ codigo: 'A', ...pam }], seguimiento: reportes(quarters) };
    expect(at(rows, '2025-T3').indicadorSeguimiento).toMatchObject({
      denominador: 0,
      excluidas: ['A'],
      sinReporte: [],
    });
    expect(at(rows, '2025-T4').indicadorSeguimiento).toMatchObject({ excluidas: [] });
  });
});

describe('what can be asked for', () => {
  const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 40 };

  test('of an acción that reports each semester, T3 is not', () => {
    const quarters: Reportes = { '2025-T1': [2], '2025-T2': [3, 5], '2025-T3': [5] };
    expect(one({ ...pam, periodicidad: 'Semestral' }, quarters, '2025-T3')).toMatchObject({
      programadoAlCorte: 5,
      avanceAlCorte: 1,
    });
    expect(one(pam, quarters, '2025-T3')).toMatchObject({
      programadoAlCorte: 10,
      avanceAlCorte: 0.5,
    });
  });

  test('a datum that comes late is waited for, and then is missing', () => {
    const of = (hoy: string, quarters: Reportes) => {
      const seguimiento = reportes(quarters);
      const rows = {
        pam: [{ codigo: 'A', ...pam, datoDisponible: '3 meses' as const }],
        seguimiento,
        hoy,
      };
      const { acciones, indicadorSeguimiento } = at(rows, '2025-T2');
      const [{ estado, calificacion } = { estado: '', calificacion: null }] = acciones;
      return [estado, calificacion, indicadorSeguimiento.sinReporte];
    };
    expect(of('2025-09-30', { '2025-T2': [3] })).toEqual([
      'a la espera del dato',
      'a la espera',
      [],
    ]);
    expect(of('2025-10-01', { '2025-T2': [3] })).toEqual(['rezagada', 'sin reporte', ['A']]);
    expect(of('2025-09-30', { '2025-T1': [2, 2], '2025-T2': [3] })).toEqual([
      'en meta',
      'a la espera',
      [],
    ]);
    expect(of('2025-09-30', { '2025-T2': [3, 3] })).toEqual(['en meta', 'calificada', []]);
  });

  test('nothing is asked of an acción without programming or without formula', () => {
    expect(one(pam, { '2025-T4': ['NP'] }).calificacion).toBeNull();
    expect(
      one({ ...pam, tipoAcumulacion: 'Reducción anual' }, { '2025-T4': [5, 5] }).calificacion,
    ).toBeNull();
  });
});

describe('a level that its quarters add up to, from a línea base', () => {
  const pam: PamRow = { tipoAcumulacion: 'Reducción', lineaBase: 50, metaCuatrienio: 20 };

  test('adds nothing to the cuatrienio before its first year closes: a part of a year is not a level', () => {
    const years: Reportes = { '2024-T1': [10, 10], '2024-T4': [30, 30] };
    expect(figures(pam, years, ['2024-T1', '2024-T3', '2024-T4'])).toEqual([
      [0, 0, null, null],
      [0, 0, 0, null],
      [1 / 3, 1 / 3, 100 / 3, 1 / 3].map((n) => expect.closeTo(n, 8)),
    ]);
  });

  test('is not known while a quarter is blank: nothing reported would be less, and better', () => {
    const years: Reportes = { '2024-T1': [10, 10], '2024-T2': [10], '2024-T4': [20] };
    const { vigencias, avanceCuatrienio, estado, calificacion } = one(pam, years, '2024-T4');
    expect(vigencias[0]).toMatchObject({ programado: 40, ejecutado: null, avance: 0 });
    expect({ avanceCuatrienio, estado, calificacion }).toEqual({
      avanceCuatrienio: 0,
      estado: 'rezagada',
      calificacion: 'sin reporte',
    });
  });
});

describe('a year in which some quarters say what was programmed, and some do not', () => {
  const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 40, meta2024: 10 };
  const years: Reportes = {
    '2024-T1': [3, 3],
    '2024-T2': [undefined, 3],
    '2024-T3': [undefined, 3],
    '2024-T4': [undefined, 1],
  };
  const of = (one_: PamRow, quarters: Reportes, corte: string) => {
    const { programadoAlCorte, avanceAlCorte, esperado } = one(one_, quarters, corte);
    return [programadoAlCorte, avanceAlCorte, esperado];
  };

  test('is judged at its end by the meta of the PAM', () => {
    expect(of(pam, years, '2024-T1')).toEqual([3, 1, 0.075]);
    expect(of(pam, years, '2024-T4')).toEqual([10, 1, 0.25]);
    expect(of(pam, { '2024-T1': [3, 3] }, '2025-T1')).toEqual([10, 0.3, 0.25]);
    expect(of({ ...pam, reglaTrimestral: 'Último' }, years, '2024-T4')).toEqual([10, 0.1, 0.25]);
  });

  test('is whole where the rest is NP, or is not of its periodicidad', () => {
    const np: Reportes = {
      '2024-T1': [3, 3],
      '2024-T2': ['NP'],
      '2024-T3': ['NP'],
      '2024-T4': [4, 4],
    };
    expect(of(pam, np, '2024-T4')).toEqual([7, 1, 0.175]);
    const semestral: PamRow = { ...pam, periodicidad: 'Semestral' };
    expect(of(semestral, { '2024-T2': [3, 3], '2024-T4': [4, 4] }, '2024-T4')).toEqual([
      7, 1, 0.175,
    ]);
  });
});

test('a Flujo without report in the open year is set beside what the closed year should have had', () => {
  const flujo: PamRow = {
    tipoAcumulacion: 'Flujo',
    reglaTrimestral: 'Último',
    metaCuatrienio: 40,
  };
  const years: Reportes = { '2024-T4': [20, 10], '2025-T1': [4] };
  expect(figures(flujo, years, ['2025-T1'])).toEqual([[0.25, 0.5, 0, 0.25]]);
  expect(figures(flujo, { ...years, '2025-T1': [4, 4] }, ['2025-T1'])).toEqual([
    [0.1, 0.1, -15, 0.25],
  ]);
});

test.each<[string, PamRow, EstadoAvance]>([
  ['programmed at its línea base', { lineaBase: 5, metaCuatrienio: 9 }, 'no programada'],
  ['without línea base', { metaCuatrienio: 9 }, 'sin fórmula'],
  ['whose meta is its línea base', { lineaBase: 5, metaCuatrienio: 5 }, 'sin fórmula'],
])('a Capacidad %s is not counted among those that are judged', (_, pam, estado) => {
  const capacidad: PamRow = { tipoAcumulacion: 'Capacidad', reglaTrimestral: 'Último', ...pam };
  for (const quarters of [{ '2025-T1': [5, 5] }, { '2025-T1': [5] }] as const)
    expect(one(capacidad, quarters, '2025-T1')).toMatchObject({ estado, calificacion: null });
});

test('between two quarters that it reports, an acción still waits for the datum of the first', () => {
  const pam: PamRow = {
    tipoAcumulacion: 'Acumulado',
    metaCuatrienio: 40,
    periodicidad: 'Semestral',
    datoDisponible: '6 meses',
  };
  const rows = (quarters: Reportes, hoy: string) => ({
    pam: [{ codigo: 'A', ...pam }],
    seguimiento: reportes(quarters),
    hoy,
  });
  const waiting = { estado: 'a la espera del dato', calificacion: 'a la espera' };
  const t2: Reportes = { '2024-T2': [5], '2024-T4': [5] };
  expect(at(rows(t2, '2024-11-01'), '2024-T3').acciones[0]).toMatchObject(waiting);
  expect(at(rows({ '2024-T4': [5] }, '2025-04-10'), '2025-T1').acciones[0]).toMatchObject(waiting);
  expect(at(rows(t2, '2025-01-10'), '2024-T3').acciones[0]?.calificacion).toBe('sin reporte');
  expect(
    at(rows({ ...t2, '2024-T2': [5, 4] }, '2024-11-01'), '2024-T3').acciones[0]?.calificacion,
  ).toBe('calificada');
});

test('acciones that share a meta show what one of them reported', () => {
  const meta: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, codigoMeta: 'M1' };
  const rows = {
    pam: [
      { codigo: 'A', ...meta },
      { codigo: 'B', ...meta },
    ],
    seguimiento: reportes({ '2025-T4': [5, 4] }, 'B').map((row) => ({ ...row, comprometido: 9 })),
  };
  expect(at(rows, '2025-T4').acciones.map(({ financiero }) => financiero.comprometido)).toEqual([
    null,
    9,
  ]);
  expect(at(rows, '2025-T4').acciones.map(({ avanceCuatrienio }) => avanceCuatrienio)).toEqual([
    0.4, 0.4,
  ]);
});

test('a row that has only the money of an acción does not hide what its shared meta reported', () => {
  const meta: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, codigoMeta: 'M1' };
  const pam = ['A', 'B', 'C'].map((codigo) => ({ codigo, ...meta }));
  const money = { vigencia: 2025, trimestre: 'T4' as const, comprometido: 7 };
  const seguimiento = [
    { accion: 'A', ...money },
    ...reportes({ '2025-T4': [5, 4] }, 'B'),
    { accion: 'C', ...money, programado: 5 },
  ];
  const { acciones } = at({ pam, seguimiento }, '2025-T4');
  expect(
    acciones.map((a) => [a.avanceCuatrienio, a.calificacion, a.financiero.comprometido]),
  ).toEqual([
    [0.4, 'calificada', 7],
    [0.4, 'calificada', null],
    [0.4, 'calificada', 7],
  ]);
});

test('the money of the year is what was last written, each amount over what it says', () => {
  const seguimiento = [
    { accion: 'A', vigencia: 2025, trimestre: 'T1' as const, apropiado: 200, comprometido: 50 },
    {
      accion: 'A',
      vigencia: 2025,
      trimestre: 'T2' as const,
      comprometido: 100,
      obligado: 60,
      pagado: 40,
    },
    { accion: 'A', vigencia: 2024, trimestre: 'T4' as const, apropiado: 9, comprometido: 9 },
  ];
  const of = (parametros: { readonly [clave: string]: string }) =>
    at({ pam: [{ codigo: 'A' }], seguimiento, parametros }, '2025-T3').acciones[0]?.financiero;
  expect(of({})).toEqual({
    apropiado: 200,
    comprometido: 100,
    obligado: 60,
    pagado: 40,
    ejecucion: 0.5,
    pagos: 0.2,
  });
  expect(of({ pagos_sobre: 'comprometido' })?.pagos).toBe(0.4);
});

describe('a year before the book of which nothing was brought', () => {
  const PAM: PamRow = {
    codigo: 'A',
    tipoAcumulacion: 'Acumulado',
    meta2024: 8,
    meta2025: 12,
    metaCuatrienio: 40,
  };
  const DE_2025: Reportes = { '2025-T1': [3, 3], '2025-T2': [3, 2] };
  const look = (quarters: Reportes, adopcion: string | undefined, pam: PamRow = PAM) => {
    const { acciones, indicadorSeguimiento } = at(
      {
        pam: [pam],
        seguimiento: reportes(quarters),
        ...(adopcion && { parametros: { adopcion } }),
      },
      '2025-T2',
    );
    const { programadoAlCorte, avanceAlCorte, avanceCuatrienio, esperado, estado } = acciones[0]!;
    const { sinReporte, excluidas } = indicadorSeguimiento;
    return [
      programadoAlCorte,
      avanceAlCorte,
      avanceCuatrienio,
      esperado,
      estado,
      sinReporte,
      excluidas,
    ];
  };

  test.each<[string, Reportes, string | undefined, unknown[]]>([
    // 8 of 2024 and 6 of 2025, of which 5 were done.
    [
      'kept from the beginning, it counts 0',
      DE_2025,
      undefined,
      [14, 5 / 14, 5 / 40, 14 / 40, 'rezagada', [], []],
    ],
    [
      'adopted in 2025, it is not judged',
      DE_2025,
      '2025-T1',
      [6, 5 / 6, 5 / 40, 6 / 40, 'en riesgo', [], []],
    ],
    // The year in which it was adopted is judged whole.
    [
      'adopted within the year that lacks, it counts 0',
      DE_2025,
      '2024-T3',
      [14, 5 / 14, 5 / 40, 14 / 40, 'rezagada', [], []],
    ],
    [
      'brought, it counts what was done',
      { '2024-T4': [8, 7], ...DE_2025 },
      '2025-T1',
      [14, 12 / 14, 12 / 40, 14 / 40, 'en riesgo', [], []],
    ],
    [
      'brought as 0, it was 0',
      { '2024-T4': [8, 0], ...DE_2025 },
      '2025-T1',
      [14, 5 / 14, 5 / 40, 14 / 40, 'rezagada', [], []],
    ],
    // Without any report the design has one answer: it counts 0 and is listed.
    [
      'with nothing reported since, it counts 0 and is listed',
      { '2025-T1': [3], '2025-T2': [3] },
      '2025-T1',
      [6, 0, 0, 6 / 40, 'rezagada', ['A'], []],
    ],
    [
      'with nothing programmed since either',
      {},
      '2025-T1',
      [20, 0, 0, 8 / 40, 'sin calificar hasta T4', [], ['A']],
    ],
  ])('%s', (_, quarters, adopcion, [programado, avance, cuatrienio, esperado, ...rest]) => {
    const found = look(quarters, adopcion);
    expect(found.slice(4)).toEqual(rest);
    for (const [i, expected] of [programado, avance, cuatrienio, esperado].entries())
      expect(found[i]).toBeCloseTo(Number(expected), 9);
  });

  test.each(['Flujo', 'Stock', 'Capacidad', 'Reducción'] as const)(
    'a level (%s) is judged by its last year, and needs no history',
    (tipoAcumulacion) => {
      const pam: PamRow = { ...PAM, tipoAcumulacion, lineaBase: 20, reglaTrimestral: 'Último' };
      expect(look(DE_2025, '2025-T1', pam)).toEqual(look(DE_2025, undefined, pam));
    },
  );
});
