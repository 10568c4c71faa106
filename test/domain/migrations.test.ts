// The steps from one version of a workbook to the next: each one, all together, and none where there is none.

import { ESQUEMA, esquemaByHojas, MIGRATIONS, migrateEstado } from '../../src/domain/migrations';

const OLDEST = { esquema: 1, cuatrienio: '2024-2027', numero: 11, otro: ['de la oficina'] };

test('MIGRATIONS lead from version 1 to the last, each to the next', () => {
  expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
    Array.from({ length: ESQUEMA - 1 }, (_, i) => i + 2),
  );
  for (const [esquema, { migrate }] of Object.entries(MIGRATIONS)) {
    const older = { ...OLDEST, esquema: Number(esquema) - 1 };
    expect(migrate(older).esquema).toBe(Number(esquema));
  }
});

describe('migrateEstado()', () => {
  test('adds, and keeps what it does not know', () => {
    const before = structuredClone(OLDEST);
    expect(migrateEstado(OLDEST)).toEqual({ ...OLDEST, esquema: ESQUEMA });
    expect(OLDEST).toEqual(before);
  });

  test('passes every version in between, in order', () => {
    const step = (esquema: number) => ({
      hoja: '',
      migrate: (estado: typeof OLDEST) => ({
        ...estado,
        esquema,
        otro: [...estado.otro, String(esquema)],
      }),
    });
    const steps = { 2: step(2), 3: step(3), 4: step(4) } as unknown as typeof MIGRATIONS;
    expect(migrateEstado(OLDEST, steps).otro).toEqual(['de la oficina', '2', '3', '4']);
    expect(migrateEstado({ ...OLDEST, esquema: 4 }, steps).otro).toEqual(['de la oficina']);
  });
});

describe('esquemaByHojas()', () => {
  test.each([
    ['none of the tabs that a version brought', [], 1],
    ['the tab of version 2', ['_sombra'], 2],
    ['tabs of the office', ['Contactos'], 1],
  ])('tells a workbook with %s', (_, hojas: readonly string[], esquema) => {
    expect(esquemaByHojas((titulo) => hojas.includes(titulo))).toBe(esquema);
  });
});
