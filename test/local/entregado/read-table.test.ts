// Files that people bring, as the table a load reads: whatever wrote them.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';
import { readTables } from '../../../src/local/entregado/read-table';
import { csvTable } from '../../../src/terminal/csv-table';
import { UserError } from '../../../src/terminal/user-error';
import { handMadeXlsx } from '../../support/hand-made-xlsx';

const folder = mkdtempSync(join(tmpdir(), 'libro-pam-table-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function xlsx(name: string, fill: (book: Workbook) => void): Promise<string> {
  const book = new Workbook();
  fill(book);
  writeFileSync(at(name), await book.xlsx.writeBuffer());
  return at(name);
}
test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['a BOM', '\uFEFFa;b\n1;2\n'],
  ['lines of Windows', 'a;b\r\n1;2\r\n'],
])('csvTable() reads %s', (_case, text) => {
  expect(csvTable(text).slice(0, 2)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('csvTable() takes semicolons where decimals and sentences have commas', () => {
  expect(csvTable('Meta, por año;Valor\n"Formar, acompañar";1,5\nUna, otra;2,25')).toEqual([
    ['Meta, por año', 'Valor'],
    ['Formar, acompañar', '1,5'],
    ['Una, otra', '2,25'],
  ]);
});

test('csvTable() takes commas where a sentence has a semicolon, quoted or not', () => {
  expect(csvTable('a,b\n"uno; dos",1\ntres; cuatro,2')).toEqual([
    ['a', 'b'],
    ['uno; dos', '1'],
    ['tres; cuatro', '2'],
  ]);
});

test.each([
  ['bars', 'Código|Nombre|Barrio\n1|IED, Uno|Centro'],
  ['the sign of the ICFES', 'Código¬Nombre¬Barrio\n1¬IED, Uno¬Centro'],
  ['a bar between tabs', 'Código\t|\tNombre\t|\tBarrio\n1\t|\tIED, Uno\t|\tCentro'],
  ['what its first line says', 'sep=#\r\nCódigo#Nombre#Barrio\r\n1#IED, Uno#Centro'],
])('csvTable() reads cells parted by %s', (_case, text) => {
  expect(csvTable(text).slice(-2)).toEqual([
    ['Código', 'Nombre', 'Barrio'],
    ['1', 'IED, Uno', 'Centro'],
  ]);
});

test('csvTable() reads lines that end in several ways', () => {
  const rows = [
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ];
  expect(csvTable('a;b\r\n1;2\n3;4\n')).toEqual(rows);
  expect(csvTable('a;b\n1;2\r3;4\r\r\n')).toEqual(rows);
  expect(csvTable('sep=;\r\na;b\n1;2\n3;4')).toEqual([[''], ...rows]);
});

test('csvTable() keeps the place of the line that tells the delimiter', () => {
  expect(csvTable('sep=;\na;b\n1,5;2')).toEqual([[''], ['a', 'b'], ['1,5', '2']]);
});

test('csvTable() takes what gives lines the same cells, though another is in as many lines', () => {
  const lines = ['a,b,c,d', ...Array.from({ length: 9 }, (_, i) => `${i},uno; dos,3,4`)];
  expect(csvTable(lines.join('\n')).at(-1)).toEqual(['8', 'uno; dos', '3', '4']);
  expect(csvTable('Código;Meta\nA1;1,5\nA2;2,5').at(-1)).toEqual(['A2', '2,5']);
});

test('readTables() mends the texts that came to harm, and says so', async () => {
  writeFileSync(at('dañado.csv'), 'Código;Nombre\n1;InstituciÃ³n\n2;Ni\x00ño\n3;Se\ufffdor\n\x1a');
  const [hoja] = await readTables(at('dañado.csv'));
  expect(hoja?.celdas.map((line) => line[1])).toEqual([
    'Nombre',
    'Institución',
    'Niño',
    'Se\ufffdor',
  ]);
  expect(hoja?.notas).toEqual([
    expect.stringContaining('«InstituciÃ³n» por «Institución»'),
    expect.stringContaining('que no se ven'),
    expect.stringContaining('«Se\ufffdor»'),
  ]);
});

test('csvTable() keeps the line breaks of a cell and the place of blank lines', () => {
  expect(csvTable('a;b\n\n"uno\ndos";2')).toEqual([['a', 'b'], [''], ['uno\ndos', '2']]);
});

test.each([
  ['UTF-8', Buffer.from('Acción;Año\n', 'utf8')],
  ['Windows-1252', Buffer.from('Acción;Año\n', 'latin1')],
  ['UTF-16 of Excel', Buffer.from('\uFEFFAcción;Año\n', 'utf16le')],
])('readTables() reads a CSV in %s', async (_case, bytes) => {
  writeFileSync(at('texto.csv'), bytes);
  expect((await readTables(at('texto.csv')))[0]?.celdas[0]).toEqual(['Acción', 'Año']);
});

test('readTables() tells dates and times of an xlsx from numbers, and says which cells are merged', async () => {
  const file = await xlsx('celdas.xlsx', (book) => {
    const sheet: Worksheet = book.addWorksheet('Hoja');
    sheet.addRow(['Norte', new Date(Date.UTC(2026, 5, 15)), 45000, true]);
    sheet.addRow([null, new Date(Date.UTC(2026, 5, 15, 14, 30)), '00123', null]);
    sheet.getCell('B1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy hh:mm';
    sheet.mergeCells('A1:A2');
  });
  expect(await readTables(file)).toMatchObject([
    {
      nombre: 'Hoja',
      celdas: [
        ['Norte', { fecha: '2026-06-15' }, 45000, true],
        ['', { fecha: '2026-06-15', hora: '14:30' }, '00123', ''],
      ],
      combinadas: [{ fila: 0, columna: 0, hastaFila: 1, hastaColumna: 0 }],
    },
  ]);
});

test('readTables() gives every sheet with something in it, and says which are hidden', async () => {
  const file = await xlsx('hojas.xlsx', (book) => {
    for (const name of ['Notas', 'Otra', 'IED']) book.addWorksheet(name).addRow([name]);
    book.addWorksheet('Vacía');
    book.getWorksheet('Notas')!.state = 'hidden';
  });
  const hojas = await readTables(file);
  expect(hojas.map(({ nombre, oculta, celdas }) => [nombre, oculta, celdas])).toEqual([
    ['Notas', true, [['Notas']]],
    ['Otra', false, [['Otra']]],
    ['IED', false, [['IED']]],
  ]);
});

test('readTables() reads a formula without value, an error and what its format makes of a number', async () => {
  const rows = `<row r="1"><c r="A1"><f>5+5</f></c><c r="B1" t="str"><f>IF(A9="","",1)</f><v></v></c><c r="C1" t="e"><v>#N/A</v></c>
    <c r="D1" s="1"><v>101</v></c><c r="E1" s="2"><v>0.8123456</v></c><c r="F1" s="3"><v>1250</v></c></row>`;
  writeFileSync(
    at('formatos.xlsx'),
    handMadeXlsx({ rows, formats: ['0000', '0%', '"$"\\ #,##0'] }),
  );
  expect((await readTables(at('formatos.xlsx')))[0]?.celdas).toEqual([
    [{ formula: '=5+5' }, '', { error: '#N/A' }, '0101', '81,23456%', 1250],
  ]);
});

test('readTables() leaves out a cell in the last corner, and says which', async () => {
  const cell = (ref: string, text: string): string =>
    `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', 'Uno')}${cell('B1', 'Dos')}</row><row r="3">${cell('A3', '1')}${cell('XFD3', 'x')}</row><row r="1048576">${cell('XFD1048576', '.')}</row>`;
  writeFileSync(at('rincon.xlsx'), handMadeXlsx({ rows }));
  expect(await readTables(at('rincon.xlsx'))).toEqual([
    {
      nombre: 'Datos',
      oculta: false,
      celdas: [
        ['Uno', 'Dos'],
        ['', ''],
        ['1', ''],
      ],
      combinadas: [],
      filasOcultas: [],
      notas: [expect.stringContaining('2 celdas con contenido muy lejos de la tabla (desde XFD3)')],
    },
  ]);
});

test('readTables() reads all the lines of a large sheet that are near each other, blank ones too', async () => {
  const cell = (ref: string): string => `<c r="${ref}"><v>1</v></c>`;
  const lines = [1, 2, 900, 1800].map(
    (r) => `<row r="${r}">${cell(`A${r}`)}${cell(`EZ${r}`)}</row>`,
  );
  writeFileSync(at('grande.xlsx'), handMadeXlsx({ rows: lines.join('') }));
  const [hoja] = await readTables(at('grande.xlsx'));
  expect([hoja?.celdas.length, hoja?.celdas[1799]?.length, hoja?.notas]).toEqual([
    1800,
    156,
    undefined,
  ]);
});

test('readTables() looks at the bytes of a file, whatever its name says', async () => {
  writeFileSync(at('texto.xlsx'), 'Código;Nombre\n1;Uno\n');
  writeFileSync(at('libro.csv'), handMadeXlsx({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' }));
  expect((await readTables(at('texto.xlsx')))[0]?.celdas).toEqual([
    ['Código', 'Nombre'],
    ['1', 'Uno'],
  ]);
  expect((await readTables(at('libro.csv')))[0]?.celdas).toEqual([[5]]);
});

const zipped = (names: readonly string[], first = ''): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(first)])));
const ole = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'está vacío'],
  ['a web page', '<html xmlns:x="urn:excel"><table><tr><td>1</td></tr></table>', 'una página web'],
  ['a web page in UTF-16', Buffer.from('\ufeff<table><tr>', 'utf16le'), 'una página web'],
  ['XML of Excel', '<?xml version="1.0"?><Workbook>', 'XML'],
  ['a PDF', '%PDF-1.7', 'es un PDF'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'una imagen'],
  ['a document', zipped(['[Content_Types].xml', 'word/document.xml']), 'Word'],
  ['a binary book', zipped(['[Content_Types].xml', 'xl/workbook.bin']), '.xlsb'],
  ['Numbers', zipped(['Index/Document.iwa']), 'Numbers'],
  ['a zip', zipped(['pam.xlsx']), 'comprimido'],
  ['a zip cut short', zipped(['[Content_Types].xml', 'xl/workbook.xml']).slice(0, 60), 'dañado'],
  ['a book with password', ole('EncryptedPackage'), 'contraseña'],
  ['an old document', ole('WordDocument'), 'Word'],
  ['bytes', Uint8Array.from({ length: 512 }, (_, i) => (i % 7) + 1), 'no es .csv ni .xlsx'],
])('readTables() refuses %s in a sentence', async (_case, content, sentence) => {
  writeFileSync(at('ajeno.xls'), content);
  const refused = readTables(at('ajeno.xls'));
  await expect(refused).rejects.toThrow(UserError);
  await expect(refused).rejects.toThrow(sentence);
});

test('readTables() refuses no file in a sentence', async () => {
  await expect(readTables(at('nada.csv'))).rejects.toThrow('no existe');
});
