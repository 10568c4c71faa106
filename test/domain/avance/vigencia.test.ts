import type { PamRow } from '../../../src/domain/registers/pam';
import { at, one, type Reportes, reportes } from '../../support/avance';

describe('avance() of a vigencia from its quarters', () => {
  const del2025 = (pam: PamRow, quarters: Reportes, corte = '2025-T4') =>
    one({ tipoAcumulacion: 'Acumulado', metaCuatrienio: 100, ...pam }, quarters, corte)
      .vigencias[1]!;
  const quarters: Reportes = {
    '2025-T1': [20, 20],
    '2025-T2': [20, 30],
    '2025-T3': [0, 5],
    '2025-T4': [40],
  };

  test.each([
    ['Suma', 80, 55],
    ['Promedio', Number((80 / 3).toPrecision(15)), 25],
    ['Último', 40, 5],
  ] as const)('%s', (reglaTrimestral, programado, ejecutado) => {
    expect(del2025({ reglaTrimestral }, quarters)).toMatchObject({ programado, ejecutado });
  });

  test('a blank regla is Suma', () => {
    expect(del2025({}, quarters)).toMatchObject({ programado: 80, ejecutado: 55 });
  });

  test('counts only the quarters up to the corte', () => {
    expect(del2025({}, quarters, '2025-T1')).toMatchObject({
      programado: 20,
      ejecutado: 20,
      avance: 1,
    });
  });

  test('does not depend on the order of the rows', () => {
    const reversed = Object.fromEntries(Object.entries(quarters).reverse());
    expect(del2025({ reglaTrimestral: 'Último' }, reversed)).toMatchObject({
      programado: 40,
      ejecutado: 5,
    });
  });

  test('the meta of the PAM stands in only when no quarter of the year is programmed', () => {
    expect(del2025({ meta2025: 50 }, { '2025-T1': ['NP', 10] })).toMatchObject({
      programado: 50,
      avance: 0.2,
    });
    expect(del2025({ meta2025: 50 }, quarters)).toMatchObject({ programado: 80 });
    expect(del2025({ meta2025: 50 }, { '2025-T4': [40] }, '2025-T1')).toMatchObject({
      programado: null,
    });
  });

  test('of a repeated quarter, the first row counts', () => {
    const rows = [...reportes({ '2025-T1': [10, 5] }), ...reportes({ '2025-T1': [10, 9] })];
    const { acciones } = at(
      { pam: [{ codigo: 'A', tipoAcumulacion: 'Acumulado' }], seguimiento: rows },
      '2025-T4',
    );
    expect(acciones[0]?.vigencias[1]).toMatchObject({ programado: 10, ejecutado: 5 });
  });
});
