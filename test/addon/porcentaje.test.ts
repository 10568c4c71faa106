// A percentage in the scale of its row, through the built add-on: typed, loaded from a CSV and from the cells of an
// xlsx, it is the same figure, and the avance is the one that a person works out.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { FilaPanel } from '../../src/addon/panels/fila-del-libro';
import type { Avance } from '../../src/domain/avance/avance';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { readTables } from '../../src/local/entregado/read-table';
import { type Book, newBook } from '../support/host';
import { testUnlessUnder } from '../support/perfil';
import { cellIn, typeIn } from '../support/typed';

const folder = mkdtempSync(join(tmpdir(), 'libro-pam-porcentaje-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAM = ['Código', 'Acción', 'Unidad', 'Tipo de acumulación', 'Cómo se totaliza el año'];
const METAS = ['Línea base', 'Meta 2026', 'Meta cuatrienio'];
const SEGUIMIENTO = ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'];

async function csv(lines: readonly (readonly string[])[]): Promise<readonly HojaEntregada[]> {
  const file = join(folder, 'tabla.csv');
  writeFileSync(file, lines.map((line) => line.join(';')).join('\n'));
  return readTables(file);
}

/** Every "81%" as Excel keeps it: 0,81 in a format of percentages. */
async function xlsx(lines: readonly (readonly string[])[]): Promise<readonly HojaEntregada[]> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Hoja1');
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      const isPercentage = text.endsWith('%');
      cell.value = isPercentage ? Number(text.slice(0, -1).replace(',', '.')) / 100 : text;
      if (isPercentage) cell.numFmt = '0%';
    });
  });
  const file = join(folder, 'tabla.xlsx');
  writeFileSync(file, await book.xlsx.writeBuffer());
  return readTables(file);
}

/** The sign of a percentage that somebody typed stands in the format of its cell, and nowhere else. */
const testWithFormats = testUnlessUnder('formatos borrados');

const valuesOf = (book: Book, registro: string, ...keys: readonly string[]) =>
  book.rows(registro).map((row) => keys.map((key) => row[key]));
const says = (book: Book, title: string, line: number): unknown =>
  cellIn(book, title, line, 'Observaciones') ?? '';

/** (81 − 60) ÷ (90 − 60). */
function expectSevenTenths(book: Book): void {
  expect(valuesOf(book, 'pam', 'lineaBase', 'meta2026', 'metaCuatrienio')).toEqual([[60, 90, 90]]);
  expect(valuesOf(book, 'seguimiento', 'programado', 'ejecutado')).toEqual([[90, 81]]);
  const { acciones } = book.call<Avance>('calcularAvance', { corte: '2026-T2' });
  const ano = acciones[0]?.vigencias.find(({ vigencia }) => vigencia === 2026);
  expect(ano?.avance).toBeCloseTo(0.7, 12);
}

const FILAS_PAM = [
  [...PAM, ...METAS],
  ['A01', 'Formar', 'Porcentaje', 'Capacidad', 'Último', '60%', '90%', '90%'],
];
const FILAS_SEGUIMIENTO = [SEGUIMIENTO, ['A01', '2026', 'T2', '90%', '81%']];

test.each([
  ['CSV', csv],
  ['xlsx', xlsx],
])('81%% of an indicator in Porcentaje is 81 from a %s', async (_kind, table) => {
  const book = newBook();
  book.call('cargar', { registro: 'pam', hojas: await table(FILAS_PAM) });
  book.call('cargar', { registro: 'seguimiento', hojas: await table(FILAS_SEGUIMIENTO) });
  expectSevenTenths(book);
});

testWithFormats(
  '81% of an indicator in Porcentaje is 81 where it is typed, and stays so when the row is written',
  () => {
    const book = newBook();
    const typed = (lines: readonly (readonly string[])[]) =>
      Object.fromEntries(lines[0]?.map((header, i) => [header, lines[1]?.[i] ?? '']) ?? []);
    typeIn(book, 'PAM', 2, typed(FILAS_PAM));
    typeIn(book, 'Seguimiento', 2, typed(FILAS_SEGUIMIENTO));
    expectSevenTenths(book);
    // The cell shows what was typed; a load writes the number in the format of the column.
    expect(cellIn(book, 'Seguimiento', 2, 'Ejecutado')).toBe(0.81);
    const celdas = [SEGUIMIENTO, ['A01', '2026', 'T2', '90', '82,5%']];
    expect(book.call('cargar', { registro: 'seguimiento', celdas })).toMatchObject({
      actualizadas: 1,
    });
    expect(cellIn(book, 'Seguimiento', 2, 'Ejecutado')).toBe(82.5);
    expect(valuesOf(book, 'seguimiento', 'programado', 'ejecutado')).toEqual([[90, 82.5]]);
  },
);

testWithFormats(
  'every figure of a percentage arrives, and its sign beside none is one scale',
  () => {
    const book = newBook();
    typeIn(book, 'PAM', 2, {
      Código: 'A01',
      Unidad: '% de estudiantes',
      'Línea base': '81,23456%',
      'Meta 2025': '4,5%',
      'Meta 2026': '4,5',
      'Meta 2027': '12,345 %',
    });
    expect(valuesOf(book, 'pam', 'lineaBase', 'meta2025', 'meta2026', 'meta2027')).toEqual([
      [81.23456, 4.5, 4.5, 12.345],
    ]);
  },
);

test('81% is 0,81 in a ratio, and is refused with both readings where the row does not tell', () => {
  const book = newBook();
  const celdas = [
    ['Código', 'Acción', 'Unidad', 'Línea base'],
    ['A01', 'a', 'Razón', '81%'],
    ['A02', 'b', 'Estudiantes', '81%'],
    ['A03', 'c', '', '81%'],
    ['A04', 'd', 'Estudiantes', '0%'],
  ];
  const { observaciones } = book.call<{
    observaciones: readonly { fila: number; columna: string; codigo: string; mensaje: string }[];
  }>('cargar', { registro: 'pam', celdas, soloValidas: true });
  expect(valuesOf(book, 'pam', 'codigo', 'lineaBase')).toEqual([
    ['A01', 0.81],
    ['A04', 0],
  ]);
  const refused = observaciones.filter(({ codigo }) => codigo === 'PORCENTAJE_AMBIGUO');
  expect(refused.map(({ fila, columna }) => [fila, columna])).toEqual([
    [3, 'lineaBase'],
    [4, 'lineaBase'],
  ]);
  expect(refused[0]?.mensaje).toBe(
    '«81%» puede ser 81 o 0,81, y la unidad «Estudiantes» no lo dice: escriba el número sin el signo %.',
  );
  // The same where it is typed.
  typeIn(book, 'PAM', 4, { Código: 'A05', Unidad: 'Estudiantes', 'Línea base': '81%' });
  expect(says(book, 'PAM', 4)).toContain('«81%» puede ser 81 o 0,81');
  // Two cells of a row with the same to say are told once.
  typeIn(book, 'PAM', 5, { Unidad: 'Estudiantes', 'Línea base': '81%', 'Meta 2026': '81%' });
  expect(String(says(book, 'PAM', 5)).match(/«81%» puede ser/g)).toHaveLength(1);
});

test('the unit comes from the row as it stands where a load or a form does not bring it', () => {
  const book = newBook();
  book.call('cargar', { registro: 'pam', celdas: FILAS_PAM });
  const celdas = [
    ['Código', 'Meta 2026'],
    ['A01', '95%'],
  ];
  book.call('cargar', { registro: 'pam', celdas });
  expect(valuesOf(book, 'pam', 'meta2026')).toEqual([[95]]);
  const { formulario } = book.call<FilaPanel>('panelFila', { registro: 'pam', fila: 2 });
  book.call('guardarFila', { ...formulario, campos: { meta2026: '85,5%', lineaBase: '40 %' } });
  expect(valuesOf(book, 'pam', 'meta2026', 'lineaBase')).toEqual([[85.5, 40]]);
  const fresh = { accion: 'A01', vigencia: '2026', trimestre: 'T1', ejecutado: '81%' };
  book.call('guardarFila', { registro: 'seguimiento', leida: null, campos: fresh });
  expect(valuesOf(book, 'seguimiento', 'ejecutado')).toEqual([[81]]);
});

test('a percentage in Caracterización goes by the unit beside it, before or after it', () => {
  const book = newBook();
  const celdas = [
    ['Dimensión', 'Indicador', 'Vigencia', 'Valor', 'Unidad', 'Fuente', 'Meta del cuatrienio'],
    ['Inclusión', 'a', '2025', '41,5%', 'Porcentaje', 'Ejemplo', '50%'],
    ['Inclusión', 'b', '2025', '41,5%', 'Proporción', 'Ejemplo', '50%'],
  ];
  book.call('cargar', { registro: 'caracterizacion', celdas });
  expect(valuesOf(book, 'caracterizacion', 'valor', 'meta')).toEqual([
    [41.5, 50],
    [0.415, 0.5],
  ]);
});
