// What an empty book of the next cuatrienio takes from the one before besides its results.

import type { Anterior } from '../../../src/addon/anterior/cargar';
import { HOJAS_DE_LA_OFICINA, soloSusHojas } from '../../../src/domain/anterior/hojas';
import { blankWorkbook } from '../../../src/emulator/workbook/blank';
import { tablesOf } from '../../../src/xlsx/entregado/tables-of';
import { writeXlsx } from '../../../src/xlsx/xlsx';
import { type Book, exampleBook, openBook } from '../../support/host';

const NOW = { now: () => new Date('2028-02-01T10:00:00-05:00') };
const archivo = 'pam-2024.xlsx';
let before: Book;
let hojas: ReturnType<typeof soloSusHojas>;
beforeAll(async () => {
  before = exampleBook(NOW);
  before.call('parametro', { clave: 'umbral_en_riesgo', valor: '0,65' });
  before.call('cargar', {
    registro: 'catalogos',
    celdas: [
      ['Orden', 'Componentes'],
      ['40', 'Componente de la oficina'],
    ],
  });
  hojas = soloSusHojas(
    await tablesOf(await writeXlsx(before.host.data), archivo),
    HOJAS_DE_LA_OFICINA,
  );
});
const emptyBook = (): Book => {
  const book = openBook(blankWorkbook('nuevo', 'nuevo'), NOW);
  book.call('instalar', { cuatrienio: '2028-2031' });
  return book;
};

test('an empty book is offered the office too, and takes all of it in one cargue', () => {
  const book = emptyBook();
  const seen = book.call<Anterior>('verAnterior', { hojas, archivo });
  expect(seen.oficina.join('\n')).toMatch(
    /personas de Equipo[\s\S]*IED[\s\S]*compromisos? abiertos?[\s\S]*parámetro/,
  );
  const { cargue } = book.call<Anterior>('cargarAnterior', { hojas, archivo, visto: seen.visto });
  const open = before.rows('compromisos').filter(({ estado }) => estado === 'Abierto');
  expect(
    book
      .rows('compromisos')
      .map(({ codigo, responsable, estado }) => [codigo, responsable, estado]),
  ).toEqual(open.map(({ codigo, responsable, estado }) => [codigo, responsable, estado]));
  expect(book.rows('compromisos').every(({ acta }) => acta === null)).toBe(true);
  expect(book.rows('ied').map(({ codigoDane }) => codigoDane)).toEqual(
    before.rows('ied').map(({ codigoDane }) => codigoDane),
  );
  const valorDe = (clave: string): unknown =>
    book.rows('parametros').find((row) => row.clave === clave)?.valor;
  expect(valorDe('umbral_en_riesgo')).toBe(
    before.rows('parametros').find(({ clave }) => clave === 'umbral_en_riesgo')?.valor,
  );
  expect([valorDe('cuatrienio'), valorDe('etapa')]).toEqual(['2028-2031', 'formulación']);
  // Levels are the línea base of the next plan; what adds up begins from 0.
  const rows = book.rows('caracterizacion');
  expect(rows.length).toBeGreaterThan(30);
  const bases = rows.filter(({ esLineaBase }) => esLineaBase === true);
  expect(bases.length).toBeGreaterThan(10);
  expect(bases.some(({ lectura }) => /Suma de lo reportado/.test(`${lectura}`))).toBe(false);
  // The next compromiso is numbered after those that came.
  book.call('deshacerCargue', { cargue });
  expect([book.rows('ied'), book.rows('compromisos'), book.rows('caracterizacion')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('a book with an office of its own takes the results alone', () => {
  const book = emptyBook();
  book.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Cargo'],
      ['Nadia Ejemplo Rojas', 'Profesional de Mejoramiento'],
    ],
  });
  expect(book.call<Anterior>('verAnterior', { hojas, archivo }).oficina).toEqual([]);
});
