// Reports in a tab too long to be read whole again to write a row of it: what other people do there meanwhile stands, and
// what is written lands in its row.

import { seguimiento } from '../../../src/domain/registers/seguimiento';
import { insertLines, moveRows } from '../../../src/emulator/workbook/lines';
import type { SheetData } from '../../../src/emulator/workbook/workbook';
import { type Linea, smallBook } from '../../support/auditoria';
import { leftDyingIn } from '../../support/dying';
import { type Book, columnOf, MADE_FROM, openBook, sheetOf, USER } from '../../support/host';
import { keptBook } from '../../support/kept-book';
import { underProfile } from '../../support/perfil';
import { typeIn } from '../../support/typed';

const ACCIONES = Array.from({ length: 140 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`);
const TRIMESTRES = ['T1', 'T2', 'T3', 'T4'];
/** The report that is sent, and its line. */
const SENT = 'A071 T2';
const LINE = 2 + ACCIONES.indexOf('A071') * TRIMESTRES.length + 1;

/** Actions in percentages, of which only the first quarter was reported. */
const long = keptBook('reportes-largos', [...MADE_FROM, 'test/addon/commit'], () => {
  const book = smallBook();
  const plan = ACCIONES.map((code) => [code, `Acción ${code}`, 'Porcentaje', 'Acumulado', '20']);
  book.call('cargar', {
    registro: 'pam',
    celdas: [['Código', 'Acción', 'Unidad', 'Tipo de acumulación', 'Meta 2026'], ...plan],
  });
  const first = ['4 %', 'Ya se hizo.', 'Enviado', 'Ana Ejemplo Rivera', '04/04/2026'];
  const reports = ACCIONES.flatMap((code) =>
    TRIMESTRES.map((trimestre, i) => [code, '2026', trimestre, '5 %', ...(i === 0 ? first : [])]),
  );
  const header = [
    ...['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado', 'Análisis'],
    ...['Estado del reporte', 'Enviado por', 'Enviado el'],
  ];
  const celdas = [header, ...reports].map((line) => header.map((_, i) => line[i] ?? ''));
  book.call('cargar', { registro: 'seguimiento', celdas });
  return book.host.data;
});

const REQUEST = {
  corte: '2026-T2',
  enviar: true,
  sinExplicar: true,
  reportes: [{ accion: 'A071', leida: {}, campos: { ejecutado: '6 %', analisis: 'Se hizo.' } }],
};
const tab = ({ host }: Book): SheetData => sheetOf(host.data, seguimiento.title);
function rowsOf(book: Book): ReadonlyMap<string, Linea> {
  const rows = book.rows('seguimiento').map((row) => [nameOf(row), row] as const);
  expect(new Map(rows).size).toBe(rows.length);
  return new Map(rows);
}
const nameOf = ({ accion, trimestre }: Linea): string => `${accion} ${trimestre}`;

/** What costs, or does something. */
const POINTS = ['values', 'styles', 'setValues', 'flush', 'cached', 'setProperties', 'releaseLock'];

/** Sends the report while somebody does something just before the n-th of what is asked of Google from the commit point on. */
const sendMeeting = (nth: number, deed: (book: Book) => void) =>
  doMeeting('guardarReportes', REQUEST, nth, deed);

function doMeeting(fn: string, request: object, nth: number, deed: (book: Book) => void) {
  const asked: string[] = [];
  let isElse = false;
  const book: Book = openBook(long(), {
    log: () => undefined,
    interrupt: (asking) => {
      if (isElse || !POINTS.includes(asking)) return;
      if (asked.length === 0 && asking !== 'setProperties') return;
      asked.push(asking);
      if (asked.length !== nth) return;
      isElse = true;
      deed(book);
      isElse = false;
    },
  });
  const { ok } = book.host.call(fn, [request]);
  isElse = true;
  return { book, asked, answer: ok as { ok: boolean; conservado?: readonly string[] } };
}

const { asked, book: undisturbed } = sendMeeting(0, () => undefined);
/** The moments at which it matters what somebody does, from the commit point to the last reading. */
const MOMENTS = asked.flatMap((request, i) =>
  request === 'setProperties' || request === 'releaseLock' ? [] : [[i + 1, request] as const],
);
const before = rowsOf(openBook(long()));
const after = rowsOf(undisturbed);

/** Every report is as it is once the one is sent, but for what somebody typed. */
const expectRows = (book: Book, typed: { readonly [nombre: string]: Linea } = {}): void =>
  expect(Object.fromEntries(rowsOf(book))).toEqual(
    Object.fromEntries([...after].map(([nombre, row]) => [nombre, { ...row, ...typed[nombre] }])),
  );

test('one report is sent, and the tab is not read whole again', () => {
  expect(after.get(SENT)).toEqual({
    ...before.get(SENT),
    ...{ ejecutado: 6, analisis: 'Se hizo.', estado: 'Enviado' },
    ...{ enviadoPor: USER, enviadoEl: '2026-07-15' },
  });
  const others = (rows: ReadonlyMap<string, Linea>) => [...rows].filter(([name]) => name !== SENT);
  expect(others(after)).toEqual(others(before));
  expect(asked).toEqual([
    ...['setProperties', 'values', 'setValues', 'setValues', 'setValues', 'flush', 'cached'],
    ...['values', 'styles', 'setProperties', 'releaseLock'],
  ]);
});

const insertRows = (at: number, count: number) => (book: Book) =>
  insertLines(book.host.data, tab(book), 'row', at, count);
const insertColumn = (at: number) => (book: Book) =>
  insertLines(book.host.data, tab(book), 'column', at, 1);
const sorted = (book: Book): void => {
  const lines = ACCIONES.length * TRIMESTRES.length;
  moveRows(
    tab(book),
    1,
    Array.from({ length: lines }, (_, i) => lines - i),
  );
};
/** As dragging the header of one over the other does. */
const swapped = (one: string, other: string) => (book: Book) => {
  const sheet = tab(book);
  const [a, b] = [columnOf(sheet, one), columnOf(sheet, other)];
  for (const cells of Object.values(sheet.cellData)) {
    const [left, right] = [cells[a], cells[b]];
    delete cells[a];
    delete cells[b];
    Object.assign(cells, { ...(right && { [a]: right }), ...(left && { [b]: left }) });
  }
};

describe.each<readonly [string, (book: Book) => void]>([
  ['inserts rows above', insertRows(LINE - 3, 2)],
  ['sorts the other way round', sorted],
  ['inserts a column before all', insertColumn(0)],
  ['changes two columns over', swapped('Análisis', 'Dificultades')],
  ['changes over two columns with something in them', swapped('Ejecutado', 'Programado')],
])('somebody %s', (_, deed) => {
  test.each(MOMENTS)('before request %i (%s): every report is its own', (nth) => {
    const { book, answer } = sendMeeting(nth, deed);
    expect(answer.ok).toBe(true);
    expectRows(book);
  });
});

/** Where cells have no format, or take none, nothing tells a percentage once something else is written over it. */
const NINE = underProfile('9 %', { tablas: '9', 'formatos borrados': '9' });
/** What somebody types in a cell that was written already is an edit like any other: it stands, and need not be told. */
const LAST_TOLD = asked.indexOf('setValues') + 1;

/** Whether a cell of the report is one that is written: then it is told that it stands. */
describe.each<readonly [string, number, Linea, Linea, isOver: boolean]>([
  [
    'in the report below',
    LINE + 1,
    { Análisis: 'De otra persona' },
    { analisis: 'De otra persona' },
    false,
  ],
  [
    'in the report, elsewhere',
    LINE,
    { Dificultades: 'Ninguna' },
    { dificultades: 'Ninguna' },
    false,
  ],
  ['another análisis', LINE, { Análisis: 'Otra cosa' }, { analisis: 'Otra cosa' }, true],
  ['another result', LINE, { Ejecutado: NINE }, { ejecutado: 9 }, true],
])('somebody types %s', (_, line, cells, values, isOver) => {
  test.each(MOMENTS)('before request %i (%s): it stands', (nth) => {
    const { book, answer } = sendMeeting(nth, (other) =>
      typeIn(other, seguimiento.title, line, cells as { readonly [header: string]: string }),
    );
    expect(answer.ok).toBe(true);
    expectRows(book, { [line === LINE ? SENT : 'A071 T3']: values });
    const [header] = Object.keys(cells);
    if (isOver && nth > LAST_TOLD) return;
    expect(answer.conservado ?? []).toEqual(
      isOver ? [expect.stringMatching(`A071.*se conservó.*«${header}»`)] : [],
    );
  });
});

describe('columns that nobody has filled in are known by their headers', () => {
  const returned = (nth: number, deed: (book: Book) => void) =>
    doMeeting(
      'pasarReportes',
      { corte: '2026-T1', paso: 'devolver', acciones: ['A071'], motivo: 'Falta el acta.' },
      nth,
      deed,
    );
  const over = swapped('Devuelto por', 'Motivo de la devolución');
  const { asked: asks, book: alone } = returned(0, () => undefined);

  test.each(asks.slice(1, -2).map((request, i) => [i + 2, request] as const))(
    'somebody changes two of them over before request %i (%s)',
    (nth) => {
      const { book, answer } = returned(nth, over);
      expect(answer.ok).toBe(true);
      expect(Object.fromEntries(rowsOf(book))).toEqual(Object.fromEntries(rowsOf(alone)));
    },
  );
});

test('wherever sending dies, the next save finishes it', () => {
  for (const data of leftDyingIn(long, ['guardarReportes', REQUEST])) {
    const book = openBook(data, { log: () => undefined });
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    const isDone = rowsOf(book).get(SENT)?.estado === 'Enviado';
    if (isDone) expectRows(book);
    else expect(rowsOf(book)).toEqual(before);
  }
});
