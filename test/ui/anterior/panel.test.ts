// The panel «Resultados del PAM anterior» on the built add-on: the book is chosen as people choose a file, read in the page, seen,
// loaded by the keyboard and taken back.

import type { Page } from 'playwright-core';
import { type Book, exampleBook, openBook } from '../../support/host';
import { ACCIONES, libroAnterior } from '../../support/libro-anterior';
import { archivoDe, ficheroDe, libroDe } from '../../support/libros-del-cuatrienio';
import { type Script, variantCodigo } from '../../support/variant-build';
import { answersOf } from '../support/book-answers';
import { AXE, checkPage } from '../support/check-page';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile(AXE);
const ENDPOINTS = [
  'panelAnterior',
  'verAnterior',
  'cargarAnterior',
  'verOtrosAnos',
  'cargarOtrosAnos',
  'deshacerCargue',
  'lectorDePlanillas',
  'parteDePanel',
  'verTrabajo',
  'seguirTrabajo',
  'cancelarTrabajo',
];

async function open(book = exampleBook()) {
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'anterior', answers });
  await opened.page.getByRole('button', { name: 'Escoger el libro…' }).waitFor();
  return { ...opened, book };
}
const choose = (page: Page, bytes: Uint8Array, name = 'PAM 2020.xlsx'): Promise<void> =>
  page
    .getByLabel('Libro del PAM anterior')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const fits = async (page: Page, name: string): Promise<void> =>
  expect(await checkPage(page, name)).toEqual([]);

/** An acción of the example whose línea base nobody wrote. */
function withoutBase(codigo: string): Book {
  const book = exampleBook();
  const row = book.rows('pam').find((one) => one.codigo === codigo);
  book.call('guardarFila', { registro: 'pam', leida: { fila: 2, row }, campos: { lineaBase: '' } });
  return book;
}

test('its figures are seen, and nothing is written until its button is pressed', async () => {
  const { page, book, sent } = await open(withoutBase('A27'));
  const before = book.rows('caracterizacion').length;
  await choose(page, await libroAnterior());
  await page.getByRole('heading', { name: 'PAM 2020-2023: 42 %' }).waitFor();
  await page
    .getByText('A27 · Sedes con conexión a internet de al menos 100 Mbps: 6 Sedes')
    .waitFor();
  for (const id of ['acciones', 'sin-propuesta', 'ya'])
    await page.locator(`#anterior-${id}`).press('Enter');
  await fits(page, 'anterior');
  expect(book.rows('caracterizacion')).toHaveLength(before);
  // Of a book, only the tabs of its results leave the page.
  const [asked] = sent('verAnterior') as { hojas: { nombre: string }[] }[];
  expect(asked?.hojas.map(({ nombre }) => nombre).sort()).toEqual([
    'PAM',
    'Parámetros',
    'Seguimiento',
  ]);
});

test('loaded by the keyboard it is told, and taken back it is as it was', async () => {
  const { page, book } = await open(withoutBase('A27'));
  const before = [book.rows('caracterizacion'), book.rows('pam')];
  await choose(page, await libroAnterior());
  await page.locator('#anterior-cargar').press('Enter');
  await page
    .getByText(
      /^Del PAM 2020-2023: \d+ resultados en Caracterización y 1 línea base queda en el PAM\.$/,
    )
    .first()
    .waitFor();
  expect(book.rows('pam').find(({ codigo }) => codigo === 'A27')?.lineaBase).toBe(6);
  await fits(page, 'anterior-hecho');
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect([book.rows('caracterizacion'), book.rows('pam')]).toEqual(before);
});

test('a línea base that is unticked is not written', async () => {
  const { page, book } = await open(withoutBase('A27'));
  await choose(page, await libroAnterior());
  await page.getByLabel('A27 · ').press('Space');
  await page.locator('#anterior-cargar').press('Enter');
  await page
    .getByText(/resultados en Caracterización\.$/)
    .first()
    .waitFor();
  expect(book.rows('pam').find(({ codigo }) => codigo === 'A27')?.lineaBase).toBeNull();
});

test('a book of another plan, and what is no book, are told where it was chosen', async () => {
  const { page } = await open();
  await choose(page, await libroAnterior(2016));
  await page
    .getByText('es del cuatrienio 2016-2019, y el PAM anterior a este es el de 2020-2023')
    .waitFor();
  await fits(page, 'anterior-otro');
  await choose(page, Buffer.from('no es nada'), 'foto.xlsx');
  await page.getByText('foto.xlsx').first().waitFor();
  await page.getByRole('button', { name: 'Escoger el libro…' }).waitFor();
});

test('the same book again has nothing to load', async () => {
  const { page, book } = await open();
  const bytes = await libroAnterior(2020, ACCIONES);
  await choose(page, bytes);
  await page.locator('#anterior-cargar').press('Enter');
  await page
    .getByText(/en Caracterización\.$/)
    .first()
    .waitFor();
  const once = book.rows('caracterizacion').length;
  await choose(page, bytes);
  await page.getByText('No hay nada que cargar del PAM 2020-2023').waitFor();
  await fits(page, 'anterior-nada');
  await page.getByRole('button', { name: 'Escoger otro libro' }).press('Enter');
  await page.getByRole('button', { name: 'Escoger el libro…' }).waitFor();
  expect(book.rows('caracterizacion')).toHaveLength(once);
});

const fourYears = (script: Partial<Script> = {}): Book =>
  openBook(libroDe(2027).host.data, {
    ...script,
    now: () => new Date('2028-02-01T10:00:00-05:00'),
  });
const ofTwoYears = () =>
  Promise.all(
    ([2024, 2025] as const).map(async (ano) => ({
      name: archivoDe(ano),
      mimeType: '',
      buffer: Buffer.from(await ficheroDe(libroDe(ano))),
    })),
  );

test('books of other years of this cuatrienio are chosen together, seen, loaded by the keyboard and taken back', async () => {
  const book = fourYears();
  const { page } = await open(book);
  const before = book.rows('seguimiento');
  await page.getByRole('button', { name: 'Libros de este cuatrienio…' }).press('Enter');
  await page.getByText('Si cada año del cuatrienio se llevó en un libro').waitFor();
  await fits(page, 'otros-anos');
  const files = await ofTwoYears();
  const picker = page.getByLabel('Libros de otros años del cuatrienio');
  await picker.setInputFiles([files[0]!, files[0]!]);
  await page.getByText('«pam-2024.xlsx» está dos veces en la lista: déjelo una sola.').waitFor();
  await picker.setInputFiles(files);
  await page.getByRole('heading', { name: 'Lo que traen' }).waitFor();
  await page.getByText('Trae 5 filas de Seguimiento (2024), 1 evaluación anual (2024)').waitFor();
  await page.locator('#otros-antes-0').press('Enter');
  await fits(page, 'otros-anos-vistos');
  expect(book.rows('seguimiento')).toEqual(before);
  await page.locator('#otros-cargar').press('Enter');
  await page
    .getByText(/^De 2 libros: 14 filas entran en este/)
    .first()
    .waitFor();
  expect(book.rows('seguimiento')).toHaveLength(15);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('seguimiento')).toEqual(before);
});

test('more rows than one commit writes go on by themselves to their end, and are taken back whole', async () => {
  const script = await variantCodigo({
    'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 6'),
    'src/addon/trabajos/motor.ts': (text) => text.replace('PASO_MS = 90_000', 'PASO_MS = 1'),
  });
  const book = fourYears(script);
  const before = book.rows('seguimiento');
  const { page } = await open(book);
  await page.getByRole('button', { name: 'Libros de este cuatrienio…' }).press('Enter');
  await page.getByLabel('Libros de otros años del cuatrienio').setInputFiles(await ofTwoYears());
  await page.locator('#otros-cargar').press('Enter');
  await page.getByText('Terminado.').waitFor();
  await fits(page, 'otros-anos-por-pasos');
  expect(book.rows('seguimiento')).toHaveLength(15);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('Terminado.').waitFor({ state: 'detached' });
  expect(book.rows('seguimiento')).toEqual(before);
});
