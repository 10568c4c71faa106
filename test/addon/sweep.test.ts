// What people type, paste, sort and delete, found by the clock trigger: all of it once, nothing else.

import { insertLines, moveRows } from '../../src/emulator/workbook/lines';
import { ACTA } from '../support/acta';
import {
  expectSettled,
  isChainWhole,
  loggedBy,
  smallBook,
  sweep,
  told,
} from '../support/auditoria';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { deleteLine, renameHeader, typeIn } from '../support/typed';
import { variantCodigo } from '../support/variant-build';

const swept = (book: Book, act: () => void = () => undefined) =>
  loggedBy(book, () => {
    act();
    sweep(book);
  });

/** Keys of the IED, in order. */
const ieds = (book: Book) => book.rows('ied').map(({ codigoDane }) => codigoDane);

describe('barrido()', () => {
  test('finds nothing in a workbook that only the add-on wrote', () => {
    expectSettled(exampleBook());
  });

  test('logs a typed value with both values and without author, once', () => {
    const book = smallBook();
    const [first] = book.rows('ied');
    const lines = swept(book, () => typeIn(book, 'IED', 2, { Barrio: 'Barrio Nuevo' }));
    expect(told(lines)).toEqual([
      ['ied', 'modificar', first?.codigoDane, { barrio: [first?.barrio, 'Barrio Nuevo'] }],
    ]);
    expect(lines[0]).toMatchObject({
      quien: null,
      identidad: 'desconocida',
      operacion: 'Edición en la hoja',
    });
    expectSettled(book);
  });

  test('logs what cannot be read as it was typed, and what it took the place of', () => {
    const book = smallBook();
    const typed = (fecha: string) => typeIn(book, 'Compromisos', 2, { 'Fecha de entrega': fecha });
    const said = (campos: object) => [['compromisos', 'modificar', 'CO-0001', campos]];
    expect(told(swept(book, () => typed('a fin de mes')))).toEqual(
      said({ fecha: ['2026-08-01', 'a fin de mes'] }),
    );
    expect(told(swept(book, () => typed('31/08/2026')))).toEqual(
      said({ fecha: ['a fin de mes', '2026-08-31'] }),
    );
    expectSettled(book);
  });

  test('logs a paste of 60 rows as new rows, packed', () => {
    const book = newBook();
    const sheet = sheetOf(book.host.data, 'IED');
    const cells = Array.from({ length: 60 }, (_, i) => [
      { row: i + 1, column: columnOf(sheet, 'Código DANE'), v: `1080019${10000 + i}` },
      { row: i + 1, column: columnOf(sheet, 'Nombre'), v: `IED ${i}` },
    ]).flat();
    const lines = swept(book, () => void book.host.edit({ sheetId: sheet.id, cells }));
    expect(lines.map(({ cambio, clave }) => [cambio, clave])).toEqual([['crear', '60 filas']]);
    expectSettled(book);
  });

  test('logs a deleted row with what it held', () => {
    const book = smallBook();
    const [, second] = book.rows('ied');
    const lines = swept(book, () => deleteLine(book, 'IED', 3));
    expect(told(lines)).toEqual([
      ['ied', 'borrar', second?.codigoDane, expect.objectContaining({ nombre: second?.nombre })],
    ]);
    expectSettled(book);
  });

  test.each([
    [
      'sorts the rows',
      ({ host: { data } }: Book) => moveRows(sheetOf(data, 'IED'), 1, [4, 2, 3, 1]),
    ],
    [
      'inserts blank rows',
      ({ host: { data } }: Book) => insertLines(data, sheetOf(data, 'IED'), 'row', 2, 3),
    ],
    [
      'inserts a column of their own',
      ({ host: { data } }: Book) => insertLines(data, sheetOf(data, 'IED'), 'column', 1, 1),
    ],
    [
      'moves a column',
      ({ host: { data } }: Book) => {
        for (const cells of Object.values(sheetOf(data, 'IED').cellData))
          [cells[1], cells[3]] = [cells[3] ?? {}, cells[1] ?? {}];
      },
    ],
    ['renames a header', (book: Book) => renameHeader(book, 'IED', 'Barrio', 'Sector')],
    [
      'renames the header of the key',
      (book: Book) => renameHeader(book, 'IED', 'Código DANE', 'X'),
    ],
  ])('logs nothing when a person %s', (_, act) => {
    const book = smallBook();
    expect(swept(book, () => act(book))).toEqual([]);
    expect(isChainWhole(book)).toBe(true);
  });

  test('logs what was typed meanwhile once a renamed header has its name again', () => {
    const book = smallBook();
    swept(book, () => renameHeader(book, 'IED', 'Barrio', 'Sector'));
    typeIn(book, 'IED', 2, { Sector: 'Otro' });
    expect(swept(book)).toEqual([]);
    const lines = swept(book, () => renameHeader(book, 'IED', 'Sector', 'Barrio'));
    expect(told(lines)).toEqual([
      ['ied', 'modificar', ieds(book)[0], { barrio: [expect.anything(), 'Otro'] }],
    ]);
    expectSettled(book);
  });

  test('logs a key changed by hand as the row that went and the one that came', () => {
    const book = smallBook();
    const [first] = ieds(book);
    const lines = swept(book, () => typeIn(book, 'IED', 2, { 'Código DANE': '108001999997' }));
    expect(lines.map(({ cambio, clave }) => [cambio, clave])).toEqual([
      ['borrar', first],
      ['crear', '108001999997'],
    ]);
    expectSettled(book);
  });

  test('waits for the key of a row that is being typed', () => {
    const book = newBook();
    expect(swept(book, () => typeIn(book, 'IED', 2, { Nombre: 'IED Nueva' }))).toEqual([]);
    const lines = swept(book, () => typeIn(book, 'IED', 2, { 'Código DANE': '108001999300' }));
    expect(told(lines)).toEqual([
      ['ied', 'crear', '108001999300', [{ codigoDane: '108001999300', nombre: 'IED Nueva' }]],
    ]);
    expectSettled(book);
  });

  test('logs the typed values of a row to which the add-on gave its Código', () => {
    const book = newBook();
    typeIn(book, 'Compromisos', 2, {
      Compromiso: 'Informe',
      Responsable: 'Ana Ejemplo Rivera',
      'Fecha de entrega': '15/08/2026',
    });
    book.call('panelVerificar', {});
    swept(book);
    expect(book.rows('compromisos')[0]?.codigo).toBe('CO-0001');
    expectSettled(book);
  });

  test('leaves rows that bear the same key alone until they are told apart', () => {
    const book = smallBook();
    const [first, second] = ieds(book);
    const twice = () => typeIn(book, 'IED', 3, { 'Código DANE': String(first), Nombre: 'Copia' });
    expect(told(swept(book, twice)).map(([, cambio, clave]) => [cambio, clave])).toEqual([
      ['borrar', second],
    ]);
    const apart = () => typeIn(book, 'IED', 3, { 'Código DANE': '108001999996' });
    expect(told(swept(book, apart)).map(([, cambio, clave]) => [cambio, clave])).toEqual([
      ['crear', '108001999996'],
    ]);
    expectSettled(book);
  });

  test('says that a personal value changed, and keeps it nowhere', () => {
    const book = smallBook();
    swept(book);
    const correo = 'nadie.ejemplo@ejemplo.invalid';
    const typed = () => typeIn(book, 'Equipo', 2, { Correo: correo });
    expect(told(swept(book, typed))).toEqual([
      ['equipo', 'modificar', expect.anything(), { correo: ['cambió', 'cambió'] }],
    ]);
    const kept = JSON.stringify([
      sheetOf(book.host.data, '_sombra').cellData,
      book.rows('bitacora').map(({ campos }) => campos),
    ]);
    expect(kept.includes('Luis Ejemplo Castro')).toBe(true);
    expect(kept.includes('.correo@') || kept.includes(correo)).toBe(false);
    expectSettled(book);
  });

  test('finds what was typed before and after a save, and nothing of the save', () => {
    const book = smallBook();
    swept(book);
    const lines = swept(book, () => {
      typeIn(book, 'Compromisos', 2, { Entregable: 'Antes' });
      book.call('guardarActa', {
        ...ACTA,
        seguimientos: [{ codigo: 'CO-0001', estado: 'Cumplido', seguimiento: 'Entregado' }],
      });
      typeIn(book, 'Compromisos', 2, { Seguimiento: 'Lo entregó en papel' });
    });
    const byHand = lines.filter(({ operacion }) => operacion === 'Edición en la hoja');
    expect(told(byHand)).toEqual([
      [
        'compromisos',
        'modificar',
        'CO-0001',
        {
          entregable: [null, 'Antes'],
          seguimiento: ['14/07/2026, acta 2: Entregado', 'Lo entregó en papel'],
        },
      ],
    ]);
    expectSettled(book);
  });

  test('is in the código de verificación of the next document', () => {
    const book = smallBook();
    const [line] = swept(book, () => typeIn(book, 'IED', 2, { Barrio: 'Otro' }));
    book.call('generarDocumento', { documento: 'acta', de: 'AC-0001' });
    const code = String(book.rows('documentos')[0]?.codigoVerificacion);
    expect(code.replace(/-/g, '')).toBe(String(line?.hash).slice(0, 16).toUpperCase());
  });

  test('leaves a load that can still be undone, but for what was typed over it', () => {
    const book = newBook();
    const { cargue } = book.call<{ cargue: string }>('cargar', {
      registro: 'ied',
      celdas: [
        ['Código DANE', 'Nombre', 'Barrio'],
        ['108001999011', 'IED Ejemplo Uno', 'Uno'],
        ['108001999029', 'IED Ejemplo Dos', 'Dos'],
      ],
    });
    swept(book, () => typeIn(book, 'IED', 2, { Barrio: 'Tres' }));
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      borradas: 1,
      conservadas: [{ registro: 'ied', clave: '108001999011' }],
    });
    expectSettled(book);
  });

  test('carries on where one seal was full', () => {
    const book = newBook();
    const sheet = sheetOf(book.host.data, 'IED');
    const { cellData } = sheet;
    sheet.rowCount = 2100;
    for (let row = 1; row <= 2050; row++) {
      cellData[row] = { 0: { v: `1080019${10000 + row}`, t: 1 }, 1: { v: 'IED Ejemplo', t: 1 } };
    }
    expect(swept(book).at(-1)).toMatchObject({ cambio: 'crear', clave: '50 filas' });
    expectSettled(book);
  });

  test('brings the sombra forward once the log since is long', () => {
    const book = newBook();
    const before = sheetOf(book.host.data, '_sombra').cellData[1];
    const { cellData } = sheetOf(book.host.data, 'IED');
    const rows = Array.from({ length: 450 }, (_, i) => i + 1);
    for (const row of rows) {
      cellData[row] = { 0: { v: `1080019${10000 + row}`, t: 1 }, 1: { v: 'IED Ejemplo', t: 1 } };
    }
    sweep(book);
    for (const row of rows) cellData[row]![1] = { v: 'Colegio Ejemplo', t: 1 };
    sweep(book);
    sweep(book);
    const { numero } = JSON.parse(book.host.data.properties.document.libro ?? '{}');
    const metas = Object.values(sheetOf(book.host.data, '_sombra').cellData[1] ?? {});
    expect(metas).toHaveLength(Object.keys(before ?? {}).length);
    expect(metas.every(({ v }) => JSON.parse(String(v)).numero === numero)).toBe(true);
    expectSettled(book);
  });

  test('says nothing of a lent book, and what was typed in it once the loan is given up', () => {
    const book = smallBook();
    book.call('prestarLibro', { a: 'Luis Ejemplo Castro' });
    expect(swept(book, () => typeIn(book, 'IED', 2, { Barrio: 'Otro' }))).toEqual([]);
    book.call('cancelarPrestamo');
    expect(swept(book)).toHaveLength(1);
    expectSettled(book);
  });

  test('costs few calls where there is nothing to log', () => {
    const book = exampleBook();
    sweep(book);
    sweep(book);
    expect(book.host.call('barrido').cost.total).toBeLessThanOrEqual(44);
  });

  test('goes away quietly while somebody saves, and takes nothing for done', () => {
    const book = smallBook();
    typeIn(book, 'IED', 2, { Barrio: 'Otro' });
    const busy = openBook(book.host.data, { isLockedElsewhere: () => true });
    expect(loggedBy(busy, () => sweep(busy))).toEqual([]);
    expect(busy.host.data.properties.document.ultimoBarrido).toBeUndefined();
    expect(swept(openBook(book.host.data))).toHaveLength(1);
  });

  test('keeps its last failure where it can be looked up', () => {
    const book = newBook();
    book.host.data.timeZone = 'Europe/Madrid';
    expect(() => sweep(book)).toThrow(/"codigo":"ZONA_HORARIA".*"momento":1784127600\d{3}/);
  });
});

describe('the time of barrido()', () => {
  /** A sweep that lets the lock go after 0.3 s of calls, and stops after 0.7 s. */
  const hurried = variantCodigo({
    'src/addon/auditoria/sweep.ts': (text) =>
      text
        .replace('HOLD_MS = 8_000', 'HOLD_MS = 300')
        .replace('BUDGET_MS = 60_000', 'BUDGET_MS = 700'),
  });
  const seen = (book: Book): readonly string[] =>
    Object.keys(JSON.parse(book.host.data.properties.document.ultimoBarrido ?? '{}').revisadas);

  test('is held for a while and in all, and what it does not come to is the first of the next', async () => {
    let locks = 0;
    const interrupt = (request: string): void => {
      locks += Number(request === 'takeLock');
    };
    const book = openBook(exampleBook().host.data, { ...(await hurried), interrupt });
    sweep(book);
    const first = seen(book);
    expect(locks).toBeGreaterThan(1);
    sweep(book);
    expect(seen(book).length).toBeGreaterThan(first.length);
    for (let times = 0; times < 10; times++) sweep(book);
    const unhurried = exampleBook();
    sweep(unhurried);
    expect([...seen(book)].sort()).toEqual([...seen(unhurried)].sort());
  });
});
