// The panel «Cargar» in the browser, on the add-on itself: files of every kind, what others change meanwhile, what is kept when it closes,
// and what takes long.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Page } from 'playwright-core';
import type { CargarPanel } from '../../../src/addon/panels/cargar-del-libro';
import { type Book, exampleBook, newBook, sheetOf } from '../../support/host';
import { acciones, comoTexto } from '../../support/matriz-2026';
import { answersOf } from '../support/book-answers';
import { PIDE_CARGAR } from '../support/cargue';
import { TRABAJO } from '../support/oficina';
import { pasteTable } from '../support/paste';
import { type Answers, panelsOfThisFile, servedPage } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [...PIDE_CARGAR, 'lectorDePlanillas'];
const IED = ['Código DANE', 'Nombre', 'Localidad', 'Barrio'];
const table = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');
const UNA = table(IED, ['108001999901', 'IED Ejemplo Nueva', 'Riomar', 'Uno']);

async function open(book: Book, more: Answers = {}, de = '') {
  const { answers, calls } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({
    panel: 'cargar',
    answers: { ...answers, ...more },
    ...(de && { html: servedPage('cargar', de) }),
  });
  await opened.page.locator('#cargar-pegar, #cargar-vista, #cargar-hecho').first().waitFor();
  return { ...opened, calls, answers };
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');
const hand = (page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]) =>
  page
    .getByLabel('Archivo con la tabla')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: '' })));

async function workbook(sheets: {
  readonly [name: string]: readonly (readonly string[])[];
}): Promise<Buffer> {
  const made = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return Buffer.from(await made.xlsx.writeBuffer());
}
const rowsOf = (text: string): string[][] => text.split('\n').map((line) => line.split('\t'));

test('what had been brought is there from the first frame: no box to paste in over it', async () => {
  const SEES_PASTE = `<script>new MutationObserver(() => {
    if (document.getElementById('cargar-pegar')) window.sawPaste = true;
  }).observe(document, { subtree: true, childList: true });</script>`;
  const book = exampleBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const hojas = [{ nombre: '', celdas: rowsOf(UNA) }];
  const { page } = await openPanel({
    panel: 'cargar',
    answers: {
      ...answers,
      panelCargar: () => ({
        ...book.call<CargarPanel>('panelCargar', {}),
        borrador: { traido: { nombre: '', hojas, pedido: { registro: 'ied' } } },
        borradorDe: 'v1',
      }),
    },
    html: servedPage('cargar').replace(/<body[^>]*>/, (body) => `${body}${SEES_PASTE}`),
  });
  await page.locator('#cargar-vista').waitFor();
  expect(await page.evaluate(() => 'sawPaste' in window)).toBe(false);
});

test('rows that somebody changes between looking and loading are told, and nothing is written over them unseen', async () => {
  const book = exampleBook();
  const { page } = await open(book);
  const [ied] = book.rows('ied');
  const { codigoDane, nombre } = ied as { codigoDane: string; nombre: string };
  await pasteTable(
    page,
    table(
      IED,
      [codigoDane, nombre, 'Riomar', 'El de la tabla'],
      ['108001999901', 'IED Ejemplo Nueva', 'Riomar', 'Uno'],
    ),
  );
  await page.getByText('2 filas leídas').waitFor();
  book.call('cargar', {
    registro: 'ied',
    celdas: [IED, [codigoDane, nombre, 'Riomar', 'El de otra persona']],
  });
  const before = book.rows('ied');
  await press(page, 'Cargar las 2 filas');
  await page.getByText(/alguien cambió estas filas/).waitFor();
  await page
    .getByText('Barrio dice «El de otra persona» y el cargue pondría «El de la tabla»')
    .waitFor();
  expect(book.rows('ied')).toEqual(before);
  // Whoever read it decides: the table goes in.
  await press(page, 'Cargar las 2 filas');
  await page.getByText('Entraron 2 filas en IED').waitFor();
  expect(book.rows('ied').find((row) => row.codigoDane === codigoDane)).toMatchObject({
    barrio: 'El de la tabla',
  });
});

test('a plan approved between looking and loading refuses the rows, says why and keeps what was pasted', async () => {
  const book = exampleBook();
  const { page } = await open(book);
  await pasteTable(page, table(['Código', 'Meta 2026'], ['A01', '9']));
  await page.getByText('1 fila leída').waitFor();
  book.call('aprobarPam', { acta: '3 de 2024' });
  await press(page, 'Cargar la fila');
  await page.getByText(/El PAM está aprobado desde/).waitFor();
  expect(await page.getByText('No había nada que cambiar').count()).toBe(0);
  await page.getByText('Lo pegado: 2 líneas.').waitFor();
  await page.getByText('No entra: corríjalo').waitFor();
}, 60_000);

test('what was pasted survives closing the panel, and so does what was loaded', async () => {
  let minutes = 0;
  const book = exampleBook({ now: () => new Date(Date.UTC(2026, 6, 15, 15, minutes)) });
  const first = await open(book);
  await pasteTable(first.page, UNA);
  await first.page.getByText('1 fila leída').waitFor();
  minutes += 2;
  const again = await open(book);
  await again.page.getByText('Es lo que había traído antes de cerrar el panel.').waitFor();
  await again.page.getByText('1 fila leída').waitFor();
  await press(again.page, 'Cargar la fila');
  await again.page.getByText('Entró 1 fila en IED').waitFor();
  minutes += 2;
  const later = await open(book);
  await later.page.getByText('Entró 1 fila en IED').waitFor();
  await press(later.page, 'Ver');
  await later.page.getByRole('status').first().waitFor({ state: 'attached' });
  expect(sheetOf(book.host.data, 'IED').name).toBe('IED');
  await press(later.page, 'Deshacer este cargue');
  await press(later.page, 'Sí, deshacer');
  await later.page.getByText(/quedó deshecho/).waitFor();
  expect(book.rows('ied').some(({ codigoDane }) => codigoDane === '108001999901')).toBe(false);
  // Nothing is offered any more.
  const last = await open(book);
  expect(await last.page.locator('#cargar-pegar').inputValue()).toBe('');
});

test('what another window brought is offered, and never put over what is on the screen', async () => {
  const book = exampleBook();
  const first = await open(book);
  await pasteTable(first.page, UNA);
  await first.page.getByText('1 fila leída').waitFor();
  const second = await open(book);
  expect(await second.page.locator('#cargar-pegar').inputValue()).toBe('');
  await press(second.page, 'Continuar aquí «Lo pegado» (hace un momento)');
  await second.page.getByText('1 fila leída').waitFor();
  await press(second.page, 'Cargar la fila');
  await second.page.getByText('Entró 1 fila en IED').waitFor();
  // Of what the other window had brought nothing is left to load; what went in can be taken back anywhere.
  const third = await open(book);
  await third.page.getByText('Entró 1 fila en IED').waitFor();
  expect(await third.page.getByRole('button', { name: /^Continuar aquí/ }).count()).toBe(0);
});

test('whoever comes from another panel finds its register chosen, and what was left is offered', async () => {
  let minutes = 0;
  const book = exampleBook({ now: () => new Date(Date.UTC(2026, 6, 15, 15, minutes)) });
  const first = await open(book);
  await pasteTable(first.page, UNA);
  await first.page.getByText('1 fila leída').waitFor();
  minutes += 5;
  const opened = await open(book, {}, 'caracterizacion');
  expect(await opened.page.locator('#cargar-registro').inputValue()).toBe('caracterizacion');
  await press(opened.page, 'Continuar aquí «Lo pegado» (hace 5 min)');
  await opened.page.getByText('1 fila leída').waitFor();
  expect(opened.sent('verCargue').at(-1)).toMatchObject({ registro: '' });
});

test('the sábana that another panel asks for is known by its headers, whichever its catalogue', async () => {
  const book = exampleBook();
  const { page } = await open(book, {}, 'autoevaluacion');
  expect(await page.locator('#cargar-registro').inputValue()).toBe('');
  const [ied] = book.rows('ied') as readonly { codigoDane: string }[];
  const componentes = book
    .call<{ columnas: readonly { readonly titulo: string }[] }>('verCargue', {
      registro: 'autoevaluacion2026',
      celdas: [['Código DANE'], ['1']],
    })
    .columnas.map(({ titulo }) => titulo)
    .slice(2);
  await pasteTable(
    page,
    table(
      ['Código DANE', 'Vigencia', ...componentes],
      [ied?.codigoDane ?? '', '2025', ...componentes.map(() => '2')],
    ),
  );
  await page.getByText('1 fila leída').waitFor();
  expect(await page.locator('#cargar-registro').inputValue()).toBe('autoevaluacion2026');
});

test('what is too much to keep is said not to be kept', async () => {
  const book = newBook();
  const { page, sent } = await open(book);
  const rows = Array.from({ length: 2000 }, (_, i) => [
    `1080020${String(i).padStart(5, '0')}`,
    `IED Ejemplo con un nombre largo número ${i}`,
    'Riomar',
    'Barrio de ejemplo',
  ]);
  await pasteTable(page, table(IED, ...rows));
  await page.getByText('2.000 filas leídas').waitFor();
  await page.getByText('Es mucho para conservarlo').waitFor();
  expect(JSON.stringify(sent('guardarBorradorCargar')).length).toBeLessThan(1000);
});

test.each([
  ['an .xlsx', 'ied.xlsx', () => workbook({ 'Datos 2026': rowsOf(UNA) })],
  ['a CSV of Windows', 'ied.csv', () => Buffer.from(UNA.replace(/\t/g, ';'), 'latin1')],
])('a table comes in %s', async (_kind, name, content) => {
  const book = exampleBook();
  const { page } = await open(book);
  await hand(page, [{ name, buffer: await content() }]);
  await page.getByText('1 fila leída').waitFor();
  await page.getByText(`Archivo ${name}.`).waitFor();
  await page.getByText('Se reconoció por sus encabezados: 4 columnas de esa hoja.').waitFor();
});

test('an .ods is read as the command line reads it', async () => {
  const { page } = await open(newBook());
  const file = join(__dirname, '../../fixtures/una-tabla-en-dos-formatos/tabla.ods');
  await hand(page, [{ name: 'tabla.ods', buffer: readFileSync(file) }]);
  await page.getByText('Archivo tabla.ods.').waitFor();
  await page.getByText(/diga usted de cuál/).waitFor();
});

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
test.each([
  ['an .xls renamed', 'viejo.xlsx', OLE, 'está en el formato antiguo de Excel (.xls)'],
  [
    'one with a password',
    'clave.xlsx',
    Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'tiene contraseña',
  ],
  ['a broken one', 'roto.xlsx', Buffer.from('PK\u0003\u0004 nada'), 'está dañado o incompleto'],
  ['one of more than 20 MB', 'enorme.xlsx', Buffer.alloc(20_000_001), 'pesa más de 20 MB'],
  ['an empty one', 'vacio.csv', Buffer.from('\n'), 'está vacío'],
])(
  '%s is refused in a sentence, and the panel stays as it was',
  async (_kind, name, buffer, said) => {
    const { page, sent } = await open(newBook());
    await hand(page, [{ name, buffer }]);
    await page.getByRole('alert').getByText(said).waitFor();
    expect(sent('verCargue')).toEqual([]);
  },
);

test('of a file with several sheets it is said which is read, and another is a mark away', async () => {
  const book = exampleBook();
  const { page, sent } = await open(book);
  const otra = table(IED, ['108001999902', 'IED Ejemplo Otra', 'Riomar', 'Dos']);
  await hand(page, [
    { name: 'libro.xlsx', buffer: await workbook({ IED: rowsOf(UNA), Segunda: rowsOf(otra) }) },
  ]);
  await page.getByText('1 fila leída').waitFor();
  expect(await page.getByLabel('IED (1 fila)').isChecked()).toBe(true);
  await page.getByLabel('Segunda').check();
  await page.waitForFunction(() => !document.querySelector('.progress-track'));
  expect(sent('verCargue').at(-1)).toMatchObject({ hojasPedidas: ['IED', 'Segunda'] });
});

test('of several files each sheet is chosen by itself, with how many rows it has', async () => {
  const book = exampleBook();
  const { page, sent } = await open(book);
  const ied = (...numbers: readonly number[]) =>
    rowsOf(table(IED, ...numbers.map((n) => [`10800199990${n}`, `IED ${n}`, 'Riomar', 'Uno'])));
  await hand(page, [
    {
      name: 'uno.xlsx',
      buffer: await workbook({ Norte: ied(1, 2), Sur: ied(3), Notas: [['Equis'], ['1']] }),
    },
    { name: 'dos.xlsx', buffer: await workbook({ Norte: ied(4, 5, 6) }) },
    { name: 'dos.xlsx', buffer: await workbook({ Hoja1: ied(7) }) },
  ]);
  // Of two sheets as good none is taken; what each has is seen.
  const uno = page.getByRole('group', { name: 'Hojas de uno.xlsx' });
  await uno.getByLabel('Norte (2 filas)').waitFor();
  await uno.getByLabel('Notas (sin filas)').waitFor();
  const alone = page.getByRole('group', { name: 'Archivos que se cargan' });
  expect(await alone.getByRole('checkbox').count()).toBe(2);
  await uno.getByRole('button', { name: /^Todas/ }).press('Enter');
  await page.getByText('7 filas leídas').waitFor();
  expect(sent('verCargue').at(-1)).toMatchObject({
    hojasPedidas: [
      'uno.xlsx › Norte',
      'uno.xlsx › Sur',
      'dos.xlsx › Norte',
      'dos.xlsx (2) › Hoja1',
    ],
  });
  // The sheet of that name in the other file stays.
  await uno.getByLabel('Norte (2 filas)').press('Space');
  await page.getByText('5 filas leídas').waitFor();
  await alone.getByLabel('dos.xlsx (2) (1 fila)').press('Space');
  await page.getByText('4 filas leídas').waitFor();
  await alone.getByLabel('dos.xlsx (3 filas)').press('Space');
  await uno.getByRole('button', { name: /^Ninguna/ }).press('Enter');
  await page.getByText('No hay filas que cargar.').waitFor();
  await alone.getByLabel('dos.xlsx (3 filas)').press('Space');
  await press(page, 'Cargar las 3 filas');
  await page.getByText('Entraron 3 filas en IED').waitFor();
});

test('a table of nobody’s headers asks of which register it is', async () => {
  const { page } = await open(exampleBook());
  await pasteTable(page, table(['Equis', 'Ye'], ['1', '2']));
  await page.getByText(/diga usted de cuál/).waitFor();
  await page.locator('#cargar-registro').selectOption('ied');
  await page.getByText('Así no se puede leer').waitFor();
});

test('what all the rows say is asked for where the table lacks it', async () => {
  const book = exampleBook();
  const { page } = await open(book);
  await pasteTable(
    page,
    table(['Código DANE', 'Tasa de deserción intraanual'], ['108001999015', '5,5%']),
  );
  await page.locator('#cargar-registro').selectOption('datosIed');
  await page.getByLabel('Vigencia', { exact: true }).fill('2022');
  await page.getByLabel('Vigencia', { exact: true }).press('Enter');
  await page.getByText('1 fila leída').waitFor();
  await press(page, 'Cargar la fila');
  await page.getByText('Entró 1 fila en Datos por IED').waitFor();
});

test('a load that is half-way goes on by itself, with what it was begun with', async () => {
  const visto = { ...TRABAJO, trabajo: 'cargue', titulo: 'Cargue en IED', aviso: '', esMio: true };
  const book = exampleBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const half = (pedido: never) => ({
    ...(answers.cargar?.({ ...(pedido as object), simular: true } as never) as object),
    cargue: 'C-0100',
    trabajo: visto,
  });
  const { page, sent } = await open(book, {
    cargar: half,
    seguirTrabajo: () => ({ ...visto, estado: 'terminado', dicho: 'Se escribieron 1 de 1 filas.' }),
  } as unknown as Answers);
  await pasteTable(page, UNA);
  await press(page, 'Cargar la fila');
  await page.getByText('Entró 1 fila en IED').waitFor();
  const [loaded] = sent('cargar') as { hojas: unknown }[];
  expect(sent('seguirTrabajo')[0]).toMatchObject({ pedido: { hojas: loaded?.hojas } });
});

test('thousands of rows go in under one cargue, and come out whole', async () => {
  const book = newBook();
  const { page } = await open(book, {});
  const rows = Array.from({ length: 1200 }, (_, i) => [
    `1080020${String(i).padStart(5, '0')}`,
    `IED Ejemplo ${i}`,
    'Riomar',
    'Uno',
  ]);
  await pasteTable(page, table(IED, ...rows));
  await press(page, 'Cargar las 1.200 filas');
  await page.getByText('Entraron 1.200 filas en IED').waitFor();
  expect(book.rows('ied')).toHaveLength(1200);
  await press(page, 'Deshacer este cargue');
  await press(page, 'Sí, deshacer');
  await page.getByText(/quedó deshecho/).waitFor();
  expect(book.rows('ied')).toHaveLength(0);
});

test('a table with errors is seen and loaded with few calls', async () => {
  const book = newBook();
  const { page, calls } = await open(book);
  await pasteTable(page, comoTexto(acciones(true)));
  await press(page, 'Cargar las 60 filas');
  await page.getByText('Entraron 60 filas en PAM').waitFor();
  const totals = Object.fromEntries(calls.map(({ endpoint, total }) => [endpoint, total]));
  process.stderr.write(`Calls of the panel «Cargar»: ${JSON.stringify(totals)}\n`);
  expect(totals.verCargue).toBeLessThan(12);
  // The first acciones of a book: Inicio, which said that there were none, is told again in the same execution.
  expect(totals.cargar).toBeLessThan(55);
});

const ACCIONES = [
  'Componente',
  'Acción',
  'Indicador',
  'Unidad',
  'Tipo de acumulación',
  'Meta 2026',
  'Meta 2027',
  'Meta cuatrienio',
  'Responsable',
  'Fecha inicio',
  'Fecha fin',
];
const sinCodigo = (accion: string, meta: string, cuatrienio = meta): readonly string[] => [
  'Educación inicial',
  accion,
  `Indicador de ${accion}`,
  'Visitas',
  'Acumulado',
  meta,
  'NP',
  cuatrienio,
  'Luis Ejemplo Castro',
  '15/06/26',
  'dic-27',
];

test('rows without código get one, what is nearly a figure is proposed, and the same list again is known', async () => {
  const book = newBook();
  const { page, sent } = await open(book);
  const pasted = table(
    ACCIONES,
    sinCodigo('Visitas de ejemplo', 'Cuatro (4) visitas', '4'),
    sinCodigo('Redes de ejemplo', 'Seis (6) redes', '6'),
    sinCodigo('Talleres de ejemplo', '8'),
  );
  await pasteTable(page, pasted);
  await page.getByText('3 filas leídas').waitFor();
  const proposed = page.getByRole('region', { name: 'Valores propuestos' });
  await proposed.getByText('«Cuatro (4) visitas» → 4').waitFor();
  // One by one, and then all.
  await proposed.getByRole('button', { name: 'Aceptar 4 en fila 2, Meta 2026' }).press('Enter');
  await proposed.getByText('Aceptó 1.').waitFor();
  expect(sent('verCargue').at(-1)).toMatchObject({
    aceptar: [{ fila: 2, columna: 'meta2026', valor: 4 }],
  });
  await proposed.getByRole('button', { name: 'Aceptar 6 en fila 3, Meta 2026' }).press('Enter');
  await proposed.getByText('Aceptó 2.').waitFor();
  await press(page, 'Quitar lo aceptado');
  await press(page, 'Aceptar las 2 propuestas');
  await proposed.getByText('Aceptó todos los que no tienen duda.').waitFor();
  await page.locator('#cargar-lecturas').press('Enter');
  await page.getByText('«dic-27» → 31/12/2027').first().waitFor();
  await page.locator('#cargar-codigos').press('Enter');
  await page.getByText('A01').first().waitFor();
  await press(page, 'Cargar las 3 filas');
  await page.getByText('Entraron 3 filas en PAM').waitFor();
  expect(book.rows('pam').map(({ codigo, meta2026 }) => [codigo, meta2026])).toEqual([
    ['A01', 4],
    ['A02', 6],
    ['A03', 8],
  ]);
  await press(page, 'Cargar otra tabla');
  await pasteTable(page, pasted);
  await press(page, 'Aceptar las 2 propuestas');
  await page.getByText('No hay nada que cargar').waitFor();
  expect(book.rows('pam')).toHaveLength(3);
});

test('an acción in other words is asked about, never taken in silence, and another código can be given', async () => {
  const book = newBook();
  const first = [
    sinCodigo('Hacer visitas de asesoría a las instituciones', '4'),
    sinCodigo('Dotar las bibliotecas escolares', '6'),
    sinCodigo('Ferias de ciencia en las localidades', '8'),
  ];
  book.call('cargar', { registro: 'pam', celdas: [ACCIONES, ...first] });
  const reworded = [
    sinCodigo('Visitas de asesoría y acompañamiento a las instituciones', '5'),
    sinCodigo('Dotación de bibliotecas', '7'),
    sinCodigo('Encuentro anual de semilleros', '9'),
  ];
  const { page, sent } = await open(book);
  await pasteTable(page, table(ACCIONES, ...reworded));
  const asked = page.getByRole('region', { name: '¿Es la misma?' });
  await asked
    .getByText('se parece a A01 «Hacer visitas de asesoría a las instituciones»')
    .waitFor();
  await page.getByText('Cargar las 3 filas').waitFor();
  // By the keyboard: it is the same, and then nothing is asked any more.
  await asked.getByRole('button', { name: 'Es la misma que A01' }).press('Enter');
  await asked.waitFor({ state: 'detached' });
  expect(sent('verCargue').at(-1)).toMatchObject({
    aceptar: [{ fila: 2, columna: 'codigo', valor: 'A01' }],
  });
  // Of another row whoever knows says its código.
  await page.locator('#cargar-codigos').press('Enter');
  const codigos = page.locator('#cargar-codigos-contenido');
  await codigos.getByText('ya está en el libro: «Hacer visitas').waitFor();
  await codigos.getByRole('button', { name: 'Otro código… para la fila 4' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('a03');
  await page.keyboard.press('Enter');
  await codigos.getByText('ya está en el libro: «Ferias de ciencia en las localidades»').waitFor();
  await codigos.getByRole('button', { name: 'Otro código… para la fila 3' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('B07');
  await page.keyboard.press('Enter');
  await codigos.getByText('(fila 3; nueva)').waitFor();
  await press(page, 'Cargar las 3 filas');
  await page.getByText('1 nueva y 2 actualizadas').waitFor();
  expect(book.rows('pam').map(({ codigo, accion }) => [codigo, accion])).toEqual([
    ['A01', 'Visitas de asesoría y acompañamiento a las instituciones'],
    ['A02', 'Dotar las bibliotecas escolares'],
    ['A03', 'Encuentro anual de semilleros'],
    ['B07', 'Dotación de bibliotecas'],
  ]);
});

test('two rows cannot be the same one, and what was said of a row can be taken back', async () => {
  const book = newBook();
  book.call('cargar', {
    registro: 'pam',
    celdas: [ACCIONES, sinCodigo('Hacer visitas de asesoría a las instituciones', '4')],
  });
  const { page } = await open(book);
  await pasteTable(
    page,
    table(
      ACCIONES,
      sinCodigo('Visitas de asesoría y acompañamiento a las instituciones', '5'),
      sinCodigo('Encuentro anual de semilleros', '9'),
    ),
  );
  await page.getByRole('button', { name: 'Es la misma que A01' }).press('Enter');
  await page.locator('#cargar-codigos').press('Enter');
  const codigos = page.locator('#cargar-codigos-contenido');
  await codigos.getByRole('button', { name: 'Otro código… para la fila 3' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('A01');
  await page.keyboard.press('Enter');
  await page.getByText(/Una fila no entra:/).waitFor();
  await codigos.getByRole('button', { name: 'Quitar lo dicho de la fila 3' }).press('Enter');
  await page.getByText('Cargar las 2 filas').waitFor();
});

test('a column that was known by its name is left unread, and read again, and the book remembers it', async () => {
  const book = exampleBook();
  const { page, sent } = await open(book);
  await pasteTable(page, UNA);
  await page.locator('#cargar-columnas').press('Enter');
  const columnas = page.locator('#cargar-columnas-contenido');
  await columnas.getByRole('button', { name: 'No leer «Barrio»' }).press('Enter');
  await columnas.getByText('No se leen').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'cargar-columnas');
  expect(sent('verCargue').at(-1)).toMatchObject({ columnas: { Barrio: '' } });
  await columnas.getByRole('button', { name: 'Leer «Barrio»' }).press('Enter');
  await columnas.getByRole('button', { name: 'No leer «Barrio»' }).press('Enter');
  await columnas.getByText('No se leen').waitFor();
  await press(page, 'Cargar la fila');
  await page.getByText('Entró 1 fila en IED').waitFor();
  expect(book.rows('ied').at(-1)).toMatchObject({ codigoDane: '108001999901', barrio: null });
  // The next file of the same office.
  await press(page, 'Cargar otra tabla');
  await pasteTable(page, UNA);
  await columnas.getByText('«Barrio», como la vez anterior').waitFor({ state: 'attached' });
  await page.getByText('No hay nada que cargar').waitFor();
  if (!(await columnas.isVisible())) await page.locator('#cargar-columnas').press('Enter');
  await columnas.getByRole('button', { name: 'Leer «Barrio»' }).press('Enter');
  await press(page, 'Cargar la fila');
  await page.getByText('Entró 1 fila en IED').waitFor();
  expect(book.rows('ied').at(-1)).toMatchObject({ barrio: 'Uno' });
});

test('what several files bring is one load, each line told by its file', async () => {
  const book = exampleBook();
  const { page } = await open(book);
  const otra = table(
    IED,
    ['108001999902', 'IED Ejemplo Otra', 'Riomar', 'Dos'],
    ['', 'Sin código', 'Riomar', 'Tres'],
  );
  await hand(page, [
    { name: 'uno.csv', buffer: Buffer.from(UNA) },
    { name: 'dos.csv', buffer: Buffer.from(otra) },
  ]);
  await page.getByText('3 filas leídas').waitFor();
  await page.getByText('Hoja dos.csv, fila 3').waitFor();
  await press(page, 'Cargar las 2 válidas');
  await page.getByText('Entraron 2 filas en IED').waitFor();
});
