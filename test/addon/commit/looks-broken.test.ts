// A bitácora whose texts were written in cells without a format, which took them for dates and numbers: it reads as it was written.

import type { SheetData } from '../../../src/emulator/workbook/workbook';
import { expectSettled, isChainWhole, smallBook, sweep } from '../../support/auditoria';
import { bookWithTable } from '../../support/failing-service';
import { columnOf, sheetOf } from '../../support/host';
import { typeIn } from '../../support/typed';

/** "2026-07-15 10:00:00", as Google keeps what it took for a date. */
const serialOf = (momento: string): number =>
  Date.parse(`${momento.replace(' ', 'T')}Z`) / 86_400_000 + 25_569;

test('dates that an earlier save left instead of moments', () => {
  const book = smallBook();
  const { data } = book.host;
  const sheet = sheetOf(data, 'Bitácora');
  data.styles.fecha = { n: { pattern: 'dd/mm/yyyy hh:mm:ss' } };
  const momento = columnOf(sheet, 'Momento');
  for (const cells of Object.values(sheet.cellData).slice(1)) {
    const text = String(cells[momento]?.v ?? '');
    if (text) cells[momento] = { v: serialOf(text), t: 2, s: 'fecha' };
  }
  expect(isChainWhole(book)).toBe(true);
  book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
  expectSettled(book);
});

test('a table without its formats, which takes none', () => {
  const { data } = smallBook().host;
  const sheet = sheetOf(data, 'Bitácora');
  for (const cells of [...Object.values(sheet.cellData), sheet.columnData])
    for (const cell of Object.values(cells)) Object.assign(cell, { s: undefined });
  const book = bookWithTable(data, 'Bitácora');
  sweep(book);
  typeIn(book, 'IED', 2, { Barrio: 'Otro barrio' });
  sweep(book);
  expect(kindsIn(sheet, 'Momento', 'Clave')).toEqual(['number', 'number']);
  expectSettled(book);
});

/** What the last line holds in some columns. */
function kindsIn(sheet: SheetData, ...headers: readonly string[]): readonly string[] {
  const last = sheet.cellData[Math.max(...Object.keys(sheet.cellData).map(Number))];
  return headers.map((header) => typeof last?.[columnOf(sheet, header)]?.v);
}
