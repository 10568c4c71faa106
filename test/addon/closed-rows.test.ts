// Closed rows (a definitive or annulled acta and its people) through every path of the built add-on.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { asentadas, asentar } from '../support/forja';
import { type Book, columnOf, newBook, openBook, sheetOf } from '../support/host';
import { cellIn, typeIn } from '../support/typed';

interface Cargue {
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly cargue: string | null;
  readonly observaciones: readonly { fila: number; codigo: string; mensaje: string }[];
}
type Celdas = readonly (readonly (string | number)[])[];
const load = (book: Book, registro: string, celdas: Celdas, more: object = {}): Cargue =>
  book.call<Cargue>('cargar', { registro, celdas, ...more });

/** The rows of a register as a file that a person would load again, with some cells otherwise. */
function fileOf(book: Book, registro: string, changes: { readonly [key: string]: string }): Celdas {
  const { columnas, filas } = book.call<{
    columnas: readonly { key: string; label: string }[];
    filas: readonly { [key: string]: string | number | boolean | null }[];
  }>('exportar', { registro });
  const cell = (value: string | number | boolean | null): string | number =>
    typeof value === 'boolean' ? (value ? 'Sí' : 'No') : (value ?? '');
  return [
    columnas.map(({ label }) => label),
    ...filas.map((fila) => columnas.map(({ key }) => changes[key] ?? cell(fila[key] ?? null))),
  ];
}

const DEFINITIVA =
  'El acta 1 de 2026 ya es definitiva y no se cambia: deje la aclaración en un acta nueva.';
const ACTAS = [
  ['Código', 'Vigencia', 'Número', 'Estado', 'Tipo', 'Asunto'],
  ['AC-0101', 2025, 7, 'Definitiva', 'Ordinaria', 'Reunión de antes'],
  ['AC-0102', 2025, 8, 'Borrador', 'Ordinaria', 'Otra reunión'],
];

/** A book with acta 1 of 2026, definitive. */
function bookWithActa(): Book {
  const book = newBook();
  book.call('guardarActa', ACTA);
  return book;
}

describe('cargar() over a definitive acta', () => {
  test.each([
    ['text', { lugar: 'Otro lugar' }],
    ['consecutive', { numero: '40' }],
    ['state, back to a borrador', { estado: 'Borrador' }],
    ['state, to an annulled one', { estado: 'Anulada' }],
  ])('refuses its %s, and says what to do', (_, changes) => {
    const book = bookWithActa();
    const before = book.rows('actas');
    const plan = load(book, 'actas', fileOf(book, 'actas', changes));
    expect(plan).toMatchObject({ rechazadas: 1, actualizadas: 0, cargue: null });
    expect(plan.observaciones).toMatchObject([
      { fila: 2, codigo: 'FILA_CERRADA', mensaje: DEFINITIVA },
    ]);
    expect(book.rows('actas')).toEqual(before);
  });

  test('with only the valid rows, writes the others', () => {
    const book = bookWithActa();
    const [header = [], acta = []] = fileOf(book, 'actas', { lugar: 'Otro lugar' });
    const asunto = header.indexOf('Asunto');
    const nueva = header.map((label, i) =>
      label === 'Código'
        ? ''
        : i === asunto
          ? 'Una más'
          : label === 'Estado'
            ? 'Borrador'
            : acta[i],
    ) as string[];
    const plan = load(book, 'actas', [header, acta, nueva], { soloValidas: true });
    expect(plan).toMatchObject({ nuevas: 1, rechazadas: 1 });
    expect(book.rows('actas').map(({ lugar }) => lugar)).toEqual([ACTA.lugar, 'Otro lugar']);
  });

  test('takes a file that says what is there already', () => {
    const book = bookWithActa();
    for (const registro of ['actas', 'asistentes'])
      expect(load(book, registro, fileOf(book, registro, {}))).toMatchObject({
        rechazadas: 0,
        cargue: null,
      });
  });

  test('says which number another acta of its year has', () => {
    const book = bookWithActa();
    const celdas = [ACTAS[0] ?? [], ['AC-0900', 2026, 1, 'Definitiva', 'Ordinaria', 'Otra']];
    expect(load(book, 'actas', celdas).observaciones).toContainEqual(
      expect.objectContaining({
        codigo: 'NUMERO_REPETIDO',
        mensaje: 'Hay más de un acta 1 de 2026: revise cuál lleva ese número.',
      }),
    );
  });

  test('lets a borrador become definitive, and an annulled acta be nothing else', () => {
    const book = newBook();
    load(book, 'actas', ACTAS);
    const definitiva = fileOf(book, 'actas', { estado: 'Definitiva' });
    expect(load(book, 'actas', definitiva)).toMatchObject({ actualizadas: 1, sinCambio: 1 });
    typeIn(book, 'Actas', 2, { Estado: 'Anulada' });
    const { observaciones } = load(book, 'actas', definitiva);
    expect(observaciones).toContainEqual(
      expect.objectContaining({
        fila: 2,
        mensaje: 'El acta 7 de 2025 está anulada y no se cambia: haga un acta nueva.',
      }),
    );
  });

  test('neither changes its people nor adds one', () => {
    const book = bookWithActa();
    const before = book.rows('asistentes');
    const changed = fileOf(book, 'asistentes', { cargo: 'Otro cargo' });
    expect(load(book, 'asistentes', changed)).toMatchObject({
      rechazadas: before.length,
      cargue: null,
    });
    const added = [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ['AC-0001', 99, 'Persona Ejemplo', 'Sí'],
    ];
    const { observaciones } = load(book, 'asistentes', added);
    expect(observaciones).toMatchObject([{ codigo: 'FILA_CERRADA', mensaje: DEFINITIVA }]);
    expect(book.rows('asistentes')).toEqual(before);
  });

  test('brings the people of an acta that came definitive and without any, once', () => {
    const book = newBook();
    load(book, 'actas', ACTAS);
    const people = (from: number, count: number) => [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ...Array.from({ length: count }, (_, i) => ['AC-0101', from + i, `Persona ${i}`, 'Sí']),
    ];
    expect(load(book, 'asistentes', people(1, 3))).toMatchObject({ nuevas: 3 });
    expect(load(book, 'asistentes', people(4, 1))).toMatchObject({ rechazadas: 1 });
  });

  test('brings the people of an acta in one step, however many the file has', () => {
    const book = newBook();
    load(book, 'actas', [
      ...ACTAS.slice(0, 1),
      ...Array.from({ length: 250 }, (_, i) => [`AC-1${i}`, 2025, i + 1, 'Definitiva', 'T', 'A']),
    ]);
    // Cut at 2,000, the 223rd acta would be left with two of its nine.
    const people = Array.from({ length: 2250 }, (_, i) => [
      `AC-1${Math.floor(i / 9)}`,
      (i % 9) + 1,
      `Persona ${i}`,
      'Sí',
    ]);
    const plan = load(book, 'asistentes', [['Acta', 'Orden', 'Nombre', 'Asistió'], ...people]);
    expect(plan).toMatchObject({ nuevas: 2250, rechazadas: 0 });
    expect(book.rows('asistentes')).toHaveLength(2250);
  });
});

test('commit refuses what was closed between the plan and the lock', () => {
  const book = newBook();
  load(book, 'actas', ACTAS);
  const { data } = book.host;
  const close = (workbook: WorkbookData): void => {
    const sheet = sheetOf(workbook, 'Actas');
    const row = sheet.cellData[2] ?? {};
    row[columnOf(sheet, 'Estado')] = { v: 'Definitiva', t: 1 };
  };
  const meanwhile = openBook(data, {
    interrupt: (request) => {
      if (request === 'takeLock') close(data);
    },
  });
  const celdas = [
    ['Código', 'Lugar'],
    ['AC-0102', 'Sala B'],
  ];
  const falla = meanwhile.refuse('cargar', { registro: 'actas', celdas });
  expect(falla).toMatchObject({ codigo: 'FILA_CERRADA' });
  expect(falla.detalle).toEqual([
    'El acta 8 de 2025 ya es definitiva y no se cambia: deje la aclaración en un acta nueva.',
  ]);
  expect(meanwhile.rows('actas')[1]?.lugar).toBeNull();
});

describe('deshacerCargue()', () => {
  test('takes back the definitive actas that the cargue itself brought, and then their people', () => {
    const book = newBook();
    const actas = load(book, 'actas', ACTAS);
    const people = load(book, 'asistentes', [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ['AC-0101', 1, 'Persona Ejemplo', 'Sí'],
    ]);
    for (const [{ cargue }, borradas] of [
      [people, 1],
      [actas, 2],
    ] as const)
      expect(book.call('deshacerCargue', { cargue })).toEqual({
        borradas,
        restauradas: 0,
        conservadas: [],
      });
    expect([book.rows('actas'), book.rows('asistentes')]).toEqual([[], []]);
  });

  test('keeps, listed, what has been closed since', () => {
    const book = newBook();
    load(book, 'actas', ACTAS);
    const { cargue } = load(book, 'actas', [
      ['Código', 'Lugar'],
      ['AC-0102', 'Sala B'],
    ]);
    load(book, 'actas', [
      ['Código', 'Estado'],
      ['AC-0102', 'Definitiva'],
    ]);
    expect(book.call('deshacerCargue', { cargue })).toEqual({
      borradas: 0,
      restauradas: 0,
      conservadas: [
        {
          registro: 'actas',
          clave: 'AC-0102',
          motivo:
            'El acta 8 de 2025 ya es definitiva y no se cambia: deje la aclaración en un acta nueva.',
        },
      ],
    });
    expect(book.rows('actas')[1]?.lugar).toBe('Sala B');
  });

  test('keeps the people of an acta closed since', () => {
    const book = newBook();
    load(book, 'actas', ACTAS);
    const { cargue } = load(book, 'asistentes', [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ['AC-0102', 1, 'Persona Ejemplo', 'Sí'],
    ]);
    load(book, 'actas', [
      ['Código', 'Estado'],
      ['AC-0102', 'Definitiva'],
    ]);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      borradas: 0,
      conservadas: [{ registro: 'asistentes', clave: 'AC-0102 · 1' }],
    });
    expect(book.rows('asistentes')).toHaveLength(1);
  });

  test('keeps an acta that is to be signed, and its people, until that document is annulled', () => {
    const book = newBook();
    const { cargue } = load(book, 'actas', ACTAS.slice(0, 2));
    const people = load(book, 'asistentes', [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ['AC-0101', 1, 'Persona Ejemplo', 'Sí'],
    ]);
    const { codigo } = book.call<{ codigo: string }>('generarDocumento', {
      documento: 'acta',
      de: 'AC-0101',
    });
    const motivo = expect.stringMatching(/^DO-0001 .* ya se generó para firma: anúlelo primero/);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({ conservadas: [{ motivo }] });
    expect(book.call('deshacerCargue', { cargue: people.cargue })).toMatchObject({
      conservadas: [{ motivo }],
    });
    const porque = 'El acta se cargó dos veces.';
    book.call('cambiarEstadoDocumento', { codigo, estado: 'Anulado', motivo: porque });
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({ borradas: 1 });
  });

  test.each(['{', '', '[1]', 'null', '[{"codigoDane":"108001999011","nombre":"Otra"}]'])(
    'writes nothing from an entry that somebody altered: %s',
    (campos) => {
      const book = newBook();
      const { cargue } = load(book, 'ied', [
        ['Código DANE', 'Nombre'],
        ['108001999011', 'IED Ejemplo Uno'],
      ]);
      const { data } = book.host;
      asentar(
        data,
        asentadas(data).map((line) => (line.cargue === cargue ? { ...line, campos } : line)),
      );
      const { codigo, mensaje } = openBook(data).refuse('deshacerCargue', { cargue });
      expect(codigo).toBe('BITACORA_ALTERADA');
      expect(mensaje).toContain('historial de versiones');
      expect(openBook(data).rows('ied')).toHaveLength(1);
    },
  );

  test('gives back its borrador to an acta that the cargue itself closed', () => {
    const book = newBook();
    load(book, 'actas', ACTAS);
    const { cargue } = load(book, 'actas', [
      ['Código', 'Estado'],
      ['AC-0102', 'Definitiva'],
    ]);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({ restauradas: 1 });
    expect(book.rows('actas')[1]?.estado).toBe('Borrador');
  });
});

test('panelVerificar gives its código to an acta typed whole, definitive', () => {
  const book = newBook();
  typeIn(book, 'Actas', 2, {
    Vigencia: '2025',
    Número: '3',
    Estado: 'Definitiva',
    Tipo: 'Ordinaria',
    Fecha: '14/03/2025',
    'Hora de inicio': '8:00',
    'Hora de fin': '9:00',
    Lugar: 'Sala A',
    Asunto: 'Reunión',
    'Orden del día': 'Uno',
    Desarrollo: 'Texto',
  });
  expect(book.call('panelVerificar', {})).toMatchObject({ codigosAsignados: 1 });
  expect(cellIn(book, 'Actas', 2, 'Código')).toBe('AC-0001');
});
