// Two people in one book, in a real browser with real keys: each sees who the other is and where, what they write and what they
// have just changed; and what each did can be taken back after their window was loaded again.

import type { BrowserContext } from 'playwright-core';
import { cellAt } from '../../../src/emulator/workbook/cells';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let server: Served;
let client: Client;
let sheetId: string;
let contexts: readonly BrowserContext[];
let ana: BookPage;
let luz: BookPage;

beforeAll(async () => {
  server = await served(await blankBook());
  client = await Client.open(server.url, 'otra');
  sheetId = (await client.sheet()).id;
  contexts = await Promise.all(['Ana', 'Luz'].map(contextOf));
  const [first, second] = contexts;
  ana = await BookPage.open(first!, server.url);
  luz = await BookPage.open(second!, server.url);
});
afterAll(async () => {
  await server?.stop();
});
afterEach(() => {
  expect([...ana.errors, ...luz.errors]).toEqual([]);
});

/** A browser in which somebody said who they are. */
async function contextOf(name: string): Promise<BrowserContext> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript((nombre) => localStorage.setItem('libro-pam-nombre', nombre), name);
  return context;
}
const chip = (page: BookPage, name: string | RegExp) =>
  page.page.locator('#others').getByRole('button', { name });
const frame = (page: BookPage, name: string) =>
  page.page.locator('#over-cells .person', { hasText: name });
const heard = (page: BookPage, text: string | RegExp): Promise<void> =>
  page.page.locator('#others-said').getByText(text).waitFor({ timeout: 5000 });
async function held(row: number, column: number): Promise<unknown> {
  return cellAt(await client.sheet(), row, column)?.v ?? '';
}
/** The middle of the cell that a page has selected, as it is drawn. */
async function middleOf(page: BookPage, name: string): Promise<{ x: number; y: number }> {
  const box = await frame(page, name).boundingBox();
  if (!box) throw new Error(`${name} is on no cell in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
const nameBox = (page: BookPage): Promise<string> =>
  page.page.locator('#grid [data-u-comp="defined-name"] input').inputValue();

test('is shown who else is in the book and on which cell, and goes there', async () => {
  await luz.page.bringToFront();
  await luz.goTo('C4');
  await ana.page.bringToFront();
  await ana.goTo('A1');
  await chip(ana, 'Luz: Hoja 1 C4').waitFor();
  await frame(ana, 'Luz').waitFor();
  await ana.picture('juntas-marco');
  // The frame lies on the very cell.
  const { x, y } = await middleOf(ana, 'Luz');
  await ana.page.mouse.click(x, y);
  expect(
    await eventually(
      () => nameBox(ana),
      (at) => at === 'C4',
    ),
  ).toBe('C4');
  await ana.goTo('A1');
  await chip(ana, /Luz/).focus();
  await ana.press('Enter');
  expect(
    await eventually(
      () => nameBox(ana),
      (at) => at === 'C4',
    ),
  ).toBe('C4');
  await chip(luz, 'Ana: Hoja 1 C4').waitFor();
  expect(await ana.violations('#top')).toEqual([]);
});

test('keeps the frame on its cell while the sheet is scrolled and rows move', async () => {
  await ana.goTo('A1');
  const before = await middleOf(ana, 'Luz');
  await ana.page.mouse.move(before.x, before.y);
  await ana.page.mouse.wheel(0, 40);
  const after = await eventually(
    () => middleOf(ana, 'Luz'),
    ({ y }) => y < before.y,
  );
  await ana.page.mouse.click(after.x, after.y);
  expect(
    await eventually(
      () => nameBox(ana),
      (at) => at === 'C4',
    ),
  ).toBe('C4');
  client.seen = (await client.book()).sequence;
  await client.edit([{ kind: 'insertRows', sheetId, row: 0, count: 1 }]);
  await chip(ana, 'Luz: Hoja 1 C5').waitFor();
  expect(
    await eventually(
      () => nameBox(luz),
      (at) => at === 'C5',
    ),
  ).toBe('C5');
});

test('is told that the other is writing in the cell, and what they changed', async () => {
  await ana.goTo('B2');
  await luz.page.bringToFront();
  await luz.goTo('B2');
  await luz.page.keyboard.type('de Luz');
  await chip(ana, 'Luz: escribe en Hoja 1 B2').waitFor();
  await frame(ana, 'Luz está escribiendo aquí').waitFor();
  await heard(ana, 'Luz está escribiendo aquí.');
  await luz.change('Enter');
  await ana.page.locator('#over-cells .changed').first().waitFor();
  await ana.picture('juntas-cambio');
  await heard(ana, 'Luz cambió Hoja 1 B2.');
  expect(
    await eventually(
      () => ana.page.locator('#over-cells .changed').count(),
      (n) => n === 0,
    ),
  ).toBe(0);
  await luz.paste('B2', 'uno\tdos\ntres\tcuatro');
  await heard(ana, 'Luz cambió Hoja 1 B2 y 3 celdas más.');
});

test('takes back and does again after the window was loaded again', async () => {
  await luz.type('D2', 'lo primero');
  await luz.type('D3', 'lo segundo');
  await luz.page.reload();
  await luz.saved();
  await luz.goTo('A1');
  await luz.change('Control+z');
  expect([await held(1, 3), await held(2, 3)]).toEqual(['lo primero', '']);
  await luz.change('Control+z');
  expect(await held(1, 3)).toBe('');
  await luz.page.reload();
  await luz.saved();
  await luz.change('Control+y');
  expect(await held(1, 3)).toBe('lo primero');
  // What is written now comes after.
  await luz.type('D4', 'lo tercero');
  expect(await held(3, 3)).toBe('lo tercero');
  await luz.change('Control+z');
  expect([await held(1, 3), await held(3, 3)]).toEqual(['lo primero', '']);
});

test('a window that was duplicated is another, and takes back nothing of the first', async () => {
  await luz.type('D5', 'de la primera');
  const kept = await luz.page.evaluate(() => ({ ...sessionStorage }));
  // What a browser does when it duplicates a tab.
  await contexts[1]!.addInitScript((all) => {
    if (sessionStorage.length === 0)
      for (const [name, text] of Object.entries(all)) sessionStorage.setItem(name, String(text));
  }, kept);
  const copy = await BookPage.open(contexts[1]!, new URL('/', server.url).href);
  await copy.goTo('A1');
  await copy.change('Control+z');
  await copy.page.getByText('No hay más cambios suyos que deshacer').waitFor();
  expect(await held(4, 3)).toBe('de la primera');
  await chip(ana, 'Otra ventana: Hoja 1 A1')
    .or(chip(ana, /Luz \(2\)/))
    .waitFor();
  await copy.page.close();
  await heard(ana, /salió del libro/);
  await luz.change('Control+z');
  expect(await held(4, 3)).toBe('');
});
