// What the panel «Trimestre» says beside the title of each part before any is opened, beside what the part holds.

import type { AnomaliasVistas } from '../../src/addon/anomalias/panel';
import type { TrimestrePanel } from '../../src/addon/trimestre/cabeza';
import type { CierreVisto } from '../../src/addon/trimestre/cierre';
import { type Book, exampleBook, openBook, USER } from '../support/host';

const open = (book: Book, corte?: string) =>
  book.call<TrimestrePanel>('panelTrimestre', corte === undefined ? {} : { corte });
const anomaliasOf = (book: Book, corte: string): string | undefined =>
  open(book, corte).trimestre?.cuentas.anomalias;
/** Acciones whose card in the part waits for a decision, by its rules. */
const waiting = (book: Book, corte: string): number =>
  book
    .call<AnomaliasVistas>('verAnomalias', { corte })
    .acciones.filter(
      ({ candidatas, decision }) =>
        candidatas.some(({ clase }) => clase === 'anomalía') && !decision?.confirmada,
    ).length;

test('the anomalies that are counted are those that the part asks to decide, in every quarter', () => {
  const book = exampleBook();
  const { cortes, trimestre } = open(book);
  expect(trimestre?.cuentas.anomalias).toBe('9 por decidir');
  for (const { valor } of cortes) {
    const left = waiting(book, valor);
    expect([valor, anomaliasOf(book, valor)]).toEqual([
      valor,
      left > 0 ? `${left} por decidir` : 'al día',
    ]);
  }
});

test('each decision takes one away, and the last leaves it al día, as the close says it', () => {
  const book = exampleBook();
  const corte = '2026-T2';
  const { acciones } = book.call<AnomaliasVistas>('verAnomalias', { corte });
  const due = acciones.filter(({ candidatas }) =>
    candidatas.some(({ clase }) => clase === 'anomalía'),
  );
  due.forEach(({ accion }, i) => {
    expect(anomaliasOf(book, corte)).toBe(`${due.length - i} por decidir`);
    const pedido = { corte, accion, confirmada: 'Descartada', motivo: 'Se explica en el análisis' };
    book.call('decidirAnomalia', pedido);
  });
  expect(anomaliasOf(book, corte)).toBe('al día');
  const { lineas } = book.call<CierreVisto>('verCierre', { corte });
  expect(lineas.find(({ clave }) => clave === 'anomalias')?.listo).toBe(true);
});

test('a quarter that raises none says nothing of them, and one with decisions is al día', () => {
  const book = exampleBook();
  book.call('parametro', { clave: 'adopcion', valor: '2026-T3' });
  expect(waiting(book, '2026-T2')).toBe(0);
  expect([anomaliasOf(book, '2026-T2'), anomaliasOf(book, '2026-T1')]).toEqual(['', 'al día']);
});

test('it costs no more than the part itself', () => {
  const cost = (name: string) => exampleBook().host.call(name, [{ corte: '2026-T2' }]).cost.total;
  expect(cost('panelTrimestre')).toBeLessThanOrEqual(cost('verAnomalias') + 4);
});

test('what was being written comes back as the panel opens, once, and only to whoever wrote it', () => {
  const book = exampleBook();
  const borrador = { formas: { '2026-T2 decidir A10': { causa: 'Faltó acordar las fechas' } } };
  const ventana = { ventana: 'v1' };
  book.call('guardarBorradorTrimestre', { borrador, ...ventana });
  // Written a moment ago, it is in a window that is open.
  expect(open(book)).toMatchObject({
    borrador: null,
    otrosBorradores: [{ ...ventana, borrador }],
  });
  const later = (user: string) =>
    openBook(book.host.data, { user, now: () => new Date('2026-07-15T10:05:00-05:00') });
  expect(open(later(USER))).toMatchObject({ borrador, borradorDe: 'v1', otrosBorradores: [] });
  expect(open(later(USER), '2026-T2')).toMatchObject({ borrador: null, otrosBorradores: [] });
  expect(open(later('otra@ejemplo.invalid')).borrador).toBeNull();
  later(USER).call('guardarBorradorTrimestre', { borrador: null, ventana: 'v2', de: 'v1' });
  expect(open(later(USER)).borrador).toBeNull();
});
