// The fichas of many institutions as a job: a document a localidad, each noted in Documentos, and none made twice.

import type { FichasPanel } from '../../src/addon/fichas/panel';
import type { TrabajoVisto } from '../../src/addon/trabajos/visto';
import { type Book, exampleBook } from '../support/host';

const LOCALIDADES = [
  'Metropolitana',
  'Norte-Centro Histórico',
  'Riomar',
  'Suroccidente',
  'Suroriente',
];
const PEDIDO = { documento: 'ficha-integral', vigencia: 2026, lote: 'lote1' };

/** Carries it on to its end, as a panel does. */
function make(book: Book, more: object = {}): TrabajoVisto {
  let visto = book.call<TrabajoVisto>('hacerFichas', { ...PEDIDO, ...more });
  while (visto.estado === 'a medias') {
    const { trabajo, clave } = visto;
    visto = book.call('seguirTrabajo', { trabajo, clave });
  }
  return visto;
}
const made = (book: Book) =>
  book.rows('documentos').filter(({ tipo }) => tipo === 'Ficha integral de calidad educativa');

test('all of them are a document a localidad, noted with whose account made it', () => {
  const book = exampleBook();
  const visto = make(book);
  expect(visto).toMatchObject({ estado: 'terminado', hechas: 12, total: 12 });
  expect(made(book).map(({ referencia }) => referencia)).toEqual(
    LOCALIDADES.map((localidad) => `2026, ${localidad}`),
  );
  expect(made(book).every(({ enlace, version }) => Boolean(enlace) && version === 1)).toBe(true);
});

test('a step that is asked again makes nothing twice', () => {
  const book = exampleBook();
  make(book, { localidad: 'Riomar' });
  make(book, { localidad: 'Riomar' });
  expect(made(book)).toHaveLength(1);
  make(book, { localidad: 'Riomar', lote: 'lote2' });
  expect(made(book).map(({ version }) => version)).toEqual([1, 2]);
});

test('one institution, a blank, and the page of acciones', () => {
  const book = exampleBook();
  make(book, { ied: '108001999015' });
  make(book, { enBlanco: true, lote: 'lote2' });
  make(book, { documento: 'acciones-ied', ied: '108001999015', lote: 'lote3' });
  const noted = book.rows('documentos').slice(-3);
  expect(noted.map(({ referencia }) => referencia)).toEqual([
    '2026, 108001999015',
    '2026, en blanco',
    '2026, 108001999015',
  ]);
});

test.each([
  [{ ied: '1' }, 'IED_AUSENTE'],
  [{ localidad: 'Ninguna' }, 'LOCALIDAD_AUSENTE'],
  [{ vigencia: 1999 }, 'VIGENCIA'],
  [{ documento: 'acciones-ied', enBlanco: true }, 'EN_BLANCO'],
])('%o is refused, and nothing begins', (more, codigo) => {
  const book = exampleBook();
  expect(book.refuse('hacerFichas', { ...PEDIDO, ...more })).toMatchObject({ codigo });
  expect(made(book)).toEqual([]);
});

test('panelFichas() offers the years that have begun, the localidades and the institutions', () => {
  const panel = exampleBook().call<FichasPanel>('panelFichas');
  expect(panel.vigencias.map(({ vigencia }) => vigencia)).toEqual([2026, 2025, 2024]);
  expect(panel.localidades).toEqual(LOCALIDADES);
  expect(panel.instituciones).toHaveLength(12);
});
