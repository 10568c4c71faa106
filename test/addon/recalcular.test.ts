// «Verificar documento»: the figures that a document printed, put back from the bitácora, beside those of the data of now.

import type { DocumentoRecalculado } from '../../src/addon/codigos/recalcular';
import { formatPorcentaje } from '../../src/domain/formato';
import { ACTA } from '../support/acta';
import { sweep } from '../support/auditoria';
import { type Book, exampleBook } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';

const CORTE = '2026-T2';
const recalcular = (book: Book, documento: string): DocumentoRecalculado =>
  book.call('verRecalculado', { documento });
const make = (book: Book, documento: string, de: string): string =>
  book.call<{ codigo: string }>('generarDocumento', { documento, de }).codigo;
const avance = (book: Book): string => {
  const { total } = book.call<{ total: { avanceCuatrienioConTope: number } }>('calcularAvance', {
    corte: CORTE,
  });
  return formatPorcentaje(total.avanceCuatrienioConTope).replace(/\u00A0/g, ' ');
};

/** The line of a report of the quarter that counts. */
const lineOf = (book: Book, accion: string): number =>
  book
    .rows('seguimiento')
    .findIndex((row) => row.accion === accion && row.vigencia === 2026 && row.trimestre === 'T2') +
  2;

test('an informe says the same as long as nothing that it prints has changed, whatever else has', () => {
  const book = exampleBook();
  sweep(book);
  const codigo = make(book, 'informe-trimestral', CORTE);
  expect(recalcular(book, codigo)).toMatchObject({ codigo, cuantas: 0, trasElCorte: false });
  expect(recalcular(book, codigo.toLowerCase()).dicho).toMatch(/dice lo mismo que el 15\/07\/2026/);
  make(book, 'informe-trimestral', CORTE);
  typeIn(book, 'IED', 2, { Barrio: 'Otro barrio' });
  sweep(book);
  expect(recalcular(book, codigo).cifras).toEqual([]);
});

test.each([
  ['that the bitácora tells', true],
  ['that it has not told yet', false],
])('an informe tells each figure that a change %s moved, before and now', (_, isSwept) => {
  const book = exampleBook();
  sweep(book);
  const codigo = make(book, 'informe-trimestral', CORTE);
  const before = avance(book);
  const reported = book
    .rows('seguimiento')
    .find(
      (row) =>
        row.vigencia === 2026 &&
        row.trimestre === 'T2' &&
        typeof row.ejecutado === 'number' &&
        row.ejecutado > 0,
    );
  const accion = String(reported?.accion);
  typeIn(book, 'Seguimiento', lineOf(book, accion), { Ejecutado: '0' });
  if (isSwept) sweep(book);
  const now = avance(book);
  const { cifras, trasElCorte, dicho } = recalcular(book, codigo);
  expect(now).not.toBe(before);
  expect(cifras).toContainEqual(
    expect.objectContaining({
      que: 'Avance del cuatrienio del plan, con tope',
      antes: before,
      ahora: now,
    }),
  );
  expect(cifras.some(({ donde }) => donde.includes(accion))).toBe(true);
  expect(trasElCorte).toBe(true);
  expect(dicho).toMatch(
    /^Cambió después del corte\. Recalculado con los datos de hoy dice otra cosa/,
  );
});

test('a row that was deleted and is put back from the bitácora makes the document say what it said', () => {
  const book = exampleBook();
  sweep(book);
  const codigo = make(book, 'informe-trimestral', CORTE);
  const reported = book
    .rows('seguimiento')
    .find((row) => row.vigencia === 2026 && row.trimestre === 'T2' && Number(row.ejecutado) > 0);
  deleteLine(book, 'Seguimiento', lineOf(book, String(reported?.accion)));
  sweep(book);
  expect(recalcular(book, codigo).cuantas).toBeGreaterThan(0);
  const { asientos } = book.call<{ asientos: readonly { numero: number; cambio: string }[] }>(
    'panelBitacora',
    { registro: 'seguimiento' },
  );
  expect(asientos[0]?.cambio).toBe('borrar');
  book.call('restaurar', { asiento: asientos[0]?.numero });
  // It stands at the end of its tab now, and no figure asks where.
  expect(recalcular(book, codigo)).toMatchObject({ cuantas: 0, cifras: [] });
});

test('by its código de verificación as well, an acta and a plan de acción', () => {
  const book = exampleBook();
  sweep(book);
  const { codigo: acta } = book.call<{ codigo: string }>('guardarActa', { ...ACTA, pedido: 'p1' });
  const made = make(book, 'acta', acta);
  const plan = make(book, 'plan-accion', '2026');
  const row = book.rows('documentos').find(({ codigo }) => codigo === made);
  expect(recalcular(book, String(row?.codigoVerificacion))).toMatchObject({
    codigo: made,
    cuantas: 0,
  });
  expect(recalcular(book, plan).cuantas).toBe(0);
  const line = book.rows('compromisos').findIndex((one) => one.acta === acta) + 2;
  typeIn(book, 'Compromisos', line, { Responsable: 'Otra Persona Ejemplo' });
  const { cifras } = recalcular(book, made);
  expect(cifras).toContainEqual(expect.objectContaining({ ahora: 'Otra Persona Ejemplo' }));
});

test('refuses a document that is not there, in a sentence', () => {
  expect(exampleBook().refuse('verRecalculado', { documento: 'DO-0099' })).toMatchObject({
    codigo: 'DOCUMENTO',
    mensaje: expect.stringMatching(/No hay un documento «DO-0099» en este libro/),
  });
});
