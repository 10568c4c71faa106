import { promedioPonderado } from '../../../src/domain/avance/cifra';
import { formatNumero } from '../../../src/domain/formato';
import { at, one, type Reportes, type Rows, reportes } from '../../support/avance';

describe('avance() by componente and in total', () => {
  /** Acciones with the given avance of the cuatrienio: [componente, avance, ponderación, código de meta]. */
  const plan = (
    acciones: readonly (readonly [string, number, (number | undefined)?, string?])[],
    parametros = {},
  ) =>
    at(
      {
        pam: acciones.map(([componente, , ponderacion, codigoMeta], i) => ({
          codigo: `A${i}`,
          componente,
          ponderacion,
          codigoMeta,
          tipoAcumulacion: 'Acumulado',
          metaCuatrienio: 100,
        })),
        seguimiento: acciones.flatMap(([, avance], i) =>
          reportes({ '2025-T4': [100, avance * 100] }, `A${i}`),
        ),
        parametros,
      },
      '2025-T4',
    );
  const figures = (result: ReturnType<typeof plan>) => [
    ...result.componentes.map((c) => c.avanceCuatrienioConTope),
    result.total.avanceCuatrienioConTope,
  ];

  test('blank ponderaciones weigh the same: a componente counts by its acciones', () => {
    expect(
      figures(
        plan([
          ['Uno', 0.2],
          ['Uno', 0.4],
          ['Dos', 0.9],
        ]),
      ),
    ).toEqual([0.3, 0.9, 0.5]);
  });

  test('ponderaciones in points weigh within the componente and in the total', () => {
    expect(
      figures(
        plan([
          ['Uno', 0.2, 75],
          ['Uno', 0.4, 25],
          ['Dos', 0.85, 100],
        ]),
      ),
    ).toEqual([0.25, 0.85, 0.55]);
  });

  test('a componente in ratios weighs as much as one in points', () => {
    expect(
      figures(
        plan([
          ['Uno', 0.2, 0.75],
          ['Uno', 0.4, 0.25],
          ['Dos', 0.85, 100],
        ]),
      ),
    ).toEqual([0.25, 0.85, 0.55]);
  });

  test('a blank ponderación takes the mean of those of its componente', () => {
    expect(
      figures(
        plan([
          ['Uno', 0.2, 60],
          ['Uno', 0.5, 40],
          ['Uno', 0.8],
        ]),
      )[0],
    ).toBe(0.48);
  });

  test('caps each acción before averaging', () => {
    expect(
      figures(
        plan([
          ['Uno', 3],
          ['Uno', 0.5],
        ]),
      ),
    ).toEqual([0.75, 0.75]);
  });

  test('a shared meta counts once', () => {
    expect(
      figures(
        plan([
          ['Uno', 0.2, undefined, 'M1'],
          ['Uno', 0.2, undefined, 'M1'],
          ['Uno', 0.8],
        ]),
      ),
    ).toEqual([0.5, 0.5]);
  });

  test('the weights of componentes rule the total where the office gives them', () => {
    const acciones = [
      ['Uno', 0.2],
      ['Uno', 0.4],
      ['Dos', 0.9],
    ] as const;
    expect(
      plan(acciones, { pesos_componente: 'UNO: 75; Dos: 25' }).total.avanceCuatrienioConTope,
    ).toBe(0.45);
  });

  test('counts every acción in each group, measured or not', () => {
    const { componentes, total } = at(
      { pam: [{ codigo: 'A', componente: 'Uno' }, { codigo: 'B' }] },
      '2025-T4',
    );
    expect(componentes).toEqual([
      { componente: 'Uno', acciones: 1, avanceCuatrienioConTope: null, actividades: null },
      {
        componente: 'Sin componente',
        acciones: 1,
        avanceCuatrienioConTope: null,
        actividades: null,
      },
    ]);
    expect(total).toEqual({ acciones: 2, avanceCuatrienioConTope: null, actividades: null });
  });
});

describe('avance(): indicador de seguimiento', () => {
  const rows: Rows = {
    pam: ['A', 'B', 'C', 'D'].map((codigo) => ({
      codigo,
      tipoAcumulacion: 'Acumulado',
      metaCuatrienio: 10,
    })),
    seguimiento: [
      ...reportes({ '2025-T4': [5, 6] }, 'A'),
      ...reportes({ '2025-T4': [5, 2] }, 'B'),
      ...reportes({ '2025-T4': [5] }, 'C'),
      ...reportes({ '2025-T4': ['NP'] }, 'D'),
    ],
  };

  test.each([
    ['1', 1 / 3, 1, 3],
    ['2', 1.4 / 3, 1.4, 3],
    ['3', 1 / 4, 1, 4],
  ])('candidate %s, with what it leaves out', (opcion, valor, numerador, denominador) => {
    const { indicadorSeguimiento: i } = at(
      { ...rows, parametros: { indicador_seguimiento: opcion } },
      '2025-T4',
    );
    expect(i.valor).toBeCloseTo(valor, 10);
    expect(i).toMatchObject({ numerador, denominador, excluidas: ['D'], sinReporte: ['C'] });
  });

  test('lists all that count 0 for want of a report, also one that reported in other years', () => {
    // A level of 2026 answers for 2026 alone: what was reached in 2025 is another year's.
    const pam = [
      { codigo: 'A', tipoAcumulacion: 'Flujo' as const, metaCuatrienio: 10 },
      { codigo: 'B', tipoAcumulacion: 'Flujo' as const, metaCuatrienio: 10 },
    ];
    const seguimiento = [
      ...reportes({ '2025-T4': [10, 9], '2026-T2': [10] }, 'A'),
      ...reportes({ '2025-T4': [10, 9], '2026-T2': [10, 10] }, 'B'),
    ];
    const { indicadorSeguimiento, acciones } = at({ pam, seguimiento }, '2026-T2');
    expect(indicadorSeguimiento).toMatchObject({ valor: 0.5, sinReporte: ['A'], excluidas: [] });
    // Whoever recomputes the measure finds each 0 of it in the list.
    expect(acciones.filter(({ avanceAlCorte }) => avanceAlCorte === 0)).toHaveLength(1);
  });

  test('is candidate 2 unless the office chooses another', () => {
    expect(at(rows, '2025-T4').indicadorSeguimiento.nombre).toContain('Avance medio ponderado');
  });

  test('has the keys that the command line prints, in order', () => {
    const json = JSON.parse(JSON.stringify(at(rows, '2025-T4')));
    expect(Object.keys(json)).toEqual([
      'corte',
      'acciones',
      'componentes',
      'total',
      'indicadorSeguimiento',
    ]);
    expect(Object.keys(json.indicadorSeguimiento)).toEqual([
      'nombre',
      'valor',
      'numerador',
      'denominador',
      'excluidas',
      'sinReporte',
    ]);
    expect(Object.keys(json.acciones[0].vigencias[0])).toEqual([
      'vigencia',
      'programado',
      'ejecutado',
      'avance',
      'avanceConTope',
      'aporteCuatrienio',
    ]);
    expect(json.corte).toBe('2025-T4');
  });
});

// Tenjo publishes two figures with the weights 15/35/35/15 of its vigencias.
describe('the weights of the vigencias of Tenjo', () => {
  const PESOS = [15, 35, 35, 15];
  const porVigencias = (valores: readonly (number | null)[]) =>
    promedioPonderado(PESOS.map((peso, i) => ({ valor: valores[i] ?? 0, peso })));

  test.each([
    ['E1, line 2', { '2024-T4': [1, 1], '2025-T3': [0.85, 0.85], '2025-T4': [0.15] }, 0.111875],
    [
      'E2, line 3',
      { '2024-T3': [0.65, 0.65], '2024-T4': [0.35, 0.34], '2025-T4': [1, 0.85] },
      0.1115,
    ],
  ] as [string, Reportes, number][])('%s', (_, quarters, published) => {
    const { vigencias } = one({ tipoAcumulacion: 'Acumulado', metaCuatrienio: 4 }, quarters);
    expect(porVigencias(vigencias.map((v) => v.aporteCuatrienio))).toBeCloseTo(published, 10);
  });

  test.each([
    ['E3', { '2024-T3': [0.65, 0.65], '2024-T4': [0.35, 0.34] }, 0.99],
    ['E4', { '2024-T3': [0.04, 0.04], '2024-T4': [0.04, 0.01] }, 0.625],
  ] as [string, Reportes, number][])('%s: a year that starts in T3', (_, quarters, published) => {
    expect(one({ tipoAcumulacion: 'Acumulado' }, quarters, '2024-T4').vigencias[0]?.avance).toBe(
      published,
    );
  });

  test('F: the weighted sum of the ejes is 0,1435785, and not the simple mean of 0,1425', () => {
    const ejes = [
      [0.24, 0.95],
      [0.12, 0.98],
      [0.113, 0.92],
      [0.438, 0.97],
      [0.089, 0.93],
    ] as const;
    const { total } = at(
      {
        pam: ejes.map((_, i) => ({
          codigo: `E${i}`,
          componente: `Eje ${i + 1}`,
          tipoAcumulacion: 'Acumulado',
          metaCuatrienio: 100,
        })),
        seguimiento: ejes.flatMap(([, avance], i) =>
          reportes({ '2024-T4': [100, avance * 100] }, `E${i}`),
        ),
        parametros: {
          pesos_componente: ejes
            .map(([peso], i) => `Eje ${i + 1}: ${formatNumero(peso)}`)
            .join('; '),
        },
      },
      '2024-T4',
    );
    expect(porVigencias([total.avanceCuatrienioConTope])).toBeCloseTo(0.1435785, 10);
  });
});
