import { explainAccion } from '../../../src/domain/avance/explicacion';
import { explainIndicador } from '../../../src/domain/avance/que-es';
import { parseCorte } from '../../../src/domain/periodo';
import type { PamRow } from '../../../src/domain/registers/pam';
import { at, libroOf, type Reportes, reportes } from '../../support/avance';
import { VIGENCIAS } from '../../support/libro';

const NBSP = /\u00a0/g;
const rowsOf = (pam: PamRow, quarters: Reportes) => ({
  pam: [{ codigo: 'A', ...pam }],
  seguimiento: reportes(quarters),
});
const explain = (pam: PamRow, quarters: Reportes, codigo = 'A') =>
  explainAccion(libroOf(rowsOf(pam, quarters)), VIGENCIAS, parseCorte('2025-T4')!, codigo);

/** "Figura: cifras" of every step. */
const steps = (pam: PamRow, quarters: Reportes): readonly string[] =>
  explain(pam, quarters)!.pasos.map(({ figura, cifras }) =>
    `${figura}: ${cifras}`.replace(NBSP, ' '),
  );

test('explainAccion() puts the figures of each step in its formula', () => {
  expect(
    steps(
      { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, meta2024: 1 },
      { '2024-T4': ['NP', 8], '2025-T1': [1, 5], '2025-T3': [2, 8] },
    ),
  ).toEqual([
    'Programado de 2024: 1',
    'Ejecutado de 2024: 8',
    'Avance de 2024: 8 ÷ 1 = 800 %',
    'Programado de 2025: 1 + 2 = 3',
    'Ejecutado de 2025: 5 + 8 = 13',
    'Avance de 2025: 13 ÷ 3 = 433,33 %',
    'Acumulado: 8 + 13 = 21',
    'Avance del cuatrienio: 21 ÷ 10 = 210 %',
    'Esperado a la fecha: 4 ÷ 10 = 40 %',
    'Programado al corte: 1 + 3 = 4',
    'Avance al corte: 21 ÷ 4 = 525 %',
    'Estado: en meta: el avance al corte es 525 %',
  ]);
});

test('explainAccion() writes means, línea base and what was not reported', () => {
  const pam: PamRow = {
    tipoAcumulacion: 'Reducción',
    reglaTrimestral: 'Promedio',
    lineaBase: 10,
    metaCuatrienio: 4,
  };
  const lines = steps(pam, { '2024-T3': [8, 7], '2024-T4': [8, 8], '2025-T4': [6] });
  expect(lines).toEqual(
    expect.arrayContaining([
      'Ejecutado de 2024: (7 + 8) ÷ 2 = 7,5',
      'Avance de 2024: (7,5 − 10) ÷ (8 − 10) = 125 %',
      'Ejecutado de 2025: sin dato',
      'Avance de 2025: sin reporte: 0 %',
      'Acumulado: 7,5',
      'Avance del cuatrienio: (7,5 − 10) ÷ (4 − 10) = 41,67 %',
      'Avance al corte: sin reporte: 0 %',
      'Estado: rezagada: el avance al corte es 0 %',
    ]),
  );
});

test.each<[string, PamRow, Reportes, string, string, string]>([
  [
    'what was not programmed',
    { meta2025: 'NP' },
    { '2025-T4': ['NP'] },
    '2025-12-31',
    'no programado',
    'nada programado todavía: 0 %',
  ],
  [
    'a datum that is not known yet',
    { datoDisponible: '2 meses', periodicidad: 'Anual' },
    { '2025-T4': [5] },
    '2026-02-28',
    'todavía no se puede pedir el dato',
    'todavía no se puede pedir el dato: 0 %',
  ],
  [
    'a datum that is late',
    { datoDisponible: '2 meses', periodicidad: 'Anual' },
    { '2025-T4': [5] },
    '2026-03-01',
    'sin reporte: 0 %',
    'sin reporte: 0 %',
  ],
])('explainAccion() says of %s why it is blank', (_, pam, quarters, hoy, delAno, cuatrienio) => {
  const row: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, ...pam };
  const libro = { ...libroOf(rowsOf(row, quarters)), hoy };
  const pasos = explainAccion(libro, VIGENCIAS, parseCorte('2025-T4')!, 'A')!.pasos;
  const cifrasOf = (wanted: string) =>
    pasos.find(({ figura }) => figura === wanted)?.cifras.replace(NBSP, ' ');
  expect(cifrasOf('Avance de 2025')).toBe(delAno);
  expect(cifrasOf('Avance del cuatrienio')).toBe(cuatrienio);
});

test('explainAccion() judges no year that has only an annual meta before its T4', () => {
  const row: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, meta2025: 4 };
  const pasos = explainAccion(
    libroOf(rowsOf(row, {})),
    VIGENCIAS,
    parseCorte('2025-T2')!,
    'A',
  )!.pasos;
  const delAno = pasos.find(({ figura }) => figura === 'Avance de 2025');
  expect(delAno?.cifras).toBe('no tiene programación por trimestres: se califica en T4');
});

test('explainAccion() says why the parts of a year that is to come down are not its level', () => {
  const pam: PamRow = { tipoAcumulacion: 'Reducción', lineaBase: 50, metaCuatrienio: 20 };
  const libro = libroOf(rowsOf(pam, { '2024-T1': [10, 12], '2024-T2': [10] }));
  const said = explainAccion(libro, VIGENCIAS, parseCorte('2024-T2')!, 'A')!.pasos.map(
    ({ figura, cifras }) => `${figura}: ${cifras}`.replace(NBSP, ' '),
  );
  expect(said).toContain('Ejecutado de 2024: 12, y faltan trimestres programados: sin dato');
  expect(said).toContain('Avance del cuatrienio: ninguna vigencia terminada todavía: 0 %');
});

test.each<[string, Reportes]>([
  ['no hay trimestres programados', { '2024-T4': [undefined, 3] }],
  ['faltan trimestres por programar', { '2024-T1': [3, 3], '2024-T4': [undefined, 3] }],
])('explainAccion() says that the meta of the PAM stands because %s', (why, quarters) => {
  const row: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10, meta2024: 5 };
  const { pasos } = explain(row, quarters)!;
  expect(pasos.find(({ figura }) => figura === 'Programado de 2024')).toMatchObject({
    formula: `meta de la vigencia en el PAM, porque ${why}`,
    cifras: '5',
  });
});

test('explainAccion() names the lines of the sheets that each figure came from', () => {
  const found = explain(
    { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10 },
    { '2024-T4': [1, 8], '2025-T1': [1, 5], '2026-T1': [1, 1] },
  );
  const sources = found?.pasos.find(({ figura }) => figura === 'Acumulado')?.fuentes;
  expect(sources).toEqual([
    { registro: 'seguimiento', filas: [2, 3] },
    { registro: 'pam', filas: [2] },
  ]);
});

test('explainAccion() says why an acción cannot be measured', () => {
  const found = explain(
    { tipoAcumulacion: 'Reducción anual', metaCuatrienio: 4 },
    { '2025-T4': [6, 5] },
  );
  expect(found).toMatchObject({ estado: 'sin fórmula' });
  expect(found?.motivo).toContain('no tiene fórmula');
  const figuras = found?.pasos.map(({ figura }) => figura);
  expect(figuras).toContain('Programado de 2025');
  expect(figuras).not.toContain('Avance del cuatrienio');
  expect(figuras).not.toContain('Avance de 2025');
});

test('explainAccion() does not know an acción that the PAM does not have', () => {
  expect(explain({}, {}, 'Z')).toBeUndefined();
});

test('explainIndicador() shows numerator and denominator', () => {
  const pam: PamRow = { tipoAcumulacion: 'Acumulado', metaCuatrienio: 10 };
  const result = at(rowsOf(pam, { '2025-T4': [4, 3] }), '2025-T4');
  expect(explainIndicador(result).replace(NBSP, ' ')).toMatch(/: 0,75 ÷ 1 = 75 %\.$/);
});

test('explainAccion() names the years before the book that are not counted, and adds up without them', () => {
  const pam: PamRow = {
    codigo: 'A',
    tipoAcumulacion: 'Acumulado',
    metaCuatrienio: 40,
    meta2024: 8,
  };
  const rows = {
    pam: [pam],
    seguimiento: reportes({ '2025-T1': [3, 2], '2025-T2': [4, 4] }),
    parametros: { adopcion: '2025-T1' },
  };
  const { pasos } = explainAccion(libroOf(rows), VIGENCIAS, parseCorte('2025-T4')!, 'A')!;
  const step = pasos.find(({ figura }) => figura === 'Programado al corte');
  expect([step?.formula, step?.cifras]).toEqual([
    'suma de lo programado en las vigencias, menos 2024: antes de la adopción del libro, sin reportes cargados',
    '7',
  ]);
});
