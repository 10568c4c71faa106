// Who did it: verified where Google tells, declared where the person said so, and never made up.

import { ACTA } from '../support/acta';
import { type Book, exampleBook, newBook, openBook, USER } from '../support/host';

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

/** What whoever does it answers for, with an office in which it can be done. */
const APPROVALS: readonly (readonly [string, string, object, RegExp])[] = [
  [
    'approving a report',
    'pasarReportes',
    { corte: '2026-T2', paso: 'aprobar', acciones: ['A27'] },
    /^Para aprobar o devolver/,
  ],
  [
    'returning one',
    'pasarReportes',
    { corte: '2026-T2', paso: 'devolver', acciones: ['A27'], motivo: 'x' },
    /^Para aprobar o devolver/,
  ],
  [
    'the definitive close of a quarter',
    'cerrarTrimestre',
    { corte: '2026-T1', clase: 'definitivo' },
    /^Para cerrar el trimestre definitivamente/,
  ],
  [
    'opening one again',
    'reabrirTrimestre',
    { corte: '2026-T1', motivo: 'x' },
    /^Para abrir de nuevo el trimestre/,
  ],
  ['the close of a year', 'cerrarVigencia', { vigencia: 2025 }, /^Para cerrar la vigencia/],
];
const ANA = { nombre: 'Ana Ejemplo Rivera' };
/** A person whose account Google knows and does not tell. */
const UNTOLD = { tellsActiveUser: false };

describe('what somebody answers for', () => {
  test.each(APPROVALS)(
    '%s: nobody known is refused, and nothing is written',
    (_, fn, pedido, said) => {
      const book = exampleBook(ANONYMOUS);
      const before = JSON.stringify(book.host.data.sheets);
      expect(book.refuse(fn, pedido)).toMatchObject({
        codigo: 'IDENTIDAD',
        mensaje: expect.stringMatching(said),
      });
      expect(JSON.stringify(book.host.data.sheets) === before).toBe(true);
    },
  );

  test.each(APPROVALS)(
    '%s: a declared name is refused where Google knows accounts',
    (_, fn, pedido, said) => {
      const book = exampleBook(UNTOLD);
      book.call('declararIdentidad', ANA);
      const { codigo, mensaje } = book.refuse(fn, pedido);
      expect([codigo, mensaje]).toEqual(['IDENTIDAD', expect.stringMatching(said)]);
      expect(mensaje).toContain('hágalo con una cuenta de la entidad');
    },
  );

  test.each(APPROVALS)(
    '%s: on a computer, where nobody tells, the declared name is what there is',
    (_, fn, pedido) => {
      const book = exampleBook(ANONYMOUS);
      book.call('declararIdentidad', ANA);
      // The definitive close lacks signatures in the example: it is not for who asks that it is refused.
      if (fn === 'cerrarTrimestre') expect(book.refuse(fn, pedido).codigo).toBe('CIERRE');
      else {
        book.call(fn, pedido);
        expect(lastEntry(book)).toMatchObject({ quien: ANA.nombre, identidad: 'declarada' });
      }
    },
  );

  test('undoing the close of a year is as closing it, and undoing a load is not', () => {
    const book = exampleBook();
    const { cargue } = book.call<{ cargue: string }>('cerrarVigencia', { vigencia: 2024 });
    const loaded = book.rows('bitacora').find(({ registro }) => registro === 'compromisos')?.cargue;
    const other = openBook(book.host.data, UNTOLD);
    other.call('declararIdentidad', ANA);
    const refused = other.refuse('deshacerCargue', { cargue });
    expect(refused.mensaje).toMatch(/^Para deshacer el cierre de la vigencia/);
    other.call('deshacerCargue', { cargue: loaded });
  });

  test('the provisional close and the control of the risk take a declared name, and the first needs one', () => {
    const book = exampleBook(UNTOLD);
    const pedido = { corte: '2026-T2', clase: 'provisional' };
    expect(book.refuse('cerrarTrimestre', pedido).codigo).toBe('IDENTIDAD');
    book.call('declararIdentidad', ANA);
    // For what it lacks, not for who asks.
    expect(book.refuse('cerrarTrimestre', pedido).codigo).toBe('CIERRE');
  });

  test('looking at what a close would do asks nobody', () => {
    const book = exampleBook(ANONYMOUS);
    book.call('cerrarVigencia', { vigencia: 2025, simular: true });
    book.call('verCierre', { corte: '2026-T2' });
  });
});
