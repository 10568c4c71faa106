// What Inicio and Procedimiento cost on Google, and that a tab of which only the texts are written is as one written whole.

import type { Cost } from '../../src/emulator/ledger';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, exampleBook, openBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';

const CODIGO = /^[A-Z]{1,3}-?\d+$/;

/** The rows of a tab nine times more below themselves, with códigos of their own. */
function repeat(sheet: SheetData): void {
  const rows = Object.entries(sheet.cellData).filter(([row]) => Number(row) > 0);
  const last = Math.max(0, ...rows.map(([row]) => Number(row)));
  for (let copy = 1; copy < 10; copy++)
    for (const [row, line] of rows)
      sheet.cellData[copy * last + Number(row)] = Object.fromEntries(
        Object.entries(line).map(([column, cell]) => [
          column,
          typeof cell.v === 'string' && CODIGO.test(cell.v)
            ? { ...cell, v: `${cell.v}${copy}` }
            : cell,
        ]),
      );
  sheet.rowCount = Math.max(sheet.rowCount, 10 * last + 5);
}

const LONG = [
  'PAM',
  'Actividades',
  'Seguimiento',
  'Evidencias',
  'Actas',
  'Compromisos',
  'Documentos',
];

/** Ten times the rows of the example, with a row in each register that Inicio reads when it has any. */
function tenfold(): WorkbookData {
  const { data } = exampleBook().host;
  for (const title of LONG) repeat(sheetOf(data, title));
  sheetOf(data, 'Autorizaciones de ajuste').cellData[1] = { 0: { v: 'AJ-0001', t: 1 } };
  sheetOf(data, 'Control de cambios').cellData[1] = { 0: { v: 'CA-0001', t: 1 } };
  return data;
}

/** What a refresh costs: on a tab whose looks are known to be the ones it is to have, or on one of which nobody knows. */
function costOf(book: Book, fn: string, isKnown: boolean): Cost {
  if (isKnown) book.host.call(fn);
  else delete book.host.data.properties.document.vistas;
  const { cost, effects } = book.host.call(fn);
  expect(effects.filter(({ kind }) => kind === 'alert')).toEqual([]);
  console.info(
    `${fn}: ${cost.total} calls, ${cost.segundosEstimados} s, ${JSON.stringify(cost.llamadas)}`,
  );
  return cost;
}

describe.each([
  ['the example', exampleBook, 10],
  [
    'ten times its rows, with autorizaciones and changes of the plan',
    () => openBook(tenfold()),
    12,
  ],
] as const)('of %s', (_, bookOf, registersOfInicio) => {
  // Of the ten calls that were aimed at, the figure of the plan alone takes nine: PAM, Seguimiento and Actividades with the formats of
  // their cells (0,81 and 81 % are one value, only the format tells, and no call gives both), Parámetros, Calendario, and the properties.
  // Compromisos and Cierre de trimestre are two more, Autorizaciones and Control de cambios one each once they have rows; what is
  // written is three: the texts, the links, the flush. No call of a script with this scope reads two tabs, and a figure kept from
  // before would not know of what was typed since.
  test('Inicio is a call for each thing that it reads, and three to write it', () => {
    const { total, llamadas } = costOf(bookOf(), 'actualizarInicio', true);
    expect(llamadas.lectura).toBeLessThanOrEqual(registersOfInicio);
    expect(total).toBeLessThanOrEqual(registersOfInicio + 4);
  });

  test('Procedimiento is twenty calls at most', () => {
    expect(costOf(bookOf(), 'actualizarProcedimiento', true).total).toBeLessThanOrEqual(20);
  });

  // Where its lines came or went, or somebody changed it: the looks are eight or nine calls, and noting which they are one or two.
  test.each([
    ['actualizarInicio', registersOfInicio + 14],
    ['actualizarProcedimiento', 31],
  ])('%s with all its looks is some ten calls more', (fn, most) => {
    expect(costOf(bookOf(), fn, false).total).toBeLessThanOrEqual(most);
  });
});

/** A tab as people see it: what each cell says, how it looks, where it leads. */
function seen({ host: { data } }: Book, title: string): unknown {
  const { cellData, columnData, rowCount, columnCount } = sheetOf(data, title);
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const { v = '', s = '', custom } = cellData[row]?.[column] ?? {};
      return [v, data.styles[s as string] ?? {}, custom ?? ''];
    }),
  );
  const widths = Array.from({ length: columnCount }, (_, column) => columnData[column]?.w);
  return { cells, widths };
}

const VISTAS = [
  ['Inicio', 'actualizarInicio'],
  ['Procedimiento', 'actualizarProcedimiento'],
] as const;

/** The same tab, written whole. */
function whole(book: Book, title: string, fn: string): unknown {
  const data = structuredClone(book.host.data);
  delete data.properties.document.vistas;
  const other = openBook(data);
  other.host.call(fn);
  return seen(other, title);
}

const addCompromisos = (book: Book, estado: string): unknown =>
  book.call('cargar', {
    registro: 'compromisos',
    celdas: [
      ['Código', 'Estado'],
      ['CO-0001', estado],
    ],
    sobrescribir: true,
  });

test.each(VISTAS)('%s of which only the texts are written is as one written whole', (title, fn) => {
  const book = exampleBook();
  const steps: readonly ((on: Book) => void)[] = [
    () => undefined,
    (on) => void addCompromisos(on, 'Abierto'),
    (on) => void on.call('parametro', { clave: 'etapa', valor: 'cierre' }),
    (on) => void on.call('parametro', { clave: 'etapa', valor: 'ejecución' }),
  ];
  for (const step of steps) {
    step(book);
    book.host.call(fn);
    book.host.call(fn);
    expect(seen(book, title)).toEqual(whole(book, title, fn));
  }
});

test.each(VISTAS)('%s is put right where somebody wrote in it, or inserted a line', (title, fn) => {
  const book = exampleBook();
  book.host.call(fn);
  book.host.call(fn);
  const before = seen(book, title);
  const sheet = sheetOf(book.host.data, title);
  const loud = { ...sheet.cellData[0]?.[0], v: 'Escrito encima' };
  book.host.edit({ sheetId: sheet.id, cells: [{ row: 4, column: 0, v: 'Escrito encima' }] });
  for (const row of [2, 5]) sheet.cellData[row] = { ...sheet.cellData[row], 0: loud };
  book.host.call(fn);
  expect(seen(book, title)).toEqual(before);
  sheet.rowCount += 1;
  sheet.cellData[3] = { 0: loud };
  book.host.call(fn);
  expect(seen(book, title)).toEqual(before);
});

test('preparing the book again gives its views all their looks', () => {
  const book = exampleBook();
  book.host.call('actualizarInicio');
  const before = seen(book, 'Inicio');
  const sheet = sheetOf(book.host.data, 'Inicio');
  // A colour is no edit that anybody is told.
  const painted = sheet.cellData[0]?.[0];
  sheet.cellData[20] = { ...sheet.cellData[20], 2: { ...painted, v: '' } };
  book.call('instalar', {});
  expect(seen(book, 'Inicio')).toEqual(before);
});

test('an Inicio in another tab of the same name is dressed as any', () => {
  const book = exampleBook();
  book.host.call('actualizarInicio');
  const before = seen(book, 'Inicio');
  const { data } = book.host;
  const old = sheetOf(data, 'Inicio');
  const { vistas } = data.properties.document;
  // As an import in place of the book leaves it: the properties stay, the tabs are others.
  const id = '987654321';
  data.sheets[id] = { ...structuredClone(old), id, cellData: {} };
  delete data.sheets[old.id];
  data.sheetOrder = data.sheetOrder.map((each) => (each === old.id ? id : each));
  data.properties.document.vistas = vistas ?? '';
  book.host.call('actualizarInicio');
  expect(seen(book, 'Inicio')).toEqual(before);
});

test('what is typed in a register does not have its views written anew', () => {
  const book = exampleBook();
  book.host.call('actualizarInicio');
  const { vistas } = book.host.data.properties.document;
  typeIn(book, 'Compromisos', 2, { Responsable: 'Otra Persona Ejemplo' });
  expect(book.host.data.properties.document.vistas).toBe(vistas);
});
