// Workbooks of LibreOffice. The files of the fixture are one table, which LibreOffice wrote from an .xlsx made by hand; the
// others are written here, as its format says.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { HojaEntregada } from '../../../src/domain/cargue/archivo';
import { readTables } from '../../../src/local/entregado/read-table';

const FIXTURE = join(__dirname, '../../fixtures/una-tabla-en-dos-formatos');
const folder = mkdtempSync(join(tmpdir(), 'libro-pam-ods-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['xlsx', 'ods'])('readTables() reads the same table from its .%s', async (format) => {
  const [hoja] = await readTables(join(FIXTURE, `tabla.${format}`));
  const blank = (n: number): string[] => Array.from({ length: n }, () => '');
  expect(hoja).toEqual({
    nombre: 'Datos',
    oculta: false,
    celdas: [
      ['Código', 'Institución Ñandú', '007', ...blank(10)],
      [
        '0101',
        { fecha: '2026-06-15' },
        '81%',
        { fecha: '2026-06-15', hora: '12:00' },
        1_250_000,
        { error: '#DIV/0!' },
        { error: '#N/A' },
        true,
        10,
        '',
        '81,23456%',
        { fecha: '1899-12-30', hora: '12:00' },
        'diciembre de 2026',
      ],
      ['oculta', 0.1, ...blank(11)],
      ['combinada', ...blank(12)],
      blank(13),
      ['', '=texto', ...blank(11)],
    ],
    combinadas: [{ fila: 3, columna: 0, hastaFila: 4, hastaColumna: 1 }],
    filasOcultas: [2],
  });
});

async function odsOf(
  body: string,
  more: { readonly [path: string]: string } = {},
): Promise<readonly HojaEntregada[]> {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    ...more,
  };
  writeFileSync(
    at('hoja.ods'),
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  );
  return readTables(at('hoja.ods'));
}
const table = (rows: string, style = 'ta1'): string =>
  `<table:table table:name="H" table:style-name="${style}">${rows}</table:table>`;
const row = (cells: string, attributes = ''): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string"${attributes}><text:p>${text}</text:p></table:table-cell>`;

test('readTables() reads what an .ods repeats, and not to the border of the sheet', async () => {
  const [hoja] = await odsOf(
    table(
      row(
        cell('a', ' table:number-columns-repeated="2"') +
          '<table:table-cell table:number-columns-repeated="16382"/>',
      ) +
        row(cell('b'), ' table:number-rows-repeated="2"') +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048573"',
        ),
    ),
  );
  expect(hoja?.celdas).toEqual([
    ['a', 'a'],
    ['b', ''],
    ['b', ''],
  ]);
});

test('readTables() leaves out a cell of an .ods in the last corner, and says which', async () => {
  const [hoja] = await odsOf(
    table(
      row(cell('a')) +
        row(
          '<table:table-cell table:number-columns-repeated="16384"/>',
          ' table:number-rows-repeated="1048574"',
        ) +
        row(`<table:table-cell table:number-columns-repeated="16383"/>${cell('.')}`),
    ),
  );
  expect([hoja?.celdas, hoja?.notas]).toEqual([
    [['a']],
    [expect.stringContaining('1 celda con contenido muy lejos de la tabla (XFD1048576)')],
  ]);
});

test('readTables() reads the paragraphs of a cell of an .ods, and neither its note nor its drawing', async () => {
  const note =
    '<office:annotation><dc:date>2026</dc:date><text:p>una nota</text:p></office:annotation>';
  const [hoja] = await odsOf(
    table(
      row(
        `<table:table-cell office:value-type="string">${note}<text:p>dos<text:s text:c="2"/><text:span>partes</text:span> &amp;</text:p><text:p>y<text:line-break/>más</text:p><draw:frame><draw:text-box><text:p>forma</text:p></draw:text-box></draw:frame></table:table-cell>`,
      ),
    ),
  );
  expect(hoja?.celdas).toEqual([['dos  partes &\ny\nmás']]);
});

test('readTables() tells hidden sheets and rows of an .ods, and formulas that nobody has calculated', async () => {
  const filtered = row(cell('c'), ' table:visibility="filter"');
  const formulas =
    '<table:table-cell table:formula="of:=[.A1]+1"/><table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell><table:table-cell table:formula="of:=1" office:value-type="boolean" office:boolean-value="true"><text:p>VERDADERO</text:p></table:table-cell>';
  const hojas = await odsOf(table(row(formulas) + filtered) + table(row(cell('d')), 'ta2'));
  expect(hojas.map(({ oculta, filasOcultas }) => [oculta, filasOcultas])).toEqual([
    [false, [1]],
    [true, []],
  ]);
  expect(hojas[0]?.celdas[0]).toEqual([{ formula: '=[.A1]+1' }, '', true]);
});

test('readTables() refuses in a sentence an .ods with a password, or cut short', async () => {
  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
  await expect(odsOf('', { 'META-INF/manifest.xml': manifest })).rejects.toThrow('contraseña');
  writeFileSync(at('tabla.ods'), readFileSync(join(FIXTURE, 'tabla.ods')).subarray(0, 3000));
  await expect(readTables(at('tabla.ods'))).rejects.toThrow('dañado');
});

test('readTables() gives what people see of a value that is none, or that no calendar or clock has', async () => {
  const odd = (attributes: string, shown: string): string =>
    `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  const day = (said: string, shown: string): string =>
    odd(`office:value-type="date" office:date-value="${said}"`, shown);
  const time = (said: string, shown: string): string =>
    odd(`office:value-type="time" office:time-value="${said}"`, shown);
  const number = (type: string, said: string, shown: string): string =>
    odd(`office:value-type="${type}"${said}`, shown);
  const [hoja] = await odsOf(
    table(
      row(
        day('12026-06-15', '15/06/12026') +
          day('-0044-03-15', '15/03/-44') +
          day('2026-02-31', '31/02/2026') +
          day('', 'sin fecha') +
          day('2026-06-15T25:61:00', 'a deshoras') +
          time('PT250H10M10S', '250:10:10') +
          time('-PT2H30M00S', '-02:30') +
          time('', 'sin hora') +
          number('float', '', 'sin valor') +
          number('float', ' office:value="INF"', '#¡NUM!') +
          number('currency', ' office:value="x"', '$ x') +
          number('percentage', '', '% x'),
      ),
    ),
  );
  expect(hoja?.celdas).toEqual([
    [
      ...['15/06/12026', '15/03/-44', '31/02/2026', 'sin fecha', 'a deshoras', '250:10:10'],
      ...['-02:30', 'sin hora', 'sin valor', '#¡NUM!', '$ x', '% x'],
    ],
  ]);
});
