// Tables that an office would bring, in files with something that weighs: made as a program of no good will would make them.

import { letrasDeColumna } from '../../src/domain/letras-de-columna';
import { type Files, pack } from '../support/hostile-docx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Bytes = () => Uint8Array;

const texto = (ref: string, valor: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${valor}</t></is></c>`;
const fila = (numero: number, celdas: string): string => `<row r="${numero}">${celdas}</row>`;
const CABEZA = ['Código DANE', 'Nombre', 'Barrio'];
const TABLA =
  fila(1, CABEZA.map((titulo, i) => texto(`${letrasDeColumna(i)}1`, titulo)).join('')) +
  fila(2, texto('A2', '108001999011') + texto('B2', 'IED de ejemplo') + texto('C2', 'Centro'));
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

const hoja = (filas = '', despues = '', antes = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${antes}<sheetData>${TABLA}${filas}</sheetData>${despues}</worksheet>`;
const relaciones = (all: readonly (readonly [id: string, tipo: string, a: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.map(([id, tipo, a]) => `<Relationship Id="${id}" Type="${R}/${tipo}" Target="${a}"/>`).join('')}</Relationships>`;
const estilos = (xf: string, fonts = '<font><sz val="10"/></font>'): string =>
  `<styleSheet xmlns="${MAIN}"><fonts>${fonts}</fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${xf}</cellXfs></styleSheet>`;
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

function libro(
  hojas: readonly string[],
  nombres: readonly string[] = ['Hoja 1'],
  otras: Files = {},
): Files {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relaciones([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets>${nombres.map((nombre, i) => `<sheet name="${nombre}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relaciones([
      ...nombres.map(
        (_, i) =>
          [
            `rId${i + 1}`,
            'worksheet',
            `worksheets/sheet${Math.min(i + 1, hojas.length)}.xml`,
          ] as const,
      ),
      ['s', 'styles', 'styles.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': estilos(XF + XF),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    ...Object.fromEntries(hojas.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...otras,
  };
}

const zip = (parts: Files): Uint8Array => pack(parts, 6);
const con =
  (xml: () => string, otras: () => Files = () => ({})): Bytes =>
  () =>
    zip(libro([xml()], ['Hoja 1'], otras()));
const cadena = fila(3, '<c r="A3" t="s"><v>0</v></c>');
const cadenas = (si: string): Files => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${si}</sst>`,
});
const vinculo = (tipo: string, a: string): Files => ({
  'xl/worksheets/_rels/sheet1.xml.rels': relaciones([['d1', tipo, a]]),
});
const blancos = (bytes: number): string => {
  const ancho = 250;
  const linea = (i: number): string =>
    fila(
      i + 3,
      times(ancho, (c) => `<c r="${letrasDeColumna(c)}${i + 3}" s="1"/>`),
    );
  return times(Math.floor(bytes / linea(1000).length), linea);
};
const RISAS = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((e, i) => `<!ENTITY ${e} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`;

/** The zip with another size in its directory, or another place: `at` is where in the entry, `local` where in the header. */
function mentira(
  parts: Files,
  name: string,
  value: number,
  at: number,
  local?: number,
): Uint8Array {
  const file = Buffer.from(zip(parts));
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  for (let entry = file.readUInt32LE(end + 16); entry < end; ) {
    const nameEnd = entry + 46 + file.readUInt16LE(entry + 28);
    if (file.subarray(entry + 46, nameEnd).toString() === name) {
      file.writeUInt32LE(value, entry + at);
      if (local !== undefined) file.writeUInt32LE(value, file.readUInt32LE(entry + 42) + local);
    }
    entry = nameEnd + file.readUInt16LE(entry + 30) + file.readUInt16LE(entry + 32);
  }
  return file;
}
const HOJA_1 = 'xl/worksheets/sheet1.xml';

/** A zip whose directory has the same part two thousand times. */
function solapadas(): Uint8Array {
  const file = Buffer.from(zip(libro([hoja(' '.repeat(15e6))])));
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const start = file.readUInt32LE(end + 16);
  const name = file.indexOf(HOJA_1, start);
  const entry = file.subarray(name - 46, name + HOJA_1.length);
  const copies = Array.from({ length: 2000 }, (_, i) => {
    const copy = Buffer.from(entry);
    copy.write(`${String(i).padStart(6, '0')}.xml`, copy.length - 10, 'latin1');
    return copy;
  });
  const directory = Buffer.concat([file.subarray(start, end), ...copies]);
  const tail = Buffer.from(file.subarray(end));
  for (const at of [8, 10]) tail.writeUInt16LE(file.readUInt16LE(end + at) + copies.length, at);
  tail.writeUInt32LE(directory.length, 12);
  return Buffer.concat([file.subarray(0, start), directory, tail]);
}

export const LIBROS: { readonly [nombre: string]: Bytes } = {
  'una foto de 3 MB': con(
    () => hoja('', '<drawing r:id="d1"/>'),
    () => ({
      'xl/media/image1.jpeg': Uint8Array.from({ length: 3e6 }, (_, i) => (i * 7919) >> 3),
      'xl/drawings/drawing1.xml': '<xdr:wsDr/>',
      'xl/drawings/_rels/drawing1.xml.rels': relaciones([['r1', 'image', '../media/image1.jpeg']]),
      ...vinculo('drawing', '../drawings/drawing1.xml'),
    }),
  ),
  'una hoja con un dibujo y nada más': con(
    () => hoja('', '<drawing r:id="d1"/>').replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    () => ({
      'xl/drawings/drawing1.xml': '<xdr:wsDr/>',
      ...vinculo('drawing', '../drawings/drawing1.xml'),
    }),
  ),
  'última celda': con(() => hoja(fila(1_048_576, texto('XFD1048576', 'x')))),
  'última fila': con(() => hoja(fila(1_048_576, texto('A1048576', 'x')))),
  'último formato': con(() => hoja(fila(1_048_576, '<c r="XFD1048576" s="1"/>'))),
  'más allá de la última': con(() => hoja(fila(99_999_999, '<c r="ZZZZ99999999"><v>1</v></c>'))),
  'un millón de formatos': con(
    () => hoja(),
    () => ({ 'xl/styles.xml': estilos(XF.repeat(1e6)) }),
  ),
  'formatos distintos': con(
    () => hoja(),
    () => ({
      'xl/styles.xml': estilos(
        times(1e5, (i) => `<xf numFmtId="0" fontId="${i}"/>`),
        times(1e5, (i) => `<font><sz val="${i / 7}"/></font>`),
      ),
    }),
  ),
  'formatos de número': con(
    () => hoja(),
    () => ({
      'xl/styles.xml': estilos(XF).replace(
        '<fonts>',
        `<numFmts>${times(5e5, (i) => `<numFmt numFmtId="${i + 164}" formatCode="0&quot;u${i}&quot;"/>`)}</numFmts><fonts>`,
      ),
    }),
  ),
  'combinada hasta el final': con(() =>
    hoja('', '<mergeCells><mergeCell ref="E5:XFD1048576"/></mergeCells>'),
  ),
  'combinada una columna': con(() =>
    hoja('', '<mergeCells><mergeCell ref="E1:F1048576"/></mergeCells>'),
  ),
  'muchas combinadas': con(() =>
    hoja(
      '',
      `<mergeCells>${times(2e5, (i) => `<mergeCell ref="A${i + 5}:C${i + 5}"/>`)}</mergeCells>`,
    ),
  ),
  'combinadas encima de otras': con(() =>
    hoja(
      '',
      `<mergeCells>${times(5000, (i) => `<mergeCell ref="A${i + 5}:Z${i + 1000}"/>`)}</mergeCells>`,
    ),
  ),
  '300 MB de blancos': con(() => hoja(blancos(300e6))),
  '60 MB de blancos': con(() => hoja(blancos(60e6))),
  'un millón de filas vacías': con(() =>
    hoja(times(1_000_000, (i) => `<row r="${i + 3}" ht="15" customHeight="1"/>`)),
  ),
  '300 MB de espacios': con(() => hoja(' '.repeat(300e6))),
  'un texto de 200 MB': con(() => hoja(fila(3, texto('A3', 'C'.repeat(200e6))))),
  'diez millones de cadenas': con(
    () => hoja(),
    () => cadenas('<si><t>a</t></si>'.repeat(1e7)),
  ),
  'una cadena repetida': con(
    () =>
      hoja(
        times(1e5, (i) =>
          fila(i + 3, `<c r="A${i + 3}" t="s"><v>0</v></c><c r="B${i + 3}" t="s"><v>0</v></c>`),
        ),
      ),
    () => cadenas(`<si><t>${'x'.repeat(30_000)}</t></si>`),
  ),
  'una cadena de un millón de letras repetida': con(
    () => hoja(times(12_000, (i) => fila(i + 3, `<c r="A${i + 3}" t="s"><v>0</v></c>`))),
    () => cadenas(`<si><t>${'IED de ejemplo, '.repeat(65_536)}</t></si>`),
  ),
  'una cadena de un millón de trozos': con(
    () => hoja(cadena),
    () => cadenas(`<si>${'<r><t>ab</t></r>'.repeat(1e6)}</si>`),
  ),
  'mil millones de risas': con(() => RISAS + hoja(fila(3, texto('A3', '&j;')))),
  'risas en las cadenas': con(
    () => hoja(cadena),
    () => ({ 'xl/sharedStrings.xml': `${RISAS}<sst xmlns="${MAIN}"><si><t>&j;</t></si></sst>` }),
  ),
  'una entidad de fuera': con(
    () =>
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${hoja(fila(3, texto('A3', '&e;')))}`,
  ),
  'un carácter que no existe': con(() =>
    hoja(
      fila(3, texto('A3', '&#x110000;&#xD800;')),
      '<hyperlinks><hyperlink ref="A1" location="&#x7fffffff;"/></hyperlinks>',
    ),
  ),
  'doscientas mil notas': con(
    () => hoja(),
    () => ({
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList>${times(2e5, (i) => `<comment ref="A${i + 5}"><text><t>n</t></text></comment>`)}</commentList></comments>`,
      ...vinculo('comments', '../comments1.xml'),
    }),
  ),
  'una tabla dinámica de 300 MB': con(
    () => hoja(),
    () => ({
      'xl/pivotCache/pivotCacheRecords1.xml': '<r><s v="abc"/><n v="12.5"/></r>'.repeat(1e7),
    }),
  ),
  'un dibujo de 300 MB': con(
    () => hoja('', '<drawing r:id="d1"/>'),
    () => ({
      'xl/drawings/drawing1.xml': '<xdr:sp><xdr:txBody/></xdr:sp>'.repeat(1e7),
      ...vinculo('drawing', '../drawings/drawing1.xml'),
    }),
  ),
  'cien mil validaciones': con(() =>
    hoja(
      '',
      `<dataValidations>${times(1e5, (i) => `<dataValidation type="list" sqref="A${i + 5}"><formula1>"a,b${i}"</formula1></dataValidation>`)}</dataValidations>`,
    ),
  ),
  'una validación de todo': con(() =>
    hoja(
      '',
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    ),
  ),
  'doscientas mil columnas': con(() =>
    hoja('', '', `<cols>${'<col min="1" max="16384" width="9" style="1"/>'.repeat(2e5)}</cols>`),
  ),
  'dos mil millones de columnas': con(() =>
    hoja('', '', '<cols><col min="1" max="2000000000" width="9" style="1"/></cols>'),
  ),
  'doscientos mil vínculos': con(() =>
    hoja(
      '',
      `<hyperlinks>${times(2e5, (i) => `<hyperlink ref="A${i + 5}" location="A1"/>`)}</hyperlinks>`,
    ),
  ),
  'trescientas mil relaciones': con(
    () => hoja(),
    () => ({
      'xl/worksheets/_rels/sheet1.xml.rels': relaciones(
        Array.from({ length: 3e5 }, (_, i) => [`r${i}`, 'hyperlink', '#a']),
      ),
    }),
  ),
  'tres mil hojas': () =>
    zip(
      libro(
        [hoja()],
        Array.from({ length: 3000 }, (_, i) => `h${i}`),
      ),
    ),
  'doscientas mil fórmulas': con(() =>
    hoja(
      times(2e5, (i) =>
        fila(
          i + 3,
          `<c r="D${i + 3}"><f t="shared" si="0"${i === 0 ? ' ref="D3:D200002"' : ''}>${i === 0 ? 'A3+1' : ''}</f><v>1</v></c>`,
        ),
      ),
    ),
  ),
  'una fórmula de 4 MB': con(() =>
    hoja(fila(3, `<c r="D3"><f>${'1+'.repeat(2e6)}1</f><v>1</v></c>`)),
  ),
  'un millón de etiquetas dentro de otras': con(() =>
    hoja('', `<extLst>${'<a>'.repeat(1e6)}${'</a>'.repeat(1e6)}</extLst>`),
  ),
  'un millón de filas': con(() =>
    hoja(times(999_000, (i) => fila(i + 3, `<c r="A${i + 3}"><v>${i}</v></c>`))),
  ),
  'dos millones de celdas': con(() =>
    hoja(
      times(1000, (i) =>
        fila(
          i + 3,
          times(2000, (c) => `<c r="${letrasDeColumna(c)}${i + 3}"><v>${c * i}</v></c>`),
        ),
      ),
    ),
  ),
  'cincuenta mil partes': con(
    () => hoja(),
    () => Object.fromEntries(Array.from({ length: 5e4 }, (_, i) => [`xl/x${i}.xml`, '<a/>'])),
  ),
  'una etiqueta que no acaba': con(() => hoja('', `<drawing${' a="b"'.repeat(1e6)}`)),
  'etiquetas que no cierran': con(() => hoja('', '<oleObjects>'.repeat(2e5))),
  'vínculos que no acaban': con(() => hoja('', '<hyperlink '.repeat(3e5))),
  'textos que no cierran': con(() =>
    hoja(`${fila(3, texto('A3', '_x0000_'))}${'<is>'.repeat(3e5)}`),
  ),
  'hojas que no acaban': () => {
    const parts = libro([hoja()]);
    return zip({
      ...parts,
      'xl/workbook.xml': `${parts['xl/workbook.xml']}`.replace(
        '</sheets>',
        `</sheets>${'<sheet '.repeat(2e5)}`,
      ),
    });
  },
  'dice que ocupa menos': () => mentira(libro([hoja(' '.repeat(300e6))]), HOJA_1, 1000, 24, 22),
  'dice que ocupa más': () => mentira(libro([hoja()]), HOJA_1, 0x7fffffff, 24, 22),
  'dice que está en otra parte': () => mentira(libro([hoja()]), HOJA_1, 0xfffffff0, 42),
  'la misma parte dos mil veces': solapadas,
};

const TEXTO = 'Código DANE;Nombre\n108001999011;IED';
export const CSVS: { readonly [nombre: string]: () => Uint8Array | string } = {
  'una línea de 90 MB': () => 'x'.repeat(90e6),
  'quinientas mil columnas': () => `${TEXTO}\n${times(5e5, (i) => `${i};`)}\n`,
  'muchas columnas cortas': () => `${TEXTO}\n${';x'.repeat(2e5)}\n`,
  'noventa millones de separadores': () => ';'.repeat(90e6),
  'noventa millones de comillas': () => '"'.repeat(90e6),
  'dos millones de comillas': () => `${TEXTO}\n${'"'.repeat(1_999_999)}`,
  'una comilla abierta': () => `Código DANE;Nombre\n108001999011;"IED${'\nx;y'.repeat(9e5)}`,
  'cinco millones de líneas': () => 'Código DANE;Nombre\n'.concat('108001999011;IED\n'.repeat(5e6)),
  'cincuenta millones de líneas vacías': () => `${TEXTO}${'\n'.repeat(50e6)}x`,
  'cincuenta millones de retornos': () => `${TEXTO}${'\r'.repeat(50e6)}x`,
  '600 MB': () => Buffer.alloc(600e6, '108001999011;IED\n'),
  'cincuenta millones de nulos': () => Buffer.alloc(50e6),
  'textos de 60 MB': () => `Código DANE;Nombre\n${times(600, (i) => `${i};${'x'.repeat(1e5)}\n`)}`,
};

const celdaOds = (valor: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${valor}</text:p></table:table-cell>`;
const ods =
  (table: () => string): Bytes =>
  () =>
    zip({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest/>',
      'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="H"><table:table-row>${celdaOds('Código DANE')}${celdaOds('Nombre')}</table:table-row><table:table-row>${celdaOds('108001999011')}${celdaOds('IED')}</table:table-row>${table()}</table:table></office:spreadsheet></office:body></office:document-content>`,
    });
export const ODS: { readonly [nombre: string]: Bytes } = {
  'una celda por todas': ods(
    () =>
      `<table:table-row table:number-rows-repeated="1048574"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`,
  ),
  'una celda dos mil millones de veces': ods(
    () =>
      `<table:table-row><table:table-cell office:value-type="string" table:number-columns-repeated="2000000000"><text:p>x</text:p></table:table-cell></table:table-row>`,
  ),
  'una celda muy lejos': ods(
    () =>
      `<table:table-row><table:table-cell table:number-columns-repeated="2000000000"/>${celdaOds('x')}</table:table-row>`,
  ),
  'una fila infinita': ods(
    () => `<table:table-row table:number-rows-repeated="1e400">${celdaOds('x')}</table:table-row>`,
  ),
  'trescientos MB de blancos': ods(() =>
    '<table:table-row><table:table-cell/></table:table-row>'.repeat(6e6),
  ),
  'filas que no cierran': ods(() => '<table:table-row>'.repeat(3e5)),
  'notas que no cierran': ods(
    () => `<table:table-row>${'<office:annotation>'.repeat(2e5)}</table:table-row>`,
  ),
};
