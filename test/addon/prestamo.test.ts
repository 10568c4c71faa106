// The book lent to a computer and taken back: two truths are noticed, no number is given twice, nothing is lost.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA, another } from '../support/acta';
import { isChainWhole, loggedBy, smallBook, sweep, told } from '../support/auditoria';
import { type Book, newBook, openBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';

interface Devuelto {
  readonly guardados: number;
  readonly alterados: number;
  readonly hojas: readonly { readonly hoja: string; readonly filas: number }[];
}

const INTACT = { observaciones: [] };
const chain = (book: Book): unknown => book.call('validar', { registro: 'bitacora' });
const inicio = ({ host }: Book): string =>
  Object.values(sheetOf(host.data, 'Inicio').cellData)
    .map((row) => String(row[0]?.v ?? ''))
    .join('\n');
const lend = (book: Book): void => void book.call('prestarLibro', { a: 'Ana Ejemplo' });

/** The book as a file takes it along: without its properties. */
function copyOf({ host }: Book): Book {
  const data = structuredClone(host.data);
  data.properties = { document: {}, script: {}, user: {} };
  return openBook(data);
}

/** The workbook once the content of another stands in it, as «Reemplazar hoja de cálculo» leaves it. */
function withContentOf(original: Book, { host }: Book): Book {
  const { properties } = original.host.data;
  return openBook({ ...structuredClone(host.data), properties: structuredClone(properties) });
}

/** What else writes something of the book, with or without a commit. */
const REFUSED: readonly (readonly [fn: string, pedido: unknown])[] = [
  ['prestarLibro', { a: 'Otra' }],
  ['parametro', { clave: 'ciudad', valor: 'Otra Ciudad' }],
  ['generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' }],
  ['quitarPlantilla', { documento: 'acta' }],
  ['aplazarRegla', { registro: 'ied', codigo: 'DANE', motivo: 'Se piden en agosto' }],
];

const saveActa = (book: Book): number =>
  book.call<{ numero: number }>('guardarActa', another(ACTA)).numero;

describe('prestarLibro()', () => {
  test('marks both books, each with its own sentence, and logs it', () => {
    const original = newBook();
    lend(original);
    const [first, second] = [...original.rows('bitacora')].slice(-2);
    expect([first?.operacion, second?.clave]).toEqual([
      'Prestar el libro a Ana Ejemplo',
      'prestado_desde',
    ]);
    const copy = copyOf(original);
    expect([original, copy].map((book) => book.call('panelPrestamo'))).toEqual([
      { a: 'Ana Ejemplo', desde: '2026-07-15', lado: 'original' },
      { a: 'Ana Ejemplo', desde: '2026-07-15', lado: 'copia' },
    ]);
    for (const book of [original, copy])
      expect(inicio(book)).toMatch(/^⚠ Prestado a Ana Ejemplo desde el 15\/07\/2026/m);
  });

  test('lets nobody write in the original, and everybody in the copy', () => {
    const original = newBook();
    lend(original);
    const before = structuredClone(original.host.data);
    const { codigo, mensaje } = original.refuse('guardarActa', ACTA);
    expect([codigo, mensaje]).toEqual([
      'PRESTADO',
      expect.stringMatching(/prestado a Ana Ejemplo/),
    ]);
    for (const [fn, pedido] of REFUSED) expect(original.refuse(fn, pedido).codigo).toBe('PRESTADO');
    expect(original.host.data).toEqual(before);
    expect(saveActa(copyOf(original))).toBe(1);
  });

  test('asks who takes it, and can be given up', () => {
    const book = newBook();
    expect(book.refuse('prestarLibro', { a: ' ' }).codigo).toBe('NOMBRE');
    lend(book);
    expect(book.call('cancelarPrestamo')).toBeNull();
    expect(inicio(book)).not.toMatch(/Prestado/);
    expect(saveActa(book)).toBe(1);
    expect(chain(book)).toEqual(INTACT);
  });

  test('is given up even where somebody blanked the mark by hand', () => {
    const book = newBook();
    lend(book);
    const { cellData } = sheetOf(book.host.data, 'Parámetros');
    for (const row of Object.values(cellData))
      if (String(row[0]?.v).startsWith('prestado_')) delete row[1];
    expect(book.call<{ lado: string }>('panelPrestamo').lado).toBe('original');
    book.call('cancelarPrestamo');
    expect(saveActa(book)).toBe(1);
  });
});

describe('recibirLibro()', () => {
  test('goes on from the copy: its rows, its numbers, one chain', () => {
    const original = newBook();
    const first = saveActa(original);
    lend(original);
    const copy = copyOf(original);
    const second = saveActa(copy);
    copy.call('parametro', { clave: 'ciudad', valor: 'Otra Ciudad' });
    const back = withContentOf(original, copy);
    expect(back.refuse('guardarActa', ACTA).codigo).toBe('PRESTADO');
    expect(back.call<Devuelto>('recibirLibro', {})).toEqual({
      guardados: 2,
      alterados: 0,
      hojas: [
        { hoja: 'Actas', filas: 1 },
        { hoja: 'Asistentes', filas: 2 },
        { hoja: 'Compromisos', filas: 2 },
        { hoja: 'Parámetros', filas: 1 },
      ],
    });
    expect(back.rows('actas')).toEqual(copy.rows('actas'));
    expect([second, saveActa(back)]).toEqual([first + 1, first + 2]);
    expect(chain(back)).toEqual(INTACT);
    expect([back.call('panelPrestamo'), inicio(back)]).toEqual([
      null,
      expect.not.stringMatching(/Prestado/),
    ]);
  });

  test('brings along what people typed in the copy, and the sweep logs it', () => {
    const original = smallBook();
    lend(original);
    const copy = copyOf(original);
    saveActa(copy);
    typeIn(copy, 'IED', 2, { Barrio: 'Barrio Nuevo' });
    const back = withContentOf(original, copy);
    const swept = () => told(loggedBy(back, () => sweep(back)));
    expect(swept()).toEqual([]);
    back.call('recibirLibro', {});
    expect(swept()).toEqual([
      ['ied', 'modificar', expect.anything(), { barrio: [expect.anything(), 'Barrio Nuevo'] }],
    ]);
    expect(isChainWhole(back)).toBe(true);
  });

  test('changes nothing before the copy is there', () => {
    const original = newBook();
    lend(original);
    const before = structuredClone(original.host.data);
    expect(original.refuse('recibirLibro', {}).codigo).toBe('SIN_CAMBIOS');
    expect(original.host.data).toEqual(before);
  });

  test('refuses the copy of another loan, until somebody says to go on from it', () => {
    const original = newBook();
    const older = copyOf(original);
    saveActa(older);
    saveActa(original);
    lend(original);
    const back = withContentOf(original, older);
    const before = structuredClone(back.host.data);
    expect(back.refuse('recibirLibro', {}).codigo).toBe('OTRA_COPIA');
    expect(back.host.data).toEqual(before);
    back.call('recibirLibro', { aceptar: true });
    // Number 1 was given in both books: it is not given a third time.
    expect([saveActa(back), chain(back)]).toEqual([2, INTACT]);
  });

  test('refuses what is no libro PAM', () => {
    const original = newBook();
    lend(original);
    const { data } = original.host;
    for (const sheet of Object.values(data.sheets))
      if (sheet.name === 'Parámetros') sheet.name = 'Otra';
    expect(openBook(data).refuse('recibirLibro', {}).codigo).toBe('SIN_PREPARAR');
  });

  test('tells of entries that were altered in the copy', () => {
    const original = newBook();
    lend(original);
    const copy = copyOf(original);
    saveActa(copy);
    const rows = Object.values(sheetOf(copy.host.data, 'Bitácora').cellData);
    for (const cell of Object.values(rows[rows.length - 1] ?? {}))
      if (cell.v === 'compromisos') cell.v = 'evidencias';
    const { alterados } = withContentOf(original, copy).call<Devuelto>('recibirLibro', {});
    expect(alterados).toBe(1);
  });
});

describe('a book that came back without having been lent', () => {
  /** The original, with the content of a copy in which somebody saved. */
  function broughtBack(work: (copy: Book) => void): { original: Book; copy: Book; back: Book } {
    const original = newBook();
    const copy = copyOf(original);
    work(copy);
    return { original, copy, back: withContentOf(original, copy) };
  }

  test.each([
    ['once', (copy: Book) => void saveActa(copy)],
    [
      'once, in one row',
      (copy: Book) => void copy.call('parametro', { clave: 'ciudad', valor: 'X' }),
    ],
    ['twice', (copy: Book) => [saveActa(copy), saveActa(copy)]],
  ])('is not written over when it was saved %s, and can be received', (_, work) => {
    const { copy, back } = broughtBack(work);
    const entries = copy.rows('bitacora');
    const { codigo, mensaje } = back.refuse('guardarActa', ACTA);
    expect([codigo, mensaje]).toEqual([
      'CONTENIDO_AJENO',
      expect.stringMatching(/Recibir el libro/),
    ]);
    expect(() => sweep(back)).toThrow(/CONTENIDO_AJENO/);
    expect(back.rows('bitacora')).toEqual(entries);
    back.call('recibirLibro', {});
    const { numero } = copy.call<{ numero: number }>('guardarActa', ACTA);
    expect(saveActa(back)).toBe(numero);
    expect(chain(back)).toEqual(INTACT);
  });

  test.each([
    ['an older version', (_copy: Book) => undefined, saveActa],
    [
      'one in which as much was saved',
      (copy: Book) => copy.call('parametro', { clave: 'ciudad', valor: 'Una' }),
      (original: Book) => original.call('parametro', { clave: 'ciudad', valor: 'Otra' }),
    ],
  ])('is told from %s, and nothing is saved over it', (_, work, meanwhile) => {
    const { original, copy } = broughtBack(work);
    meanwhile(original);
    const back = withContentOf(original, copy);
    expect(back.refuse('guardarActa', ACTA).codigo).toBe('CONTENIDO_AJENO');
    expect(back.refuse('recibirLibro', {}).codigo).toBe('OTRA_COPIA');
    back.call('recibirLibro', { aceptar: true });
    saveActa(back);
    expect(chain(back)).toEqual(INTACT);
  });
});

test('recoverEstado() goes on after an entry of several lines', () => {
  const book = newBook();
  const borrador = { ...ACTA, borrador: true, asistentes: [], compromisos: [] };
  book.call('guardarActa', { ...borrador, desarrollo: 'a'.repeat(29_000) });
  book.call('guardarActa', { ...borrador, codigo: 'AC-0001', desarrollo: 'b'.repeat(29_000) });
  const copy = openBook(withoutProperties(book.host.data));
  const entries = copy.rows('bitacora');
  // After it stands what tells that the copy came without its memory.
  expect(entries.slice(-2).map(({ cambio, clave }) => [cambio, clave])).toEqual([
    ['sigue', expect.anything()],
    ['modificar', 'final'],
  ]);
  saveActa(copy);
  expect(copy.rows('bitacora').slice(0, entries.length)).toEqual(entries);
  expect(chain(copy)).toEqual(INTACT);
});

const withoutProperties = (data: WorkbookData): WorkbookData => ({
  ...structuredClone(data),
  properties: { document: {}, script: {}, user: {} },
});
