// What a panel may ask twice because the first answer was lost, besides what makes rows: nothing is done twice.

import { ACTA } from '../support/acta';
import { type Book, newBook, openBook } from '../support/host';

/** A book with an acta and its document. */
const { data } = ready().host;
function ready(): Book {
  const book = newBook();
  const { codigo } = book.call<{ codigo: string }>('guardarActa', ACTA);
  book.call('generarDocumento', { documento: 'acta', de: codigo });
  return book;
}
const failure = (answer: unknown): string => JSON.stringify(answer);
const asked = (book: Book, fn: string, arg: unknown): unknown => book.host.call(fn, [arg]).ok;

test.each([
  ['aplazarRegla', { registro: 'compromisos', codigo: 'FECHA', motivo: 'Se espera' }],
  ['prestarLibro', { a: 'Ana Ejemplo Rivera' }],
  ['cancelarPrestamo', undefined],
  ['cambiarEstadoDocumento', { codigo: 'DO-0001', estado: 'Anulado', soporte: '' }],
  ['guardarTextosDocumento', { documento: 'informe-trimestral', de: '2026-T2', textos: [] }],
  ['quitarPlantilla', { documento: 'acta' }],
  ['repararLibro', { pendientes: [] }],
  ['instalarDisparadores', {}],
  ['quitarDisparadores', undefined],
])('%s twice leaves what it left once', (fn, arg) => {
  const book = openBook(structuredClone(data));
  asked(book, fn, arg);
  const after = JSON.stringify([book.host.data.sheets, book.host.data.triggers]);
  expect(failure(asked(book, fn, arg))).not.toMatch(/Algo falló/);
  expect(JSON.stringify([book.host.data.sheets, book.host.data.triggers])).toBe(after);
});
