// The tab Bitácora as people leave it: sorted, with lines and notes of theirs, without its formats. Entries are known by their
// numbers, and what a person noted stays.

import { insertLines, moveRows } from '../../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../../src/emulator/workbook/workbook';
import { ACTA } from '../../support/acta';
import { bitacoraOf, expectSettled, isChainWhole, smallBook, sweep } from '../../support/auditoria';
import { type Book, columnOf, openBook, sheetOf } from '../../support/host';
import { deleteLine, typeIn } from '../../support/typed';

/** Not the one that the book has already: that would be the same request again. */
const OTRA = { ...ACTA, asunto: 'Otra reunión' };

const tabOf = (data: WorkbookData): SheetData => sheetOf(data, 'Bitácora');
const linesIn = ({ cellData }: SheetData): number[] =>
  Object.entries(cellData)
    .filter(([, cells]) => Object.values(cells).some(({ v }) => v !== undefined && v !== ''))
    .map(([row]) => Number(row));
const lastRow = (sheet: SheetData): number => Math.max(...linesIn(sheet));

function sortNewestFirst({ host: { data } }: Book): void {
  const last = lastRow(tabOf(data));
  moveRows(
    tabOf(data),
    1,
    Array.from({ length: last }, (_, i) => last - i),
  );
}
const shuffle = ({ host: { data } }: Book): void => moveRows(tabOf(data), 1, [3, 1, 4, 2]);
const insertBlank = ({ host: { data } }: Book): void => insertLines(data, tabOf(data), 'row', 2, 2);
const noteAt =
  (below: number) =>
  ({ host: { data } }: Book): void => {
    const row = lastRow(tabOf(data)) + below;
    tabOf(data).cellData[row] = { 4: { v: NOTE, t: 1 } };
  };
function noteInTheMiddle(book: Book): void {
  insertBlank(book);
  tabOf(book.host.data).cellData[2] = { 1: { v: NOTE, t: 1 } };
}
const NOTE = 'Revisado por Ana';
/** Ctrl+\ on the whole tab. */
function clearFormats({ host: { data } }: Book): void {
  const sheet = tabOf(data);
  for (const cells of Object.values(sheet.cellData))
    for (const cell of Object.values(cells)) delete (cell as { s?: string }).s;
  for (const column of Object.values(sheet.columnData)) delete (column as { s?: string }).s;
}

const insertColumn = ({ host: { data } }: Book, column: number): void =>
  insertLines(data, tabOf(data), 'column', column, 1);
/** Campos beside Momento, which are neither the first nor the last. */
function swapColumns({ host: { data } }: Book): void {
  const sheet = tabOf(data);
  const [one, other] = [columnOf(sheet, 'Momento'), columnOf(sheet, 'Campos')];
  for (const cells of Object.values(sheet.cellData)) {
    const [first, second] = [cells[one] ?? {}, cells[other] ?? {}];
    cells[one] = second;
    cells[other] = first;
  }
}

const ways: readonly (readonly [string, (book: Book) => void])[] = [
  ['sorted newest first', sortNewestFirst],
  ['in no order', shuffle],
  ['with blank lines', insertBlank],
  ['with a note below', noteAt(1)],
  ['with a note far below', noteAt(30)],
  ['with a note in the middle', noteInTheMiddle],
  ['with a column of the office at the left', (book) => insertColumn(book, 0)],
  ['with a column of the office in the middle', (book) => insertColumn(book, 4)],
  ['with its columns in another order', swapColumns],
  ['without its formats', clearFormats],
  [
    'sorted, without its formats and with a note',
    (book) => {
      noteInTheMiddle(book);
      clearFormats(book);
      sortNewestFirst(book);
    },
  ],
];

const notesIn = (book: Book): number =>
  JSON.stringify(tabOf(book.host.data).cellData).split(NOTE).length - 1;
const numbersOf = (book: Book): number[] =>
  bitacoraOf(book)
    .map(({ numero }) => Number(numero))
    .filter((numero) => numero > 0)
    .sort((a, b) => a - b);

describe.each(ways)('a bitácora %s', (_, move) => {
  test('is whole, goes on by its numbers and tells the whole workbook', () => {
    const book = smallBook();
    sweep(book);
    move(book);
    expect(isChainWhole(book)).toBe(true);
    book.call('guardarActa', OTRA);
    typeIn(book, 'IED', 2, { Barrio: 'Otro barrio' });
    sweep(book);
    move(book);
    const notes = notesIn(book);
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(isChainWhole(book)).toBe(true);
    const numbers = numbersOf(book);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(notesIn(book)).toBe(notes);
    expect(book.rows('actas').map(({ codigo }) => codigo)).toEqual(['AC-0001', 'AC-0002']);
    expect(book.rows('bitacora').map(({ numero }) => numero)).toEqual(numbers);
    expectSettled(book);
  });
});

describe.each(ways.filter(([name]) => /sorted,|in the middle/.test(name)))(
  'a bitácora %s',
  (_, move) => {
    test('tells a copy what it was, and is taken back from it', () => {
      const { data: original } = smallBook().host;
      openBook(original).call('prestarLibro', { a: 'Ana Ejemplo Rivera' });
      const data = structuredClone(original);
      data.properties = { document: {}, script: {}, user: {} };
      const copy = openBook(data);
      move(copy);
      copy.call('guardarActa', OTRA);
      move(copy);
      data.properties = structuredClone(original.properties);
      const book = openBook(data);
      expect(book.call('recibirLibro', {})).toMatchObject({ guardados: 1, alterados: 0 });
      book.call('guardarActa', { ...ACTA, asunto: 'Una más' });
      const codigos = book.rows('actas').map(({ codigo }) => codigo);
      expect(codigos).toEqual(['AC-0001', 'AC-0002', 'AC-0003']);
      expect(isChainWhole(book)).toBe(true);
    });
  },
);

test('a save that died is finished from a bitácora sorted since, and leaves no name in it', () => {
  const { data } = smallBook().host;
  let isPast = false;
  const dying = openBook(data, {
    log: () => undefined,
    interrupt: (request) => {
      if (isPast) throw new Error('Exceeded maximum execution time');
      isPast = request === 'setProperties';
    },
  });
  dying.host.call('guardarActa', [OTRA]);
  const book = openBook(data);
  expect(JSON.parse(data.properties.document.libro ?? '{}')).toHaveProperty('pendiente');
  noteInTheMiddle(book);
  sortNewestFirst(book);
  book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
  expect(['actas', 'asistentes', 'compromisos'].map((key) => book.rows(key).length)).toEqual([
    2, 4, 4,
  ]);
  const asistentes = bitacoraOf(book).filter(({ registro }) => registro === 'asistentes');
  expect(asistentes).toHaveLength(2);
  for (const { campos } of asistentes) expect(String(campos)).not.toContain('Ejemplo');
  expectSettled(book);
});

const insertAt = ({ host: { data } }: Book, row: number): void =>
  insertLines(data, tabOf(data), 'row', row, 1);

describe.each<[string, (book: Book) => void]>([
  ['inserts a line above all of it', (book) => insertAt(book, 1)],
  ['inserts a line above the last', (book) => insertAt(book, lastRow(tabOf(book.host.data)))],
  ['sorts it', sortNewestFirst],
  ['deletes a blank line', (book) => deleteLine(book, 'Bitácora', 3)],
])('a person who, while somebody saves, %s', (_, deed) => {
  test.each([
    ['no entry', 0],
    ['no note', 1],
  ])('loses %s, at whatever moment', (_, notes) => {
    const before = smallBook();
    insertBlank(before);
    if (notes > 0) noteAt(1)(before);
    const save = (book: Book) =>
      book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    const moments = momentsOf(openBook(structuredClone(before.host.data)), save);
    expect(moments.length).toBeGreaterThan(4);
    for (const moment of moments) {
      const { data } = openBook(structuredClone(before.host.data)).host;
      let at = 0;
      const book = openBook(data, {
        interrupt: () => {
          at += 1;
          if (at === moment) deed(book);
        },
      });
      save(book);
      const numbers = numbersOf(book);
      expect([moment, numbers]).toEqual([moment, numbers.map((_, i) => i + 1)]);
      expect([moment, notesIn(book), isChainWhole(book)]).toEqual([moment, notes, true]);
    }
  });
});

/** The requests of a save up to its commit point, counted from 1, before which it makes a difference what others do. */
function momentsOf({ host: { data } }: Book, act: (book: Book) => void): readonly number[] {
  const requests: string[] = [];
  act(openBook(data, { interrupt: (request) => void requests.push(request) }));
  const point = requests.indexOf('setProperties');
  return requests.flatMap((request, i) =>
    i <= point && ['values', 'setValues', 'flush', 'setProperties'].includes(request)
      ? [i + 1]
      : [],
  );
}
