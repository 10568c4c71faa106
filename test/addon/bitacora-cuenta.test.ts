// Whatever people and the add-on do to a workbook, in whatever order: the bitácora, read from its first
// entry, tells the rows that there are.

import fc from 'fast-check';
import { insertLines, moveRows } from '../../src/emulator/workbook/lines';
import { ACTA } from '../support/acta';
import { expectSettled, smallBook, sweep } from '../support/auditoria';
import { type Book, sheetOf } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';

type Deed = (book: Book) => unknown;

const line = fc.integer({ min: 2, max: 7 });
const barrio = fc.constantFrom('Centro', 'El Prado', '', '=1+1', "'Norte", 'Ñ 🙂', '0012');
const dane = fc.constantFrom('108001999011', '108001999029', '108001999300', '108001999301', '');
const compromiso = fc.constantFrom('Informe', 'Visita', '');

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(line, barrio).map(
    ([at, v]): Deed =>
      (book) =>
        typeIn(book, 'IED', at, { Barrio: v }),
  ),
  fc.tuple(line, dane).map(
    ([at, v]): Deed =>
      (book) =>
        typeIn(book, 'IED', at, { 'Código DANE': v }),
  ),
  fc.tuple(line, compromiso).map(
    ([at, v]): Deed =>
      (book) =>
        typeIn(book, 'Compromisos', at, {
          Compromiso: v,
          Responsable: 'Ana Ejemplo Rivera',
          'Fecha de entrega': '15/08/2026',
        }),
  ),
  line.map(
    (at): Deed =>
      (book) =>
        deleteLine(book, 'IED', at),
  ),
  line.map(
    (at): Deed =>
      ({ host: { data } }) =>
        insertLines(data, sheetOf(data, 'IED'), 'row', at - 1, 1),
  ),
  fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }).map(
    (order): Deed =>
      ({ host: { data } }) =>
        moveRows(sheetOf(data, 'IED'), 1, order),
  ),
  line.map(
    (at): Deed =>
      ({ host: { data } }) =>
        insertLines(data, sheetOf(data, 'Bitácora'), 'row', at - 1, 1),
  ),
  fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }).map(
    (order): Deed =>
      ({ host: { data } }) =>
        moveRows(sheetOf(data, 'Bitácora'), 1, order),
  ),
  fc.constant<Deed>(sweep),
  // Refused where several rows bear the same key: nothing is written then.
  fc.constant<Deed>((book) => book.host.call('panelVerificar', [{}])),
  fc.constant<Deed>((book) => book.host.call('guardarActa', [ACTA])),
);

test.each([
  ['with its triggers in place', true],
  ['with the clock alone', false],
])('the bitácora tells the whole workbook, %s', (_, isWatched) => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 3, maxLength: 9 }), (deeds) => {
      const book = smallBook({ log: () => undefined });
      if (isWatched) book.call('instalarDisparadores', {});
      for (const each of deeds) each(book);
      // Rows of one key are told apart first, as Verificar datos asks.
      const sheet = sheetOf(book.host.data, 'IED');
      const seen = new Set<unknown>();
      for (const row of [1, 2, 3, 4, 5, 6, 7, 8]) {
        const key = sheet.cellData[row]?.[0]?.v;
        if (seen.has(key)) deleteKey(book, row);
        seen.add(key);
      }
      sweep(book);
      expectSettled(book);
      expect(book.host.data.properties.document['falla.alEditar']).toBeUndefined();
    }),
    { numRuns: 8, seed: 20260715 },
  );
});

const deleteKey = ({ host: { data } }: Book, row: number): void => {
  delete sheetOf(data, 'IED').cellData[row]?.[0];
};
