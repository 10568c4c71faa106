// A table that somebody brings is read as it looks, line by line, whatever wrote it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { csvTable, readTable, type Table } from '../../src/local/read-table';
import { UserError } from '../../src/local/user-error';
import { describeDatos, FOLDER } from '../support/datos';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabla-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const read = (path: string, hoja?: string): Promise<Table> =>
  readTable(path, { hoja, titulo: 'PAM' });

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('readTable() of a CSV', () => {
  const TEXT = 'código;año\n001;niñez\n';
  const TABLE = [
    ['código', 'año'],
    ['001', 'niñez'],
  ];
  const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${TEXT}`)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['UTF-16', utf16],
    ['UTF-16 the other way round', Buffer.from(utf16).swap16()],
  ])('decodes %s', async (_, bytes) => {
    expect(await read(file('datos.csv', bytes))).toEqual(TABLE);
  });

  test.each([
    [
      'commas',
      'a,b\n"1;5",2',
      [
        ['a', 'b'],
        ['1;5', '2'],
      ],
    ],
    [
      'semicolons, where decimals have commas',
      'a;b\n1,5;2,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs, where texts have commas',
      'a\tb\nuno, dos\ttres',
      [
        ['a', 'b'],
        ['uno, dos', 'tres'],
      ],
    ],
    [
      'line breaks inside quotes',
      'a;b\n"x\ny;z";"di ""sí"""',
      [
        ['a', 'b'],
        ['x\ny;z', 'di "sí"'],
      ],
    ],
    [
      'Windows line ends',
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('separates %s', (_, text, table) => {
    expect(csvTable(text)).toEqual(table);
  });

  test('keeps blank lines, so that the numbers of lines stay true, but those at the end', () => {
    expect(csvTable('título\n\na;b\n1;2\n\n\n')).toEqual([
      ['título'],
      [''],
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('leaves every cell a text', () => {
    expect(csvTable('n\n007\n1e5\nTRUE\n2026-06-15')).toEqual([
      ['n'],
      ['007'],
      ['1e5'],
      ['TRUE'],
      ['2026-06-15'],
    ]);
  });

  test('refuses quotes without an end, which would swallow the lines after them', async () => {
    expect(await refusal(read(file('datos.csv', 'a;b\n1;"dos\n3;4\n')))).toMatch(
      /comillas.*línea 2/,
    );
  });
});

describe('readTable() of a workbook', () => {
  async function book(fill: (first: Worksheet, workbook: Workbook) => void): Promise<string> {
    const workbook = new Workbook();
    fill(workbook.addWorksheet('Hoja 1'), workbook);
    return file('datos.xlsx', await workbook.xlsx.writeBuffer());
  }

  test('gives dates, times, numbers, booleans, texts and the values of formulas', async () => {
    const path = await book((sheet) => {
      sheet.addRow(['001', 2.5, true, { formula: 'B1*2', result: 5 }]);
      const dates = sheet.addRow([
        new Date('2026-06-15T00:00Z'),
        new Date('2026-06-15T18:30Z'),
        0.75,
        0,
      ]);
      ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'hh:mm', 'hh:mm'].forEach((format, index) => {
        dates.getCell(index + 1).numFmt = format;
      });
    });
    expect(await read(path)).toEqual([
      ['001', 2.5, true, 5],
      [
        { fecha: '2026-06-15' },
        { fecha: '2026-06-15', hora: '18:30' },
        { fecha: '1899-12-30', hora: '18:00' },
        { fecha: '1899-12-30', hora: '00:00' },
      ],
    ]);
  });

  test('fills merges, keeps blank and hidden lines, and drops those at the end', async () => {
    const path = await book((sheet) => {
      sheet.getCell('A2').value = 'IED';
      sheet.getCell('C2').value = 'x';
      sheet.getCell('C3').value = 'y';
      sheet.mergeCells('A2:B3');
      sheet.getRow(2).hidden = true;
      sheet.getCell('C9').style = { font: { bold: true } };
    });
    expect(await read(path)).toEqual([
      ['', '', ''],
      ['IED', 'IED', 'x'],
      ['IED', 'IED', 'y'],
    ]);
  });

  test('takes the sheet asked for, else the one of the register, else the first that shows something', async () => {
    const path = await book((first, workbook) => {
      first.getCell('A1').value = 'oculta';
      first.state = 'hidden';
      workbook.addWorksheet('Vacía');
      workbook.addWorksheet('Datos').getCell('A1').value = 'datos';
      workbook.addWorksheet('PAM').getCell('A1').value = 'pam';
    });
    const first = (titulo: string, hoja?: string): Promise<Table> =>
      readTable(path, { titulo, hoja });
    expect(await first('PAM')).toEqual([['pam']]);
    expect(await first('Actas')).toEqual([['datos']]);
    expect(await first('PAM', 'Hoja 1')).toEqual([['oculta']]);
    expect(await refusal(first('PAM', 'Dato'))).toMatch(/«Dato».*Hoja 1, Vacía, Datos, PAM/);
  });
});

test.each([
  ['no.csv', undefined, /no existe/],
  ['vacio.csv', '\n\n', /está vacío/],
  ['vacio.xlsx', '', /está vacío/],
  ['texto.xlsx', 'a;b', /no es un libro de Excel/],
  ['viejo.xls', 'x', /\.csv ni \.xlsx/],
])('readTable() refuses %s with a sentence', async (name, content, sentence) => {
  const path = content === undefined ? join(folder, name) : file(name, content);
  expect(await refusal(read(path))).toMatch(sentence);
});

/** Lines and columns as another program counts them. */
describe.each([
  ['tenjo_trimestral_2025.csv', 332, 19],
  ['guatape_casos.csv', 94, 24],
  ['saber11_2021_barranquilla_oficial.csv', 210, 20],
])('the real file', (name, lines, columns) => {
  describeDatos(name, 'readTable()', () => {
    test('reads it whole', async () => {
      const table = await read(join(FOLDER, name));
      expect(table).toHaveLength(lines);
      for (const line of table) expect(line).toHaveLength(columns);
    });
  });
});
