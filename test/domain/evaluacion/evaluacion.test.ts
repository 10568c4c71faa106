import { evaluar } from '../../../src/domain/evaluacion/evaluacion';
import type { PamRow } from '../../../src/domain/registers/pam';
import { libroOf, type Reportes, type Rows, reportes } from '../../support/avance';
import { VIGENCIAS } from '../../support/libro';

const accion = (pam: PamRow, quarters: Reportes, rest: Partial<Rows> = {}) =>
  evaluar(
    libroOf({ pam: [{ codigo: 'A', ...pam }], seguimiento: reportes(quarters), ...rest }),
    VIGENCIAS,
    2025,
  ).acciones[0]!;
/** An acción whose year programs 100 in T4. */
const conEjecutado = (ejecutado: number | undefined, rest: Partial<Rows> = {}, pam: PamRow = {}) =>
  accion(
    { tipoAcumulacion: 'Acumulado', metaCuatrienio: 400, ...pam },
    { '2025-T1': ['NP'], '2025-T2': ['NP'], '2025-T3': ['NP'], '2025-T4': [100, ejecutado] },
    rest,
  );

test.each([
  [90, 'Cumplida', ''],
  [89.99, 'Parcialmente', ''],
  [70, 'Parcialmente', ''],
  [69.99, 'No cumplida', ''],
  [0, 'No cumplida', ''],
  [undefined, 'No cumplida', 'sin reporte: cuenta como 0'],
  [120, 'Cumplida', ''],
  [120.01, 'Cumplida', 'más de 120 % de lo programado'],
])('evaluar() judges %s of 100 as %s, half-open', (ejecutado, cumplimiento, motivo) => {
  expect(conEjecutado(ejecutado)).toMatchObject({ cumplimiento, motivo });
});

test('evaluar() has no figure at the corte of what nobody reported, and one of a result of 0', () => {
  expect(conEjecutado(undefined).avanceAlCorte).toBeNull();
  expect(conEjecutado(0).avanceAlCorte).toBe(0);
});

test('evaluar() takes the thresholds of the office', () => {
  const parametros = { umbral_en_meta: '0,8', umbral_en_riesgo: '0,5' };
  expect(conEjecutado(80, { parametros }).cumplimiento).toBe('Cumplida');
  expect(conEjecutado(50, { parametros }).cumplimiento).toBe('Parcialmente');
});

test.each([
  ['NP', { meta2025: 'NP' }],
  ['a blank', {}],
  ['0', { meta2025: 0 }],
] as const)('evaluar() takes %s for nothing programmed, and no figure of it', (_, meta) => {
  const none = accion({ tipoAcumulacion: 'Acumulado', metaCuatrienio: 9, ...meta }, {});
  expect(none).toMatchObject({ cumplimiento: 'No programada', avance: null });
});

test('evaluar() takes 0 for a goal where results come down', () => {
  const pam: PamRow = { tipoAcumulacion: 'Reducción', lineaBase: 10, metaCuatrienio: 0 };
  expect(accion({ ...pam, meta2025: 0 }, { '2025-T4': [undefined, 1] })).toMatchObject({
    cumplimiento: 'Cumplida',
    avance: 0.9,
  });
});

test('evaluar() waits for a datum that is not known yet, and judges it the day after', () => {
  const pam: PamRow = { datoDisponible: '3 meses' };
  expect(conEjecutado(undefined, { hoy: '2026-03-31' }, pam)).toMatchObject({
    cumplimiento: 'A la espera del dato',
    avance: null,
    motivo: 'su dato se conoce 3 meses después del trimestre',
  });
  expect(conEjecutado(undefined, { hoy: '2026-04-01' }, pam).cumplimiento).toBe('No cumplida');
  expect(conEjecutado(95, { hoy: '2026-01-02' }, pam).cumplimiento).toBe('Cumplida');
});

test('evaluar() waits for the rest of a year under way, and judges what was reported before its end', () => {
  const hoy = '2025-12-31';
  expect(conEjecutado(undefined, { hoy }).cumplimiento).toBe('A la espera del dato');
  expect(conEjecutado(undefined, { hoy: '2026-01-01' }).cumplimiento).toBe('No cumplida');
  expect(conEjecutado(91, { hoy }).cumplimiento).toBe('Cumplida');
  const annual: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 9, meta2025: 3 };
  expect(accion(annual, { '2025-T1': [undefined, 3] }, { hoy }).cumplimiento).toBe(
    'A la espera del dato',
  );
});

test('evaluar() says what has no formula, and judges it once the office takes one', () => {
  const pam: PamRow = { tipoAcumulacion: 'Reducción anual', lineaBase: 120, metaCuatrienio: 40 };
  const quarters: Reportes = { '2024-T4': [100, 100], '2025-T4': [80, 82] };
  const rows = { ...pam, meta2024: 100, meta2025: 80 };
  const without = accion(rows, quarters);
  expect(without).toMatchObject({ cumplimiento: 'A la espera del dato', avance: null });
  expect(without.motivo).toMatch(/^sin fórmula \(Reducción anual/);
  // (100 − 82) ÷ (100 − 80)
  expect(accion(rows, quarters, { parametros: { reduccion_anual: 'sí' } })).toMatchObject({
    cumplimiento: 'Cumplida',
    avance: 0.9,
  });
});

test('evaluar() gives a shared meta the figures of the acción that reports it, and says which', () => {
  const meta: PamRow = { codigoMeta: 'M1', tipoAcumulacion: 'Flujo', metaCuatrienio: 4 };
  const { acciones, componentes } = evaluar(
    libroOf({
      pam: [
        { codigo: 'A', componente: 'Uno', ...meta, meta2025: 4 },
        { codigo: 'B', componente: 'Dos', ...meta, meta2025: 4 },
      ],
      seguimiento: reportes({ '2025-T4': [undefined, 3] }, 'B'),
    }),
    VIGENCIAS,
    2025,
  );
  expect(
    acciones.map(({ reporta, avance, cumplimiento }) => [reporta, avance, cumplimiento]),
  ).toEqual([
    ['B', 0.75, 'Parcialmente'],
    ['B', 0.75, 'Parcialmente'],
  ]);
  expect(
    componentes.map(({ componente, acciones: n, parciales }) => [componente, n, parciales]),
  ).toEqual([
    ['Uno', 1, 1],
    ['Dos', 1, 1],
  ]);
});

test('evaluar() counts the activities of the year alone, capped and weighted', () => {
  const actividad = { accion: 'A', trimestre: 'T4' as const };
  const { actividades } = conEjecutado(100, {
    actividades: [
      { ...actividad, vigencia: 2024, numero: 1, programado: 1, ejecutado: 0, peso: 100 },
      { ...actividad, vigencia: 2025, numero: 1, programado: 2, ejecutado: 3, peso: 60 },
      { ...actividad, vigencia: 2025, numero: 2, programado: 4, ejecutado: 1, peso: 40 },
    ],
  });
  // 1 × 0,6 + 0,25 × 0,4
  expect(actividades).toBeCloseTo(0.7, 12);
});

test('evaluar() puts each acción of a componente in one of five counts', () => {
  const pam = ['C', 'P', 'N', 'X', 'E'].map(
    (codigo): PamRow => ({
      codigo,
      componente: 'Uno',
      tipoAcumulacion: codigo === 'E' ? 'Reducción anual' : 'Flujo',
      metaCuatrienio: 10,
      meta2025: codigo === 'X' ? 'NP' : 10,
    }),
  );
  const seguimiento = [
    ['C', 9],
    ['P', 8],
    ['N', 1],
  ].flatMap(([codigo, n]) => reportes({ '2025-T4': [undefined, n as number] }, codigo as string));
  const { componentes } = evaluar(libroOf({ pam, seguimiento }), VIGENCIAS, 2025);
  expect(componentes).toEqual([
    {
      componente: 'Uno',
      acciones: 5,
      cumplidas: 1,
      parciales: 1,
      noCumplidas: 1,
      noProgramadas: 1,
      aLaEspera: 1,
    },
  ]);
});
