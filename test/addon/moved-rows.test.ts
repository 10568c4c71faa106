// People insert and sort rows while somebody else saves. Nothing lands in another row, nothing is lost.

import { insertLines, moveRows } from '../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, openBook, sheetOf } from '../support/host';

const byCode = (book: Book): Map<unknown, object> =>
  new Map(book.rows('compromisos').map((row) => [row.codigo, row]));

/** A book in which a person does something to Compromisos once the commit point is past. */
function disturbed(act: (data: WorkbookData, sheet: SheetData) => void): Book {
  const { data } = exampleBook().host;
  let properties = 0;
  let isDone = false;
  return openBook(data, {
    interrupt: (request) => {
      if (properties > 0 && !isDone) {
        isDone = true;
        act(data, sheetOf(data, 'Compromisos'));
      }
      if (request === 'setProperties') properties += 1;
    },
  });
}

const CLOSING = {
  ...ACTA,
  seguimientos: [{ codigo: 'CO-0033', estado: 'Cumplido', seguimiento: 'Entregado' }],
};

/** The 33 compromisos of the example, last first. */
const BACKWARDS = Array.from({ length: 33 }, (_, i) => 33 - i);

describe.each([
  [
    'inserts a row above',
    (data: WorkbookData, sheet: SheetData) => insertLines(data, sheet, 'row', 1, 1),
  ],
  [
    'inserts three rows',
    (data: WorkbookData, sheet: SheetData) => insertLines(data, sheet, 'row', 5, 3),
  ],
  [
    'sorts the other way round',
    (_data: WorkbookData, sheet: SheetData) => moveRows(sheet, 1, BACKWARDS),
  ],
])('while a person %s', (_, act) => {
  test('an acta gets its compromisos and every other row keeps what it had', () => {
    const before = byCode(exampleBook());
    const book = disturbed(act);
    book.call('guardarActa', CLOSING);
    const after = byCode(book);
    expect(after.size).toBe(before.size + 2);
    expect(after.get('CO-0033')).toMatchObject({
      estado: 'Cumplido',
      seguimiento: '14/07/2026, acta 3: Entregado',
    });
    expect(after.get('CO-0034')).toMatchObject({ compromiso: 'Entregar el informe' });
    expect(after.get('CO-0035')).toMatchObject({ compromiso: 'Visitar dos IED' });
    for (const [codigo, row] of before) {
      if (codigo !== 'CO-0033') expect(after.get(codigo)).toEqual(row);
    }
  });
});

test('an acta whose compromisos are replaced by one deletes no other, sorted between the writing and the deleting', () => {
  const borrador = { ...ACTA, borrador: true };
  const base = exampleBook();
  const { codigo } = base.call<{ codigo: string }>('guardarActa', borrador);
  const before = byCode(base);
  const { data } = base.host;
  const tab = sheetOf(data, 'Compromisos');
  const backwards = Array.from({ length: before.size }, (_, i) => before.size - i);
  let isDone = false;
  const book = openBook(data, {
    interrupt: (request) => {
      if (isDone || request !== 'appendRow') return;
      isDone = true;
      moveRows(tab, 1, backwards);
    },
  });
  const [compromiso] = ACTA.compromisos;
  const uno = { ...compromiso, compromiso: 'Otro' };
  book.call('guardarActa', { ...ACTA, codigo, compromisos: [uno] });
  expect(isDone).toBe(true);
  const after = byCode(book);
  for (const [clave, row] of before) {
    const isReplaced = (row as { acta?: unknown }).acta === codigo;
    expect([clave, after.get(clave)]).toEqual([clave, isReplaced ? undefined : row]);
  }
  expect(after.size).toBe(before.size - ACTA.compromisos.length + 1);
});
