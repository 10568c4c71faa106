// The panel «Asistencia» on the built add-on and the example office, as people use it: a list is pasted or chosen as a file, whatever
// wrote it, and of a person nothing leaves the page but their name, cargo and institution.

import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { handMadeXlsx } from '../../support/hand-made-xlsx';
import { type Book, exampleBook } from '../../support/host';
import { comoTexto, ENCABEZADO, LINEAS, PROHIBIDO } from '../../support/lista-de-asistencia';
import { answersOf } from '../support/book-answers';
import { AXE, checkPage } from '../support/check-page';
import { pasteInto } from '../support/paste';
import { type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile(AXE);
const ENDPOINTS = [
  'panelAsistencia',
  'verAsistencia',
  'cargarAsistencia',
  'deshacerCargue',
  'lectorDePlanillas',
  'parteDePanel',
];
/** The last meeting of the example office, with 24 people and nobody more. */
const REUNION = 'SO-0004';

interface Opened extends OpenPanel {
  readonly book: Book;
}
async function open(book = exampleBook()): Promise<Opened> {
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'asistencia', answers });
  await opened.page.locator('#asistencia-lista').waitFor();
  return { ...opened, book };
}
const choose = (page: Page, name: string, buffer: Uint8Array): Promise<void> =>
  page
    .getByLabel('Archivo de la lista')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
const paste = async (page: Page, text: string): Promise<void> => {
  await pasteInto(page, 'asistencia-lista', text);
  await page.getByRole('button', { name: 'Revisar la lista' }).press('Enter');
};
const load = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: label, exact: true }).press('Enter');
  await page.getByText(/^La asistencia quedó en el cargue C-/).waitFor();
};
const people = (book: Book) =>
  book.rows('asistenciaExterna').filter(({ reunion }) => reunion === REUNION);
const names = (book: Book): readonly unknown[] => people(book).map(({ nombre }) => nombre);
const refusal = (page: Page) => page.locator('#asistencia-lista-error');

/** Everything that left the page, and all that the workbook and its properties hold. */
const traces = ({ sent, book }: Opened): string =>
  JSON.stringify([sent('cargarAsistencia'), book.host.data]);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const row = (line: readonly string[], at: number): string =>
  `<row r="${at + 1}">${line
    .map((cell, i) =>
      cell.startsWith('=')
        ? `<c r="${String.fromCharCode(65 + i)}${at + 1}"><f>${escaped(cell.slice(1))}</f></c>`
        : `<c r="${String.fromCharCode(65 + i)}${at + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
    )
    .join('')}</row>`;
const xlsx = (lines: readonly (readonly string[])[], merges: readonly string[] = []): Uint8Array =>
  handMadeXlsx({
    rows: lines.map(row).join(''),
    after: merges.length
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '',
  });

/** Above the header, what an office writes; and names for several columns each, with their cells merged. */
const TITULADA = [
  ['SECRETARÍA DE EDUCACIÓN DE EJEMPLO'],
  ['Listado de asistencia a la reunión de directivos docentes'],
  ['Fecha: 13/02/2026'],
  [],
  ['Formulario', 'Datos de la persona', '', '', 'Datos de la institución', 'Contacto'],
];

test('an .xlsx with titles and merged cells above its header: 131 people go in, and no document, phone or mail leaves the page', async () => {
  const opened = await open();
  const { page, book } = opened;
  const before = people(book).length;
  await choose(
    page,
    'lista.xlsx',
    xlsx([...TITULADA, ENCABEZADO, ...LINEAS], ['A1:G1', 'A2:G2', 'B5:D5', 'F5:G5']),
  );
  await page.getByText('140 leídas').waitFor();
  await page
    .getByText(
      'No salen de este panel, por ser datos personales: «Número de documento», «Celular», «Dirección de correo electrónico».',
    )
    .waitFor();
  expect(await checkPage(page, 'asistencia-vista')).toEqual([]);
  await load(page, 'Cargar 131 personas');
  expect(people(book)).toHaveLength(before + 131);
  const found = traces(opened);
  expect(PROHIBIDO.filter((secret) => found.includes(secret))).toEqual([]);

  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText(/quedó deshecho/).waitFor();
  expect(people(book)).toHaveLength(before);
});

test('the .csv of the same form gives the same people, and nothing when it comes again', async () => {
  const opened = await open();
  const { page, book } = opened;
  await choose(page, 'lista.csv', Buffer.from(`\uFEFF${comoTexto(';')}`));
  await page.getByText('140 leídas').waitFor();
  await load(page, 'Cargar 131 personas');
  await page.getByRole('button', { name: 'Cargar otra lista' }).press('Enter');
  await paste(page, comoTexto('\t'));
  await page.getByText('No hay nada que cargar: todas ya están.').waitFor();
  // Not even the box keeps what was pasted.
  const html = await page.content();
  const found = traces(opened);
  expect(PROHIBIDO.filter((secret) => found.includes(secret) || html.includes(secret))).toEqual([]);
  expect(people(book).filter(({ nombre }) => /\d|@/.test(`${nombre}`))).toEqual([]);
});

const DE_FORMULARIO = [
  'Marca temporal\tDirección de correo electrónico\tNúmero de cédula\tNombres\tApellidos\tCargo que desempeña\tCelular\tInstitución educativa',
  '13/02/2026 8:01:00\truth@ejemplo.invalid\t1.042.555.013\tRuth Ejemplo\tQuiroz Peña\tRectora\t300 555 0142\tIED Ejemplo La Ceiba',
  '13/02/2026 8:03:00\totto@ejemplo.invalid\t72.555.019\tOtto\tEjemplo Rey CC 72555019\tCoordinador\t(605) 555 0188\tIED Ejemplo El Roble',
].join('\n');

test('pasted from a form with names and surnames apart: each person whole, and what was written into a name is taken out of it', async () => {
  const opened = await open();
  const { page, book } = opened;
  await paste(page, DE_FORMULARIO);
  await page.getByText('2 leídas').waitFor();
  await load(page, 'Cargar 2 personas');
  expect(names(book).slice(-2).sort()).toEqual(['Otto Ejemplo Rey', 'Ruth Ejemplo Quiroz Peña']);
  const found = traces(opened);
  expect(
    ['1.042.555.013', '1042555013', '72555019', '300 555', '3005550142', '555 0188'].filter(
      (secret) => found.includes(secret),
    ),
  ).toEqual([]);
  expect(found).not.toMatch(/ruth@|otto@/);
});

test('of a link only what is seen of it is read, of another formula nothing; marks of direction are no letters', async () => {
  const { page, book } = await open();
  const lines = [
    ['Nombre completo', 'Cargo', 'IED'],
    [
      '=HYPERLINK("mailto:sara@ejemplo.invalid","Sara Ejemplo Luna")',
      'Rectora',
      'IED Ejemplo La Ceiba',
    ],
    ['\u202EIrene Ejemplo Sol\u202C\u200F', 'Rectora', 'IED Ejemplo El Roble'],
    ['=CONCATENATE(A2,"x")', 'Rector', 'IED Ejemplo El Roble'],
  ];
  await choose(page, 'enlaces.xlsx', xlsx(lines));
  await page.getByText('2 leídas').waitFor();
  await page.getByText('Sin nombre, no se lee la fila 4.').waitFor();
  await page.getByRole('button', { name: 'Dejarla' }).press('Enter');
  await choose(
    page,
    'enlaces.csv',
    Buffer.from(
      `Nombre completo;Cargo;IED\n"=HIPERVINCULO(""https://ejemplo.invalid/a,b"";""Sara Ejemplo Luna"")";Rectora;IED Ejemplo La Ceiba\n=HYPERLINK("https://ejemplo.invalid"),Rector;IED\n\u202EIrene Ejemplo Sol\u202C;Rectora;IED Ejemplo El Roble\n`,
    ),
  );
  await page.getByText('2 leídas').waitFor();
  await load(page, 'Cargar 2 personas');
  expect(names(book).slice(-2).sort()).toEqual(['Irene Ejemplo Sol', 'Sara Ejemplo Luna']);
});

/** A compound document of Microsoft, with a stream of this name. */
const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1500),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(600),
  ]);
const XLSX = xlsx([
  ['Nombre', 'Cargo'],
  ['Ana Ejemplo', 'Rectora'],
]);

test.each<[name: string, bytes: () => Uint8Array, says: RegExp]>([
  ['cifrado.xlsx', () => ole('EncryptedPackage'), /tiene contraseña/],
  ['viejo.xlsx', () => ole('Workbook'), /formato antiguo de Excel \(\.xls\)/],
  ['texto.xlsx', () => Buffer.from('Esto es un texto, y no una lista'), /columna de los nombres/],
  ['cortado.xlsx', () => XLSX.subarray(0, 900), /está dañado o incompleto/],
  ['vacio.csv', () => Buffer.alloc(0), /está vacío/],
  [
    'bomba.xlsx',
    () => handMadeXlsx({ rows: `<row r="1"><c r="A1"/></row>${' '.repeat(60e6)}` }),
    /ocupa .* sin datos que la llenen|no se lee/,
  ],
  ['otro.zip', () => zipSync({ 'a.txt': Buffer.from('a') }), /archivo comprimido/],
  [
    'larga.csv',
    () =>
      Buffer.from(
        `Nombre\n${Array.from({ length: 200_001 }, (_, i) => `Ana ${'abcdefghij'[i % 10]}`).join('\n')}`,
      ),
    /200\.002 filas con datos, y se leen hasta 200\.000/,
  ],
  [
    'muchas.csv',
    () => Buffer.from(`Nombre\n${'Ana Ejemplo Paz\n'.repeat(199_000)}`),
    /199\.001 renglones, y se cargan hasta 1\.500 personas de una vez/,
  ],
  ['pesada.csv', () => Buffer.alloc(5_100_000, 'Ana;b\n'), /pesa más de 5 MB/],
])('%s is refused in a sentence, and another list is read after it', async (name, bytes, says) => {
  const { page, sent } = await open();
  await choose(page, name, bytes());
  expect(await refusal(page).textContent()).toMatch(says);
  expect(sent('cargarAsistencia')).toEqual([]);
  await choose(page, 'buena.csv', Buffer.from('Nombre;Cargo\nAna Ejemplo Paz;Rectora\n'));
  await page.getByText('1 leída').waitFor();
});

test('two people load lists of one meeting: each goes in once, whoever was first; of another meeting nothing changes', async () => {
  const book = exampleBook();
  const before = people(book).length;
  const lista = 'Nombre\tCargo\tIED\nFabiola Ejemplo Yepes\tRectora\tIED Ejemplo La Ceiba\n';
  const first = await open(book);
  await paste(first.page, `${lista}Gilberto Ejemplo Zea\tRectora\tIED Ejemplo El Roble`);
  await first.page.getByRole('button', { name: 'Cargar 2 personas' }).waitFor();
  // Meanwhile another window loads one of them here, and both in the meeting before.
  const persona = (linea: number, nombre: string) => ({
    linea,
    nombre,
    cargo: 'Rectora',
    ied: '',
    mismo: [],
  });
  const otra = [persona(2, 'Fabiola Ejemplo Yepes'), persona(3, 'Gilberto Ejemplo Zea')];
  book.call('cargarAsistencia', { reunion: 'SO-0002', personas: otra, pedido: 'otra-reunion' });
  book.call('cargarAsistencia', {
    reunion: REUNION,
    personas: otra.slice(0, 1),
    pedido: 'otra-ventana',
  });
  await load(first.page, 'Cargar 2 personas');
  expect(names(book).slice(before).sort()).toEqual([
    'Fabiola Ejemplo Yepes',
    'Gilberto Ejemplo Zea',
  ]);
  expect(
    book
      .rows('asistenciaExterna')
      .filter(
        ({ reunion, nombre }) => reunion === 'SO-0002' && `${nombre}`.match(/ (?:Yepes|Zea)$/),
      ),
  ).toHaveLength(2);
});

test('a publication is no meeting: it is not offered, and who asks for it is told', async () => {
  const { page, book } = await open();
  expect(await page.locator('#asistencia-reunion option').allTextContents()).toEqual([
    expect.stringContaining('SO-0004'),
    expect.stringContaining('SO-0002'),
  ]);
  const personas = [{ linea: 2, nombre: 'Ana Ejemplo', cargo: '', ied: '', mismo: [] }];
  const before = JSON.stringify(book.rows('asistenciaExterna'));
  for (const simular of [true, false])
    expect(
      book.refuse('cargarAsistencia', { reunion: 'so-0001', personas, simular, pedido: 'x' })
        .mensaje,
    ).toMatch(/^SO-0001 es una publicación, a la que no asiste nadie/);
  expect(JSON.stringify(book.rows('asistenciaExterna'))).toBe(before);
});
