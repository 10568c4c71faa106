// What somebody types, in the bitácora at once and with who it was; and what becomes of it when the trigger
// dies, the lock is taken, or what it is compared with is gone.

import { actas } from '../../src/domain/registers/actas';
import { compromisos } from '../../src/domain/registers/compromisos';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { ACTA } from '../support/acta';
import { bitacoraOf, expectSettled, loggedBy, smallBook, sweep, told } from '../support/auditoria';
import { leftDying, leftDyingIn } from '../support/dying';
import { type Book, columnOf, openBook, sheetOf, USER } from '../support/host';
import { rowsIn } from '../support/rows-in';
import { cellIn, deleteLine, renameHeader, typeIn } from '../support/typed';

const LUIS = 'luis.ejemplo@ejemplo.invalid';
const FIRST = '108001999011';

let watched: WorkbookData | undefined;
/** What is in a workbook with its triggers in place, which are those of USER. */
function before(): WorkbookData {
  if (!watched) {
    const book = smallBook();
    book.call('instalarDisparadores', {});
    sweep(book);
    watched = book.host.data;
  }
  return structuredClone(watched);
}
const watchedBook = (): Book => openBook(before());
const typed = (book: Book, values: { readonly [header: string]: string }, line = 2) =>
  loggedBy(book, () => typeIn(book, 'IED', line, values));

/** Types in a cell without a trigger, as an edit from outside does. */
function slipIn({ host }: Book, title: string, line: number, header: string, v: string): void {
  const sheet = sheetOf(host.data, title);
  const cells = sheet.cellData[line - 1] ?? {};
  sheet.cellData[line - 1] = cells;
  cells[columnOf(sheet, header)] = { v, t: 1 };
}

const isMarked = ({ host }: Book): boolean => 'sucia.ied' in host.data.properties.document;

describe('alEditar()', () => {
  test('logs a typed value with both values and who typed it', () => {
    const book = watchedBook();
    const lines = typed(book, { Barrio: 'Otro' });
    expect(told(lines)).toEqual([['ied', 'modificar', FIRST, { barrio: ['Barrio Uno', 'Otro'] }]]);
    expect(lines[0]).toMatchObject({ quien: USER, identidad: 'verificada' });
    expectSettled(book);
  });

  test('names nobody where Google does not tell who it was, not even whoever it runs as', () => {
    const book = watchedBook();
    book.host.data.properties.user[USER] = { identidad: 'Ana Ejemplo' };
    book.host.as(LUIS);
    expect(typed(book, { Barrio: 'Otro' })).toEqual([
      expect.objectContaining({ quien: null, identidad: 'desconocida' }),
    ]);
  });

  test('logs a paste of 60 rows as one', () => {
    const book = watchedBook();
    const sheet = sheetOf(book.host.data, 'IED');
    const cells = Array.from({ length: 60 }, (_, i) => [
      { row: i + 5, column: 0, v: `1080019${10000 + i}` },
      { row: i + 5, column: 1, v: `IED ${i}` },
    ]).flat();
    const lines = loggedBy(book, () => void book.host.edit({ sheetId: sheet.id, cells }));
    expect(lines).toEqual([expect.objectContaining({ clave: '60 filas', quien: USER })]);
    expectSettled(book);
  });

  test('leaves what somebody else wrote in the row to the sweep, which names nobody', () => {
    const book = watchedBook();
    slipIn(book, 'IED', 2, 'Nombre', 'De otra parte');
    expect(told(typed(book, { Barrio: 'Otro' }))).toEqual([
      ['ied', 'modificar', FIRST, { barrio: ['Barrio Uno', 'Otro'] }],
    ]);
    const lines = loggedBy(book, () => sweep(book));
    expect(told(lines)).toEqual([
      ['ied', 'modificar', FIRST, { nombre: ['IED Ejemplo Uno', 'De otra parte'] }],
    ]);
    expect(lines[0]).toMatchObject({ quien: null });
    expectSettled(book);
  });

  test('logs a new row once it has its key', () => {
    const book = watchedBook();
    expect(typed(book, { Nombre: 'IED Nueva' }, 6)).toEqual([]);
    expect(told(typed(book, { 'Código DANE': '108001999300' }, 6))).toEqual([
      ['ied', 'crear', '108001999300', [{ codigoDane: '108001999300' }]],
    ]);
    expect(told(typed(book, { Barrio: 'Nuevo' }, 6))).toEqual([
      ['ied', 'modificar', '108001999300', { barrio: [null, 'Nuevo'] }],
    ]);
    sweep(book);
    expectSettled(book);
  });

  test('says that a personal value changed, each time, and keeps it nowhere', () => {
    const book = watchedBook();
    const change = (v: string) => loggedBy(book, () => typeIn(book, 'Equipo', 2, { Correo: v }));
    const said = [['equipo', 'modificar', 'Ana Ejemplo Rivera', { correo: ['cambió', 'cambió'] }]];
    expect(told(change('uno@ejemplo.invalid'))).toEqual(said);
    expect(told(change('dos@ejemplo.invalid'))).toEqual(said);
    expect(JSON.stringify(sheetOf(book.host.data, '_sombra').cellData)).not.toContain('@');
    expectSettled(book);
  });

  test('says nothing of a header, of a column or a tab of the office’s own', () => {
    const book = watchedBook();
    expect(typed(book, { Barrio: 'Barrio' }, 1)).toEqual([]);
    const ied = sheetOf(book.host.data, 'IED');
    ied.columnCount += 1;
    const cells = [{ row: 1, column: ied.columnCount - 1, v: 'apunte' }];
    expect(loggedBy(book, () => void book.host.edit({ sheetId: ied.id, cells }))).toEqual([]);
    const inicio = sheetOf(book.host.data, 'Inicio').id;
    const there = { sheetId: inicio, cells: [{ row: 1, column: 1, v: 'apunte' }] };
    expect(loggedBy(book, () => void book.host.edit(there))).toEqual([]);
  });

  test('leaves the tab to the sweep while somebody saves', () => {
    const book = watchedBook();
    const busy = openBook(book.host.data, { isLockedElsewhere: () => true });
    expect(typed(busy, { Barrio: 'Otro' })).toEqual([]);
    expect(isMarked(busy)).toBe(true);
    expect(loggedBy(book, () => sweep(book))).toHaveLength(1);
    expect(isMarked(book)).toBe(false);
    expectSettled(book);
  });

  test('leaves a paste of more than 1,500 rows to the sweep', () => {
    const book = watchedBook();
    const sheet = sheetOf(book.host.data, 'IED');
    sheet.rowCount = 2000;
    const cells = Array.from({ length: 1600 }, (_, i) => ({
      row: i + 5,
      column: 0,
      v: `1080019${10000 + i}`,
    }));
    expect(loggedBy(book, () => void book.host.edit({ sheetId: sheet.id, cells }))).toEqual([]);
    expect(isMarked(book)).toBe(true);
    sweep(book);
    expectSettled(book);
  });
});

describe('a trigger that dies', () => {
  /** Whoever comes next finds what the person typed last, and every change in the bitácora. */
  function expectNothingLost(book: Book): void {
    typeIn(book, 'IED', 3, { Barrio: 'Después' });
    sweep(book);
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('Otro');
    expect(cellIn(book, 'IED', 3, 'Barrio')).toBe('Después');
    expect(book.rows('ied')).toHaveLength(3);
    expectSettled(book);
  }

  test.each([
    ['of an edit', (book: Book) => typeIn(book, 'IED', 2, { Barrio: 'Otro' })],
    [
      'of the clock',
      (book: Book) => {
        slipIn(book, 'IED', 2, 'Barrio', 'Otro');
        book.host.runTrigger('barrido');
      },
    ],
  ])('%s leaves nothing twice and nothing out, wherever it does', (_, act) => {
    const start = () => {
      const data = before();
      deleteLine(openBook(data), 'IED', 5);
      return data;
    };
    let deaths = 0;
    for (const data of leftDying(start, act)) {
      deaths += 1;
      slipIn(openBook(data), 'IED', 2, 'Barrio', 'Otro');
      expectNothingLost(openBook(data));
    }
    expect(deaths).toBeGreaterThan(2);
  });
});

describe('a save that dies', () => {
  test.each([
    ['the clock', (book: Book) => sweep(book)],
    ['an edit', (book: Book) => typeIn(book, 'IED', 2, { Barrio: 'Otro' })],
  ])('is finished by %s, and never taken for what somebody typed', (_, next) => {
    let deaths = 0;
    for (const data of leftDyingIn(before, ['guardarActa', ACTA])) {
      deaths += 1;
      const book = openBook(data);
      next(book);
      // The lines about the workbook itself (its triggers) are nobody's typing.
      const byHand = bitacoraOf(book).filter(
        ({ cargue, registro }) => cargue === null && registro !== 'bitacora',
      );
      expect(byHand.every(({ registro }) => registro === 'ied')).toBe(true);
      const saved = rowsIn(data, actas).length;
      expect([1, 2]).toContain(saved);
      expect(rowsIn(data, compromisos)).toHaveLength(2 * saved);
      sweep(book);
      expectSettled(book);
    }
    expect(deaths).toBeGreaterThan(3);
  });
});

test('a sombra is as good in a copy that comes back from an .xlsx, without its properties', async () => {
  const book = watchedBook();
  typeIn(book, 'IED', 2, { Barrio: 'Otro' });
  const data = await readXlsx(await writeXlsx(book.host.data), 'libro');
  slipIn(openBook(data), 'IED', 3, 'Barrio', 'Cambiado en el archivo');
  const copy = openBook(data);
  const lines = loggedBy(copy, () => sweep(copy));
  // Where the bitácora of the copy goes on is a line of its own.
  expect(told(lines.filter(({ registro }) => registro !== 'bitacora'))).toEqual([
    ['ied', 'modificar', '108001999029', { barrio: ['Barrio Dos', 'Cambiado en el archivo'] }],
  ]);
  expectSettled(copy);
});

test('a sombra made again while a header was gone takes what stands under it as it is', () => {
  const book = watchedBook();
  const { data } = book.host;
  renameHeader(book, 'IED', 'Barrio', 'Sector');
  const cell = sheetOf(data, '_sombra').cellData[2]?.[columnOf(sheetOf(data, '_sombra'), 'ied')];
  if (cell) cell.v = '';
  expect(loggedBy(book, () => sweep(book))).toHaveLength(1);
  renameHeader(book, 'IED', 'Sector', 'Barrio');
  expect(loggedBy(book, () => sweep(book))).toEqual([]);
  expect(typed(book, { Barrio: 'Otro' })).toHaveLength(1);
  expectSettled(book);
});

describe('a sombra that cannot be used', () => {
  test.each([
    [
      'is gone',
      ({ host: { data } }: Book) => {
        const { id } = sheetOf(data, '_sombra');
        data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
        delete data.sheets[id];
      },
      /PAM|IED/,
    ],
    [
      'was altered in one column',
      ({ host: { data } }: Book) => {
        const sheet = sheetOf(data, '_sombra');
        const cell = sheet.cellData[2]?.[columnOf(sheet, 'ied')];
        if (cell) cell.v = `${cell.v} `;
      },
      /^IED$/,
    ],
    [
      'follows a bitácora that was altered',
      ({ host: { data } }: Book) => {
        const sheet = sheetOf(data, 'Bitácora');
        const last = Math.max(...Object.keys(sheet.cellData).map(Number));
        const cell = sheet.cellData[last]?.[columnOf(sheet, 'Campos')];
        if (cell) cell.v = '{"barrio":["Otro","Falso"]}';
      },
      /IED/,
    ],
  ])('because it %s is made again, said once, without a single false entry', (_, act, tabs) => {
    const book = watchedBook();
    typeIn(book, 'IED', 2, { Barrio: 'Otro' });
    act(book);
    expect(typed(book, { Barrio: 'Otro más' })).toEqual([]);
    const lines = loggedBy(book, () => sweep(book));
    expect(lines).toEqual([expect.objectContaining({ operacion: 'Se rehízo la sombra' })]);
    expect(JSON.parse(String(lines[0]?.campos)).sombra[1]).toMatch(tabs);
    expect(loggedBy(book, () => sweep(book))).toEqual([]);
    expect(typed(book, { Barrio: 'El último' })).toHaveLength(1);
  });
});
