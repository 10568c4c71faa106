// People move our columns and put their own among them: everything is found by its header, and what is
// theirs stays theirs.

import { REGISTERS } from '../../src/domain/registers';
import type { SheetData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { type Book, exampleBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';

const OWN = 'Nota de la oficina';
/** The bitácora is written by position: nobody but the add-on has business there. */
const MOVABLE = REGISTERS.filter(({ key }) => key !== 'bitacora');

/** The example with the columns of every tab the other way round and one of the office's in front. */
function turned(): Book {
  const book = exampleBook();
  for (const { title } of MOVABLE) moveColumns(sheetOf(book.host.data, title), OWN);
  return book;
}
/** All but the código de verificación, which is of its moment: reading moved columns takes another. */
const everything = (book: Book): unknown =>
  MOVABLE.map(({ key }) => book.rows(key).map(({ codigoVerificacion: _, ...row }) => row));
/** A row that comes below pushes down what the office noted in a line without one. */
const notes = (book: Book): readonly unknown[] =>
  MOVABLE.map(({ title }) => {
    const lines = Object.values(sheetOf(book.host.data, title).cellData);
    return lines.find((cells) => cells[0]?.v === 'Suya')?.[0]?.v;
  });

describe('a workbook whose columns somebody moved', () => {
  test('reads the same', () => {
    expect(everything(turned())).toEqual(everything(exampleBook()));
    const validated = (book: Book) => book.call<object>('validar', {});
    expect(validated(turned())).toEqual(validated(exampleBook()));
    const corte = { corte: '2026-T2' };
    expect(turned().call('calcularAvance', corte)).toEqual(
      exampleBook().call('calcularAvance', corte),
    );
  });

  test('is written the same, and keeps the office’s own column', () => {
    const work = (book: Book): Book => {
      const line = book.rows('evidencias').length + 2;
      typeIn(book, 'Evidencias', line, {
        Acción: 'A01',
        Fecha: '15/07/2026',
        Descripción: 'Listado',
        Enlace: 'https://ejemplo.invalid/listado',
      });
      book.call('guardarActa', ACTA);
      const celdas = [
        ['Código DANE', 'Barrio', 'Nombre'],
        ['108001999015', 'Otro barrio', 'IED Ejemplo La Ceiba'],
        ['108001999999', 'Barrio nuevo', 'IED Ejemplo Nueva'],
      ];
      book.call('cargar', { registro: 'ied', celdas });
      book.call('panelVerificar', {});
      book.call('generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' });
      return book;
    };
    const book = work(turned());
    expect(everything(book)).toEqual(everything(work(exampleBook())));
    expect(notes(book)).toEqual(MOVABLE.map(() => 'Suya'));
  });

  test('is repaired without a column more', () => {
    const book = turned();
    const headers = () => MOVABLE.map(({ title }) => sheetOf(book.host.data, title).cellData[0]);
    const before = structuredClone(headers());
    book.call('instalar', {});
    expect(headers()).toEqual(before);
    expect(notes(book)).toEqual(MOVABLE.map(() => 'Suya'));
  });
});

/** Turns the columns of a tab the other way round, behind a column of the office's own with a note in line 2. */
function moveColumns(sheet: SheetData, header: string): void {
  const width = Math.max(...Object.keys(sheet.cellData[0] ?? {}).map(Number)) + 1;
  for (const [line, cells] of Object.entries(sheet.cellData)) {
    const moved = Object.entries(cells).map(([column, cell]) => [width - Number(column), cell]);
    sheet.cellData[Number(line)] = Object.fromEntries(moved);
  }
  const { columnData } = sheet;
  sheet.columnData = Object.fromEntries(
    Object.entries(columnData).map(([column, data]) => [width - Number(column), data]),
  );
  sheet.columnCount = Math.max(sheet.columnCount, width + 1);
  sheet.cellData[0] = { ...sheet.cellData[0], 0: { v: header, t: 1 } };
  sheet.cellData[1] = { ...sheet.cellData[1], 0: { v: 'Suya', t: 1 } };
}
