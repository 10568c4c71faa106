// What somebody else does between the reading and the writing of a load, and what undoing it may touch.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';

const HEADER = ['Código DANE', 'Nombre', 'Barrio'];
const ROW = ['108001999015', 'IED Ejemplo La Ceiba', 'Barrio de la carga'];

/** Loads institutions; a person acts just before the lock is taken for the nth time. */
function loading(data: WorkbookData, act: () => void, nth = 1): Book {
  let locks = 0;
  return openBook(data, {
    interrupt: (request) => {
      if (request === 'takeLock') locks += 1;
      if (request === 'takeLock' && locks === nth) act();
    },
  });
}
const pedido = (...rows: readonly (readonly string[])[]) => ({
  registro: 'ied',
  celdas: [HEADER, ...rows],
});

/** Puts a value in the first institution. */
function typeBarrio(data: WorkbookData, v: string): void {
  const sheet = sheetOf(data, 'IED');
  const row = sheet.cellData[1] ?? {};
  row[columnOf(sheet, 'Barrio')] = { v, t: 1 };
}

describe('cargar() while somebody types', () => {
  test('shows both values and overwrites neither', () => {
    const { data } = exampleBook().host;
    const before = openBook(data).rows('ied')[0]?.barrio;
    const book = loading(data, () => typeBarrio(data, 'Barrio de la persona'));
    const { codigo, detalle } = book.refuse('cargar', pedido(ROW, ['108001999999', 'Nueva', '']));
    expect(codigo).toBe('CONFLICTO');
    expect(detalle).toEqual([
      `IED 108001999015, Barrio. Ahora: «Barrio de la persona». Usted partió de: «${before}».`,
    ]);
    expect(book.rows('ied')[0]).toMatchObject({ barrio: 'Barrio de la persona' });
    expect(book.rows('ied')).toHaveLength(12);
  });

  test('has nothing against somebody who typed the same, or elsewhere in the row', () => {
    const { data } = exampleBook().host;
    const book = loading(data, () => {
      typeBarrio(data, 'Barrio de la carga');
      const sheet = sheetOf(data, 'IED');
      const row = sheet.cellData[1] ?? {};
      row[columnOf(sheet, 'Sedes')] = { v: 9, t: 2 };
    });
    book.call('cargar', pedido(ROW));
    expect(book.rows('ied')[0]).toMatchObject({ barrio: 'Barrio de la carga', sedes: 9 });
  });

  test('says what a load of several steps had written when a later one was refused', () => {
    const { data } = exampleBook().host;
    const many = Array.from({ length: 2100 }, (_, i) => [
      `2080019${`${i}`.padStart(5, '0')}`,
      `IED ${i}`,
      '',
    ]);
    const book = loading(data, () => typeBarrio(data, 'Barrio de la persona'), 2);
    const { codigo, mensaje, detalle } = book.refuse('cargar', pedido(...many, ROW));
    const [cargue = ''] = /C-\d{4}/.exec(mensaje) ?? [];
    expect([codigo, mensaje]).toEqual([
      'CONFLICTO',
      expect.stringContaining('se escribieron 2.000 de 2.101 filas'),
    ]);
    expect(detalle).toHaveLength(2);
    expect(book.rows('ied')).toHaveLength(2012);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({ borradas: 2000 });
    expect(book.rows('ied')).toHaveLength(12);
  });
});

describe('deshacerCargue()', () => {
  test.each([
    ['the preparation of the book', 'C-0001', /«Preparar el libro»/],
    ['an acta', 'C-0002', /«Guardar acta»/],
  ])('does not undo %s', (_, cargue, sentence) => {
    const book = newBook();
    book.call('guardarActa', ACTA);
    const before = structuredClone(book.host.data);
    const { codigo, mensaje } = book.refuse('deshacerCargue', { cargue });
    expect([codigo, mensaje]).toEqual(['CARGUE', expect.stringMatching(sentence)]);
    expect(book.host.data).toEqual(before);
  });

  test('leaves the personal data that the bitácora does not hold, and says so', () => {
    const book = exampleBook();
    const [nombre, cargo] = [book.rows('equipo')[0]?.nombre, book.rows('equipo')[0]?.cargo];
    const celdas = [
      ['Nombre', 'Cargo', 'Correo'],
      [String(nombre), 'Otro cargo', 'nuevo@ejemplo.invalid'],
    ];
    const { cargue } = book.call<{ cargue: string }>('cargar', { registro: 'equipo', celdas });
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      restauradas: 1,
      conservadas: [{ clave: nombre, motivo: expect.stringContaining('datos personales') }],
    });
    expect(book.rows('equipo')[0]).toMatchObject({ cargo, correo: 'nuevo@ejemplo.invalid' });
  });
});
