// An answer that never came: the person asks again, and what was done is not done twice.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { leftDyingIn } from '../support/dying';
import { type Book, newBook, openBook } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';

interface Guardada {
  readonly codigo: string;
  readonly numero: number | null;
  readonly vigencia: number;
  readonly compromisos: readonly string[];
}
const PEDIDO = { ...ACTA, pedido: 'a1b2c3d4e5f6' };
const save = (book: Book, acta: object): Guardada => book.call<Guardada>('guardarActa', acta);
const counts = (book: Book): readonly number[] =>
  ['actas', 'asistentes', 'compromisos'].map((registro) => book.rows(registro).length);
const again = (data: WorkbookData): Book => openBook(data, { log: () => undefined });
const INTACT = { observaciones: [] };
const chain = (book: Book): unknown => book.call('validar', { registro: 'bitacora' });

/** Compromisos have no key of their own: a load or a form that is repeated would write them again. */
const FILA = {
  registro: 'compromisos',
  pedido: 'f1f2f3f4f5f6',
  leida: null,
  campos: {
    compromiso: 'Visitar la IED',
    responsable: 'Ana Ejemplo Rivera',
    fecha: '2026-08-15',
    estado: 'Abierto',
  },
};
const CARGUE = {
  registro: 'compromisos',
  pedido: 'c1c2c3c4c5c6',
  celdas: [
    ['Compromiso', 'Responsable', 'Fecha de entrega', 'Estado'],
    ['Uno', 'Ana Ejemplo Rivera', '2026-08-15', 'Abierto'],
    ['Dos', 'Ana Ejemplo Rivera', '2026-08-16', 'Abierto'],
  ],
};

test.each([
  ['an acta', 'guardarActa', PEDIDO, 'actas', 1],
  ['an acta without id', 'guardarActa', ACTA, 'actas', 1],
  ['a borrador', 'guardarActa', { ...PEDIDO, borrador: true }, 'actas', 1],
  ['a row', 'guardarFila', FILA, 'compromisos', 1],
  ['a load', 'cargar', CARGUE, 'compromisos', 2],
])(
  '%s whose execution died anywhere is there once when it is asked for again',
  (_, fn, pedido, registro, rows) => {
    let n = 0;
    for (const data of leftDyingIn(() => newBook().host.data, [fn, pedido])) {
      const book = again(data);
      book.call(fn, pedido);
      expect([n, book.rows(registro).length]).toEqual([n, rows]);
      n += 1;
    }
    expect(n).toBeGreaterThan(4);
  },
);

test('a load that is undone is undone once, and told again', () => {
  const book = newBook();
  const { cargue } = book.call<{ cargue: string }>('cargar', CARGUE);
  const pedido = { cargue, pedido: 'd1d2d3d4d5d6' };
  const first = book.call('deshacerCargue', pedido);
  expect(first).toMatchObject({ borradas: 2 });
  expect(book.call('deshacerCargue', pedido)).toEqual(first);
  expect(book.rows('compromisos')).toEqual([]);
});

describe('a request asked again', () => {
  test('answers the same acta, and writes nothing', () => {
    const book = newBook();
    const first = save(book, PEDIDO);
    const before = structuredClone(book.host.data);
    expect(save(book, PEDIDO)).toEqual(first);
    expect(book.host.data).toEqual(before);
  });

  test('answers the same cargue and the same counts', () => {
    const book = newBook();
    const first = book.call('cargar', CARGUE);
    expect(first).toMatchObject({ nuevas: 2, actualizadas: 0 });
    expect(book.call('cargar', CARGUE)).toEqual(first);
    const fila = book.call<{ cargue: string }>('guardarFila', FILA);
    expect(book.call<{ cargue: string }>('guardarFila', FILA).cargue).toBe(fila.cargue);
    expect(book.rows('compromisos')).toHaveLength(3);
  });

  test('goes on with the borrador that it made, when the form was changed meanwhile', () => {
    const book = newBook();
    const { codigo } = save(book, { ...PEDIDO, borrador: true });
    const definitiva = { ...PEDIDO, lugar: 'Otra sala' };
    expect(save(book, definitiva)).toMatchObject({ codigo, numero: 1 });
    expect(save(book, definitiva)).toMatchObject({ codigo, numero: 1 });
    expect(book.rows('actas')).toMatchObject([{ lugar: 'Otra sala', estado: 'Definitiva' }]);
    expect(counts(book)).toEqual([1, 2, 2]);
    expect(chain(book)).toEqual(INTACT);
  });

  test('says that the acta is saved without what was changed since', () => {
    const book = newBook();
    save(book, PEDIDO);
    const { codigo, mensaje } = book.refuse('guardarActa', { ...PEDIDO, lugar: 'Otra sala' });
    expect(codigo).toBe('ACTA_DEFINITIVA');
    expect(mensaje).toMatch(/^Quedó guardada desde la primera vez .* El acta 1 de 2026 ya es/);
    expect(counts(book)).toEqual([1, 2, 2]);
  });

  test('changes the row that it made, when the form was changed meanwhile', () => {
    const book = newBook();
    book.call('guardarFila', FILA);
    book.call('guardarFila', { ...FILA, campos: { ...FILA.campos, fecha: '2026-08-20' } });
    expect(book.rows('compromisos')).toMatchObject([{ codigo: 'CO-0001', fecha: '2026-08-20' }]);
  });

  test('is done anew when somebody took away what it made', () => {
    const book = newBook();
    book.call('guardarFila', FILA);
    deleteLine(book, 'Compromisos', 2);
    book.call('guardarFila', FILA);
    expect(book.rows('compromisos')).toHaveLength(1);
  });

  test('is not remembered for ever: the last forty are', () => {
    const book = newBook();
    save(book, PEDIDO);
    const { document } = book.host.data.properties;
    const { pedidos, ...estado } = JSON.parse(document.libro ?? '{}');
    expect(pedidos).toHaveLength(1);
    const many = Array.from({ length: 40 }, (_, i) => [`p${i}`, 'x'.repeat(11), 'CG-0001']);
    document.libro = JSON.stringify({ ...estado, pedidos: many });
    save(book, PEDIDO);
    const after = JSON.parse(document.libro ?? '{}').pedidos;
    expect([after.length, after[0][0], after[39][0]]).toEqual([40, 'p1', PEDIDO.pedido]);
    expect(JSON.stringify(after).length).toBeLessThan(2000);
  });
});

test('a document asked again is the version that was made', () => {
  const book = newBook();
  const { codigo: de } = save(book, PEDIDO);
  const pedido = { documento: 'acta', de, pedido: 'g1g2g3g4g5g6' };
  const { codigo, version, url } = book.call<{ codigo: string; version: number; url: string }>(
    'generarDocumento',
    pedido,
  );
  expect(book.call('generarDocumento', pedido)).toMatchObject({ codigo, version, url });
  expect(book.call('generarDocumento', { ...pedido, pedido: 'h1' })).toMatchObject({ version: 2 });
  expect(book.rows('documentos')).toHaveLength(2);
});

describe('an acta that comes without id', () => {
  const NOW = Date.parse('2026-07-15T10:00:00-05:00');
  const at = (data: WorkbookData, minutes: number, user = 'ana.ejemplo@ejemplo.invalid'): Book =>
    openBook(data, { now: () => new Date(NOW + minutes * 60_000), user });

  test('is saved once when the same person sends it again at once', () => {
    const { data } = newBook().host;
    const first = save(at(data, 0), ACTA);
    expect(save(at(data, 9), ACTA)).toEqual(first);
    expect(counts(again(data))).toEqual([1, 2, 2]);
  });

  test.each([
    ['later', 11, undefined, () => undefined],
    ['by another person', 1, 'luis.ejemplo@ejemplo.invalid', () => undefined],
    ['after somebody changed it', 1, undefined, (b: Book) => typeIn(b, 'Actas', 2, { Lugar: 'X' })],
    ['after somebody deleted it', 1, undefined, (b: Book) => deleteLine(b, 'Actas', 2)],
  ])('is another one %s', (_, minutes, user, meanwhile) => {
    const { data } = newBook().host;
    save(at(data, 0), ACTA);
    meanwhile(again(data));
    expect(save(at(data, minutes, user), ACTA).numero).toBe(2);
  });
});
