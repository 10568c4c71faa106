// Each rule in an acción that it tells and in one that it lets be, with figures worked out by hand.

import { NP } from '../../../src/domain/register';
import { accionA, anomaliasAt, type Filas, reglasAt } from '../../support/anomalias';

const facts = (filas: Filas, corte?: string) =>
  anomaliasAt(filas, corte === undefined ? {} : { corte }).acciones[0]?.candidatas[0];

/** 10 a quarter of 2026. */
const CADA = { meta2026: 40, periodicidad: 'Trimestral' };

describe('REZAGO', () => {
  const rezagada = accionA(CADA, { '2026-T1': [10, 9], '2026-T2': [10, 4] });

  test('tells what was programmed, what was done, and the quarter before', () => {
    // 13 of 20; at T1, 9 of 10.
    expect(facts(rezagada)).toEqual({
      regla: 'REZAGO',
      clase: 'anomalía',
      mensaje:
        'Ejecutado 13 de 20 programado al corte: 65\u00A0%. Línea base 0. En 2026-T1 iba en 90\u00A0% (en meta).',
      evidencia: {
        programado: 20,
        ejecutado: 13,
        avance: 0.65,
        lineaBase: 0,
        trimestreAnterior: '2026-T1',
        avanceAnterior: 0.9,
      },
    });
  });

  test('never tells as 0 % what nobody reported, now or in the quarter before', () => {
    const blank = accionA(CADA, { '2026-T1': [10], '2026-T2': [10] });
    expect(facts(blank)?.mensaje).toBe(
      'Sin reporte que responda por 20 programado al corte: cuenta como 0. Línea base 0. En 2026-T1 ya estaba sin reporte.',
    );
  });

  test('lets one be that is en riesgo', () => {
    expect(reglasAt(accionA(CADA, { '2026-T1': [10, 9], '2026-T2': [10, 5] }))).toEqual([]);
  });

  test('waits for a report that may still come, unless the acción was rezagada without it', () => {
    const [enMeta, rezagadaAntes] = [9, 6].map((done) =>
      accionA(CADA, { '2026-T1': [10, done], '2026-T2': [10] }),
    );
    const antes = { hoy: '2026-07-14' };
    expect(reglasAt(enMeta!, antes)).toEqual([]);
    expect(reglasAt(rezagadaAntes!, antes)).toEqual(['A: REZAGO']);
    expect(reglasAt(enMeta!)).toEqual(['A: REZAGO, SIN_REPORTE']);
  });
});

describe('SIN_REPORTE', () => {
  const blank: Filas = {
    ...accionA(CADA, { '2026-T1': [10, 10], '2026-T2': [1] }),
    calendario: [{ vigencia: 2026, trimestre: 'T2', abre: '2026-07-01', cierra: '2026-07-15' }],
  };

  test('is told the day after the fifth business day', () => {
    expect(reglasAt(blank, { hoy: '2026-07-23' })).toEqual([]);
    expect(reglasAt(blank, { hoy: '2026-07-24' })).toEqual(['A: SIN_REPORTE']);
  });

  test('says the window, until when it was waited for, and whether somebody was reminded', () => {
    expect(facts(blank)?.evidencia).toEqual({
      abre: '2026-07-01',
      cierra: '2026-07-15',
      espera: '2026-07-23',
      recordatorio: null,
    });
  });

  test('waits as many days as the office says', () => {
    const parametros = [{ clave: 'dias_habiles_sin_reporte', valor: '0' }];
    expect(reglasAt({ ...blank, parametros }, { hoy: '2026-07-16' })).toEqual(['A: SIN_REPORTE']);
  });

  test('does not hold for a datum that is not known yet, nor does any other judgement of results', () => {
    const late = accionA(
      { ...CADA, datoDisponible: '2 meses' },
      { '2026-T1': [10, 1], '2026-T2': [10] },
    );
    expect(reglasAt(late, { hoy: '2026-08-31' })).toEqual([]);
    expect(reglasAt(late, { hoy: '2026-09-01' })).toEqual(['A: REZAGO, SIN_REPORTE']);
  });

  test('does not hold where nothing was programmed', () => {
    expect(reglasAt(accionA(CADA, { '2026-T1': [10, 10], '2026-T2': [NP] }))).toEqual([]);
  });
});

describe('RECURSOS_SIN_AVANCE', () => {
  const withMoney = (ejecutado: number | undefined, more: object) =>
    reglasAt(
      accionA(CADA, {
        '2026-T1': [10, 40],
        '2026-T2': [10, ejecutado, { apropiado: 100, comprometido: 50, ...more }],
      }),
    );

  test('is money committed, 0 done and no analysis', () => {
    expect(withMoney(0, {})).toEqual(['A: RECURSOS_SIN_AVANCE, BRECHA']);
    expect(withMoney(0, { analisis: 'Se compró y no ha llegado.' })).toEqual(['A: BRECHA']);
    expect(withMoney(0, { comprometido: 0 })).toEqual(['A: BRECHA']);
    expect(withMoney(1, {})).toEqual(['A: BRECHA']);
  });

  test('is not told of a blank, which is no 0', () => {
    expect(withMoney(undefined, {})).toEqual(['A: SIN_REPORTE, BRECHA']);
  });
});

describe('RETROCESO', () => {
  const level = (tipoAcumulacion: string, before: number, now: number) =>
    accionA(
      { tipoAcumulacion, reglaTrimestral: 'Último', lineaBase: 100, meta2026: 110 },
      { '2026-T1': [NP, before], '2026-T2': [NP, now] },
    );

  test.each([
    ['a Capacidad that falls more than 5 %', 'Capacidad', 100, 94, true],
    ['one that falls 5 %', 'Capacidad', 100, 95, false],
    ['a Stock that falls', 'Stock', 5, 4, true],
    ['a Reducción that rises', 'Reducción', 10, 11, true],
    ['a Reducción that falls', 'Reducción', 10, 8, false],
    ['a Flujo', 'Flujo', 10, 5, false],
  ])('of %s', (_, tipo, before, now, isTold) => {
    expect(
      reglasAt(level(tipo, before, now))
        .join()
        .includes('RETROCESO'),
    ).toBe(isTold);
  });

  test('says both values', () => {
    const { candidatas = [] } = anomaliasAt(level('Stock', 5, 4)).acciones[0] ?? {};
    expect(candidatas.find(({ regla }) => regla === 'RETROCESO')?.evidencia).toEqual({
      anterior: 5,
      ejecutado: 4,
      lineaBase: 100,
    });
  });

  test('follows the threshold of the office', () => {
    const parametros = [{ clave: 'umbral_retroceso', valor: '0,25' }];
    expect(reglasAt({ ...level('Stock', 5, 4), parametros }).join()).not.toContain('RETROCESO');
  });
});

describe('SOBREEJECUCION', () => {
  /** 12,5 a quarter is 125 % of the year. */
  const year = accionA(
    { ...CADA },
    { '2026-T1': [10, 20], '2026-T2': [10, 10], '2026-T3': [10, 10], '2026-T4': [10, 10] },
  );

  test('is judged at the end of the year alone', () => {
    expect(reglasAt(year, { corte: '2026-T3', hoy: '2027-02-01' })).toEqual([]);
    expect(reglasAt(year, { corte: '2026-T4', hoy: '2027-02-01' })).toEqual(['A: SOBREEJECUCION']);
    expect(
      anomaliasAt(year, { corte: '2026-T4', hoy: '2027-02-01' }).acciones[0]?.candidatas[0]
        ?.evidencia,
    ).toEqual({ ejecutado: 50, programado: 40, meta: 40 });
  });

  test('follows the threshold of the office', () => {
    const parametros = [{ clave: 'umbral_sobreejecucion', valor: '125 %' }];
    expect(reglasAt({ ...year, parametros }, { corte: '2026-T4', hoy: '2027-02-01' })).toEqual([]);
  });
});

test('TERMINADA_BAJO_META is an acción that ended with less than its cuatrienio', () => {
  const ended = (done: number) =>
    accionA(
      { meta2026: 100, metaCuatrienio: 100, fechaInicio: '2026-01-15', fechaFin: '2026-05-31' },
      { '2026-T1': [50, 50], '2026-T2': [50, done] },
    );
  expect(reglasAt(ended(50))).toEqual([]);
  expect(reglasAt(ended(49))).toEqual(['A: TERMINADA_BAJO_META']);
  expect(facts(ended(49))?.evidencia).toEqual({
    fechaInicio: '2026-01-15',
    fechaFin: '2026-05-31',
    acumulado: 99,
    metaCuatrienio: 100,
    avanceCuatrienio: 0.99,
  });
  expect(reglasAt(ended(49), { corte: '2026-T1' })).toEqual([]);
});

describe('META_SIN_ACTIVIDADES and ACTIVIDADES_SIN_META', () => {
  const both = (meta: number, actividad: number): Filas => ({
    ...accionA(CADA, { '2026-T2': [10, meta] }),
    actividades: [
      {
        accion: 'A',
        numero: 1,
        vigencia: 2026,
        trimestre: 'T2',
        programado: 10,
        ejecutado: actividad,
      },
    ],
  });
  test.each([
    [9, 6.9, ['A: META_SIN_ACTIVIDADES']],
    [9, 7, []],
    [8.9, 6, []],
    [6.9, 9, ['A: REZAGO, ACTIVIDADES_SIN_META']],
    [7, 9, []],
  ])('with the meta at %d of 10 and the activities at %d', (meta, actividad, expected) => {
    expect(reglasAt(both(meta, actividad))).toEqual(expected);
  });

  test('say that the meta is without a report, not that it is at 0 %', () => {
    const blank: Filas = { ...both(0, 10), ...accionA(CADA, { '2026-T2': [10] }) };
    const said = anomaliasAt(blank).acciones[0]?.candidatas.find(
      ({ regla }) => regla === 'ACTIVIDADES_SIN_META',
    );
    expect(said?.mensaje).toBe(
      'Las actividades van en 100\u00A0% y la meta está sin reporte al corte: se hace lo previsto y no se dice el resultado.',
    );
  });
});

test('an error of data is of whoever reports, and says the series of the year', () => {
  const acumulados = accionA(
    { meta2026: 40 },
    { '2026-T1': [10, 13], '2026-T2': [10, 26], '2026-T3': [20, 38] },
  );
  const { candidatas = [] } = anomaliasAt(acumulados, { corte: '2026-T3' }).acciones[0] ?? {};
  expect(candidatas.map(({ regla, clase }) => [regla, clase])).toEqual([
    ['PARECE_ACUMULADO', 'error de dato'],
  ]);
  expect(candidatas[0]?.evidencia).toEqual({
    serie: [13, 26, 38],
    programado: 20,
    ejecutado: 38,
  });
  // At T2 there are two reports: too few to tell.
  expect(reglasAt(acumulados, { corte: '2026-T2' })).toEqual([]);
  expect(reglasAt(accionA(CADA, { '2026-T1': [10, 30], '2026-T2': [10, -1] }))).toEqual([
    'A: NEGATIVO',
  ]);
  expect(reglasAt(accionA(CADA, { '2026-T1': [0.9, 0.9], '2026-T2': [0.85, 85] }))).toEqual([
    'A: PARECE_OTRA_ESCALA',
  ]);
});

describe('señales', () => {
  test('RIESGO_SOSTENIDO after two quarters, or as many as the office says', () => {
    const risky = accionA(CADA, { '2026-T1': [10, 8], '2026-T2': [10, 8], '2026-T3': [10, 8] });
    expect(reglasAt(risky, { corte: '2026-T1' })).toEqual([]);
    expect(reglasAt(risky)).toEqual(['A: RIESGO_SOSTENIDO']);
    const parametros = [{ clave: 'trimestres_seguidos', valor: '3' }];
    expect(reglasAt({ ...risky, parametros })).toEqual([]);
    expect(reglasAt({ ...risky, parametros }, { corte: '2026-T3' })).toEqual([
      'A: RIESGO_SOSTENIDO',
    ]);
  });

  describe('SIN_EVIDENCIA', () => {
    const done = accionA(CADA, { '2026-T1': [10, 10], '2026-T2': [10, 10] });
    const evidencia = (fecha: string) => [{ accion: 'A', fecha }];

    test('needs evidence in neither of the two quarters', () => {
      const withNone = { ...done, evidencias: evidencia('2025-12-31') };
      expect(reglasAt(withNone)).toEqual(['A: SIN_EVIDENCIA']);
      expect(reglasAt({ ...done, evidencias: evidencia('2026-02-01') })).toEqual([]);
      expect(reglasAt({ ...done, evidencias: evidencia('2026-05-01') })).toEqual([]);
    });

    test('looks at the quarters in which the acción reports', () => {
      const semestral = accionA(
        { ...CADA, periodicidad: 'Semestral' },
        { '2025-T4': [20, 20], '2026-T2': [20, 20] },
      );
      const bare = { ...semestral, evidencias: [] };
      expect(reglasAt(bare)).toEqual(['A: SIN_EVIDENCIA']);
      expect(reglasAt(bare, { corte: '2026-T3' })).toEqual([]);
    });
  });

  test('BRECHA from 40 points', () => {
    const gap = (comprometido: number) =>
      reglasAt(
        accionA(CADA, { '2026-T2': [10, 10, { apropiado: 100, comprometido, analisis: 'Sí' }] }),
      );
    expect(gap(60)).toEqual(['A: BRECHA']);
    expect(gap(61)).toEqual([]);
  });

  test('ANALISIS_REPETIDO is the text of the report before', () => {
    const said = (now: string) =>
      reglasAt(
        accionA(CADA, {
          '2026-T1': [10, 10, { analisis: 'Se cumplió lo previsto.' }],
          '2026-T2': [10, 10, { analisis: now }],
        }),
      );
    expect(said('Se cumplió  lo previsto.')).toEqual(['A: ANALISIS_REPETIDO']);
    expect(said('Se cumplió todo.')).toEqual([]);
  });

  test('COMPROMISO_VENCIDO more than 30 days before the corte, still open then', () => {
    const owing = (fecha: string, more = {}) =>
      reglasAt({
        ...accionA(CADA, { '2026-T2': [10, 10] }),
        compromisos: [{ codigo: 'CO-0001', accion: 'A', compromiso: 'Entregar', fecha, ...more }],
      });
    expect(owing('2026-05-31')).toEqual([]);
    expect(owing('2026-05-30')).toEqual(['A: COMPROMISO_VENCIDO']);
    expect(owing('2026-05-30', { estado: 'Cumplido', fechaCierre: '2026-06-15' })).toEqual([]);
    // Closed after the corte, it was open then.
    expect(owing('2026-05-30', { estado: 'Cumplido', fechaCierre: '2026-07-15' })).toEqual([
      'A: COMPROMISO_VENCIDO',
    ]);
  });
});

describe('a quarter raises none', () => {
  const rezagada = accionA(CADA, { '2026-T1': [10, 1], '2026-T2': [10, 1] });
  test.each<[string, Filas, string, string]>([
    [
      'before it ends',
      {},
      '2026-06-30',
      '2026-T2 termina el 30/06/2026: todavía no hay qué juzgar.',
    ],
    [
      'that is not reported',
      { calendario: [{ vigencia: 2026, trimestre: 'T2', seReporta: false }] },
      '2026-12-01',
      '2026-T2 no se reporta en este libro: no tiene anomalías.',
    ],
    [
      'before the adoption of the book',
      { parametros: [{ clave: 'adopcion', valor: '2026-T3' }] },
      '2026-12-01',
      '2026-T2 no se reporta en este libro: no tiene anomalías.',
    ],
    [
      'of a closed year',
      { parametros: [{ clave: 'vigencias_cerradas', valor: '2026' }] },
      '2027-02-01',
      'La vigencia 2026 está cerrada: ya no se buscan anomalías.',
    ],
  ])('%s', (_, more, hoy, motivo) => {
    expect(anomaliasAt({ ...rezagada, ...more }, { hoy })).toEqual({
      corte: '2026-T2',
      motivo,
      acciones: [],
    });
  });
});

test('a meta that several acciones share is judged where it is reported', () => {
  const { pam = [], seguimiento = [] } = accionA(CADA, { '2026-T2': [10, 1] });
  const shared = [...pam, { ...pam[0], codigo: 'B' }].map((row) => ({ ...row, codigoMeta: 'M1' }));
  expect(reglasAt({ pam: shared, seguimiento })).toEqual(['A: REZAGO']);
});
