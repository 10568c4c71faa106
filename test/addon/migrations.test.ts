// Workbooks of older versions, kept as they were: the add-on of today brings each one up to date, and
// whatever people had in it is still there.

import { resolve } from 'node:path';
import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { readLibro } from '../../src/local/file/read-libro';
import { ACTA } from '../support/acta';
import { isChainWhole, loggedBy, sweep } from '../support/auditoria';
import { leftDyingIn } from '../support/dying';
import { type Book, columnOf, openBook, sheetOf, USER } from '../support/host';
import { typeIn } from '../support/typed';

const OURS = ['Bitácora', '_sombra'];
const VISTAS = ['Inicio', 'Procedimiento'];

let kept: WorkbookData;
beforeAll(async () => {
  kept = await readLibro(resolve(__dirname, '../fixtures/libro-esquema-1.xlsx'));
});
const old = (): WorkbookData => structuredClone(kept);
const esquemaOf = ({ properties }: WorkbookData): unknown =>
  JSON.parse(properties.document.libro ?? '{}').esquema;
const open = (book: Book): unknown => book.call('exportar', { registro: 'ied' });

/** Every tab that is not the add-on's own, with its cells, notes, rules and place. */
const people = ({ sheets, sheetOrder, styles }: WorkbookData): unknown =>
  sheetOrder
    .flatMap((id) => sheets[id] ?? [])
    .filter(({ name }) => !OURS.includes(name))
    // A tab that was begun twice has another number.
    .map(({ cellData, id: _, ...rest }) => ({
      ...rest,
      cells: Object.entries(cellData).map(([row, cells]) => [
        row,
        Object.entries(cells).map(([column, { s, custom, ...cell }]) => [
          column,
          cell,
          custom?.link === undefined ? custom : { ...custom, link: sheets[custom.link]?.name },
          styles[s ?? ''],
        ]),
      ]),
    }));

/** The parameters of today that the kept workbook does not have. */
function lacking(): readonly string[] {
  const sheet = sheetOf(kept, 'Parámetros');
  const column = columnOf(sheet, 'Clave');
  const known = Object.values(sheet.cellData).map((cells) => cells[column]?.v);
  return Object.keys(PARAMETROS_DEL_LIBRO).filter((clave) => !known.includes(clave));
}

/** Those that people type in: the others are written anew. */
const tabsOf = ({ sheets }: WorkbookData): ReadonlyMap<string, SheetData> =>
  new Map(
    Object.values(sheets)
      .filter(({ name }) => ![...OURS, ...VISTAS].includes(name))
      .map((sheet) => [sheet.name, sheet]),
  );
const widthOf = ({ cellData }: SheetData): number =>
  1 + Math.max(-1, ...Object.keys(cellData[0] ?? {}).map(Number));

/** What stands in the columns and lines that a tab had: cells with their looks, notes, rules and widths. */
function contentOf(sheet: SheetData, styles: WorkbookData['styles'], was: SheetData): unknown {
  const width = widthOf(was);
  const looks = ({ s, ...rest }: { readonly s?: string }): unknown => [rest, styles[s ?? '']];
  const isWithin = (key: string): boolean => Number(key.split(',').pop()) < width;
  const within = <T>(record: { readonly [key: string]: T }): [string, T][] =>
    Object.entries(record).filter(([key]) => isWithin(key));
  return {
    // New values of lists stand in lines below.
    cells: Object.keys(was.cellData).map((row) => [
      row,
      within(sheet.cellData[Number(row)] ?? {}).map(([column, cell]) => [column, looks(cell)]),
    ]),
    notes: within(sheet.notes),
    columns: within(sheet.columnData).map(([column, data]) => [column, looks(data)]),
    rules: sheet.validations.filter(({ areas }) =>
      areas.every(({ endColumn = 0 }) => endColumn < width),
    ),
  };
}

/** What a person who opens the workbook later finds, as one text to compare. */
function stateOf(data: WorkbookData): string {
  const book = openBook(data);
  // When it was written depends on how often it was begun, and the hash on when.
  const log = book.rows('bitacora').map(({ momento: _, hash: __, ...rest }) => rest);
  const ends = Object.values(data.sheets).map(({ rowCount }) => rowCount - 1);
  // Lines that were put in for rows when it died stay blank at the end of their tab; a tab that was begun twice has another
  // number, and the lists of its columns another order.
  const asSeen = (key: string, value: unknown): unknown => {
    if (key === 'rowCount' || (key === 'endRow' && ends.includes(Number(value)))) return 'end';
    if (key === 'sheetId') return data.sheets[String(value)]?.name;
    if (key === 'validations' && Array.isArray(value))
      return value
        .map((one) => [JSON.stringify(one.areas), one])
        .sort(([x], [y]) => (x < y ? -1 : 1))
        .map(([, one]) => one);
    return value;
  };
  return JSON.stringify([people(data), log, esquemaOf(data), isChainWhole(book)], asSeen);
}

describe('a workbook of version 1', () => {
  test('is brought up to date by whoever uses it first, once, and the bitácora says so', () => {
    const book = openBook(old());
    const log = Object.keys(sheetOf(kept, 'Bitácora').cellData).length - 1;
    open(book);
    expect(esquemaOf(book.host.data)).toBe(2);
    const lines = book.rows('bitacora').slice(log);
    // The values of new lists are told row by row.
    expect(lines.filter(({ registro }) => registro !== 'catalogos')).toEqual([
      expect.objectContaining({
        operacion: 'Llevar el libro a la versión 2',
        quien: USER,
        campos: '{"esquema":[1,2]}',
      }),
      expect.objectContaining({ registro: 'parametros', clave: `${lacking().length} filas` }),
      expect.objectContaining({ registro: 'datos', cambio: 'crear' }),
      expect.objectContaining({
        operacion: 'Agregar al libro lo nuevo del complemento',
        quien: USER,
        campos: expect.stringContaining('Dato disponible (PAM)'),
      }),
    ]);
    expect(isChainWhole(book)).toBe(true);
  });

  test('keeps every cell, note, rule, column and tab of people', () => {
    const book = openBook(old());
    open(book);
    const after = structuredClone(book.host.data);
    const lines = sheetOf(after, 'Parámetros').cellData;
    const before = Object.keys(sheetOf(kept, 'Parámetros').cellData).map(Number);
    const added = Object.keys(lines)
      .map(Number)
      .filter((line) => !before.includes(line));
    expect(added).toHaveLength(lacking().length);
    for (const line of added) delete lines[line];
    for (const [name, was] of tabsOf(kept)) {
      const now = tabsOf(after).get(name);
      for (const { range } of now?.validations ?? []) {
        // A list of Catálogos takes in the lines that were put in it for its new values.
        const [source, before] = [
          after.sheets[range?.sheetId ?? ''],
          kept.sheets[range?.sheetId ?? ''],
        ];
        if (range && source && before) range.area.endRow! -= source.rowCount - before.rowCount;
      }
      // Columns that this version brings stand to the right of all that there was.
      expect(contentOf(now!, after.styles, was)).toEqual(contentOf(was, kept.styles, was));
      expect([now?.hidden, now?.freeze]).toEqual([was.hidden, was.freeze]);
    }
    const isKept = (id: string): boolean => kept.sheetOrder.includes(id);
    expect(after.sheetOrder.filter(isKept)).toEqual(kept.sheetOrder);
    expect(sheetOf(book.host.data, 'Contactos de la oficina').cellData[1]).toBeDefined();
    expect(sheetOf(book.host.data, '_sombra').hidden).toBe(1);
  });

  test('goes on: saves, numbers and the chain', () => {
    const book = openBook(old());
    expect(book.call('guardarActa', ACTA)).toMatchObject({ codigo: 'AC-0002', numero: 2 });
    expect(isChainWhole(book)).toBe(true);
  });

  test('takes what was typed in it before as it stands, and logs what is typed from then on', () => {
    const book = openBook(old());
    open(book);
    expect(loggedBy(book, () => sweep(book))).toEqual([]);
    typeIn(book, 'IED', 7, { Barrio: 'Las Flores' });
    expect(loggedBy(book, () => sweep(book))).toHaveLength(1);
  });

  test('has the save finished that had died in it, before anything else', () => {
    const data = old();
    const log = sheetOf(data, 'Bitácora');
    const last = Math.max(...Object.keys(log.cellData).map(Number));
    const previo = String(log.cellData[last - 1]?.[columnOf(log, 'Código de verificación')]?.v);
    const estado = JSON.parse(data.properties.document.libro ?? '{}');
    const pendiente = { desde: last + 1, hasta: last + 1, previo };
    data.properties.document.libro = JSON.stringify({ ...estado, pendiente });
    delete sheetOf(data, 'Documentos').cellData[1];
    const book = openBook(data);
    expect(book.rows('documentos')).toEqual([expect.objectContaining({ codigo: 'DO-0001' })]);
    expect(esquemaOf(data)).toBe(2);
    expect(loggedBy(book, () => sweep(book))).toEqual([]);
  });

  test('opens where its bitácora was cut, and is not saved over', () => {
    const data = old();
    const log = sheetOf(data, 'Bitácora');
    const last = Math.max(...Object.keys(log.cellData).map(Number));
    delete log.cellData[last];
    const book = openBook(data);
    open(book);
    expect(esquemaOf(data)).toBe(2);
    const ciudad = { clave: 'ciudad', valor: 'Ciudad Ejemplo' };
    expect(book.refuse('parametro', ciudad).codigo).toBe('CONTENIDO_AJENO');
  });

  test('stays as it is while somebody only types in it', () => {
    const book = openBook(old());
    typeIn(book, 'IED', 7, { Barrio: 'Las Flores' });
    expect(esquemaOf(book.host.data)).toBe(1);
  });

  test('is brought up to date by preparing it too', () => {
    const book = openBook(old());
    book.host.call('prepararLibro');
    expect(esquemaOf(book.host.data)).toBe(2);
    expect(isChainWhole(book)).toBe(true);
    expect(loggedBy(book, () => sweep(book))).toEqual([]);
  });

  test('is known for what it is in a copy without properties', () => {
    const copy = old();
    copy.properties = { document: {}, script: {}, user: {} };
    const book = openBook(copy);
    expect(book.call('guardarActa', ACTA)).toMatchObject({ numero: 2 });
    expect(esquemaOf(copy)).toBe(2);
    expect(isChainWhole(book)).toBe(true);
    copy.properties = { document: {}, script: {}, user: {} };
    const logged = loggedBy(openBook(copy), () => sweep(openBook(copy)));
    expect(logged.map(({ clave }) => clave)).toEqual(['final']);
  });

  test('ends the same wherever the first use of it dies', () => {
    const whole = old();
    open(openBook(whole));
    const expected = stateOf(whole);
    let deaths = 0;
    for (const data of leftDyingIn(old, ['exportar', { registro: 'ied' }])) {
      deaths += 1;
      // Neighbours differ by one look of one tab; crecer.test.ts sees each of its own.
      if (deaths % 7 !== 0) continue;
      expect(stateOf(data) === expected).toBe(true);
    }
    expect(deaths).toBeGreaterThan(80);
  });
});
