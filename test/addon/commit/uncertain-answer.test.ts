// Google answers with an error to the write that is the commit point, or to the one that closes it: what stands says which it was.

import type { WorkbookData } from '../../../src/emulator/workbook/workbook';
import { ACTA } from '../../support/acta';
import { expectSettled, loggedBy, smallBook, sweep, told } from '../../support/auditoria';
import { bookWithFailingProperties, bookWithLockThatStays } from '../../support/failing-service';
import { type Book, openBook } from '../../support/host';
import { typeIn } from '../../support/typed';

/** Not the one that the book has already: that would be the same request again. */
const OTRA = { ...ACTA, asunto: 'Otra reunión' };

const before = (): WorkbookData => smallBook().host.data;
const actas = (data: WorkbookData): number => openBook(data).rows('actas').length;
const save = (book: Book) => book.call<object>('guardarActa', OTRA);

describe.each([
  ['the commit point', 1],
  ['the closing', 2],
])('%s answers with an error', (_, nth) => {
  test('and was done: it is saved, once', () => {
    const data = before();
    save(bookWithFailingProperties(data, { nth, isDone: true }));
    expect(actas(data)).toBe(2);
    expectSettled(openBook(data));
  });
});

test('a commit point that was not done is told as not saved', () => {
  const data = before();
  const { mensaje } = bookWithFailingProperties(data, {
    nth: 1,
    isDone: false,
  }).refuse('guardarActa', OTRA);
  expect(mensaje).toMatch(/Espere un momento e intente de nuevo/);
  expect(actas(data)).toBe(1);
  save(openBook(data));
  expectSettled(openBook(data));
});

test('where not even that can be read, nobody is told that it was saved nor that it was not', () => {
  const data = before();
  const { codigo, mensaje } = bookWithFailingProperties(data, {
    nth: 1,
    isDone: true,
    isBlind: true,
  }).refuse('guardarActa', OTRA);
  expect(codigo).toBe('SIN_CONFIRMAR');
  expect(mensaje).toMatch(/no se sabe si quedó guardado/);
  openBook(data).call('parametro', {
    clave: 'ciudad',
    valor: 'Ciudad Ejemplo',
  });
  expect(actas(data)).toBe(2);
  expectSettled(openBook(data));
});

test('what people typed is sealed once', () => {
  const data = before();
  sweep(openBook(data));
  typeIn(openBook(data), 'IED', 2, { Barrio: 'Otro barrio' });
  const lines = loggedBy(openBook(data), () =>
    sweep(bookWithFailingProperties(data, { nth: 1, isDone: true })),
  );
  expect(told(lines)).toEqual([
    ['ied', 'modificar', '108001999011', { barrio: ['Barrio Uno', 'Otro barrio'] }],
  ]);
  expectSettled(openBook(data));
});

test('a lock that cannot be given back does not make what was saved a failure', () => {
  const data = before();
  save(bookWithLockThatStays(data));
  expect(actas(data)).toBe(2);
});
