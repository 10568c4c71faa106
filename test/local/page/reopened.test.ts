// A window that outlives its server, in a real browser: what its person wrote waits there and goes into the book when it is opened
// again, once; and whoever has not the address that was printed does not come in.

import { rmSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { cellAt } from '../../../src/emulator/workbook/cells';
import { openLibro } from '../../../src/local/file/libro-file';
import { readLibro } from '../../../src/local/file/read-libro';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { blankBook, firstSheetOf } from '../../support/served-libro';
import { StartedBook } from '../../support/started-book';

let book: { folder: string; path: string };
let started: StartedBook;
let context: BrowserContext;
let one: BookPage;

beforeEach(async () => {
  book = await blankBook();
  started = await StartedBook.open(book.path);
  context = await newContext();
  one = await BookPage.open(context, started.url);
  await one.goTo('A1');
  await write('antes');
  await one.saved();
});
afterEach(async () => {
  await started.end();
  rmSync(book.folder, { recursive: true, force: true });
  expect(one.errors).toEqual([]);
  await context.close();
});

async function newContext(): Promise<BrowserContext> {
  const browser = await openBrowser();
  const made = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await made.grantPermissions(['clipboard-read', 'clipboard-write']);
  return made;
}
async function write(text: string): Promise<void> {
  await one.page.keyboard.type(text);
  await one.page.keyboard.press('Enter');
}
async function killed(): Promise<void> {
  await started.end();
  await one.page.waitForSelector('#status[data-state="lost"]');
}
async function again(path = book.path): Promise<void> {
  started = await StartedBook.open(path, started.puerto);
  await one.page.waitForSelector('#status[data-state="locked"]');
}
/** Something that is waited for until it happens. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
async function paste(url: string): Promise<void> {
  await one.page.locator('#entry-key').fill(url);
  await one.page.getByRole('button', { name: 'Seguir en esta ventana' }).click();
}
/** Column A of the book, on disk. */
async function column(): Promise<readonly unknown[]> {
  const sheet = firstSheetOf(await readLibro(book.path));
  return [0, 1, 2, 3, 4].map((row) => cellAt(sheet, row, 0)?.v);
}

test('what was written while it was closed is saved with a click, what was being written stays', async () => {
  await killed();
  await write('mientras');
  await one.page.keyboard.type('a medias');
  await again();
  await one.picture('reabierto');
  expect(await one.violations('#entry', '#top')).toEqual([]);
  await paste(started.url);
  await one.saved();
  expect(await one.page.locator('#entry').isVisible()).toBe(false);
  expect((await column()).slice(0, 2)).toEqual(['antes', 'mientras']);
  await one.page.keyboard.press('Enter');
  await one.settled();
  await write('después');
  await one.saved();
  expect(await column()).toEqual(['antes', 'mientras', 'a medias', 'después', undefined]);
});

test('a new window of the same browser lets the old one go on without pasting anything', async () => {
  await killed();
  await write('mientras');
  await again();
  const two = await BookPage.open(context, started.url);
  await one.page.bringToFront();
  await one.page.getByText('ya entró en otra ventana').waitFor();
  await one.picture('reabierto-en-otra');
  await one.page.getByRole('button', { name: 'Seguir en esta ventana' }).click();
  await one.saved();
  expect(await two.shown('A2')).toBe('mientras');
  await two.page.close();
});

test('the new address put in the old window itself keeps what it holds', async () => {
  await killed();
  await write('mientras');
  await again();
  await one.page.goto(started.url);
  await one.saved();
  expect(one.page.url()).not.toContain('llave');
  expect((await column()).slice(0, 2)).toEqual(['antes', 'mientras']);
});

test('so does one that was put there before the window heard that its book was opened again', async () => {
  await killed();
  await write('mientras');
  await one.page.context().setOffline(true);
  started = await StartedBook.open(book.path, started.puerto);
  await one.page.goto(started.url);
  await one.page.context().setOffline(false);
  await one.saved();
  expect(one.page.url()).not.toContain('llave');
  expect((await column()).slice(0, 2)).toEqual(['antes', 'mientras']);
});

test('what was refused before the window came in, and is heard of after, asks for no other key', async () => {
  await killed();
  const [refused, heard] = [signal(), signal()];
  await one.page.route('**/edicion', async (route) => {
    const response = await route.fetch().catch(() => undefined);
    if (!response) return route.abort();
    if (response.status() === 401) {
      refused.give();
      await heard.given;
    }
    return route.fulfill({ response });
  });
  await write('mientras');
  await again();
  await refused.given;
  await one.page.goto(started.url);
  await one.page.waitForSelector('#entry', { state: 'hidden' });
  heard.give();
  await one.page.waitForResponse('**/edicion');
  await one.saved();
  expect((await column()).slice(0, 2)).toEqual(['antes', 'mientras']);
});

test('a row that was inserted without the page hearing so is inserted once', async () => {
  await one.page.route('**/edicion', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await one.goTo('A1');
  for (const key of ['Alt+e', 'i', 'Enter']) await one.page.keyboard.press(key);
  await one.page.waitForSelector('#status[data-state="lost"]');
  await started.end();
  await write('luego');
  await one.page.unroute('**/edicion');
  await again();
  await paste(started.url);
  await one.saved();
  expect((await column()).slice(0, 3)).toEqual(['luego', 'antes', undefined]);
});

test('what was written for a file that another program changed meanwhile is given back', async () => {
  await started.end('SIGTERM');
  await one.page.waitForSelector('#status[data-state="lost"]');
  await write('mientras');
  const file = await openLibro(book.path);
  const sheet = firstSheetOf(file.data);
  sheet.cellData[0] = { 0: { v: 'cambiado', t: 1 } };
  await file.save();
  await file.close();
  await again();
  await paste(started.url);
  await one.page.getByText('Era: «mientras»').waitFor();
  await one.picture('devuelto');
  const changed = (text: string): boolean => text === 'cambiado';
  expect(await eventually(() => one.shown('A1'), changed)).toBe('cambiado');
  expect((await column())[1]).toBeUndefined();
});

test('another book behind the same address takes nothing of it', async () => {
  await killed();
  await write('mientras');
  const other = await blankBook();
  await again(other.path);
  await paste(started.url);
  await one.page.getByText('Esa dirección es de otro libro').waitFor();
  await one.picture('otro-libro');
  await started.end();
  rmSync(other.folder, { recursive: true, force: true });
  expect((await column())[1]).toBeUndefined();
});

test('nor does another book do what is asked from the menu of this window', async () => {
  await killed();
  const other = await blankBook();
  await again(other.path);
  await paste(started.url);
  await one.page.getByText('Esa dirección es de otro libro').waitFor();
  const answered = one.page.waitForResponse('**/llamar');
  for (const key of ['Alt+p', 'Enter']) await one.page.keyboard.press(key);
  expect((await answered).status()).toBe(401);
  await started.end();
  rmSync(other.folder, { recursive: true, force: true });
});

test('what is asked from the menu before coming in is told as not done, and nothing of it stays on the line of the state', async () => {
  await killed();
  await again();
  for (const key of ['Alt+p', 'Enter']) await one.page.keyboard.press(key);
  await one.page.getByText('no se hizo nada. Entre con la dirección nueva').waitFor();
  await one.page.keyboard.press('Enter');
  await paste(started.url);
  await one.saved();
});

describe('the address', () => {
  test('goes from the bar, and the browser comes back without it: F5, another window, a bookmark', async () => {
    const plain = `http://127.0.0.1:${started.puerto}/`;
    expect(one.page.url()).toBe(plain);
    await one.page.reload();
    await one.saved();
    const two = await BookPage.open(context, plain);
    expect(await two.shown('A1')).toBe('antes');
    await two.page.close();
  });

  test.each([
    ['used before', () => started.url, 'ya se usó'],
    ['without a key', () => `http://127.0.0.1:${started.puerto}/`, 'use la dirección que imprimió'],
    [
      'of another time',
      () => `http://127.0.0.1:${started.puerto}/#llave=${'x'.repeat(32)}`,
      'es de otra vez',
    ],
  ])('%s leads another browser nowhere, in a sentence', async (name, url, sentence) => {
    const stranger = await newContext();
    const page = await stranger.newPage();
    await page.goto(url());
    await page.getByText(sentence).waitFor();
    expect(await page.locator('#grid').textContent()).toBe('');
    await page.setViewportSize({ width: 320, height: 480 });
    if (process.env.CAPTURAS)
      await page.screenshot({
        path: `dist/capturas/pagina-llave-${name.replaceAll(' ', '-')}.png`,
      });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await stranger.close();
  });

  test('used again is printed anew, and with the new one the other browser comes in', async () => {
    const stranger = await newContext();
    const page = await stranger.newPage();
    await page.goto(started.url);
    await page.getByText('Mire la ventana de libro-pam').waitFor();
    expect(started.addresses).toHaveLength(2);
    await page.locator('#entry-key').fill(started.url);
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForSelector('#status[data-state="saved"]');
    await stranger.close();
  });
});
