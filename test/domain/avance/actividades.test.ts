import { parseCorte } from '../../../src/domain/periodo';
import type { ActividadRow } from '../../../src/domain/registers/actividades';
import { at } from '../../support/avance';

describe('avance() of actividades', () => {
  // Guatapé, plan de acción 2026, T1: programa → componente, actividad → Actividades.
  test.each([
    ['C1', [[2, 1]], 0.5],
    ['C2', [[884, 1038]], 1],
    [
      'C3',
      [
        [1, 1],
        [177, 1],
        [1, 1],
      ],
      0.66855,
    ],
    [
      'C4',
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
      0.375,
    ],
    ['C5', [[300, 84]], 0.28],
  ] as [string, [number, number][], number][])('case %s of Guatapé', (_, actividades, expected) => {
    const rows = {
      pam: [{ codigo: 'A', componente: 'Programa' }],
      actividades: actividades.map(([programado, ejecutado], i) => ({
        accion: 'A',
        numero: i + 1,
        vigencia: 2026,
        trimestre: 'T1' as const,
        programado,
        ejecutado,
      })),
    };
    const { acciones, componentes, total } = at(rows, '2026-T1');
    for (const { actividades } of [acciones[0]!, componentes[0]!, total]) {
      expect(actividades).toBeCloseTo(expected, 5);
    }
    expect(total.avanceCuatrienioConTope).toBeNull();
  });

  const activity = (
    numero: number,
    quarter: string,
    programado: ActividadRow['programado'],
    ejecutado?: number,
    peso?: number,
  ): ActividadRow => ({
    accion: 'A',
    numero,
    ...parseCorte(quarter)!,
    programado,
    ejecutado,
    peso,
  });
  const actividadesOf = (
    actividades: readonly ActividadRow[],
    parametros = {},
    corte = '2025-T4',
  ) => at({ pam: [{ codigo: 'A' }], actividades, parametros }, corte).acciones[0]!.actividades;

  test('adds the quarters of an activity up to the corte and weighs it once', () => {
    const rows = [
      activity(1, '2025-T1', 2, 1, 75),
      activity(1, '2025-T2', 2, 3, 75),
      activity(2, '2025-T1', 4, 1, 25),
    ];
    expect(actividadesOf(rows)).toBe(0.8125);
    expect(actividadesOf(rows, {}, '2025-T1')).toBe(0.4375);
  });

  test('leaves out what was not programmed, and counts 0 what was not reported', () => {
    expect(
      actividadesOf([
        activity(1, '2025-T1', 'NP', 3),
        activity(2, '2025-T1', 2),
        activity(3, '2025-T1', 2, 2),
      ]),
    ).toBe(0.5);
    expect(actividadesOf([activity(1, '2025-T1', 'NP')])).toBeNull();
  });

  test('averages the vigencias with the weights of the office', () => {
    const rows = [activity(1, '2024-T4', 1, 1), activity(1, '2025-T4', 1, 0)];
    expect(actividadesOf(rows)).toBe(0.5);
    expect(actividadesOf(rows, { pesos_vigencia: '2024: 15; 2025: 35; 2026: 35; 2027: 15' })).toBe(
      0.3,
    );
  });
});
