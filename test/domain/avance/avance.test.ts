// Capacidad, Reducción and Flujo have no published example: those cases are our own, worked by hand.

import type { PamRow } from '../../../src/domain/registers/pam';
import { anual, at, one, type Reportes, reportes } from '../../support/avance';

describe('avance() of an acción, by its tipo', () => {
  test('Acumulado adds the vigencias', () => {
    const a = one(
      { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10 },
      { '2024-T4': [1, 8], '2025-T4': [3, 13] },
    );
    expect(a).toMatchObject({ acumulado: 21, avanceCuatrienio: 2.1, avanceCuatrienioConTope: 1 });
    expect(a).toMatchObject({ programadoAlCorte: 4, avanceAlCorte: 5.25, estado: 'en meta' });
  });

  test('Stock keeps the last level', () => {
    const a = one(
      { tipoAcumulacion: 'Stock', metaCuatrienio: 60 },
      { '2024-T4': [60, 7], '2025-T4': [60, 54] },
    );
    expect(a).toMatchObject({ acumulado: 54, avanceCuatrienio: 0.9, programadoAlCorte: 60 });
    expect(a).toMatchObject({ avanceAlCorte: 0.9, estado: 'en meta' });
  });

  test('Flujo starts each year from zero, against its own goal', () => {
    const a = one(
      { tipoAcumulacion: 'Flujo', metaCuatrienio: 90 },
      { '2024-T4': [70, 70], '2025-T4': [80, 60] },
    );
    expect(anual(a)).toEqual([
      [1, 70 / 90].map((n) => Number(n.toPrecision(12))),
      [0.75, 0.666666666667],
    ]);
    expect(a).toMatchObject({
      acumulado: 60,
      avanceCuatrienio: 0.666666666667,
      avanceAlCorte: 0.75,
    });
  });

  test('Capacidad is measured from the línea base', () => {
    const a = one(
      { tipoAcumulacion: 'Capacidad', lineaBase: 4, metaCuatrienio: 24 },
      { '2024-T4': [8, 6], '2025-T4': [14, 12] },
    );
    expect(a.vigencias.map((v) => v.avance)).toEqual([0.5, 0.8]);
    expect(a).toMatchObject({
      acumulado: 12,
      avanceCuatrienio: 0.4,
      avanceAlCorte: 0.8,
      estado: 'en riesgo',
    });
  });

  test('Reducción goes down from the línea base, and 0 is a goal', () => {
    const a = one(
      { tipoAcumulacion: 'Reducción', lineaBase: 10, metaCuatrienio: 0 },
      { '2024-T4': [8, 9], '2025-T4': [0, 5] },
    );
    expect(a.vigencias.map((v) => v.avance)).toEqual([0.5, 0.5]);
    expect(a).toMatchObject({
      acumulado: 5,
      avanceCuatrienio: 0.5,
      programadoAlCorte: 0,
      avanceAlCorte: 0.5,
    });
    expect(a.vigencias.map((v) => v.aporteCuatrienio)).toEqual([0.1, 0.5]);
  });

  test('a level that got worse stays negative, and counts 0 in a mean', () => {
    const a = one(
      { tipoAcumulacion: 'Reducción', lineaBase: 10, metaCuatrienio: 5 },
      { '2025-T4': [8, 12] },
    );
    expect(a).toMatchObject({
      avanceCuatrienio: -0.4,
      avanceCuatrienioConTope: 0,
      avanceAlCorte: -1,
      estado: 'rezagada',
    });
  });

  test.each([
    ['Reducción anual', { tipoAcumulacion: 'Reducción anual', lineaBase: 10 }],
    ['a blank tipo', {}],
    ['Capacidad without línea base', { tipoAcumulacion: 'Capacidad' }],
    ['Capacidad whose meta is the línea base', { tipoAcumulacion: 'Capacidad', lineaBase: 9 }],
  ] as [string, PamRow][])('%s has no formula: its figures stay, its ratios do not', (_, pam) => {
    const rows = {
      pam: [{ codigo: 'A', metaCuatrienio: 9, ...pam }],
      seguimiento: reportes({ '2025-T4': [9, 8] }),
    };
    const { acciones, total, indicadorSeguimiento } = at(rows, '2025-T4');
    const [a] = acciones;
    expect(a?.vigencias[1]).toMatchObject({
      programado: 9,
      ejecutado: 8,
      avance: null,
      avanceConTope: null,
    });
    expect(a).toMatchObject({ avanceCuatrienio: null, avanceAlCorte: null, estado: 'sin fórmula' });
    expect(total).toMatchObject({ acciones: 1, avanceCuatrienioConTope: null });
    expect(indicadorSeguimiento).toMatchObject({ valor: null, excluidas: ['A'], sinReporte: [] });
  });
});

describe('avance() of what was not programmed or not reported', () => {
  const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10 };

  test.each([
    ['NP', 'NP'],
    ['blank', undefined],
    ['0', 0],
  ] as const)(
    'a year programmed %s has no avance, and its result still adds up',
    (_, programado) => {
      const a = one(pam, { '2024-T4': [programado, 3], '2025-T4': [5, 2] });
      expect(anual(a)).toEqual([
        [null, 0.3],
        [0.4, 0.2],
      ]);
      expect(a).toMatchObject({ acumulado: 5, avanceCuatrienio: 0.5, avanceAlCorte: 1 });
    },
  );

  test('a programmed year without report counts 0, and its ejecutado is null', () => {
    const a = one(pam, { '2024-T4': [5, 5], '2025-T4': [5] });
    expect(a.vigencias[1]).toEqual({
      vigencia: 2025,
      programado: 5,
      ejecutado: null,
      avance: 0,
      avanceConTope: 0,
      aporteCuatrienio: 0,
    });
    expect(a).toMatchObject({ acumulado: 5, avanceAlCorte: 0.5, estado: 'rezagada' });
  });

  test('an acción that is not programmed yet is no programada, not rezagada', () => {
    const a = one(pam, { '2026-T4': [5] });
    expect(a).toMatchObject({
      programadoAlCorte: null,
      avanceAlCorte: null,
      avanceCuatrienio: 0,
      estado: 'no programada',
    });
    expect(a.acumulado).toBeNull();
  });

  test('a meta of the cuatrienio blank, NP or 0 has no avance against it', () => {
    for (const metaCuatrienio of [undefined, 'NP', 0] as const) {
      const a = one({ tipoAcumulacion: 'Acumulado', metaCuatrienio }, { '2025-T4': [2, 1] });
      expect(a).toMatchObject({ avanceCuatrienio: null, avanceAlCorte: 0.5 });
      expect(a.vigencias[1]?.aporteCuatrienio).toBeNull();
    }
  });

  test('in a level, a report older than the last programmed year does not answer for it', () => {
    const a = one(
      { tipoAcumulacion: 'Stock', metaCuatrienio: 60 },
      { '2024-T4': [60, 60], '2025-T4': [60] },
    );
    expect(a).toMatchObject({
      acumulado: 60,
      avanceCuatrienio: 1,
      avanceAlCorte: 0,
      estado: 'rezagada',
    });
  });

  test('in a level, a later unprogrammed report speaks for the goal; in a Flujo it does not', () => {
    const quarters: Reportes = { '2024-T4': [60, 30], '2025-T4': ['NP', 54] };
    expect(one({ tipoAcumulacion: 'Stock', metaCuatrienio: 60 }, quarters).avanceAlCorte).toBe(0.9);
    expect(one({ tipoAcumulacion: 'Flujo', metaCuatrienio: 60 }, quarters).avanceAlCorte).toBe(0.5);
  });

  test('lists every vigencia up to that of the corte, reported or not', () => {
    expect(one(pam, {}, '2026-T1').vigencias.map((v) => v.vigencia)).toEqual([2024, 2025, 2026]);
  });
});

describe('avance(): estado', () => {
  test.each([
    [0.9, 'en meta'],
    [0.8999, 'en riesgo'],
    [0.7, 'en riesgo'],
    [0.6999, 'rezagada'],
    [0, 'rezagada'],
  ])('%f of what was programmed is %s', (ratio, estado) => {
    expect(one({ tipoAcumulacion: 'Acumulado' }, { '2025-T4': [1, ratio] }).estado).toBe(estado);
  });

  test('is not fooled by binary decimals at the threshold', () => {
    expect(
      one({ tipoAcumulacion: 'Acumulado' }, { '2025-T1': [0.1, 0.09], '2025-T2': [0.2, 0.18] })
        .estado,
    ).toBe('en meta');
  });

  test('is not fooled by the decimals of a mean', () => {
    const quarters: Reportes = { '2025-T1': [1, 1.5], '2025-T2': [2, 1.5], '2025-T3': [2, 1.5] };
    const a = one({ tipoAcumulacion: 'Stock', reglaTrimestral: 'Promedio' }, quarters);
    expect(a).toMatchObject({ avanceAlCorte: 0.9, estado: 'en meta' });
  });

  test('takes its thresholds from Parámetros', () => {
    const rows = {
      pam: [{ codigo: 'A', tipoAcumulacion: 'Acumulado' as const }],
      seguimiento: reportes({ '2025-T4': [1, 0.8] }),
    };
    expect(
      at({ ...rows, parametros: { umbral_en_meta: '0,8' } }, '2025-T4').acciones[0]?.estado,
    ).toBe('en meta');
  });
});
