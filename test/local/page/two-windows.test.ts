// Two windows of one book, in a real browser with real keys: what each person writes is theirs and goes to the row that
// they saw, and each is told of the other.

import type { BrowserContext } from 'playwright-core';
import { cellAt } from '../../../src/emulator/workbook/cells';
import type { Operation } from '../../../src/local/protocol';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { hideByFilter } from '../../support/page-filter';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let server: Served;
let contexts: BrowserContext[];
let ana: BookPage;
let luz: BookPage;
/** A third window, of no browser: it starts each test with the same rows. */
let client: Client;
let sheetId: string;

beforeAll(async () => {
  server = await served(await blankBook());
  client = await Client.open(server.url, 'otra');
  sheetId = (await client.sheet()).id;
  const browser = await openBrowser();
  contexts = await Promise.all(
    [0, 1].map(() => browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' })),
  );
  for (const each of contexts) await each.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first, second] = contexts;
  ana = await BookPage.open(first!, server.url);
  luz = await BookPage.open(second!, server.url);
});
afterAll(async () => {
  await server?.stop();
});
beforeEach(async () => {
  await start();
});
afterEach(() => {
  expect([...ana.errors, ...luz.errors]).toEqual([]);
});

/** Rows a to e in column A and nothing else, in both windows. */
async function start(): Promise<void> {
  const rows = [...'abcde'].map((v, row) => [row, lineOf(v)]);
  const blank = [5, 6, 7, 8].map((row) => [row, lineOf('')]);
  await others({ kind: 'cells', sheetId, cells: Object.fromEntries([...rows, ...blank]) });
  const { sequence } = await client.book();
  for (const page of [ana, luz]) {
    await page.page.waitForSelector(`#grid[data-change="${sequence}"]`);
    await page.page.evaluate(() => {
      for (const close of document.querySelectorAll<HTMLElement>('.toast .close')) close.click();
    });
  }
}
const lineOf = (v: string): object => ({ 0: { v }, 1: { v: null }, 2: { v: null } });

async function others(...operations: readonly Operation[]): Promise<void> {
  client.seen = (await client.book()).sequence;
  await client.edit(operations);
}
const insert = (row: number): Operation => ({ kind: 'insertRows', sheetId, row, count: 1 });
const drop = (row: number): Operation => ({ kind: 'deleteRows', sheetId, row, count: 1 });
const write = (row: number, column: number, typed: string): Operation => ({
  kind: 'cells',
  sheetId,
  cells: { [row]: { [column]: { typed } } },
});
/** Column B beside column A, of the rows that have something. */
async function rows(): Promise<string> {
  const sheet = await client.sheet();
  return Array.from({ length: 8 }, (_, row) =>
    [0, 1, 2].map((column) => cellAt(sheet, row, column)?.v ?? '').join(''),
  )
    .join(' ')
    .trim();
}
const says = (page: BookPage, text: string | RegExp): Promise<void> =>
  page.page.locator('#toasts').getByText(text).first().waitFor({ timeout: 5000 });

describe('what is being written', () => {
  test('stays when another window writes the same cell: the last Enter wins and both are told', async () => {
    await luz.goTo('B2');
    await ana.page.bringToFront();
    await ana.goTo('B2');
    await ana.page.keyboard.type('de Ana');
    await luz.page.bringToFront();
    await luz.type('B2', 'de Luz');
    await says(ana, /acaba de cambiar B2/);
    await ana.page.bringToFront();
    await ana.page.keyboard.type(' entera');
    await ana.picture('dos-misma-celda');
    await ana.change('Enter');
    expect(await rows()).toBe('a bde Ana entera c d e');
    await says(
      ana,
      /Otra ventana escribió «de Luz» en B2 mientras usted escribía\. Quedó lo suyo\./,
    );
    expect(await ana.page.getByText(/acaba de cambiar B2/).count()).toBe(0);
    await says(
      luz,
      /usted había escrito «de Luz». Otra ventana, que no lo había visto, escribió «de Ana entera»/,
    );
    await ana.picture('dos-quedo-lo-suyo');
    await ana.page.getByRole('button', { name: 'Deshacer lo mío' }).click();
    expect(await eventually(rows, (now) => now === 'a bde Luz c d e')).toBe('a bde Luz c d e');
  });

  test('is not put back by an editor that was only opened', async () => {
    await ana.page.bringToFront();
    await ana.type('B2', '5');
    await ana.goTo('B2');
    await ana.press('F2');
    await others(write(1, 1, '9'));
    await says(ana, /acaba de cambiar B2/);
    await ana.press('Enter');
    expect(await rows()).toBe('a b9 c d e');
    expect(await ana.shown('B2')).toBe('9');
  });

  test('goes to its row when others insert, delete and sort above', async () => {
    await ana.page.bringToFront();
    await ana.goTo('B4');
    await ana.page.keyboard.type('junto a d');
    await others(insert(0));
    await others(drop(2));
    await says(ana, /movió filas/);
    await others({ kind: 'moveRows', sheetId, start: 0, order: [4, 3, 2, 1, 0] });
    await ana.change('Enter');
    expect(await rows()).toBe('e djunto a d c a');
    expect(
      await eventually(
        () => ana.shown('A2:B2'),
        (text) => text.startsWith('d'),
      ),
    ).toBe('d\tjunto a d');
  });

  test('is not lost when its row is deleted', async () => {
    await ana.page.bringToFront();
    await ana.goTo('B3');
    await ana.page.keyboard.type('para la c');
    await others(drop(2));
    await ana.change('Enter');
    expect(await rows()).toBe('a b d e');
    await says(ana, /eliminó la fila .* Era: «para la c»/);
    await ana.picture('dos-fila-eliminada');
    expect(await ana.violations('#toasts')).toEqual([]);
    await ana.page.keyboard.press('Alt+a');
    expect(await ana.page.locator(':focus').textContent()).toBe('Copiar lo mío');
    await ana.page.keyboard.press('Enter');
    const copied = () => ana.page.evaluate(() => navigator.clipboard.readText());
    expect(await eventually(copied, (text) => text === 'para la c')).toBe('para la c');
  });
});

describe('a window', () => {
  test('stays on the row where its person is, with their filter, when rows move', async () => {
    await ana.page.bringToFront();
    await ana.goTo('A4:B4');
    await others(insert(1));
    await eventually(
      async () => ana.page.locator('#grid [data-u-comp="defined-name"] input').inputValue(),
      (place) => place === 'A5:B5',
    );
    await ana.page.keyboard.type('en d');
    await ana.change('Tab');
    expect(await rows()).toBe('a  b c en d e');
  });

  test('deletes the rows that its person sees', async () => {
    await ana.page.bringToFront();
    await ana.goTo('A2:A3');
    // The other window's change is on its way when the keys are pressed.
    await ana.page.route('**/libro', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await others(insert(0));
    await ana.change('Alt+e', 'e', 'Enter');
    await ana.page.unrouteAll({ behavior: 'wait' });
    expect(await rows()).toBe('a d e');
  });
});

describe('Ctrl+Z', () => {
  test('takes back what is one’s own, cell by cell, in its row', async () => {
    await ana.page.bringToFront();
    await ana.paste('B2', 'uno\tdos\ntres\tcuatro');
    await others(insert(0));
    await others(write(2, 2, 'ajeno'));
    await ana.settled();
    await ana.change('Control+z');
    expect(await rows()).toBe('a bajeno c d e');
    await says(ana, /Quedó como está .*C3/);
    await ana.picture('dos-deshacer');
    await ana.change('Control+y');
    expect(await rows()).toBe('a bunoajeno ctrescuatro d e');
    await ana.change('Control+z');
  });

  test('of a filter is of this window alone', async () => {
    await ana.page.bringToFront();
    await ana.type('B2', 'x');
    await ana.goTo('A1:B5');
    const before = ana.edits.length;
    await ana.press('Alt+d', 'End', 'Enter');
    await ana.press('Control+z');
    expect(ana.edits.length).toBe(before);
    await ana.change('Control+z');
    expect(await rows()).toBe('a b c d e');
  });
});

describe('a filter', () => {
  test('keeps what is pasted off the rows that it hides, and stays when others move rows', async () => {
    await ana.page.bringToFront();
    await hideByFilter(ana, 'A1:B5', 'c');
    await ana.paste('B2', 'x\ny\nz');
    expect(await rows()).toBe('a bx c dy ez');
    await says(ana, /las que el filtro oculta no se tocaron/);
    await ana.picture('dos-filtro');
    await others(insert(0));
    await ana.page.waitForSelector(`#grid[data-change="${(await client.book()).sequence}"]`);
    await ana.paste('B3', '1\n2');
    expect(await rows()).toBe('a b1 c d2 ez');
    await ana.goTo('A2:B6');
    await ana.press('Alt+d', 'End', 'Enter');
  });
});

describe('the space bar', () => {
  const place = () => ana.page.locator('#grid [data-u-comp="defined-name"] input').inputValue();

  test('with Shift selects the row and with Ctrl the column, and writes nothing', async () => {
    await ana.page.bringToFront();
    const before = ana.edits.length;
    await ana.goTo('A2');
    await ana.press('Shift+Space');
    expect(await place()).toMatch(/^(2:2|A2:\w+2)$/);
    await ana.goTo('B2');
    await ana.press('Control+Space');
    expect(await place()).toMatch(/^(B:B|B1:B\d+)$/);
    expect(ana.edits.length).toBe(before);
    await ana.goTo('B2');
    await ana.page.keyboard.type('dos palabras');
    await ana.change('Enter');
    expect(await rows()).toBe('a bdos palabras c d e');
  });
});

test('a window asks before it closes on what is being written', async () => {
  await ana.page.bringToFront();
  await ana.goTo('B2');
  await ana.page.keyboard.type('sin terminar');
  expect(await ana.leaveAndStay()).toBe('beforeunload');
  await ana.change('Enter');
  expect(await rows()).toBe('a bsin terminar c d e');
});
