// Preparing and repairing a workbook: nothing of the office's own is lost, and twice is once.

import { VISTAS } from '../../src/addon/vistas';
import { REGISTERS } from '../../src/domain/registers';
import { pam as pamRegister } from '../../src/domain/registers/pam';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { deleteLines, insertLines } from '../../src/emulator/workbook/lines';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { leftDyingIn } from '../support/dying';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';

/** A meta a year of the cuatrienio, and Observaciones. */
const COLUMNAS_DEL_PAM = Object.keys(pamRegister.columns).length + 3 + 1;

describe('instalar()', () => {
  test('makes a tab for every register, its headers as the definition says', () => {
    const { host } = newBook();
    const names = Object.values(host.data.sheets).map(({ name }) => name);
    for (const { title } of REGISTERS) expect(names).toContain(title);
    const pam = sheetOf(host.data, 'PAM');
    expect(columnOf(pam, 'Meta 2024')).toBe(columnOf(pam, 'Meta 2027') - 3);
    expect(Object.keys(pam.cellData[0] ?? {})).toHaveLength(COLUMNAS_DEL_PAM);
  });

  test('puts the views first, then the registers, in the colours of their groups', () => {
    const { data } = newBook().host;
    const tabs = data.sheetOrder.map((id) => data.sheets[id]!);
    const ours = [...VISTAS, ...REGISTERS].map(({ title }) => title);
    expect(tabs.map(({ name }) => name).slice(0, ours.length)).toEqual(ours);
    const colors = new Map(tabs.map(({ name, tabColor }) => [name, tabColor]));
    expect(
      ['Procedimiento', 'PAM', 'Compromisos', 'IED', 'Documentos', 'Bitácora'].map((name) =>
        colors.get(name),
      ),
    ).toEqual(['#1f3a5f', '#1b5e4b', '#1b5e4b', '#6b4a12', '#5b3a6b', '#4a5058']);
  });

  test('tints what is wrong in Observaciones, the gravest first', () => {
    const { conditionalFormats } = sheetOf(newBook().host.data, 'PAM');
    expect(conditionalFormats.map(({ values }) => values)).toEqual([
      ['✖ Error'],
      ['▲ Advertencia'],
    ]);
  });

  test.each(['Parámetros', 'Seguimiento', 'Calendario'])(
    'gives %s its widths, made with others or alone',
    (title) => {
      const book = newBook();
      const { data } = book.host;
      const widths = () => Object.values(sheetOf(data, title).columnData).map(({ w }) => w);
      const withOthers = widths();
      const id = sheetOf(data, title).id;
      delete data.sheets[id];
      data.sheetOrder.splice(data.sheetOrder.indexOf(id), 1);
      book.call('instalar', {});
      expect(widths()).toEqual(withOthers);
    },
  );

  test('holds the rows of texts that may fill pages, and lets the others grow', () => {
    const { data } = newBook().host;
    const heightsOf = (title: string) => {
      const { rowData, rowCount } = sheetOf(data, title);
      return [Object.values(rowData).map(({ h }) => h), rowCount - 1] as const;
    };
    for (const title of ['Actas', 'Textos']) {
      const [heights, lines] = heightsOf(title);
      expect([heights.length, new Set(heights)]).toEqual([lines, new Set([84])]);
    }
    expect(heightsOf('PAM')[0]).toEqual([]);
  });

  test('gives the narrowest columns what a código DANE takes beside the arrow of its list', () => {
    const { data } = newBook().host;
    expect(sheetOf(data, 'IED').columnData[0]?.w).toBe(130);
    expect(sheetOf(data, 'Actas').columnData[0]?.w).toBe(130);
  });

  test('shows at most eleven tabs and keeps the people of the actas hidden', () => {
    const { sheets } = newBook().host.data;
    const visible = Object.values(sheets).filter(({ hidden }) => hidden !== 1);
    expect(visible.length).toBeLessThanOrEqual(11);
    expect(visible.map(({ name }) => name)).not.toContain('Asistentes');
  });

  test('run again changes nothing but what Inicio and Procedimiento tell of the rows that came since', () => {
    const book = exampleBook();
    const before = structuredClone(book.host.data);
    book.call('instalar', {});
    for (const sheet of Object.values(book.host.data.sheets)) {
      if (!['Inicio', 'Procedimiento'].includes(sheet.name))
        expect(sheet).toEqual(sheetOf(before, sheet.name));
    }
    // How these two look goes with their lines.
    const { vistas: _, ...document } = book.host.data.properties.document;
    expect({ ...book.host.data.properties, document }).toEqual({
      ...before.properties,
      document: Object.fromEntries(
        Object.entries(before.properties.document).filter(([name]) => name !== 'vistas'),
      ),
    });
  });

  test('freezes the headers again where another program dropped it, and leaves what people froze', () => {
    const book = newBook();
    const { data } = book.host;
    const freeze = { ...sheetOf(data, 'PAM').freeze };
    sheetOf(data, 'PAM').freeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
    sheetOf(data, 'IED').freeze = { ...freeze, xSplit: 3, startColumn: 3 };
    book.call('instalar', {});
    expect(sheetOf(data, 'PAM').freeze).toEqual(freeze);
    expect(sheetOf(data, 'IED').freeze.xSplit).toBe(3);
  });

  test('keeps a column, a tab and the rows of the office, and brings back a deleted column', () => {
    const book = exampleBook();
    const { data } = book.host;
    const pam = sheetOf(data, 'PAM');
    const alcance = columnOf(pam, 'Alcance');
    for (const row of Object.values(pam.cellData)) delete row[alcance];
    pam.cellData[0] = { ...pam.cellData[0], [alcance]: { v: 'Nota de la oficina' } };
    pam.cellData[1] = { ...pam.cellData[1], [alcance]: { v: 'Hablar con planeación' } };
    addSheet(data, 'Borrador de la oficina');
    const codigos = book.rows('pam').map(({ codigo }) => codigo);
    book.call('instalar', {});
    expect(pam.cellData[1]?.[alcance]?.v).toBe('Hablar con planeación');
    expect(columnOf(pam, 'Alcance')).toBe(COLUMNAS_DEL_PAM);
    expect(sheetOf(data, 'Borrador de la oficina')).toBeDefined();
    expect(book.rows('pam').map(({ codigo }) => codigo)).toEqual(codigos);
  });

  test('keeps the values the office added to a list, and adds those of ours that are gone', () => {
    const book = newBook();
    const catalogos = sheetOf(book.host.data, 'Catálogos');
    const column = columnOf(catalogos, 'Componentes del PAM');
    const first = catalogos.cellData[1]?.[column];
    const ours = first?.v;
    if (first) first.v = 'Componente de la oficina';
    book.call('instalar', {});
    const values = book.rows('catalogos').map(({ componente }) => componente);
    expect(values).toContain('Componente de la oficina');
    expect(values).toContain(ours);
  });

  test('gives back the dropdown of a cell in the middle, over which somebody pasted, and leaves the others', () => {
    const book = newBook();
    const { data } = book.host;
    const sheet = sheetOf(data, 'Evidencias');
    const column = columnOf(sheet, 'IED');
    const offered = structuredClone(sheet.validations);
    const rule = sheet.validations.find(({ areas }) => areas[0]?.startColumn === column);
    if (rule) {
      rule.areas = [
        { startRow: 1, endRow: 39, startColumn: column, endColumn: column },
        { startRow: 41, endRow: 499, startColumn: column, endColumn: column },
      ];
    }
    expect(sheet.validations).not.toEqual(offered);
    book.call('instalar', {});
    const placed = (validations: typeof offered) =>
      validations.map(({ areas, range }) => JSON.stringify([areas, range])).sort();
    expect(placed(sheet.validations)).toEqual(placed(offered));
  });

  test('does not put its headers beside data that lost theirs, and puts them in a blank row above', () => {
    const book = exampleBook();
    const before = book.rows('pam');
    const { data } = book.host;
    const pam = sheetOf(data, 'PAM');
    deleteLines(data, pam, 'row', 0, 1);
    const [first] = Object.values(pam.cellData);
    const lost = structuredClone(first);
    expect(book.refuse('instalar', {})).toMatchObject({
      codigo: 'ENCABEZADO',
      mensaje: expect.stringContaining('«PAM»'),
    });
    expect(pam.cellData[0]).toEqual(lost);
    insertLines(data, pam, 'row', 0, 1);
    book.call('instalar', {});
    expect(book.rows('pam')).toEqual(before);
  });

  test('refuses a cuatrienio that is none', () => {
    const book = openBook(blankWorkbook('otro', 'otro'));
    expect(book.refuse('instalar', { cuatrienio: '2024-2026' }).codigo).toBe('CUATRIENIO');
  });

  test('takes its vigencias from the cuatrienio', () => {
    const book = openBook(blankWorkbook('otro', 'otro'));
    book.call('instalar', { cuatrienio: '2028-2031' });
    expect(columnOf(sheetOf(book.host.data, 'PAM'), 'Meta 2031')).toBeGreaterThan(0);
  });
});

describe('a workbook that has not been prepared', () => {
  test('says what to do', () => {
    const book = openBook(blankWorkbook('otro', 'otro'));
    expect(book.refuse('exportar', { registro: 'pam' })).toMatchObject({ codigo: 'SIN_PREPARAR' });
  });

  test('of a newer version is refused', () => {
    const book = newBook();
    const { document } = book.host.data.properties;
    document.libro = JSON.stringify({ ...JSON.parse(document.libro ?? '{}'), esquema: 99 });
    expect(book.refuse('exportar', { registro: 'pam' }).codigo).toBe('VERSION_MAS_NUEVA');
  });
});

describe('while somebody prepares the book', () => {
  /** Prepares it, and before one of its writings of the state has another person ask for something. */
  function meanwhile(fn: string, arg: unknown): { book: Book; answers: readonly unknown[] } {
    const { data } = exampleBook().host;
    // A copy: what it is, is written anew.
    data.properties.document = {};
    let isHeld = false;
    let isInside = false;
    const answers: unknown[] = [];
    const other = openBook(data, { isLockedElsewhere: () => isHeld });
    const book = openBook(data, {
      interrupt: (request) => {
        if (request === 'takeLock') isHeld = true;
        if (request === 'releaseLock') isHeld = false;
        if (request !== 'setProperties' || isInside || answers.length > 0) return;
        isInside = true;
        answers.push(other.host.call(fn, [arg]).ok);
        isInside = false;
      },
    });
    book.call('instalar', {});
    return { book, answers };
  }

  test.each([
    ['prestarLibro', { a: 'Luis Ejemplo Castro' }],
    ['parametro', { clave: 'ciudad', valor: 'Otra' }],
  ])('%s waits: neither forgets what the other wrote', (fn, arg) => {
    const { book, answers } = meanwhile(fn, arg);
    expect(answers).toMatchObject([{ ok: false, error: { codigo: 'OCUPADO' } }]);
    book.call(fn, arg);
    expect(book.call('panelPrestamo')).toEqual(
      fn === 'prestarLibro' ? expect.objectContaining(arg) : null,
    );
    expect(book.call('validar', { registro: 'bitacora' })).toMatchObject({ observaciones: [] });
  });
});

test('a format that somebody cleared comes back with Reparar, and one that somebody chose stays', () => {
  const { data } = exampleBook().host;
  const bitacora = sheetOf(data, 'Bitácora');
  const momento = columnOf(bitacora, 'Momento');
  for (const line of Object.values(bitacora.cellData)) delete line[momento]?.s;
  delete bitacora.columnData[momento]?.s;
  const pam = sheetOf(data, 'PAM');
  const meta = columnOf(pam, 'Meta 2024');
  data.styles.own = { n: { pattern: '0.00' } };
  pam.cellData[1]![meta] = { ...pam.cellData[1]?.[meta], s: 'own' };
  openBook(data).call('repararLibro', { pendientes: [] });
  const patternAt = (line?: { [column: number]: { s?: string } }, column = 0) =>
    data.styles[line?.[column]?.s ?? '']?.n?.pattern;
  for (const line of [1, 2, bitacora.rowCount - 1])
    expect(
      patternAt(bitacora.cellData[line], momento) ??
        data.styles[bitacora.columnData[momento]?.s ?? '']?.n?.pattern,
    ).toBe('@');
  expect(patternAt(pam.cellData[1], meta)).toBe('0.00');
});

test('a list whose tab is gone is offered again from the one that is made', () => {
  const { data } = exampleBook().host;
  const { id } = sheetOf(data, 'Catálogos');
  data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
  delete data.sheets[id];
  const book = openBook(data);
  book.call('instalar', {});
  const made = sheetOf(data, 'Catálogos').id;
  const sources = sheetOf(data, 'PAM').validations.map(({ range }) => range?.sheetId);
  expect(sources).toContain(made);
  expect(sources).not.toContain(id);
});

/** Where the lists of all dropdowns begin, by the line of the sheet, each once. */
const firstLinesOffered = ({ host }: Book): readonly (number | undefined)[] => {
  const ranges = Object.values(host.data.sheets).flatMap(({ validations }) =>
    validations.flatMap(({ range }) => range ?? []),
  );
  return [...new Set(ranges.map(({ area }) => area.startRow + 1))];
};

describe('every dropdown offers its list from the first value', () => {
  test.each([
    ['prepared', newBook],
    ['loaded', exampleBook],
  ])('in a book just %s', (_, make) => {
    expect(firstLinesOffered(make())).toEqual([2]);
  });

  test('again, where rows above the values pushed it below them', () => {
    const book = newBook();
    const { data } = book.host;
    const catalogos = sheetOf(data, 'Catálogos');
    insertLines(data, catalogos, 'row', 1, 3);
    expect(firstLinesOffered(book)).toContain(5);
    book.call('instalar', {});
    expect(firstLinesOffered(book)).toEqual([2]);
  });
});

test('what keeps the audited state is hidden and warned of, wherever an execution died that made it', () => {
  const state = (data: WorkbookData) => {
    const { hidden, protections } = sheetOf(data, '_sombra');
    return [hidden, protections.map(({ description }) => description)];
  };
  const wanted = state(newBook().host.data);
  let n = 0;
  for (const data of leftDyingIn(() => blankWorkbook('libro', 'libro'), ['instalar', {}])) {
    const left = Object.values(data.sheets).find(({ name }) => name === '_sombra');
    if (!left || Object.keys(left.cellData).length > 0) continue;
    openBook(data).call('instalar', {});
    expect(state(data)).toEqual(wanted);
    n += 1;
  }
  expect(n).toBeGreaterThan(2);
});
