import { NP } from '../../src/domain/register';
import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import { reportesDe } from '../../src/domain/reporte';
import { filasOf } from '../support/libro';

const CORTE = { vigencia: 2026, trimestre: 'T2' } as const;
const ACCION: PamRow = { codigo: 'A1', tipoAcumulacion: 'Acumulado', meta2026: 10 };
const T2: SeguimientoRow = { accion: 'A1', ...CORTE, programado: 5 };

describe('reportesDe()', () => {
  test.each<[string, PamRow, SeguimientoRow | undefined, boolean, boolean]>([
    ['programmed and reported', ACCION, { ...T2, ejecutado: 5 }, true, false],
    ['programmed and reported as 0', ACCION, { ...T2, ejecutado: 0 }, true, false],
    ['programmed and not reported', ACCION, T2, true, true],
    ['NP', ACCION, { ...T2, programado: NP }, false, false],
    ['programmed in 0', ACCION, { ...T2, programado: 0 }, false, false],
    [
      'a Reducción to 0',
      { ...ACCION, tipoAcumulacion: 'Reducción' },
      { ...T2, programado: 0 },
      true,
      true,
    ],
    ['without its row, programmed in the year', ACCION, undefined, true, true],
    ['blank, programmed in the year', ACCION, { ...T2, programado: undefined }, true, true],
    [
      'without its row, not programmed in the year',
      { ...ACCION, meta2026: NP },
      undefined,
      false,
      false,
    ],
    ['that begins later', { ...ACCION, fechaInicio: '2026-07-01' }, undefined, false, false],
    ['that begins in the quarter', { ...ACCION, fechaInicio: '2026-06-30' }, undefined, true, true],
    ['of each semester', { ...ACCION, periodicidad: 'Semestral' }, T2, true, true],
    ['of the year', { ...ACCION, periodicidad: 'Anual' }, T2, false, false],
    ['whose datum is not known yet', { ...ACCION, datoDisponible: '1 mes' }, T2, true, false],
    ['whose datum came in time', { ...ACCION, datoDisponible: 'En el trimestre' }, T2, true, true],
    ['without a código', { ...ACCION, codigo: undefined }, undefined, false, false],
  ])('of an acción %s', (_, pam, delTrimestre, debe, falta) => {
    const { deben, faltan } = reportesDe(
      filasOf([pam]),
      filasOf(delTrimestre ? [delTrimestre] : []),
      CORTE,
      '2026-07-15',
    );
    expect([deben, faltan]).toEqual([debe ? ['A1'] : [], falta ? ['A1'] : []]);
  });

  test('a late datum is waited for until the end of its last month', () => {
    const of = (hoy: string) =>
      reportesDe(
        filasOf([{ ...ACCION, datoDisponible: '2 meses' as const }]),
        filasOf([T2]),
        CORTE,
        hoy,
      );
    expect(of('2026-08-31')).toEqual({ deben: ['A1'], faltan: [], esperan: ['A1'] });
    expect(of('2026-09-01')).toEqual({ deben: ['A1'], faltan: ['A1'], esperan: [] });
  });

  test('a shared meta is asked of one acción: the one that reports it', () => {
    const pam = ['A0', 'A1', 'A2'].map((codigo) => ({ ...ACCION, codigo, codigoMeta: 'M1' }));
    const of = (...rows: SeguimientoRow[]) =>
      reportesDe(filasOf(pam), filasOf(rows), CORTE, '2026-07-15').faltan;
    expect(of()).toEqual(['A0']);
    expect(of(T2)).toEqual(['A1']);
  });
});
