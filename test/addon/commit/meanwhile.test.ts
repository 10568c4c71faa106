// What other people write while a commit is being carried out: it stands, and whoever saved is told.

import { bitacora } from '../../../src/domain/registers/bitacora';
import { insertLines, moveRows } from '../../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../../src/emulator/workbook/workbook';
import { ACTA, another } from '../../support/acta';
import { expectSettled, type Linea, loggedBy, smallBook, sweep } from '../../support/auditoria';
import { leftDying } from '../../support/dying';
import { type Book, columnOf, MADE_FROM, openBook, sheetOf } from '../../support/host';
import { keptBook } from '../../support/kept-book';
import { rowsIn } from '../../support/rows-in';
import { typeIn } from '../../support/typed';

const CELDAS = [
  ['Código DANE', 'Nombre', 'Barrio'],
  ['108001999011', 'IED Ejemplo Uno', 'Barrio nuevo'],
  ['208001999991', 'IED Ejemplo Nueva', 'Otro barrio'],
];

interface Answer {
  readonly ok: boolean;
  readonly conservado?: readonly string[];
  readonly error?: { readonly codigo: string; readonly detalle: readonly string[] };
}

/** Loads two rows while somebody does something just before the n-th request of a kind. */
function loadMeeting(
  kind: string,
  nth: number,
  deed: (book: Book) => void,
  data: WorkbookData = smallBook().host.data,
): { readonly book: Book; readonly answer: Answer } {
  let count = 0;
  let isNested = false;
  const book = openBook(data, {
    log: () => undefined,
    interrupt: (request) => {
      if (isNested || request !== kind) return;
      count += 1;
      if (count !== nth) return;
      isNested = true;
      deed(book);
      isNested = false;
    },
  });
  const { ok } = book.host.call('cargar', [{ registro: 'ied', celdas: CELDAS }]);
  return { book, answer: ok as Answer };
}

const barrio = (book: Book): unknown =>
  book.rows('ied').find(({ codigoDane }) => codigoDane === '108001999011')?.barrio;

const typeBarrio = (book: Book): void => typeIn(book, 'IED', 2, { Barrio: 'De otra persona' });

describe.each([
  ['after the rows were read', 'flush', 1],
  ['after the commit point', 'appendRow', 1],
  ['just before the cell is written', 'setValues', 2],
])('a cell that somebody types %s', (_, kind, nth) => {
  test('stands, and whoever loads is told', () => {
    const { book, answer } = loadMeeting(kind, nth, typeBarrio);
    expect(barrio(book)).toBe('De otra persona');
    if (answer.ok)
      expect(answer.conservado).toEqual([
        expect.stringMatching(/108001999011: se conservó lo que otra persona escribió en «Barrio»/),
      ]);
    else expect(answer.error?.codigo).toBe('CONFLICTO');
    const edits = loggedBy(book, () => sweep(book));
    expect(edits).toMatchObject([{ clave: '108001999011', operacion: 'Edición en la hoja' }]);
  });
});
const CLAVES = ['108001999011', '108001999029', '108001999037', '108001999045', '208001999991'];

/** The rows that stand, by key: each once, and those of nobody's load as they were. */
function expectWhole(book: Book, barrios: { readonly [clave: string]: unknown } = {}): void {
  const rows = book.rows('ied');
  expect(rows.map(({ codigoDane }) => codigoDane).sort()).toEqual(CLAVES);
  const now = Object.fromEntries(rows.map(({ codigoDane, barrio: at }) => [codigoDane, at]));
  expect(now).toMatchObject({
    '108001999011': 'Barrio nuevo',
    '108001999029': 'Barrio Dos',
    '108001999037': 'Barrio Tres',
    '108001999045': 'Barrio Cuatro',
    '208001999991': 'Otro barrio',
    ...barrios,
  });
}

const ied = ({ host }: Book): SheetData => sheetOf(host.data, 'IED');
const insertRows = (at: number, count: number) => (book: Book) =>
  insertLines(book.host.data, ied(book), 'row', at, count);

/** Every moment at which a load does something to the tab, or has just asked how it stands. */
const MOMENTS: readonly (readonly [kind: string, nth: number])[] = [
  ['flush', 1],
  ['setProperties', 1],
  ['appendRow', 1],
  ['setValues', 2],
  ['flush', 2],
  ['setProperties', 2],
];

describe.each<readonly [string, (book: Book) => void]>([
  ['inserts a row at the top', insertRows(1, 1)],
  ['inserts three in the middle', insertRows(3, 3)],
  ['sorts the other way round', (book) => moveRows(ied(book), 1, [4, 3, 2, 1])],
  ['inserts a column before all', (book) => insertLines(book.host.data, ied(book), 'column', 0, 1)],
  [
    'inserts a column in the middle',
    (book) => insertLines(book.host.data, ied(book), 'column', 2, 1),
  ],
])('somebody %s', (_, deed) => {
  test.each(MOMENTS)('before the %s %i: every row has its own, once', (kind, nth) => {
    const { book, answer } = loadMeeting(kind, nth, deed);
    expect(answer.ok).toBe(true);
    expectWhole(book);
    expectSettled(book);
  });
});

describe('a tab too long to be read whole for some new rows', () => {
  const NEW = Array.from({ length: 3 }, (_, i) => [
    `30800190000${i}`,
    `IED al final ${i}`,
    `Barrio ${i}`,
  ]);
  const long = keptBook('largo', MADE_FROM, () => {
    const book = smallBook();
    const many = Array.from({ length: 600 }, (_, i) => [
      `2080019${String(i).padStart(5, '0')}`,
      `IED ${i}`,
      `Barrio ${i}`,
    ]);
    book.call('cargar', {
      registro: 'ied',
      celdas: [['Código DANE', 'Nombre', 'Barrio'], ...many],
    });
    return book.host.data;
  });
  const load = (book: Book): Answer =>
    book.host.call('cargar', [
      { registro: 'ied', celdas: [['Código DANE', 'Nombre', 'Barrio'], ...NEW] },
    ]).ok as Answer;

  test('costs little more than a short one', () => {
    const read = (book: Book): number =>
      book.host.call('cargar', [{ registro: 'ied', celdas: [CELDAS[0], ...NEW] }]).cost
        .segundosEstimados;
    expect(read(openBook(long())) - read(smallBook())).toBeLessThan(0.2);
  });

  test.each<readonly [string, string, number, (book: Book) => void]>([
    ['inserts rows', 'insertLines', 1, insertRows(1, 2)],
    ['inserts rows', 'setValues', 2, insertRows(1, 2)],
    [
      'inserts a column',
      'insertLines',
      1,
      (book) => insertLines(book.host.data, ied(book), 'column', 1, 1),
    ],
    [
      'inserts a column',
      'setValues',
      2,
      (book) => insertLines(book.host.data, ied(book), 'column', 0, 1),
    ],
    [
      'types a row at the end',
      'insertLines',
      1,
      (book) =>
        typeIn(book, 'IED', 606, { 'Código DANE': '408001900000', Nombre: 'De otra persona' }),
    ],
    [
      'sorts',
      'setValues',
      2,
      (book) =>
        moveRows(
          ied(book),
          1,
          Array.from({ length: 604 }, (_, i) => 604 - i),
        ),
    ],
  ])('somebody %s before the %s %i: every row has its own, once', (_what, kind, nth, deed) => {
    let [count, isNested] = [0, false];
    const data = long();
    const book: Book = openBook(data, {
      log: () => undefined,
      interrupt: (request) => {
        if (isNested || request !== kind || ++count !== nth) return;
        isNested = true;
        deed(book);
        isNested = false;
      },
    });
    const before = openBook(long()).rows('ied');
    expect(load(book).ok).toBe(true);
    const rows = book.rows('ied').filter(({ codigoDane }) => codigoDane !== '408001900000');
    const shape = (all: readonly Linea[]) =>
      all.map(({ codigoDane, nombre, barrio: at }) => [codigoDane, nombre, at].join()).sort();
    expect(shape(rows)).toEqual([...shape(before), ...NEW.map((row) => row.join())].sort());
    expect(book.rows('ied')).toHaveLength(_what.startsWith('types') ? 608 : 607);
  });
});

test('a header spoilt past the commit point is named, and what waits is written once it is back', () => {
  let header: { v?: unknown } = {};
  const { book, answer } = loadMeeting('appendRow', 1, (other) => {
    const sheet = ied(other);
    header = sheet.cellData[0]?.[columnOf(sheet, 'Barrio')] ?? {};
    header.v = 'Otra cosa';
  });
  expect(answer.error).toMatchObject({
    codigo: 'GUARDADO_A_MEDIAS',
    detalle: [expect.stringMatching(/«IED».*«Barrio»/)],
  });
  header.v = 'Barrio';
  book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
  expectWhole(book);
  expectSettled(book);
});

test('two rows alike without a código get one each, though somebody sorts them meanwhile', () => {
  const { data } = smallBook().host;
  const fill = { Compromiso: 'Igual', Responsable: 'Ana Ejemplo Rivera', Estado: 'Abierto' };
  const typed = openBook(data);
  for (const line of [4, 5])
    typeIn(typed, 'Compromisos', line, { ...fill, 'Fecha de entrega': '01/09/2026' });
  let isDone = false;
  const book = openBook(data, {
    interrupt: (request) => {
      if (isDone || request !== 'flush') return;
      isDone = true;
      moveRows(sheetOf(data, 'Compromisos'), 1, [4, 3, 2, 1]);
    },
  });
  book.call('panelVerificar', {});
  const codes = book.rows('compromisos').map(({ codigo }) => codigo);
  expect([...codes].sort()).toEqual(['CO-0001', 'CO-0002', 'CO-0003', 'CO-0004']);
});

test('a name is never in the log, wherever a save with people in it dies', () => {
  const save = (book: Book) => void book.host.call('guardarActa', [another(ACTA)]);
  let waiting = 0;
  for (const data of leftDying(() => smallBook().host.data, save)) {
    const entries = rowsIn(data, bitacora).filter(({ registro }) => registro === 'asistentes');
    for (const { campos } of entries) expect(String(campos)).not.toContain('Ejemplo');
    if (data.properties.document['reserva.0']?.includes('Ejemplo')) waiting += 1;
    const book = openBook(data);
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(JSON.stringify(book.host.data.properties.document)).not.toContain('Castro');
    expectSettled(book);
  }
  expect(waiting).toBeGreaterThan(0);
});

test('texts stay texts in a tab whose formats somebody cleared', () => {
  const { data } = smallBook().host;
  const sheet = sheetOf(data, 'IED');
  for (const cells of Object.values(sheet.cellData))
    for (const cell of Object.values(cells)) delete cell.s;
  for (const column of Object.values(sheet.columnData)) delete column.s;
  const book = openBook(data);
  const celdas = [
    ['Código DANE', 'Nombre', 'Barrio'],
    ['108001999011', '=1+1', '1/2'],
    ['208001999991', 'IED Ejemplo Nueva', '00123'],
  ];
  book.call('cargar', { registro: 'ied', celdas });
  expect(book.rows('ied').map(({ nombre, barrio: at }) => [nombre, at])).toEqual(
    expect.arrayContaining([
      ['=1+1', '1/2'],
      ['IED Ejemplo Nueva', '00123'],
    ]),
  );
  expect(book.rows('ied')).toHaveLength(5);
});
