// Tenjo 2025: 331 metas by quarter, totalled as each row of the source asks and never capped.

import { avance } from '../../../src/domain/avance/avance';
import { describeDatos, readDatos } from '../../support/datos';
import { VIGENCIAS } from '../../support/libro';
import { libroDeTenjo } from '../../support/publicadas';

const FILE = 'tenjo_trimestral_2025.csv';
describeDatos(FILE, 'avance() of Tenjo', () => {
  const metas = readDatos(FILE);
  const { acciones } = avance(libroDeTenjo(metas), VIGENCIAS, { vigencia: 2025, trimestre: 'T4' });
  const del2025 = (i: number) => acciones[i]!.vigencias.find(({ vigencia }) => vigencia === 2025)!;

  test('agrees with 327 of the 331 published percentages; the others are defects of the source', () => {
    const differ = metas.flatMap((meta, i) => {
      const { programado, avance: ours } = del2025(i);
      const published = Number(meta.pct_2025);
      const agrees = programado === 0 ? published === 0 : Math.abs(ours! - published) < 1e-9;
      return agrees ? [] : [[meta.fila, Number(ours!.toFixed(4))]];
    });
    expect(metas).toHaveLength(331);
    expect(differ).toEqual([
      ['38', 1],
      ['137', 1],
      ['173', 0.8889],
      ['246', 1],
    ]);
  });

  test('never gives a percentage where 0 was programmed, as the source does 38 times', () => {
    const ceros = metas.flatMap((_, i) => (del2025(i).programado === 0 ? [del2025(i).avance] : []));
    expect(ceros).toEqual(Array(38).fill(null));
  });

  test('totals the simple sums as published', () => {
    metas.forEach((meta, i) => {
      if (meta.suma_simple !== 'True') return;
      expect(del2025(i).programado).toBeCloseTo(Number(meta.total_programado_2025), 9);
      expect(del2025(i).ejecutado ?? 0).toBeCloseTo(Number(meta.total_ejecutado_2025), 9);
    });
  });
});
