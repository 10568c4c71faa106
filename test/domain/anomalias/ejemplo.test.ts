// The anomalies of the example office, counted by hand from its files.

import { anomaliasDelTrimestre } from '../../../src/domain/anomalias/anomalias';
import { resumenDeAnomalias } from '../../../src/domain/anomalias/por-decidir';
import { parseCorte } from '../../../src/domain/periodo';
import { loadOficina } from '../../sheets-templates/oficina';

const { context } = loadOficina();
/** Before anything of the quarter is decided. */
const at = (hoy: string) =>
  anomaliasDelTrimestre(
    { ...context, hoy, rows: (registro) => context.rows(registro) },
    { vigencia: 2026, trimestre: 'T2' },
  );

/** Figures of the quarter: what was done ÷ what was programmed by then, and what is blank. */
const T2_DE_2026 = [
  'A07: RIESGO_SOSTENIDO', // reduces from 9,8: (9,8 − 8,9) ÷ (9,8 − 8,6) = 75 % in both quarters
  'A09: SIN_REPORTE', // en diligenciamiento
  'A10: REZAGO', // 4 of 6
  'A13: RIESGO_SOSTENIDO', // 31 of 36, 35 of 42
  'A16: REZAGO', // 2 of 3
  'A17: REZAGO, SIN_REPORTE', // 2 of 3, and no row in T2
  'A27: REZAGO', // (10 − 6) ÷ (16 − 6)
  'A28: REZAGO, BRECHA', // 280 of 720; 64 of 200 beside 240 of 300 million
  'A29: SIN_REPORTE, RIESGO_SOSTENIDO', // (18 − 11,8) ÷ (18 − 10) = 77,5 %, then ÷ (18 − 9,5)
  'A30: REZAGO', // 36 of 54
  'A31: REZAGO, SIN_REPORTE', // 138 of a mean of 227,5
  'A32: REZAGO, SIN_REPORTE', // 88 of 150, and no row in T2
  'A33: SIN_EVIDENCIA', // 89 and 83 without evidencia
  'A37: REZAGO, SIN_REPORTE', // its datum is known since 31 August, and is blank
  'A40: REZAGO, SIN_REPORTE', // 0 of 2
];

test('the second quarter of 2026 leaves 12 acciones to decide, of 15 with something to tell', () => {
  const found = at('2026-11-29');
  expect(
    found.acciones.map(
      ({ accion, candidatas }) => `${accion}: ${candidatas.map(({ regla }) => regla).join(', ')}`,
    ),
  ).toEqual(T2_DE_2026);
  expect(resumenDeAnomalias(found).porDecidir).toHaveLength(12);
});

test('on the day the window closes, those who have not reported may still do it', () => {
  const found = at('2026-07-15');
  expect(found.acciones).toHaveLength(13);
  const rules = found.acciones.flatMap(({ candidatas }) => candidatas.map(({ regla }) => regla));
  expect(rules).not.toContain('SIN_REPORTE');
  // The datum of A37 comes at the end of August.
  expect(found.acciones.map(({ accion }) => accion)).not.toContain('A37');
});

test.each(['2024-T3', '2024-T4', '2025-T1', '2025-T2', '2025-T3', '2025-T4', '2026-T1'])(
  'the example decided all that its rows of %s tell, by the rules that tell it',
  (corte) => {
    const found = anomaliasDelTrimestre(
      { ...context, rows: (registro) => context.rows(registro) },
      parseCorte(corte)!,
    );
    const { porDecidir, confirmadas, descartadas } = resumenDeAnomalias(found);
    expect(porDecidir).toEqual([]);
    expect(confirmadas.length + descartadas.length).toBeGreaterThan(1);
    const told = found.acciones
      .filter(({ decision }) => decision)
      .map(({ candidatas, decision }) => [
        candidatas.flatMap(({ clase, regla }) => (clase === 'anomalía' ? regla : [])).join('; '),
        decision?.regla,
      ]);
    for (const [now, then] of told) expect(now).toBe(then);
  },
);
