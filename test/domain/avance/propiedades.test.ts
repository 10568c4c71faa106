import fc from 'fast-check';
import { TIPOS_ACUMULACION } from '../../../src/domain/avance/acumulacion';
import { REGLAS_TRIMESTRALES } from '../../../src/domain/avance/vigencia';
import { anual, at, type Rows, reportes } from '../../support/avance';

describe('avance() by properties', () => {
  const quantity = fc.integer({ min: 0, max: 1000 });
  const quarter = fc.tuple(
    fc.oneof(quantity, fc.constant('NP' as const), fc.constant(undefined)),
    fc.option(quantity, { nil: undefined }),
  );
  const accion = fc.record({
    tipoAcumulacion: fc.option(fc.constantFrom(...TIPOS_ACUMULACION), { nil: undefined }),
    reglaTrimestral: fc.option(fc.constantFrom(...REGLAS_TRIMESTRALES), { nil: undefined }),
    lineaBase: fc.option(quantity, { nil: undefined }),
    metaCuatrienio: fc.option(quantity, { nil: undefined }),
    meta2025: fc.option(quantity, { nil: undefined }),
    ponderacion: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    componente: fc.constantFrom('Uno', 'Dos'),
  });
  const plan = fc
    .array(fc.tuple(accion, fc.array(quarter, { minLength: 8, maxLength: 8 })), { maxLength: 8 })
    .map(
      (acciones): Required<Omit<Rows, 'parametros' | 'hoy'>> => ({
        pam: acciones.map(([pam], i) => ({ codigo: `A${i}`, ...pam })),
        seguimiento: acciones.flatMap(([, quarters], i) =>
          quarters.map(([programado, ejecutado], q) => ({
            accion: `A${i}`,
            vigencia: 2024 + Math.floor(q / 4),
            trimestre: (['T1', 'T2', 'T3', 'T4'] as const)[q % 4],
            programado,
            ejecutado,
          })),
        ),
        actividades: [],
      }),
    );
  const cortes = fc.constantFrom('2024-T1', '2024-T3', '2025-T2', '2025-T4', '2026-T4');

  /** Every ratio that a mean counts. */
  const capped = (result: ReturnType<typeof at>): (number | null)[] => [
    ...result.acciones.flatMap((a) => [
      a.avanceCuatrienioConTope,
      ...a.vigencias.map((v) => v.avanceConTope),
    ]),
    ...result.componentes.map((c) => c.avanceCuatrienioConTope),
    result.total.avanceCuatrienioConTope,
    result.indicadorSeguimiento.valor,
  ];

  test('capped ratios stay between 0 and 1', () => {
    fc.assert(
      fc.property(plan, cortes, (rows, corte) => {
        for (const ratio of capped(at(rows, corte))) {
          if (ratio !== null) {
            expect(ratio).toBeGreaterThanOrEqual(0);
            expect(ratio).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(plan, cortes, (rows, corte) => {
        const sorted = at(rows, corte);
        const reversed = at(
          { ...rows, pam: [...rows.pam].reverse(), seguimiento: [...rows.seguimiento].reverse() },
          corte,
        );
        expect([...reversed.acciones].reverse()).toEqual(sorted.acciones);
        const [a, b] = [
          sorted.total.avanceCuatrienioConTope,
          reversed.total.avanceCuatrienioConTope,
        ];
        expect(a === null ? b : Math.abs(a - b!) < 1e-9).toBe(a === null ? null : true);
      }),
    );
  });

  test('an acción more leaves the others as they were', () => {
    fc.assert(
      fc.property(plan, cortes, (rows, corte) => {
        const extra = {
          codigo: 'Z',
          tipoAcumulacion: 'Stock' as const,
          metaCuatrienio: 5,
          ponderacion: 40,
        };
        const more = at(
          {
            ...rows,
            pam: [...rows.pam, extra],
            seguimiento: [...rows.seguimiento, ...reportes({ '2025-T1': [5, 4] }, 'Z')],
          },
          corte,
        );
        expect(more.acciones.slice(0, -1)).toEqual(at(rows, corte).acciones);
      }),
    );
  });

  test('measuring in another unit changes no ratio', () => {
    const scaled = <T extends object>(row: T, keys: readonly (keyof T)[]): T => ({
      ...row,
      ...Object.fromEntries(
        keys.map((key) => [
          key,
          typeof row[key] === 'number' ? (row[key] as number) * 8 : row[key],
        ]),
      ),
    });
    fc.assert(
      fc.property(plan, cortes, (rows, corte) => {
        const other = at(
          {
            pam: rows.pam.map((row) => scaled(row, ['lineaBase', 'metaCuatrienio', 'meta2025'])),
            seguimiento: rows.seguimiento.map((row) => scaled(row, ['programado', 'ejecutado'])),
          },
          corte,
        );
        const ratios = (result: ReturnType<typeof at>) =>
          result.acciones.map((a) => [a.avanceCuatrienio, a.avanceAlCorte, a.estado, ...anual(a)]);
        const [before, after] = [at(rows, corte), other].map((result) => ratios(result).flat(2));
        expect(after).toHaveLength(before!.length);
        after!.forEach((value, i) => {
          if (typeof value === 'number') expect(value).toBeCloseTo(before![i] as number, 6);
          else expect(value).toBe(before![i]);
        });
      }),
    );
  });
});
