// The anomalies of a quarter on the built add-on.

import type { AnomaliasDelTrimestre } from '../../../src/domain/anomalias/anomalias';
import { columnOf, exampleBook, sheetOf, USER } from '../../support/host';

const NOVIEMBRE = { now: () => new Date('2026-11-27T10:00:00-05:00') };
const T2 = { corte: '2026-T2' };
const rule = ({ acciones }: AnomaliasDelTrimestre, accion: string, regla: string) =>
  acciones
    .find((one) => one.accion === accion)
    ?.candidatas.find((candidata) => candidata.regla === regla);

test('buscarAnomalias() tells the acciones of a quarter, and writes nothing', () => {
  const book = exampleBook(NOVIEMBRE);
  const before = structuredClone(book.host.data);
  const found = book.call<AnomaliasDelTrimestre>('buscarAnomalias', T2);
  const open = found.acciones.filter(({ candidatas }) =>
    candidatas.some(({ clase }) => clase === 'anomalía'),
  );
  expect(open).toHaveLength(12);
  expect(rule(found, 'A28', 'BRECHA')).toMatchObject({
    clase: 'señal',
    evidencia: { comprometido: 240_000_000, apropiado: 300_000_000, puntos: -48 },
  });
  expect(book.host.data).toEqual(before);
});

test('buscarAnomalias() reads each tab once', () => {
  const book = exampleBook(NOVIEMBRE);
  const { cost } = book.host.call('buscarAnomalias', [T2]);
  expect(cost?.total).toBeLessThanOrEqual(20);
});

test('SIN_REPORTE says when the weekly mail reminded whoever answers', () => {
  const book = exampleBook({ now: () => new Date('2026-07-27T07:00:00-05:00'), saveMail: () => 1 });
  book.call('parametro', { clave: 'cuenta_correo', valor: USER });
  book.call('instalarDisparadores', {});
  book.host.runTrigger('correoSemanal');
  const found = book.call<AnomaliasDelTrimestre>('buscarAnomalias', T2);
  expect(rule(found, 'A29', 'SIN_REPORTE')).toMatchObject({
    mensaje:
      'No reportó entre el 01/07/2026 y el 15/07/2026, ni hasta el 23/07/2026. Se le recordó el 27/07/2026.',
    evidencia: { recordatorio: '2026-07-27' },
  });
});

test('buscarAnomalias() refuses what it could only guess', () => {
  const book = exampleBook(NOVIEMBRE);
  expect(book.refuse('buscarAnomalias', { corte: '2031-T1' }).codigo).toBe('CORTE');
  const sheet = sheetOf(book.host.data, 'Seguimiento');
  sheet.cellData[0]![columnOf(sheet, 'Acción')]!.v = 'Otra cosa';
  expect(book.refuse('buscarAnomalias', T2).mensaje).toContain('Acción');
});
