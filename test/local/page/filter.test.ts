// The filter of a window, in a real browser with real keys: what it hides stays as it was, and it is of that window alone.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putCell } from '../../../src/emulator/workbook/cells';
import { openLibro } from '../../../src/local/file/libro-file';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { hideByFilter, toggleFilter } from '../../support/page-filter';
import { Client, type Served, served } from '../../support/served-libro';

const ROWS = [
  ['Estado', 'Nombre'],
  ['Abierto', 'd'],
  ['Cumplido', 'c'],
  ['Abierto', 'b'],
  ['Cumplido', 'a'],
  ['Abierto', 'e'],
] as const;
const AREA = 'A1:B6';

let server: Served;
let client: Client;
let ana: BookPage;
let luz: BookPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'libro.xlsx');
  const file = await openLibro(path, { create: true });
  const [sheet] = Object.values(file.data.sheets);
  for (const [row, cells] of ROWS.entries())
    for (const [column, v] of cells.entries()) putCell(sheet!, row, column, { v, t: 1 });
  sheet!.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
  await file.save();
  await file.close();
  server = await served({ folder, path });
  client = await Client.open(server.url);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  ana = await BookPage.open(context, server.url);
  luz = await BookPage.open(context, server.url);
  await ana.page.bringToFront();
  await hideByFilter(ana, AREA, 'Cumplido');
});
afterAll(async () => {
  await server?.stop();
});
afterEach(() => {
  expect([...ana.errors, ...luz.errors]).toEqual([]);
});

/** What a window shows of the rows, a word each: copying passes over what a filter hides. */
const seen = async (window: BookPage, area = 'B2:B6'): Promise<string> =>
  (await window.shown(area)).split('\n').join(' ');
/** A column of the book, all its rows. */
async function column(index: number): Promise<string> {
  const { cellData } = await client.sheet();
  return [1, 2, 3, 4, 5].map((row) => String(cellData[row]?.[index]?.v ?? '-')).join(' ');
}
const box = () => ana.page.getByRole('dialog');
/** Opens the box of the filter views by keyboard. */
const openViews = () => ana.press('Alt+d', 'End', 'ArrowUp', 'ArrowUp', 'Enter');
const reapply = () => ana.press('Alt+d', 'End', 'ArrowUp', 'Enter');

test('is refreshed by sorting, and undoing that too', async () => {
  expect(await seen(ana)).toBe('d b e');
  await ana.goTo('B2');
  await ana.change('Alt+d', 'Enter');
  expect(await column(1)).toBe('a b c d e');
  expect(await seen(ana)).toBe('b d e');
  await ana.change('Control+z');
  await eventually(
    () => column(1),
    (now) => now === 'd c b a e',
  );
  expect(
    await eventually(
      () => seen(ana),
      (now) => now === 'd b e',
    ),
  ).toBe('d b e');
});

test('hides no row that was just edited until it is put again, whatever others do', async () => {
  await ana.type('A4', 'Cumplido');
  expect(await seen(ana)).toBe('d b e');
  const { id: sheetId } = await client.sheet();
  await client.edit([{ kind: 'insertRows', sheetId, row: 1, count: 1 }]);
  const { sequence } = await client.book();
  await ana.page.waitForSelector(`#grid[data-change="${sequence}"]`);
  expect(await seen(ana, 'B3:B7')).toBe('d b e');
  await client.edit([{ kind: 'deleteRows', sheetId, row: 1, count: 1 }]);
  await ana.page.waitForSelector(`#grid[data-change="${sequence + 1}"]`);
  expect(await seen(ana)).toBe('d b e');
  await reapply();
  expect(await seen(ana)).toBe('d e');
  await luz.page.bringToFront();
  await luz.type('A4', 'Abierto');
  await ana.page.bringToFront();
  await ana.page.waitForSelector(`#grid[data-change="${sequence + 2}"]`);
  await reapply();
  expect(await seen(ana)).toBe('d b e');
});

test('keeps what is filled, pasted, dated and emptied off the rows that it hides', async () => {
  await ana.goTo('C2:C6');
  await ana.page.keyboard.type('x');
  await ana.change('Control+Enter');
  expect(await column(2)).toBe('x - x - x');
  await ana.type('C2', 'y');
  await ana.goTo('C2:C6');
  await ana.change('Control+d');
  expect(await column(2)).toBe('y - y - y');
  await ana.goTo('B2:B6');
  await ana.press('Control+c');
  await ana.goTo('D2');
  await ana.change('Control+v');
  expect(await column(3)).toBe('d - b - e');
  await ana.press('Escape');
  await luz.page.bringToFront();
  await luz.type('C3', 'no');
  await ana.page.bringToFront();
  await ana.goTo('C2:C6');
  await ana.change('Delete');
  expect(await column(2)).toBe('- no - - -');
  await ana.goTo('C2:C6');
  await ana.change('Control+;');
  expect((await column(2)).split(' ').map((v) => v !== '-')).toEqual([
    true,
    true,
    true,
    false,
    true,
  ]);
});

test('is of its window alone, also when the page is loaded again', async () => {
  await ana.page.reload();
  await ana.saved();
  expect(await seen(ana)).toBe('d b e');
  expect(await seen(luz)).toBe('d c b a e');
  await luz.page.reload();
  await luz.saved();
  expect(await seen(luz)).toBe('d c b a e');
});

test('is kept under a name, put again, named anew and forgotten by keyboard', async () => {
  await ana.page.bringToFront();
  await openViews();
  await box().getByLabel('Guardar el filtro de ahora como').focus();
  await ana.page.keyboard.type('Los abiertos');
  await ana.press('Enter');
  expect(await box().getByRole('status').textContent()).toBe('Quedó guardada «Los abiertos».');
  await ana.picture('vistas-de-filtro');
  expect(await ana.violations('dialog')).toEqual([]);
  await ana.press('Escape');
  await toggleFilter(ana, AREA);
  expect(await seen(ana)).toBe('d c b a e');
  await luz.page.bringToFront();
  expect(await seen(luz)).toBe('d c b a e');
  await ana.page.bringToFront();
  await openViews();
  await box().getByRole('button', { name: 'Cambiar nombre: Los abiertos' }).press('Enter');
  await ana.page.keyboard.type('Abiertos');
  await ana.press('Enter');
  await box().getByRole('button', { name: 'Aplicar: Abiertos' }).press('Enter');
  expect(await box().count()).toBe(0);
  expect(await seen(ana)).toBe('d b e');
});

test('says so when it hides every row, and shows them again', async () => {
  const notice = ana.page.locator('#filter-empty');
  expect(await notice.isVisible()).toBe(false);
  await ana.paste('A2', 'Cumplido\nCumplido\nCumplido');
  await reapply();
  expect(await notice.textContent()).toContain('El filtro oculta todas las filas');
  await ana.picture('filtro-vacio');
  expect(await ana.violations('#filter-empty')).toEqual([]);
  await notice.getByRole('button').press('Enter');
  expect(await notice.isVisible()).toBe(false);
  expect(await seen(ana)).toBe('d c b a e');
  await openViews();
  await box().getByRole('button', { name: 'Eliminar: Abiertos' }).press('Enter');
  expect(await box().getByRole('listitem').count()).toBe(0);
  await ana.press('Escape');
});
