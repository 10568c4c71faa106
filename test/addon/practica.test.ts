// The book of practice on the built add-on: only an empty one becomes it, each step is told by the rows, and it can begin again.

import type { PracticaVista } from '../../src/addon/practica/practica';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { typeIn } from '../support/typed';

const practica = (): Book => {
  const book = newBook();
  book.call('comenzarPractica', {});
  return book;
};
const see = (book: Book): PracticaVista => book.call('panelPractica');
const done = (book: Book): readonly string[] =>
  see(book).pasos.flatMap(({ clave, hecho }) => (hecho ? [clave] : []));
const CORTE = '2026-T2';
const report = (enviar: boolean) => ({
  corte: CORTE,
  enviar,
  sinExplicar: true,
  reportes: [{ accion: 'A02', leida: enviar ? { ejecutado: 9 } : {}, campos: { ejecutado: '9' } }],
});
const evidencia = {
  registro: 'evidencias',
  leida: null,
  campos: {
    accion: 'A01',
    fecha: '14/07/2026',
    tipo: 'Listado',
    descripcion: 'Listado firmado',
    enlace: 'https://ejemplo.invalid/listado',
  },
};

describe('comenzarPractica()', () => {
  test('fills an empty book, and marks it where every panel, tab and document says whose it is', () => {
    const book = newBook();
    expect(see(book)).toEqual({ libro: 'vacio', pasos: [] });
    const { libro, pasos } = book.call<PracticaVista>('comenzarPractica', {});
    expect([libro, pasos.length, pasos.some(({ hecho }) => hecho)]).toEqual(['practica', 8, false]);
    expect(book.call<{ entidad: string }>('arranque').entidad).toMatch(/^PRÁCTICA/);
    // A copy comes without its properties, and says it too.
    const copy = { ...book.host.data, properties: { document: {}, user: {}, script: {} } };
    expect(see(openBook(copy as never)).libro).toBe('practica');
  });

  test('its only error is the one that a step corrects', () => {
    const { grupos } = practica().call<{
      grupos: readonly { severidad: string; lineas: readonly { mensaje: string }[] }[];
    }>('panelVerificar', {});
    const wrong = grupos.filter(({ severidad }) => severidad === 'error');
    expect(wrong.flatMap(({ lineas }) => lineas.map(({ mensaje }) => mensaje))).toEqual([
      expect.stringContaining('A99'),
    ]);
  });

  test('refuses a book with data, and changes nothing in it', () => {
    const book = exampleBook();
    const before = JSON.stringify(book.host.data);
    expect(see(book)).toEqual({ libro: 'con datos', pasos: [] });
    expect(book.refuse('comenzarPractica', {}).mensaje).toBe(
      'Este libro tiene datos y no se convierte en uno de práctica: nada se cambió. Practique en un libro vacío.',
    );
    expect(JSON.stringify(book.host.data)).toBe(before);
  });

  test.each([
    ['before the cuatrienio', '2023-11-02'],
    ['in its first days', '2024-01-10'],
    ['years later', '2027-12-20'],
    ['after it', '2029-03-01'],
  ])('there is a quarter to report %s', (_, dia) => {
    const book = openBook(newBook().host.data, { now: () => new Date(`${dia}T10:00:00-05:00`) });
    book.call('comenzarPractica', {});
    const { trimestre, reportes } = book.call<{
      trimestre: { estaAbierto: boolean };
      reportes: readonly { accion: string; debe: boolean }[];
    }>('panelLoMio', { persona: 'Nora Ejemplo Lozano' });
    expect(trimestre.estaAbierto).toBe(true);
    expect(reportes.map(({ accion }) => accion)).toContain('A02');
  });
});

test('each step is done when the book says so, and by nothing else', () => {
  const book = practica();
  book.call('guardarReportes', report(false));
  expect(done(book)).toEqual(['reportar']);
  book.call('guardarReportes', report(true));
  expect(done(book)).toEqual(['reportar', 'enviar']);
  typeIn(book, 'Compromisos', 4, { Acción: 'A01' });
  expect(done(book)).toContain('corregir');
  book.call('responderCompromiso', {
    codigo: 'CO-0001',
    estado: 'Cumplido',
    linea: 'Se envió.',
    evidencia: '',
    leido: { estado: 'Abierto' },
  });
  expect(done(book)).toContain('responder');
  const { cargue } = book.call<{ cargue: string }>('guardarFila', evidencia);
  expect(done(book)).toContain('evidencia');
  book.call('guardarActa', ACTA);
  expect(done(book)).toContain('acta');
  book.call('generarDocumento', { documento: 'informe-trimestral', de: CORTE });
  expect(done(book)).toContain('informe');
  expect(done(book)).not.toContain('deshacer');
  book.call('guardarFila', { ...evidencia, campos: { ...evidencia.campos, descripcion: 'Otro' } });
  book.call('deshacerCargue', { cargue });
  expect(done(book)).toEqual(see(book).pasos.map(({ clave }) => clave));

  // It begins again: what each step asks is to be done once more, and what was added stays.
  book.call('comenzarPractica', { deNuevo: true });
  expect(done(book)).toEqual([]);
  expect(book.rows('actas')).toHaveLength(2);
});
