// The rules on tables that were published, beside what their own figures give.

import { tablaSuelta } from '../../../src/domain/cargue/archivo';
import { planCargue } from '../../../src/domain/cargue/plan-cargue';
import type { AnyRow } from '../../../src/domain/register';
import { registerByKey } from '../../../src/domain/registers';
import { anomaliasAt, type Filas } from '../../support/anomalias';
import { celdasDeDatos, describeDatos, type Registro, readDatos } from '../../support/datos';
import { contextOf } from '../../support/libro';

const loaded = (registro: string, file: string, libro: Filas): readonly AnyRow[] =>
  planCargue(
    registerByKey(registro)!,
    tablaSuelta(celdasDeDatos(file)),
    [],
    contextOf(libro),
  ).cambios.flatMap((c) => (c.cambio === 'crear' ? [c.row] : []));

const told = (filas: Filas, regla: string, corte: string): readonly string[] =>
  anomaliasAt(filas, { corte, hoy: '2027-06-01' }).acciones.flatMap(({ accion, candidatas }) =>
    candidatas.some((one) => one.regla === regla) ? [accion] : [],
  );

describeDatos('libro/medellin_2025_pam_suma.csv', 'Medellín 2025, running totals added up', () => {
  const pam = loaded('pam', 'libro/medellin_2025_pam_suma.csv', {});
  const filas = {
    pam,
    seguimiento: loaded('seguimiento', 'libro/medellin_2025_seguimiento.csv', { pam }),
  };

  test('PARECE_ACUMULADO tells at T4 the six acciones, each with its series', () => {
    expect(told(filas, 'PARECE_ACUMULADO', '2025-T4')).toEqual([
      'M421',
      'M422',
      'M423',
      'M424',
      'M426',
      'M427',
    ]);
    const m424 = anomaliasAt(filas, { corte: '2025-T4', hoy: '2027-06-01' }).acciones.find(
      ({ accion }) => accion === 'M424',
    );
    expect(m424?.candidatas.find(({ regla }) => regla === 'PARECE_ACUMULADO')).toMatchObject({
      clase: 'error de dato',
      evidencia: { serie: [0, 662, 942, 1239] },
    });
  });

  test('and none is taken for a year far over its meta', () => {
    expect(told(filas, 'SOBREEJECUCION', '2025-T4')).toEqual([]);
  });
});

describeDatos('tenjo_trimestral_2025.csv', 'Tenjo 2025 at its third quarter', () => {
  const metas = readDatos('tenjo_trimestral_2025.csv');
  const T = ['T1', 'T2', 'T3'] as const;
  const numberOf = (text = ''): number | undefined => (text === '' ? undefined : Number(text));
  const filas: Filas = {
    pam: metas.map(({ fila = '', tendencia, suma_simple }) => ({
      codigo: fila,
      tipoAcumulacion: tendencia === 'I' ? 'Acumulado' : 'Stock',
      reglaTrimestral: suma_simple === 'True' ? 'Suma' : 'Promedio',
    })),
    seguimiento: metas.flatMap((meta) =>
      [...T, 'T4'].map((trimestre) => ({
        accion: meta.fila,
        vigencia: 2025,
        trimestre,
        programado: numberOf(meta[`${trimestre}p`]),
        ejecutado: numberOf(meta[`${trimestre}e`]),
      })),
    ),
  };
  const sum = (some: readonly (number | undefined)[]): number =>
    some.reduce<number>((total, n) => total + (n ?? 0), 0);

  /**
   * Worked out from the table: what was done of what was programmed up to T3. Where the source takes a mean, that of the
   * programmed quarters that were reported, over that of the programmed ones.
   */
  const isBehind = (meta: Registro): boolean => {
    const isSum = meta.suma_simple === 'True';
    const counted = isSum ? T : T.filter((t) => (numberOf(meta[`${t}p`]) ?? 0) > 0);
    const reported = counted.filter((t) => numberOf(meta[`${t}e`]) !== undefined);
    const programado = sum(counted.map((t) => numberOf(meta[`${t}p`])));
    const ejecutado = sum(reported.map((t) => numberOf(meta[`${t}e`])));
    const ratio = isSum
      ? ejecutado / programado
      : ejecutado / reported.length / (programado / counted.length);
    return programado > 0 && Number(ratio.toPrecision(12)) < 0.7;
  };

  test('REZAGO tells those that its own table has under 70 %', () => {
    const behind = metas.filter(isBehind).map(({ fila }) => fila);
    expect(behind.length).toBeGreaterThan(30);
    expect(told(filas, 'REZAGO', '2025-T3')).toEqual(behind);
  });
});
