// The bitácora checked by itself: a sound book has nothing to object, and each kind of tampering is named, in Estado too.

import { resolve } from 'node:path';
import type { Chequeo } from '../../src/addon/estado-instalacion/chequeo';
import type { Comprobada } from '../../src/domain/comprobada';
import { registerByKey } from '../../src/domain/registers';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readLibro } from '../../src/local/file/read-libro';
import { ACTA } from '../support/acta';
import { smallBook, sweep } from '../support/auditoria';
import { type Asentada, asentadas, asentar, forjarSombra, sinMemoria } from '../support/forja';
import { type Book, columnOf, exampleBook, openBook, sheetOf } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';

const comprobada = (book: Book): Comprobada => book.call('comprobarBitacora', {});
const codigos = (book: Book): readonly string[] => [
  ...new Set(comprobada(book).reparos.map(({ codigo }) => codigo)),
];
const enEstado = (book: Book): Chequeo | undefined =>
  book
    .call<{ chequeos: readonly Chequeo[] }>('panelEstadoInstalacion')
    .chequeos.find(({ codigo }) => codigo === 'bitacora');

/** The book with other lines in its bitácora. */
function withLines(book: Book, work: (lines: readonly Asentada[]) => readonly Asentada[]): Book {
  const data = structuredClone(book.host.data);
  asentar(data, work(asentadas(data)));
  return openBook(data, { log: () => undefined });
}

/** Writes over a cell without a trigger, as a script of somebody's would. */
function over({ host }: Book, title: string, line: number, header: string, v: string): void {
  const sheet = sheetOf(host.data, title);
  const cells = sheet.cellData[line - 1] ?? {};
  const at = columnOf(sheet, header);
  cells[at] = { ...cells[at], v };
}

function retitle(data: WorkbookData, title: string, from: string, to: string): void {
  const sheet = sheetOf(data, title);
  const [header = {}] = Object.values(sheet.cellData);
  header[columnOf(sheet, from)] = { v: to };
}

/** A column more, to the right of all, with a header that is there already. */
function decoy(data: WorkbookData, title: string, header: string, values: readonly string[]): void {
  const sheet = sheetOf(data, title);
  const at = sheet.columnCount;
  sheet.columnCount += 1;
  [header, ...values].forEach((v, line) => {
    sheet.cellData[line] = { ...sheet.cellData[line], [at]: { v } };
  });
}

/** A line once more, below all. */
function repeat(data: WorkbookData, title: string, line: number): void {
  const { cellData } = sheetOf(data, title);
  cellData[Math.max(...Object.keys(cellData).map(Number)) + 1] = structuredClone(
    cellData[line - 1] ?? {},
  );
}

function withoutTab(data: WorkbookData, title: string): void {
  const { id } = sheetOf(data, title);
  delete data.sheets[id];
  data.sheetOrder = data.sheetOrder.filter((each) => each !== id);
}

describe('a sound book', () => {
  test.each([
    ['with the example office', exampleBook],
    ['in which people type and delete', typedIn],
    ['that is a copy', () => openBook(sinMemoria(typedIn().host.data))],
  ] as const)('%s has nothing to object', (_, make) => {
    expect(comprobada(make())).toMatchObject({ anteriores: 0, reparos: [] });
  });

  test.each(['libro-0.1.0.xlsx', 'libro-esquema-1.xlsx'])(
    'of an earlier version neither, before and after it goes on: %s',
    async (file) => {
      const book = openBook(await readLibro(resolve(__dirname, '../fixtures', file)));
      const { numero, anteriores, reparos } = comprobada(book);
      expect([anteriores, reparos]).toEqual([numero, []]);
      book.call('guardarActa', ACTA);
      sweep(book);
      expect(comprobada(book)).toMatchObject({ anteriores: numero, reparos: [] });
    },
  );

  test.each(['libro-0.1.0.xlsx', 'libro-esquema-1.xlsx'])(
    'of an earlier version tells who, when and why of each entry: %s',
    async (file) => {
      const data = await readLibro(resolve(__dirname, '../fixtures', file));
      const lines = asentadas(data);
      const columnas = ['momento', 'quien', 'identidad', 'operacion', 'cargue'];
      const unseen = lines.filter((_, at) => {
        const columna = columnas[at % columnas.length] ?? '';
        const other = columna === 'momento' ? '2020-01-01 00:00:00' : 'otra cosa';
        asentar(
          data,
          lines.map((line, i) => (i === at ? { ...line, [columna]: other } : line)),
        );
        return codigos(openBook(structuredClone(data))).length === 0;
      });
      expect(unseen.map(({ numero }) => numero)).toEqual([]);
    },
  );

  test('keeps Estado cheap', () => {
    expect(exampleBook().host.call('panelEstadoInstalacion').cost.total).toBeLessThan(112);
  });
});

function typedIn(): Book {
  const book = smallBook();
  typeIn(book, 'IED', 3, { Barrio: 'Barrio Nuevo' });
  deleteLine(book, 'IED', 5);
  typeIn(book, 'IED', 9, { 'Código DANE': '308001900001', Nombre: 'IED Nueva Ejemplo' });
  sweep(book);
  book.call('generarDocumento', { documento: 'acta', de: 'AC-0001' });
  return book;
}

describe('tampering', () => {
  test.each<[string, string, (lines: readonly Asentada[]) => readonly Asentada[]]>([
    ['an entry that says something else', 'CADENA_ROTA', (lines) => changed(lines, { quien: 'x' })],
    ['one that cannot be read', 'CADENA_ROTA', (lines) => changed(lines, { campos: '{' })],
    ['one that is gone', 'NUMERO_AUSENTE', (lines) => lines.filter((_, i) => i !== 4)],
    ['a number twice', 'NUMERO_REPETIDO', (lines) => [...lines, { ...lines[4], clave: 'x' }]],
    ['the end cut away', 'FINAL_AUSENTE', (lines) => lines.slice(0, -1)],
    ['more behind the end', 'FINAL_AJENO', (lines) => [...lines, { ...lines[4], numero: 900 }]],
  ])('%s', (_, codigo, work) => {
    const book = withLines(smallBook(), work);
    expect(codigos(book)).toContain(codigo);
    expect(enEstado(book)?.estado).toBe('mal');
    // What reads the bitácora goes on all the same.
    expect(() => book.call('validar', {})).not.toThrow();
  });

  const changed = (lines: readonly Asentada[], to: Asentada): readonly Asentada[] =>
    lines.map((line, i) => (i === 4 ? { ...line, ...to } : line));

  test('a code in Documentos that the bitácora has not', () => {
    const book = typedIn();
    over(book, 'Documentos', 2, 'Código de verificación', '0000-0000-0000-0000');
    expect(comprobada(book).reparos).toContainEqual({
      codigo: 'CODIGO_AUSENTE',
      mensaje: expect.stringContaining('DO-0001'),
    });
  });

  test.each<[string, string, string]>([
    ['typed over by another of the same book', 'Código de verificación', ''],
    ['said to be of another acta', 'De qué', 'AC-0009'],
  ])('a document whose row is %s', (_, header, v) => {
    const book = typedIn();
    over(book, 'Documentos', 2, header, v);
    expect(comprobada(book).reparos).toContainEqual({
      codigo: 'DOCUMENTO_CAMBIADO',
      mensaje: expect.stringContaining('DO-0001'),
    });
  });

  test('a document whose row is gone, and one that nobody generated', () => {
    const book = typedIn();
    over(book, 'Documentos', 2, 'Código', 'DO-0099');
    expect(codigos(book)).toEqual(['DOCUMENTO_BORRADO', 'DOCUMENTO_AJENO']);
  });

  test.each<[string, (data: WorkbookData) => void]>([
    ['gone', (data) => withoutTab(data, 'Documentos')],
    ['without its keys', (data) => retitle(data, 'Documentos', 'Código', 'Clave')],
    [
      'without its códigos',
      (data) => retitle(data, 'Documentos', 'Código de verificación', 'Otro código'),
    ],
  ])('the tab of the documents %s', (_, work) => {
    const book = typedIn();
    work(book.host.data);
    const copy = openBook(book.host.data, { log: () => undefined });
    expect(codigos(copy)).toEqual(['DOCUMENTOS_SIN_COMPARAR']);
  });

  test.each<[string, (data: WorkbookData) => void]>([
    ['a column of Actas under another header', (data) => retitle(data, 'Actas', 'Lugar', 'Sitio')],
    ['its key column too', (data) => retitle(data, 'Actas', 'Código', 'Clave')],
    ['one that is there twice', (data) => decoy(data, 'Actas', 'Lugar', ['Otro lugar'])],
    ['a definitive acta that is there twice', (data) => repeat(data, 'Actas', 2)],
    ['the people of one twice', (data) => repeat(data, 'Asistentes', 2)],
    ['the tab of the actas gone', (data) => withoutTab(data, 'Actas')],
  ])('what keeps closed rows from being compared: %s', (_, work) => {
    const book = typedIn();
    work(book.host.data);
    const copy = openBook(book.host.data, { log: () => undefined });
    expect(codigos(copy)).toContain('CIERRE_SIN_COMPARAR');
    expect(enEstado(copy)?.estado).toBe('mal');
  });

  test.each<[string, string, (data: WorkbookData) => void]>([
    [
      'a column of it under another header',
      'BITACORA_ENCABEZADO',
      (data) => retitle(data, 'Bitácora', 'Quién', 'No fue'),
    ],
    [
      'a column of it twice',
      'BITACORA_ENCABEZADO',
      (data) => decoy(data, 'Bitácora', 'Quién', ['otra@ejemplo.invalid']),
    ],
    [
      'a line that looks like an entry, with something else for its number',
      'ASIENTO_APARENTE',
      (data) => {
        repeat(data, 'Bitácora', 3);
        const { cellData } = sheetOf(data, 'Bitácora');
        const line = cellData[Object.keys(cellData).length - 1];
        if (line?.[0]) line[0] = { v: '2*' };
      },
    ],
  ])('what shows another bitácora than the sealed one: %s', (_, codigo, work) => {
    const book = typedIn();
    work(book.host.data);
    expect(codigos(openBook(book.host.data, { log: () => undefined }))).toEqual([codigo]);
  });

  test('a definitive acta that is not as it was approved', () => {
    const book = smallBook();
    over(book, 'Actas', 2, 'Lugar', 'Otro lugar');
    expect(codigos(book)).toContain('CAMBIO_TRAS_CIERRE');
  });

  test.each([
    ['ied', 'IED', 'Barrio', 'Barrio de 108001999011 (IED)'],
    ['actas', 'Actas', 'Lugar', 'Lugar de AC-0001 (Actas)'],
    ['compromisos', 'Compromisos', 'Compromiso', 'Compromiso de CO-0001 (Compromisos)'],
  ])('a cell of %s and the sombra with it', (registro, title, header, told) => {
    const book = smallBook();
    over(book, title, 2, header, 'Otra cosa');
    const register = registerByKey(registro);
    if (register) forjarSombra(book.host.data, register);
    // The sweep finds nothing to log.
    const before = asentadas(book.host.data).length;
    sweep(book);
    expect(asentadas(book.host.data)).toHaveLength(before);
    expect(comprobada(book).reparos).toContainEqual({
      codigo: 'SOMBRA_AJENA',
      mensaje: expect.stringContaining(told),
    });
  });

  test('the sombra blotted out, until the sweep makes it again and says so', () => {
    const book = smallBook();
    const sombra = sheetOf(book.host.data, '_sombra');
    sombra.cellData[2] = {};
    expect(codigos(book)).toEqual(['SOMBRA_PERDIDA']);
    sweep(book);
    expect(codigos(book)).toEqual([]);
    expect(asentadas(book.host.data).slice(-1)[0]).toMatchObject({ clave: 'sombra' });
  });
});
