// The author of an edit is who wrote the value that is recorded: the installed trigger reads the tab after it.

import { loggedBy, smallBook, sweep } from '../support/auditoria';
import { type Book, columnOf, sheetOf, USER } from '../support/host';
import { bookWhere } from '../support/meanwhile';
import { cellIn, typeIn } from '../support/typed';

const withTriggers = (): Book => {
  const book = smallBook();
  book.call('instalarDisparadores', {});
  return book;
};
/** Writes in a cell without an event, as what somebody else types before its own trigger runs. */
function overwrite({ host }: Book, line: number, header: string, v: string): void {
  const sheet = sheetOf(host.data, 'IED');
  const row = sheet.cellData[line - 1] ?? {};
  const column = columnOf(sheet, header);
  row[column] = { ...row[column], v, t: 1 };
}
const authors = (book: Book, act: () => void): readonly unknown[][] =>
  loggedBy(book, act).map(({ quien, campos }) => [quien, campos]);

test('what another person wrote over a cell before its trigger read it has no author', () => {
  const { data } = withTriggers().host;
  const book = bookWhere(data, ['takeLock', 1], (same) => overwrite(same, 3, 'Barrio', 'De Luis'));
  const lines = authors(book, () => {
    typeIn(book, 'IED', 3, { Barrio: 'De Ana' });
    sweep(book);
  });
  expect(book.done()).toBe(true);
  expect(lines).toEqual([[null, '{"barrio":["Barrio Dos","De Luis"]}']]);
});

test('a cell that was cleared and then written by another is not who cleared it', () => {
  const { data } = withTriggers().host;
  const book = bookWhere(data, ['takeLock', 1], (same) => overwrite(same, 3, 'Barrio', 'De Luis'));
  const lines = authors(book, () => {
    const sheet = sheetOf(data, 'IED');
    const cells = [{ row: 2, column: columnOf(sheet, 'Barrio'), v: null }];
    book.host.edit({ sheetId: sheet.id, cells });
    sweep(book);
  });
  expect(lines).toEqual([[null, '{"barrio":["Barrio Dos","De Luis"]}']]);
});

test.each([
  ['IED', 'Barrio', 'Otro barrio'],
  ['IED', 'Barrio', "'=1+1"],
  ['IED', 'Código DANE', '108001999088'],
  ['IED', 'Sedes', '3'],
  ['Compromisos', 'Fecha de entrega', '31/08/2026'],
  ['Compromisos', 'Fecha de entrega', 'a fin de mes'],
  ['IED', 'Activa', 'Sí'],
])('what is typed in %s, %s (%s) is of who typed it', (title, header, v) => {
  const book = withTriggers();
  expect(
    authors(book, () => typeIn(book, title, 3, { [header]: v })).map(([quien]) => quien),
  ).toEqual([USER]);
  expect(cellIn(book, title, 3, header)).toBeDefined();
});
