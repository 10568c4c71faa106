// The fichas of many institutions as a job: a document a localidad, each noted in Documentos, and none made twice.

import type { FichasPanel } from '../../src/addon/fichas/panel';
import type { TrabajoVisto } from '../../src/addon/trabajos/visto';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { pendingOf } from '../support/trabajos';
import { typeIn } from '../support/typed';

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
  expect(book.refuse('hacerFichas', { ...PEDIDO, ...more })).toMatchObject({
    codigo,
  });
  expect(made(book)).toEqual([]);
});

test.each([
  [{ ied: '108001999016' }, /no está en la hoja «IED»\. ¿Quiso decir «108001999\d{3}»\?$/],
  [{ localidad: 'Suroccidnte' }, /¿Quiso decir «Suroccidente»\?/],
])('%o, which is near one there is, is told which', (more, said) => {
  expect(exampleBook().refuse('hacerFichas', { ...PEDIDO, ...more }).mensaje).toMatch(said);
});

/** Three localidades: two whose names make one file name, and one whose name makes a bad one. */
const RARAS = ['Sur/Oriente: "Ejemplo"', 'Sur Oriente Ejemplo', 'sur-oriente… ejemplo', 'CON'];

test('localidades whose names make bad file names, or the same one, have a file each', () => {
  const names: string[] = [];
  const book = openBook(exampleBook().host.data, {
    saveFile: ({ name }) => {
      if (name.startsWith('Ficha')) names.push(name);
      return { id: `${name} ${names.length}`, url: `file:///${names.length}` };
    },
  });
  RARAS.forEach((localidad, i) => {
    typeIn(book, 'IED', 2 + i, { Localidad: localidad });
  });
  for (const [i, localidad] of RARAS.entries()) make(book, { localidad, lote: `lote${i}` });
  expect(made(book).map(({ referencia }) => referencia)).toEqual(
    RARAS.map((localidad) => `2026, ${localidad}`),
  );
  expect(names).toHaveLength(RARAS.length);
  for (const name of names) expect(name).not.toMatch(/[\\/:*?"<>|\n]/);
});

test('a book without institutions makes none, and says what to do', () => {
  const book = newBook();
  expect(book.refuse('hacerFichas', PEDIDO)).toMatchObject({
    codigo: 'SIN_IED',
    mensaje: expect.stringContaining('escríbalas en la hoja «IED»'),
  });
  expect(made(book)).toEqual([]);
});

/** Those that have their file: an execution that died before it leaves its version noted, and annulled. */
const filed = (book: Book) => made(book).filter(({ estado }) => estado !== 'Anulado');

describe('the job of five localidades', () => {
  const TODAS = { trabajo: 'fichas', clave: 'ficha-integral 2026' };
  const LUIS = 'luis.ejemplo@ejemplo.invalid';
  /** Dies, or does something, when a job has made as many documents. */
  function until(hechos: number, deed: (book: Book) => void) {
    let isOver = false;
    const names: string[] = [];
    const book: Book = openBook(exampleBook().host.data, {
      log: () => undefined,
      saveFile: ({ name }) => {
        if (name.startsWith('Ficha')) names.push(name);
        return { id: name, url: `file:///${name}` };
      },
      interrupt: (request) => {
        if (request !== 'createFile' || isOver || names.length !== hechos) return;
        isOver = true;
        deed(book);
      },
    });
    return { book, names };
  }
  const die = (): never => {
    throw new Error('Exceeded maximum execution time');
  };

  test.each([0, 1, 2, 3, 4])(
    'cut off after %i documents goes on where it was, and makes none twice',
    (hechos) => {
      const { book, names } = until(hechos, die);
      expect(book.host.call('hacerFichas', [PEDIDO]).error).toBeDefined();
      for (let left = pendingOf(book); left.length > 0; left = pendingOf(book))
        for (const { trabajo, clave } of left) book.call('seguirTrabajo', { trabajo, clave });
      if (filed(book).length === 0) make(book);
      expect(filed(book).map(({ referencia }) => referencia)).toEqual(
        LOCALIDADES.map((localidad) => `2026, ${localidad}`),
      );
      expect(names).toHaveLength(5);
    },
  );

  test('is of who began it: another is told so, may give it up, and then makes all of them', () => {
    const { book } = until(2, die);
    book.host.call('hacerFichas', [PEDIDO]);
    book.host.as(LUIS);
    expect(pendingOf(book)).toMatchObject([{ esMio: false, hechas: expect.any(Number) }]);
    expect(book.refuse('seguirTrabajo', { ...TODAS, tomar: true })).toMatchObject({
      codigo: 'AJENO',
      mensaje: expect.stringContaining('solo esa persona'),
    });
    expect(book.call('cancelarTrabajo', TODAS)).toMatchObject({
      estado: 'cancelado',
    });
    expect(filed(book)).toHaveLength(2);
    expect(make(book, { lote: 'lote2' })).toMatchObject({
      estado: 'terminado',
      hechas: 12,
    });
    expect(filed(book)).toHaveLength(2 + 5);
  });

  test('given up in the middle stops there, and keeps what it made', () => {
    let isGivenUp = false;
    const book: Book = openBook(exampleBook().host.data, {
      interrupt: (request) => {
        if (request !== 'releaseLock' || isGivenUp || made(book).length !== 2) return;
        isGivenUp = true;
        book.call('cancelarTrabajo', TODAS);
      },
    });
    expect(book.call('hacerFichas', PEDIDO)).toMatchObject({
      estado: 'cancelado',
    });
    expect(pendingOf(book)).toEqual([]);
    expect(made(book).length).toBeLessThan(5);
  });

  test('makes one of each when localidades come and go in the middle, and leaves none out', () => {
    const { book } = until(2, die);
    book.host.call('hacerFichas', [PEDIDO]);
    const lineIn = (wanted: string): number =>
      book.rows('ied').findIndex(({ localidad }) => localidad === wanted) + 2;
    // One that comes before those that are made, and one that goes.
    typeIn(book, 'IED', lineIn('Suroriente'), { Localidad: 'Aeropuerto' });
    const riomar = book.rows('ied').filter(({ localidad }) => localidad === 'Riomar').length;
    for (let i = 0; i < riomar; i++)
      typeIn(book, 'IED', lineIn('Riomar'), { Localidad: 'Suroccidente' });
    for (let left = pendingOf(book); left.length > 0; left = pendingOf(book))
      for (const { trabajo, clave } of left) book.call('seguirTrabajo', { trabajo, clave });
    const now = [...LOCALIDADES.filter((one) => one !== 'Riomar'), 'Aeropuerto'];
    expect(
      filed(book)
        .map(({ referencia }) => referencia)
        .sort(),
    ).toEqual(now.map((localidad) => `2026, ${localidad}`).sort());
  });
});

test('panelFichas() offers the years that have begun, the localidades and the institutions', () => {
  const panel = exampleBook().call<FichasPanel>('panelFichas');
  expect(panel.vigencias.map(({ vigencia }) => vigencia)).toEqual([2026, 2025, 2024]);
  expect(panel.localidades).toEqual(LOCALIDADES);
  expect(panel.instituciones).toHaveLength(12);
});
