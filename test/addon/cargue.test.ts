// Loading and undoing through the built add-on, on the example office and on the real institutions.

import { describeDatos, readDatos } from '../support/datos';
import { DELIBERADAS } from '../support/deliberadas';
import { exampleBook, newBook } from '../support/host';

interface Cargue {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly rechazadas: number;
  readonly cargue: string | null;
  readonly observaciones: readonly { readonly codigo: string; readonly severidad: string }[];
}
const HEADER = ['Código DANE', 'Nombre', 'Localidad', 'Barrio'];
const ROWS = [
  ['108001999011', 'IED Ejemplo Uno', 'Riomar', 'Uno'],
  ['108001999029', 'IED Ejemplo Dos', 'Riomar', 'Dos'],
];
const pedido = (rows: readonly (readonly string[])[], more: object = {}) => ({
  registro: 'ied',
  celdas: [HEADER, ...rows],
  ...more,
});

describe('cargar()', () => {
  test('writes new rows and says so', () => {
    const book = newBook();
    expect(book.call<Cargue>('cargar', pedido(ROWS))).toMatchObject({
      leidas: 2,
      nuevas: 2,
      cargue: 'C-0002',
    });
    expect(book.rows('ied')).toHaveLength(2);
  });

  test('changes nothing the second time', () => {
    const book = newBook();
    book.call('cargar', pedido(ROWS));
    const log = book.rows('bitacora').length;
    expect(book.call<Cargue>('cargar', pedido(ROWS))).toMatchObject({
      nuevas: 0,
      sinCambio: 2,
      cargue: null,
    });
    expect(book.rows('bitacora')).toHaveLength(log);
  });

  test('writes nothing when one row is wrong, unless only the valid ones are wanted', () => {
    const book = newBook();
    const rows = [...ROWS, ['', 'Sin código', 'Riomar', 'Tres']];
    expect(book.call<Cargue>('cargar', pedido(rows))).toMatchObject({
      nuevas: 0,
      rechazadas: 1,
      cargue: null,
    });
    expect(book.rows('ied')).toHaveLength(0);
    expect(book.call<Cargue>('cargar', pedido(rows, { soloValidas: true }))).toMatchObject({
      nuevas: 2,
      rechazadas: 1,
    });
  });

  test('only tells what would happen when it is a simulation', () => {
    const book = newBook();
    expect(book.call<Cargue>('cargar', pedido(ROWS, { simular: true }))).toMatchObject({
      nuevas: 2,
      cargue: null,
    });
    expect(book.rows('ied')).toHaveLength(0);
  });

  test('carries more rows than one commit under one cargue', () => {
    const book = newBook();
    const rows = Array.from({ length: 2500 }, (_, i) => [
      `1080019${String(i).padStart(5, '0')}`,
      `IED ${i}`,
      'Riomar',
      '',
    ]);
    const { cargue } = book.call<Cargue>('cargar', pedido(rows));
    expect(book.rows('ied')).toHaveLength(2500);
    const undone = book.call('deshacerCargue', { cargue });
    expect(undone).toMatchObject({ borradas: 2500, restauradas: 0, conservadas: [] });
    expect(book.rows('ied')).toHaveLength(0);
  });

  test('gives códigos to more acciones than one commit under one cargue, and finds them all again', () => {
    const book = newBook();
    const before = book.rows('pam');
    const acciones = Array.from({ length: 2300 }, (_, i) => [
      `Acción de ejemplo ${i}`,
      'I',
      'Número',
    ]);
    const hoja = (nombre: string, rows: readonly (readonly string[])[]) => ({
      nombre,
      celdas: [['Acción', 'Indicador', 'Unidad'], ...rows],
    });
    const plan = {
      registro: 'pam',
      hojas: [
        hoja('Educación inicial', acciones.slice(0, 1200)),
        hoja('Educación media técnica', acciones.slice(1200)),
      ],
      hojasPedidas: ['Educación inicial', 'Educación media técnica'],
    };
    const { cargue } = book.call<Cargue>('cargar', plan);
    const rows = book.rows('pam');
    expect(rows.map(({ codigo }) => codigo)).toEqual(
      acciones.map((_, i) => `A${String(i + 1).padStart(4, '0')}`),
    );
    expect(rows[1199]).toMatchObject({ componente: 'Educación inicial' });
    expect(rows[1200]).toMatchObject({ componente: 'Educación media técnica' });
    expect(book.call<Cargue>('cargar', plan)).toMatchObject({ nuevas: 0, sinCambio: 2300 });
    book.call('deshacerCargue', { cargue });
    expect(book.rows('pam')).toEqual(before);
  });

  test('loads as the rows that they are the lines of a book with quarters in columns', () => {
    const book = newBook();
    const acciones = Array.from({ length: 700 }, (_, i) => `A${String(i).padStart(3, '0')}`);
    const pam = [['Código', 'Acción'], ...acciones.map((codigo) => [codigo, 'Una'])];
    book.call('cargar', { registro: 'pam', celdas: pam });
    const lines = acciones.map((codigo, i) => [codigo, i, 0, i, 0, i, 0]);
    const [years, quarters] = [
      ['Acción', '2026', '', '', '', '', ''],
      ['', 'T1', '', 'T2', '', 'T3', ''],
    ];
    const own = ['', ...Array(3).fill(['Programado', 'Ejecutado']).flat()];
    const across = (fila: number, columna: number, hastaColumna: number) => ({
      fila,
      columna,
      hastaFila: fila,
      hastaColumna,
    });
    const combinadas = [
      { fila: 0, columna: 0, hastaFila: 2, hastaColumna: 0 },
      across(0, 1, 6),
      ...[1, 3, 5].map((columna) => across(1, columna, columna + 1)),
    ];
    const celdas = [years, quarters, own, ...lines, ['TOTAL', 244650, 0, 244650, 0, 244650, 0]];
    const file = { registro: 'seguimiento', hojas: [{ nombre: '2026', celdas, combinadas }] };
    // 2,000 rows fit in a commit: no line is cut in two by its end.
    const loaded = book.call<Cargue>('cargar', file);
    expect(loaded).toMatchObject({
      leidas: 2100,
      nuevas: 2100,
      encabezado: 3,
      omitidas: [{ fila: 704, motivo: 'es un total' }],
    });
    const rows = book.rows('seguimiento');
    expect(rows).toHaveLength(2100);
    expect(
      rows.slice(1998, 2001).map((row) => [row.accion, row.trimestre, row.programado]),
    ).toEqual([
      ['A666', 'T1', 666],
      ['A666', 'T2', 666],
      ['A666', 'T3', 666],
    ]);
    expect(book.call<Cargue>('cargar', file)).toMatchObject({ nuevas: 0, sinCambio: 2100 });
  });

  test('remembers in the book the columns that were assigned, once it is asked to write', () => {
    const book = newBook();
    const celdas = [
      ['Número oficial', 'Plantel'],
      ['108001999011', 'IED Ejemplo Uno'],
    ];
    const columnas = { 'numero oficial': 'codigoDane', Plantel: 'Nombre' };
    const load = (more: object) =>
      book.call<Cargue & { readonly columnas: readonly object[] }>('cargar', {
        registro: 'ied',
        celdas,
        ...more,
      });
    load({ columnas, simular: true });
    expect(load({})).toMatchObject({ leidas: 0, cargue: null });
    expect(load({ columnas })).toMatchObject({ nuevas: 1 });
    const [, ...rest] = celdas;
    const again = load({ celdas: [...celdas, ...rest.map(() => ['108001999029', 'IED Dos'])] });
    expect(again).toMatchObject({
      nuevas: 1,
      columnas: [
        { texto: 'Número oficial', columna: 'codigoDane', asignada: 'antes' },
        { texto: 'Plantel', columna: 'nombre', asignada: 'antes' },
      ],
    });
    book.call('cargar', pedido(ROWS, { columnas: {} }));
    expect(load({})).toMatchObject({ leidas: 0 });
  });

  test('does not touch the bitácora', () => {
    expect(newBook().refuse('cargar', { ...pedido(ROWS), registro: 'bitacora' }).mensaje).toMatch(
      /no se carga/,
    );
  });
});

describe('deshacerCargue()', () => {
  test('gives every register back as it was', () => {
    const book = exampleBook();
    const before = book.rows('ied');
    const [first] = before;
    const changed = [String(first?.codigoDane), 'Otro nombre', 'Riomar', 'Otro barrio'];
    const { cargue } = book.call<Cargue>('cargar', pedido([...ROWS, changed]));
    expect(book.call('deshacerCargue', { cargue })).toEqual({
      borradas: 2,
      restauradas: 1,
      conservadas: [],
    });
    expect(book.rows('ied')).toEqual(before);
  });

  test('keeps, and lists, what somebody changed since', () => {
    const book = newBook();
    const { cargue } = book.call<Cargue>('cargar', pedido(ROWS));
    book.call('cargar', pedido([['108001999011', 'Corregida después', 'Riomar', 'Uno']]));
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      borradas: 1,
      conservadas: [{ registro: 'ied', clave: '108001999011' }],
    });
  });

  test('says so when there is no such cargue', () => {
    expect(newBook().refuse('deshacerCargue', { cargue: 'C-9999' }).codigo).toBe('CARGUE');
  });
});

describe('the example office', () => {
  test('loads whole, with nothing but its deliberate advertencias', () => {
    const { observaciones } = exampleBook().call<Cargue>('validar', {});
    expect(observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
    expect(observaciones.map(({ codigo }) => codigo).sort()).toEqual(
      DELIBERADAS.map(([, , , codigo]) => codigo).sort(),
    );
  });
});

describeDatos('ied_barranquilla.csv', 'the institutions of Barranquilla', () => {
  const real = readDatos('ied_barranquilla.csv');
  const celdas = [
    ['codigo_dane', 'nombre', 'localidad', 'barrio'],
    ...real.map((row) => [row.codigo_dane, row.nombre, row.localidad, row.barrio]),
  ];

  test('153 are new and the one without code is the one error', () => {
    const book = newBook();
    const refused = book.call<Cargue>('cargar', { registro: 'ied', celdas });
    expect(refused).toMatchObject({ leidas: 154, nuevas: 0, rechazadas: 1, cargue: null });
    const loaded = book.call<Cargue>('cargar', { registro: 'ied', celdas, soloValidas: true });
    expect(loaded).toMatchObject({ leidas: 154, nuevas: 153, rechazadas: 1 });
    expect(loaded.observaciones.filter(({ severidad }) => severidad === 'error')).toHaveLength(1);
    const published = real.map((row) => row.codigo_dane).filter(Boolean);
    expect(book.rows('ied').map(({ codigoDane }) => codigoDane)).toEqual(published);
  });
});
