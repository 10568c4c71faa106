// Who did it: verified where Google tells, declared where the person said so, and never made up.

import { ACTA } from '../support/acta';
import { type Book, newBook, USER } from '../support/host';

const ANONYMOUS = { user: '' };
const lastEntry = (book: Book) => [...book.rows('bitacora')].pop();
const save = (book: Book) => book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });

describe('declararIdentidad()', () => {
  test('is not needed where Google tells', () => {
    const book = newBook();
    expect(book.call('arranque')).toMatchObject({ quien: USER, identidad: 'verificada' });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: USER, identidad: 'verificada' });
  });

  test('stands in the bitácora as declared', () => {
    const book = newBook(ANONYMOUS);
    expect(book.call('arranque')).toMatchObject({ quien: '', identidad: 'desconocida' });
    const nombre = '  Ana Ejemplo Rivera ';
    expect(book.call('declararIdentidad', { nombre })).toMatchObject({
      quien: 'Ana Ejemplo Rivera',
      identidad: 'declarada',
    });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: 'Ana Ejemplo Rivera', identidad: 'declarada' });
  });

  test('does not pass for what Google tells', () => {
    const book = newBook();
    book.call('declararIdentidad', { nombre: 'Otra Ejemplo' });
    save(book);
    expect(lastEntry(book)).toMatchObject({ quien: USER, identidad: 'verificada' });
  });

  test('asks for a name', () => {
    expect(newBook(ANONYMOUS).refuse('declararIdentidad', { nombre: ' ' }).codigo).toBe('NOMBRE');
  });

  test('missing, the bitácora says that nobody is known', () => {
    const book = newBook(ANONYMOUS);
    book.call('guardarActa', ACTA);
    expect(lastEntry(book)).toMatchObject({ quien: null, identidad: 'desconocida' });
  });
});
