// What each person owes of a quarter.

import type { PamRow } from '../../src/domain/registers/pam';
import type { SeguimientoRow } from '../../src/domain/registers/seguimiento';
import { reportesPorPersona } from '../../src/domain/reporte-por-persona';
import { filasOf } from '../support/libro';

const CORTE = { vigencia: 2026, trimestre: 'T2' } as const;
const of = (accion: string, more: SeguimientoRow = {}): SeguimientoRow => ({
  accion,
  ...CORTE,
  programado: 5,
  ...more,
});
const PAM: readonly PamRow[] = [
  { codigo: 'A1', responsable: 'Luis', coordinador: 'Paula' },
  { codigo: 'A2', responsable: 'Luis', coordinador: 'Paula', datoDisponible: '3 meses' as const },
  { codigo: 'A3', responsable: 'Luis' },
  { codigo: 'A4', responsable: 'Paula', coordinador: 'Diego' },
  { codigo: 'A5', responsable: 'Paula', coordinador: 'Paula' },
].map((row) => ({ ...row, tipoAcumulacion: 'Acumulado', meta2026: 20 }));
const LIBRO = {
  hoy: '2026-07-15',
  pam: filasOf(PAM),
  seguimiento: filasOf([
    of('A1', { ejecutado: 5, estado: 'Enviado' }),
    of('A2'),
    of('A3', { ejecutado: 2 }),
    of('A4', { ejecutado: 5, estado: 'Aprobado' }),
    of('A5', { ejecutado: 1, estado: 'Devuelto' }),
  ]),
  parametros: [],
  calendario: [],
};

test('each acción is counted once, to whoever reports it', () => {
  const { corte, responsables } = reportesPorPersona(LIBRO, CORTE);
  expect(corte).toBe('2026-T2');
  expect(
    responsables.map(({ nombre, debe, reportadas, enviadas, devueltas, aprobadas, aLaEspera }) => [
      nombre,
      debe,
      reportadas,
      enviadas,
      devueltas,
      aprobadas,
      aLaEspera,
    ]),
  ).toEqual([
    ['Paula', 3, 2, 1, 1, 0, 1],
    ['Luis', 1, 1, 0, 0, 0, 0],
    ['Diego', 1, 1, 0, 0, 1, 0],
  ]);
});

test('of one person, all that they answer for', () => {
  const [luis, ...others] = reportesPorPersona(LIBRO, CORTE, 'Luis').responsables;
  expect(luis).toMatchObject({ nombre: 'Luis', debe: 3, reportadas: 2, sinReporte: [] });
  expect(others).toEqual([]);
});

test('what is late is waited for, and then missing', () => {
  const sinReporte = (hoy: string) =>
    reportesPorPersona({ ...LIBRO, hoy }, CORTE).responsables[0]?.sinReporte;
  expect(sinReporte('2026-09-30')).toEqual([]);
  expect(sinReporte('2026-10-01')).toEqual(['A2']);
});

test.each<[string, object]>([
  [
    'the Calendario says that it is not reported',
    { calendario: filasOf([{ ...CORTE, seReporta: false }]) },
  ],
  [
    'it comes before the adoption',
    { parametros: filasOf([{ clave: 'adopcion', valor: '2026-T3' }]) },
  ],
])('nobody owes a quarter when %s', (_, more) => {
  expect(reportesPorPersona({ ...LIBRO, ...more }, CORTE).responsables).toEqual([]);
});
