// Figures typed with a point where Google takes it for thousands: what the cell holds is another number by then, and Observaciones
// asks for the comma. Where the text reaches us, in a load or a form, it is read as it was meant.

import { escritoComoEnSheets } from '../../src/emulator/perfiles/escrito-como-en-sheets';
import { type Book, exampleBook, openBook } from '../support/host';
import { cellIn, typeIn } from '../support/typed';

const asSheets = (book: Book): Book => openBook(book.host.data, { perfil: [escritoComoEnSheets] });
/** What is said of a line of the PAM. */
const said = (book: Book, line: number): string =>
  String(cellIn(book, 'PAM', line, 'Observaciones') ?? '');

describe('in the PAM, beside figures of its scale', () => {
  const book = exampleBook();
  typeIn(book, 'PAM', 2, {
    'Línea base': '0,02',
    'Meta 2024': '0,03',
    'Meta 2025': '0,03',
    'Meta 2026': '0,03',
    'Meta 2027': '0,03',
    'Meta cuatrienio': '0,03',
  });
  const sheets = asSheets(book);

  test('0.025 that becomes 25 is told, and 0,025 is not', () => {
    typeIn(sheets, 'PAM', 2, { 'Meta 2025': '0.025' });
    expect(cellIn(sheets, 'PAM', 2, 'Meta 2025')).toBe(25);
    expect(said(sheets, 2)).toContain(
      '25 es unas mil veces lo que tiene al lado (0,02): ¿se perdió la coma decimal? Si es 0,025,',
    );
    typeIn(sheets, 'PAM', 2, { 'Meta 2025': '0,025' });
    expect(cellIn(sheets, 'PAM', 2, 'Meta 2025')).toBe(0.025);
    expect(said(sheets, 2)).not.toContain('¿se perdió la coma decimal?');
  });

  test('1/2 is told as the day that it became', () => {
    typeIn(sheets, 'PAM', 2, { 'Meta 2025': '1/2' });
    expect(said(sheets, 2)).toContain('01/02/2026');
    typeIn(sheets, 'PAM', 2, { 'Meta 2025': '0,03' });
  });

  test('0.025 in a load is 0,025', () => {
    const codigo = String(cellIn(sheets, 'PAM', 2, 'Código'));
    const celdas = [
      ['Código', 'Meta 2025'],
      [codigo, '0.025'],
    ];
    sheets.call('cargar', { registro: 'pam', celdas });
    expect(cellIn(sheets, 'PAM', 2, 'Meta 2025')).toBe(0.025);
  });
});
