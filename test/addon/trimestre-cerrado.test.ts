// A quarter that was closed for good, by every way of writing in its reports: each one refuses, and says why, since when, by whom
// and what there is to do.

import type { Planillas } from '../../src/domain/planilla/planilla';
import { type Book, exampleBook, openBook } from '../support/host';
import { devuelta } from '../support/planilla';
import { typeIn } from '../support/typed';

const CORTE = '2025-T2';
const CERRADO =
  '2025-T2 está cerrado definitivamente desde el 30/10/2025, por Ana Ejemplo Rivera, y sus cifras ya se publicaron: para corregir una, pida una autorización de ajuste en PAM › Autorización de ajuste…';
const HEADER = ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'];

/** A row of the quarter that is not approved, and one that is not there. */
const rowOf = (book: Book, accion: string) =>
  book
    .rows('seguimiento')
    .find((row) => row.accion === accion && row.vigencia === 2025 && row.trimestre === 'T2');
const isApproved = (row: { readonly [key: string]: unknown } | undefined) =>
  row?.estado === 'Aprobado';
const rowsOfCorte = (book: Book) =>
  book.rows('seguimiento').filter((row) => row.vigencia === 2025 && row.trimestre === 'T2');

const load = (book: Book, accion: string): readonly string[] => {
  const { observaciones } = book.call<{ observaciones: readonly { mensaje: string }[] }>('cargar', {
    registro: 'seguimiento',
    celdas: [HEADER, [accion, 2025, 'T2', 99]],
  });
  return observaciones.map(({ mensaje }) => mensaje);
};

const PATHS: readonly (readonly [string, (book: Book) => readonly string[]])[] = [
  ['a load over an approved report', (book) => load(book, 'A02')],
  ['a load over one that was never approved', (book) => load(book, 'A26')],
  [
    'the form of the row',
    (book) => {
      const { formulario } = book.call<{ formulario: { leida: object; cerrada: string } }>(
        'panelFila',
        { registro: 'seguimiento', clave: 'A02 · 2025 · T2' },
      );
      const { errores } = book.call<{ errores: readonly { mensaje: string }[] }>('guardarFila', {
        registro: 'seguimiento',
        leida: formulario.leida,
        campos: { ejecutado: '99' },
      });
      return [formulario.cerrada, ...errores.map(({ mensaje }) => mensaje)];
    },
  ],
  ...(['enviar', 'retirar', 'aprobar', 'devolver'] as const).map(
    (paso) =>
      [
        `the step «${paso}»`,
        (book: Book) => [
          book.refuse('pasarReportes', {
            corte: CORTE,
            paso,
            acciones: ['A02'],
            motivo: 'Está mal.',
          }).mensaje,
        ],
      ] as const,
  ),
  [
    '«Lo mío»',
    (book) => [
      book.refuse('guardarReportes', {
        corte: CORTE,
        reportes: [{ accion: 'A02', leida: {}, campos: { ejecutado: '99' } }],
        enviar: true,
      }).mensaje,
    ],
  ],
  ['making its planillas', (book) => [book.refuse('planillasDelCorte', { corte: CORTE }).mensaje]],
  [
    'the panel «Trimestre»',
    (book) => [book.call<{ cerrada: string }>('reportesDelTrimestre', { corte: CORTE }).cerrada],
  ],
];

test.each(PATHS)('%s is told why, by whom and what to do, and nothing changes', (_, write) => {
  const book = exampleBook();
  const before = rowsOfCorte(book);
  const said = write(book);
  expect(new Set(said)).toEqual(new Set([CERRADO]));
  expect(rowsOfCorte(book)).toEqual(before);
});

test('a row is not added to it either', () => {
  const book = exampleBook();
  const there = new Set(rowsOfCorte(book).map(({ accion }) => accion));
  const absent = book.rows('pam').find(({ codigo }) => !there.has(codigo))?.codigo;
  expect(absent).toBeDefined();
  expect(load(book, String(absent))).toEqual([CERRADO]);
});

test('the example has reports of both kinds in it, so that each is tried', () => {
  const book = exampleBook();
  expect(isApproved(rowOf(book, 'A02'))).toBe(true);
  expect(isApproved(rowOf(book, 'A26'))).toBe(false);
});

/** 2026-T2, closed for good. */
const CIERRE_T2 = [
  [
    'Vigencia',
    'Trimestre',
    'Estado',
    'Control del riesgo ejecutado',
    'Fecha del control',
    'Quién ejecutó el control',
    'Resultado del control',
    '¿Se materializó el riesgo?',
    'Cerrado por',
    'Cerrado el',
  ],
  [
    '2026',
    'T2',
    'Definitivo',
    'Sí',
    '14/07/2026',
    'Luis Ejemplo Castro',
    'Sin novedad',
    'No',
    'Ana Ejemplo Rivera',
    '30/07/2026',
  ],
];
const CERRADO_T2 = CERRADO.replace('2025-T2', '2026-T2').replace('30/10/2025', '30/07/2026');

test('planillas that were made before it was closed are told so when they come back, and change nothing', () => {
  const book = exampleBook();
  const { planillas } = book.call<Planillas>('planillasDelCorte', { corte: '2026-T2' });
  const archivos = planillas.map((planilla) => ({
    nombre: `${planilla.persona}.xlsx`,
    hojas: devuelta(
      planilla,
      Object.fromEntries(planilla.filas.map(({ accion }) => [accion, { 'Ejecutado T2': '4' }])),
    ),
  }));
  book.call('cargar', { registro: 'cierres', celdas: CIERRE_T2 });
  const before = book.rows('seguimiento');
  const answer = book.host.call('recibirPlanillas', [{ corte: '2026-T2', archivos }]);
  expect(JSON.stringify(answer.ok)).toContain(CERRADO_T2);
  expect(book.rows('seguimiento')).toEqual(before);
});

describe('undoing', () => {
  test('a load made before the close keeps what the close holds, and says why', () => {
    const book = exampleBook();
    const { cargue } = book.call<{ cargue: string }>('cargar', {
      registro: 'seguimiento',
      celdas: [HEADER, ['A29', 2026, 'T2', 9]],
    });
    book.call('cargar', { registro: 'cierres', celdas: CIERRE_T2 });
    const before = book.rows('seguimiento');
    const { restauradas, conservadas } = book.call<{
      restauradas: number;
      conservadas: readonly { motivo: string }[];
    }>('deshacerCargue', { cargue });
    expect(restauradas).toBe(0);
    expect(conservadas.map(({ motivo }) => motivo)).toEqual([CERRADO_T2]);
    expect(book.rows('seguimiento')).toEqual(before);
  });
});

describe('what is typed over it by hand', () => {
  const said = (book: Book): readonly string[] =>
    book
      .call<{ observaciones: readonly { codigo: string; mensaje: string }[] }>('validar', {
        registro: 'seguimiento',
      })
      .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')
      .map(({ mensaje }) => mensaje);

  const lineOf = (book: Book, accion: string): number =>
    book
      .rows('seguimiento')
      .findIndex((r) => r.accion === accion && r.vigencia === 2025 && r.trimestre === 'T2') + 2;

  /** A closed row with another figure in its cell. */
  function typedOver(accion = 'A02'): Book {
    const book = exampleBook();
    typeIn(book, 'Seguimiento', lineOf(book, accion), { Ejecutado: '77' });
    return book;
  }

  test('is told, with the reason of the close', () => {
    const book = typedOver();
    expect(said(book)).toEqual([
      expect.stringMatching(
        /^2025-T2 está cerrado definitivamente.*se escribió después en Ejecutado/,
      ),
    ]);
  });

  test('is nobody’s fault any more once the quarter is opened again', () => {
    const book = openBook(typedOver('A26').host.data);
    book.call('reabrirTrimestre', { corte: CORTE, motivo: 'Faltaba un reporte.' });
    expect(said(book)).toEqual([]);
  });
});
