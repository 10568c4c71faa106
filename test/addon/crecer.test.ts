// A workbook of every released version, opened by an add-on that gives more than it has: what is new comes, everything of people's
// stays, and what somebody deleted is not brought back.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { REGISTERS } from '../../src/domain/registers';
import type { HostOptions } from '../../src/emulator/host';
import { addSheet } from '../../src/emulator/workbook/blank';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readLibro } from '../../src/local/file/read-libro';
import { isChainWhole, loggedBy, sweep, told } from '../support/auditoria';
import { leftDyingIn } from '../support/dying';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { COLUMNA, FUENTES, NEXT_VERSION, VALOR } from '../support/next-version';
import { withTables } from '../support/tabla';
import { typeIn } from '../support/typed';
import { type Script, variantCodigo } from '../support/variant-build';

const FIXTURES = resolve(__dirname, '../fixtures');
const KEPT = readdirSync(FIXTURES).filter((file) => /^libro-.*\.xlsx$/.test(file));

let next: Script;
beforeAll(async () => {
  next = await variantCodigo(NEXT_VERSION);
}, 60_000);

/** A workbook as it was left, under the next version of the add-on. */
const openNext = (data: WorkbookData, options: Partial<HostOptions> = {}): Book =>
  openBook(data, { ...next, ...options });
const olderBook = (): WorkbookData => exampleBook().host.data;
const grow = (book: Book): unknown => book.call('exportar', { registro: 'ied' });
const names = ({ sheetOrder, sheets }: WorkbookData): readonly string[] =>
  sheetOrder.map((id) => sheets[id]?.name ?? '');
const headersOf = (data: WorkbookData, name: string): readonly unknown[] =>
  Object.values(sheetOf(data, name).cellData[0] ?? {}).map(({ v }) => v);
const growthOf = (book: Book): readonly unknown[] =>
  book
    .rows('bitacora')
    .filter(({ clave, registro }) => registro === 'bitacora' && clave === 'estructura')
    .map(({ campos }) => JSON.parse(String(campos)).estructura[1]);

/** The rows of every register that there was, but those of the bitácora and of the lists, to which growing adds. */
const rowsOf = (book: Book): { readonly [registro: string]: unknown } =>
  Object.fromEntries(
    REGISTERS.filter(({ key }) => !['bitacora', 'catalogos'].includes(key)).map(({ key }) => [
      key,
      book.rows(key).map(({ entregadaPor: _, ...row }) => row),
    ]),
  );

test('a tab converted into a table gets its new column all the same', () => {
  const book = openBook(olderBook(), withTables(next, ['Evidencias', 'Catálogos']));
  grow(book);
  expect(headersOf(book.host.data, 'Evidencias')).toContain(COLUMNA);
  expect(growthOf(book)).toHaveLength(1);
});

describe.each(KEPT)('%s', (file) => {
  let kept: WorkbookData;
  beforeAll(async () => {
    kept = await readLibro(resolve(FIXTURES, file));
  });
  const old = (): WorkbookData => structuredClone(kept);

  test('gets the tab, the columns and the values that are new, and keeps every row', () => {
    const before = openBook(old());
    const book = openNext(old());
    grow(book);
    expect(names(book.host.data)).toContain(FUENTES);
    expect(headersOf(book.host.data, FUENTES)).toEqual([
      'Código',
      'Fuente',
      'IED',
      'Clase',
      'Corte',
      'Observaciones',
    ]);
    expect(headersOf(book.host.data, 'Evidencias')).toContain(COLUMNA);
    expect(book.rows('catalogos').map(({ tipoActa }) => tipoActa)).toContain(VALOR);
    expect(book.rows('catalogos').map((row) => row.claseFuente)).toEqual(
      expect.arrayContaining(['Propia', 'Externa']),
    );
    const [rows, was] = [rowsOf(book), rowsOf(before)];
    expect({ ...rows, parametros: null }).toEqual({ ...was, parametros: null });
    expect(isChainWhole(book)).toBe(true);
    expect(growthOf(book)).toEqual([
      // Among what this version brings to a book older than it.
      expect.stringMatching(
        RegExp(
          `Hojas: ${FUENTES}\\b[^.]*\\. Columnas: .*${COLUMNA} \\(Evidencias\\).*(claseFuente \\(Catálogos\\)|y \\d+ más\\.)`,
        ),
      ),
    ]);
  });

  test('audits what is typed in the new tab and column before the first sweep', () => {
    const book = openNext(old());
    grow(book);
    typeIn(book, FUENTES, 2, { Código: 'FP-0001', Fuente: 'Encuesta' });
    typeIn(book, 'Evidencias', 300, { Código: 'EV-9001', [COLUMNA]: 'Ana Ejemplo' });
    expect(told(loggedBy(book, () => sweep(book)))).toEqual(
      expect.arrayContaining([
        ['fuentesPrueba', 'crear', 'FP-0001', [{ codigo: 'FP-0001', fuente: 'Encuesta' }]],
        ['evidencias', 'crear', 'EV-9001', [{ codigo: 'EV-9001', entregadaPor: 'Ana Ejemplo' }]],
      ]),
    );
    expect(
      book.call<{ observaciones: unknown[] }>('validar', { registro: 'fuentesPrueba' }),
    ).toEqual({ observaciones: [] });
  });

  test('grows once: the next opening writes nothing and reads nothing more', () => {
    const book = openNext(old());
    grow(book);
    const after = structuredClone(book.host.data);
    const { cost } = book.host.call('exportar', [{ registro: 'ied' }]);
    expect(book.host.data).toEqual(after);
    expect(cost.llamadas).toMatchObject({ lectura: 1, escritura: 0, propiedades: 1, candado: 0 });
  });
});

describe('a workbook of the version before', () => {
  test('shows its new tab in its place, coloured, with its lists, and stays where the person was', () => {
    const data = olderBook();
    const book = openNext(data);
    const ied = sheetOf(data, 'IED').id;
    grow(book);
    const nueva = sheetOf(data, FUENTES);
    expect(nueva).toMatchObject({
      rowCount: 500,
      columnCount: 26,
      freeze: { xSplit: 1, ySplit: 1 },
    });
    expect(nueva.tabColor).toMatch(/^#/);
    const offered = nueva.validations.map(({ range, areas }) => [range?.sheetId, areas]);
    const down = (column: number) => [
      { startRow: 1, endRow: 499, startColumn: column, endColumn: column },
    ];
    expect(offered).toEqual([
      [ied, down(2)],
      [sheetOf(data, 'Catálogos').id, down(3)],
    ]);
    expect(nueva.protections).toHaveLength(1);
    expect(names(data)).not.toContain('_molde');
    // It is before the tab of the register that follows it in the list.
    expect(names(data).indexOf(FUENTES)).toBe(names(data).indexOf('IED') - 1);
  });

  test('is not given again a tab, a column or a value that somebody deleted', () => {
    const data = olderBook();
    const gone = sheetOf(data, 'Caracterización');
    delete data.sheets[gone.id];
    data.sheetOrder = data.sheetOrder.filter((id) => id !== gone.id);
    const evidencias = sheetOf(data, 'Evidencias');
    const enlace = columnOf(evidencias, 'Enlace');
    for (const line of Object.values(evidencias.cellData)) delete line[enlace];
    const catalogos = sheetOf(data, 'Catálogos');
    const list = columnOf(catalogos, 'Localidades');
    const value = catalogos.cellData[1]?.[list]?.v;
    delete catalogos.cellData[1]?.[list];
    const book = openNext(data);
    grow(book);
    expect(names(data)).toContain(FUENTES);
    expect(names(data)).not.toContain('Caracterización');
    expect(headersOf(data, 'Evidencias')).not.toContain('Enlace');
    expect(book.rows('catalogos').map(({ localidad }) => localidad)).not.toContain(value);
    expect(book.refuse('exportar', { registro: 'caracterizacion' }).codigo).toBe('HOJA_AUSENTE');
    book.call('instalar', {});
    expect(names(data)).toContain('Caracterización');
    expect(book.rows('catalogos').map(({ localidad }) => localidad)).toContain(value);
  });

  test('keeps a tab of the office that bears the name of a new one, and says so', () => {
    const data = olderBook();
    const own = addSheet(data, FUENTES);
    own.cellData[0] = { 0: { v: 'Nombre de la fuente' } };
    own.cellData[1] = { 0: { v: 'Encuesta de la oficina' } };
    const before = structuredClone(own.cellData);
    const book = openNext(data);
    grow(book);
    expect(own.cellData).toEqual(before);
    expect(growthOf(book)).toEqual([expect.not.stringContaining('Hojas')]);
    const { chequeos } = book.call<{ chequeos: { codigo: string; mensaje: string }[] }>(
      'panelEstadoInstalacion',
      {},
    );
    expect(chequeos.find(({ codigo }) => codigo === 'hojas')?.mensaje).toContain(
      `«${FUENTES}» es de la oficina`,
    );
    own.name = 'Fuentes de la oficina';
    book.call('instalar', {});
    typeIn(book, FUENTES, 2, { Código: 'FP-0001', Fuente: 'Encuesta' });
    expect(loggedBy(book, () => sweep(book))).toHaveLength(1);
  });

  test('loses nothing of a tab of the office that also has headers of ours', () => {
    const data = olderBook();
    const own = addSheet(data, FUENTES);
    own.cellData[0] = { 0: { v: 'Fuente' }, 1: { v: 'Observaciones' }, 2: { v: 'Año' } };
    own.cellData[1] = { 0: { v: 'Encuesta' }, 1: { v: 'Es nuestra' }, 2: { v: 2024 } };
    const before = structuredClone(own.cellData);
    const book = openNext(data);
    grow(book);
    typeIn(book, FUENTES, 2, { Fuente: 'Encuesta' });
    book.call('panelVerificar', {});
    expect(book.refuse('instalar', {})).toMatchObject({
      codigo: 'ENCABEZADO',
      mensaje: expect.stringContaining('cámbiele el nombre'),
    });
    const shown = (cells: typeof before) =>
      Object.values(cells).map((line) => Object.values(line).map(({ v }) => v));
    expect(shown(own.cellData)).toEqual(shown(before));
  });

  test.each(['Parámetros', 'Catálogos', 'Inicio', 'Actividades'])(
    'that lacks %s is given what is new, and mended when it is prepared',
    (title) => {
      const data = olderBook();
      sheetOf(data, title).name = 'Otro nombre';
      const book = openNext(data, { log: () => undefined });
      expect(book.rows('ied')).toHaveLength(12);
      expect(names(data)).toContain(FUENTES);
      book.call('instalar', {});
      expect(names(data)).toContain(title);
      expect(isChainWhole(book)).toBe(true);
    },
  );

  test('keeps a tab of the office that bears the name of the mould', () => {
    const data = olderBook();
    const own = addSheet(data, '_molde');
    own.cellData[0] = { 0: { v: 'De la oficina' } };
    own.cellData[1] = { 0: { v: 'Un dato' } };
    const book = openNext(data);
    grow(book);
    book.call('instalar', {});
    expect(names(data)).toContain(FUENTES);
    expect(names(data).filter((name) => name.startsWith('_molde'))).toEqual(['_molde']);
    expect(sheetOf(data, '_molde').cellData[1]?.[0]?.v).toBe('Un dato');
  });

  test('that is lent does not grow: whoever reads finds the new tab empty, and it comes with the copy', () => {
    const data = olderBook();
    openBook(data).call('prestarLibro', { a: 'Ana Ejemplo' });
    const home = structuredClone(data);
    const book = openNext(data);
    expect(book.rows('fuentesPrueba')).toEqual([]);
    book.call('validar', {});
    book.call('panelVerificar', {});
    expect(names(data)).not.toContain(FUENTES);
    const { chequeos } = book.call<{ chequeos: { codigo: string; mensaje: string }[] }>(
      'panelEstadoInstalacion',
      {},
    );
    expect(chequeos.find(({ codigo }) => codigo === 'hojas')?.mensaje).toContain('préstamo');

    home.properties = { document: {}, script: {}, user: {} };
    const copy = openBook(home);
    copy.call('parametro', { clave: 'entidad', valor: 'Otra entidad' });
    const back = openNext({ ...home, properties: structuredClone(data.properties) });
    back.call('recibirLibro', {});
    grow(back);
    expect(names(back.host.data)).toContain(FUENTES);
    expect(isChainWhole(back)).toBe(true);
  });

  test('waits for whoever is saving, and reads meanwhile', () => {
    let isBusy = true;
    const book = openNext(olderBook(), { isLockedElsewhere: () => isBusy });
    expect(book.rows('fuentesPrueba')).toEqual([]);
    expect(names(book.host.data)).not.toContain(FUENTES);
    isBusy = false;
    grow(book);
    expect(names(book.host.data)).toContain(FUENTES);
  });

  test('does not grow while somebody types, and tells what it has to say of the row', () => {
    const book = openNext(olderBook());
    typeIn(book, 'Evidencias', 3, { Acción: 'A99' });
    expect(names(book.host.data)).not.toContain(FUENTES);
    const sheet = sheetOf(book.host.data, 'Evidencias');
    expect(String(sheet.cellData[2]?.[columnOf(sheet, 'Observaciones')]?.v)).toContain('A99');
  });

  test('without its properties is known by its content', () => {
    const data = olderBook();
    data.properties = { document: {}, script: {}, user: {} };
    const gone = sheetOf(data, 'Caracterización');
    delete data.sheets[gone.id];
    data.sheetOrder = data.sheetOrder.filter((id) => id !== gone.id);
    const book = openNext(data);
    grow(book);
    expect(names(data)).toContain(FUENTES);
    expect(names(data)).not.toContain('Caracterización');
    expect(isChainWhole(book)).toBe(true);
  });

  test('ends the same wherever its growing dies', () => {
    const stateOf = (data: WorkbookData): unknown => {
      const book = openNext(data);
      const log = book.rows('bitacora');
      const tabs = names(data).map((name) => {
        const { rowCount, cellData, validations, hidden = 0 } = sheetOf(data, name);
        const lines = Object.values(cellData).filter((line) =>
          Object.values(line).some(({ v }) => v !== undefined),
        );
        return [
          name,
          lines.length,
          headersOf(data, name).join(),
          rowCount,
          validations.length,
          hidden,
        ];
      });
      const told = log.map(({ operacion, registro, clave, campos }) => [
        operacion,
        registro,
        clave,
        campos,
      ]);
      return { tabs, told, isWhole: isChainWhole(book) };
    };
    const empty = (): WorkbookData => newBook().host.data;
    const whole = empty();
    grow(openNext(whole));
    const expected = stateOf(whole);
    let deaths = 0;
    for (const data of leftDyingIn(empty, ['exportar', { registro: 'ied' }], next)) {
      deaths += 1;
      expect(stateOf(data)).toEqual(expected);
    }
    expect(deaths).toBeGreaterThan(40);
  }, 120_000);
});
