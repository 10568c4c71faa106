// Buscar y reemplazar by keyboard, in a real browser: what cells show, in the sheet and in the whole book, and what is hidden.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSheet } from '../../../src/emulator/workbook/blank';
import { cellAt, putCell } from '../../../src/emulator/workbook/cells';
import { openLibro } from '../../../src/local/file/libro-file';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { sheetOf } from '../../support/host';
import { Client, type Served, served } from '../../support/served-libro';

const FECHA = { n: { pattern: 'dd/mm/yyyy' } };
const NUMERO = { n: { pattern: '#,##0.##' } };
/** 15/06/2026. */
const DAY = 46_188;

let server: Served;
let client: Client;
let ana: BookPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'libro.xlsx');
  const file = await openLibro(path, { create: true });
  Object.assign(file.data.styles, { fecha: FECHA, numero: NUMERO });
  const rows = addSheet(file.data, 'Filas');
  ['Nombre', 'Educación rural', 'EDUCACION vial', 'El año', 'casa', 'Casa', 'casas'].forEach(
    (v, row) => void putCell(rows, row, 0, { v, t: 1 }),
  );
  putCell(rows, 1, 1, { v: 1250.5, t: 2, s: 'numero' });
  putCell(rows, 2, 1, { v: DAY, t: 2, s: 'fecha' });
  putCell(rows, 3, 1, { f: '=A5', v: 'casa', t: 1 });
  const archive = addSheet(file.data, 'Archivo');
  archive.hidden = 1;
  putCell(archive, 4, 2, { v: 'casa vieja', t: 1 });
  putCell(addSheet(file.data, 'Otra'), 9, 1, { v: 'La casa', t: 1 });
  await file.save();
  await file.close();
  server = await served({ folder, path });
  client = await Client.open(server.url);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  ana = await BookPage.open(context, server.url);
});
afterAll(async () => {
  await server?.stop();
});
afterEach(async () => {
  expect(ana.errors).toEqual([]);
  for (const choice of ['En todo el libro', 'Distinguir mayúsculas y tildes', 'La celda completa'])
    await ana.page
      .getByLabel(choice)
      .uncheck({ force: true })
      .catch(() => undefined);
  await ana.page.getByLabel('Buscar', { exact: true }).press('Escape');
});

const place = () => ana.page.locator('#grid [data-u-comp="defined-name"] input').inputValue();
const front = () => ana.page.locator('[role="tab"][aria-selected="true"]').textContent();
const count = () => ana.page.textContent('#find .count');
const says = () => ana.page.textContent('#find .says');
const value = async (address: string) => {
  const [, letter = 'A', line = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = sheetOf((await client.book()).book, 'Filas');
  return cellAt(sheet, Number(line) - 1, letter.charCodeAt(0) - 65)?.v;
};

/** Looks for a text from the first cell of a sheet on. */
async function look(text: string, key = 'Control+f', sheet = 'Filas'): Promise<void> {
  await ana.goTo('A1', sheet);
  await ana.press(key);
  await ana.page.keyboard.type(text);
}
/** Marks a choice of the box by keyboard and goes back to what is looked for. */
async function choose(label: string): Promise<void> {
  await ana.page.getByLabel(label).press('Space');
  await ana.page.getByLabel('Buscar', { exact: true }).focus();
}

test('goes through the cells by keyboard, both ways and round, and back to the sheet', async () => {
  await look('educacion');
  expect([await count(), await place()]).toEqual(['1 de 2 · Filas!A2', 'A2']);
  await ana.press('Enter');
  expect([await count(), await place()]).toEqual(['2 de 2 · Filas!A3', 'A3']);
  await ana.press('ArrowDown');
  expect(await place()).toBe('A2');
  await ana.press('Shift+Enter');
  expect(await place()).toBe('A3');
  await ana.picture('buscar');
  await ana.press('Escape', 'ArrowDown');
  expect(await place()).toBe('A4');
  await ana.press('Control+g');
  expect([await count(), await place()]).toEqual(['1 de 2 · Filas!A2', 'A2']);
});

test('finds numbers and dates as they are shown and as they are typed, and tells what is nowhere', async () => {
  await look('1.250,5');
  expect(await place()).toBe('B2');
  await look('1250,5');
  expect(await place()).toBe('B2');
  await look('15/06/2026');
  expect(await place()).toBe('B3');
  await look('ano');
  expect(await count()).toBe('No está en esta hoja.');
});

test('distinguishes capitals and accents, and whole cells, when asked to', async () => {
  await look('casa');
  expect(await count()).toMatch(/de 4 ·/);
  await choose('La celda completa');
  expect(await count()).toMatch(/de 3 ·/);
  await choose('Distinguir mayúsculas y tildes');
  expect(await count()).toMatch(/de 2 ·/);
});

test('looks in the whole book, and opens no hidden sheet unless it is asked to', async () => {
  await look('casa v');
  await choose('En todo el libro');
  expect(await count()).toBe('1 de 1 · Archivo!C5 (1 en hojas ocultas)');
  expect([await says(), await front()]).toEqual(['Esa hoja está oculta.', 'Filas']);
  await look('la casa');
  expect([await front(), await place()]).toEqual(['Otra', 'B10']);
  await look('casa v');
  await ana.page.keyboard.press('Tab');
  await ana.page.getByRole('button', { name: 'Mostrar la hoja' }).press('Enter');
  expect([await front(), await place()]).toEqual(['Archivo', 'C5']);
  await ana.settled();
});

test('replaces as if it were typed, one by one', async () => {
  await look('250', 'Control+h');
  expect(await place()).toBe('B2');
  await ana.page.getByLabel('Reemplazar con').focus();
  await ana.page.keyboard.type('300');
  await ana.change('Enter');
  expect(await value('B2')).toBe(1300.5);
  await ana.press('Escape');
  expect(await ana.shown('B2')).toBe('1.300,5');
});

test('replaces all that is in sight at once, says what it left, and one undo brings it back', async () => {
  await look('casa', 'Control+h');
  await ana.page.getByLabel('Reemplazar con').fill('lote');
  const button = ana.page.getByRole('button', { name: 'Reemplazar todo' });
  await button.focus();
  await ana.change('Enter');
  expect(await says()).toBe('Se reemplazó en 3 celdas. Quedaron como estaban 1 con fórmula.');
  expect([await value('A5'), await value('A6'), await value('A7')]).toEqual([
    'lote',
    'lote',
    'lotes',
  ]);
  await ana.picture('reemplazar');
  await ana.page.getByRole('button', { name: 'Deshacer', exact: true }).press('Enter');
  await eventually(
    () => value('A7'),
    (now) => now === 'casas',
  );
  expect([await value('A5'), await value('A6')]).toEqual(['casa', 'Casa']);
  await ana.settled();
  expect(await ana.violations('#find')).toEqual([]);
});
