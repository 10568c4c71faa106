// What people see while they type: a hint beside the row, at once, for a cell and for a pasted block.

import type { Host } from '../../src/emulator/host';
import { insertLines } from '../../src/emulator/workbook/lines';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';

const type = (host: Host, sheetName: string, row: number, values: { [header: string]: string }) => {
  const sheet = sheetOf(host.data, sheetName);
  const cells = Object.entries(values).map(([header, v]) => ({
    row,
    column: columnOf(sheet, header),
    v,
  }));
  return host.edit({ sheetId: sheet.id, cells });
};
const said = (host: Host, sheetName: string, row: number): unknown => {
  const sheet = sheetOf(host.data, sheetName);
  return sheet.cellData[row]?.[columnOf(sheet, 'Observaciones')]?.v;
};

describe('onEdit()', () => {
  test('says what a half-typed row lacks, as incompleta', () => {
    const { host } = newBook();
    type(host, 'IED', 1, { 'Código DANE': '108001999011' });
    expect(said(host, 'IED', 1)).toMatch(/Incompleta.*Nombre/s);
  });

  test('says what is wrong, and takes it back once it is mended', () => {
    const { host } = newBook();
    type(host, 'Compromisos', 1, {
      Compromiso: 'Informe',
      Responsable: 'Ana',
      'Fecha de entrega': 'mañana',
    });
    expect(said(host, 'Compromisos', 1)).toMatch(/Error/);
    type(host, 'Compromisos', 1, { 'Fecha de entrega': '15/08/2026' });
    expect(said(host, 'Compromisos', 1)).not.toMatch(/Error/);
  });

  test('reads what Colombians type', () => {
    const book = exampleBook();
    const { host } = book;
    const row = book.rows('seguimiento').length + 1;
    type(host, 'Seguimiento', row, {
      Acción: 'A01',
      Vigencia: '2027',
      Trimestre: 'T1',
      Programado: '1.250,5',
      Ejecutado: 'NP',
    });
    expect(book.rows('seguimiento')[row - 1]).toMatchObject({ vigencia: 2027, programado: 1250.5 });
    expect(said(host, 'Seguimiento', row)).toMatch(/Error/);
  });

  test('validates every row of a pasted block in one go', () => {
    const { host } = newBook();
    const sheet = sheetOf(host.data, 'IED');
    const lines = Array.from({ length: 60 }, (_, i) => i + 1);
    const cells = lines.flatMap((row) => [
      {
        row,
        column: 0,
        v: row % 12 === 0 ? '108001999011' : `1080019${String(row).padStart(5, '0')}`,
      },
      { row, column: 1, v: `IED ${row}` },
    ]);
    const { cost } = host.edit({ sheetId: sheet.id, cells });
    const wrong = lines.filter((row) => /Error/.test(String(said(host, 'IED', row) ?? '')));
    expect(wrong).toEqual([24, 36, 48, 60]);
    expect(cost.llamadas.escritura).toBe(1);
  });

  test('says nothing in a tab of the office’s own, nor of the header', () => {
    const { host } = newBook();
    const sheet = sheetOf(host.data, 'Inicio');
    const { effects } = host.edit({ sheetId: sheet.id, cells: [{ row: 3, column: 0, v: 'hola' }] });
    expect(effects.filter(({ kind }) => kind === 'alert')).toEqual([]);
    type(host, 'IED', 0, { Barrio: 'Barrio' });
    expect(said(host, 'IED', 0)).toBe('Observaciones');
  });

  test('puts its hint in its own column, whenever somebody moves the columns', () => {
    const { data } = exampleBook().host;
    const before = typedIn(exampleBook());
    const { requests } = spoiltWhile(data, 0);
    for (let at = 1; at <= requests; at++) {
      const { book } = spoiltWhile(data, at);
      expect([at, typedIn(book).slice(1)]).toEqual([at, before.slice(1)]);
      expect([at, typedIn(book)[0]]).toEqual([at, { ...before[0], sedes: null }]);
      expect([at, said(book.host, 'IED', 1)]).toEqual([at, expect.stringMatching(/muchas/)]);
    }
  });
});

/** What is typed in IED. */
const typedIn = (book: Book): readonly object[] =>
  book.rows('ied').map(({ observaciones: _, ...row }) => row);

/** The example with a figure spoilt, while somebody inserts a column before the request `at` of the trigger. */
function spoiltWhile(data: WorkbookData, at: number): { book: Book; requests: number } {
  const copy = structuredClone(data);
  let requests = 0;
  const book = openBook(copy, {
    interrupt: () => {
      requests += 1;
      if (requests === at) insertLines(copy, sheetOf(copy, 'IED'), 'column', 1, 1);
    },
  });
  type(book.host, 'IED', 1, { Sedes: 'muchas' });
  return { book, requests };
}
