// The list of a cell, as Sheets has it and with the names of the codes: real keys and clicks in a real browser, on the
// example office.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { type Served, served } from '../../support/served-libro';

let server: Served;
let ana: BookPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'oficina.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: true }, {});
  server = await served({ folder, path });
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  ana = await BookPage.open(context, server.url);
});
afterAll(async () => {
  await server?.stop();
});
afterEach(() => {
  expect(ana.errors).toEqual([]);
});

const list = () => ana.page.locator('#cell-list');
const options = () => list().getByRole('option').allTextContents();
const place = () => ana.page.locator('#grid [data-u-comp="defined-name"] input').inputValue();

/** Goes to PAM and says the letter of a column of it. */
async function columnOfPam(label: string): Promise<string> {
  await ana.tab('PAM').click();
  const headers = (await ana.shown('A1:Z1')).split('\t');
  return String.fromCharCode('A'.charCodeAt(0) + headers.indexOf(label));
}

/** The list that opens while a text is written in a cell. */
async function listWhile(text: string): Promise<readonly string[]> {
  await ana.page.keyboard.type(text);
  await list().waitFor();
  return options();
}

test('opens with Alt+↓, is filtered by any word of the name without accents, and Enter takes what is marked, undone at once', async () => {
  await ana.goTo('A3', 'Seguimiento');
  const before = await ana.shown('A3');
  await ana.press('Alt+ArrowDown');
  const all = await options();
  expect(all.length).toBeGreaterThan(20);
  expect(await list().locator('[aria-selected="true"]').textContent()).toContain(before);
  await ana.page.keyboard.type('ASESORIA ajuste');
  const found = await options();
  expect(found).toEqual([expect.stringMatching(/^A02 · .*asesoría.*ajuste/)]);
  await ana.picture('lista');
  expect(await ana.violations('#cell-list')).toEqual([]);
  await ana.change('Enter');
  expect(await place()).toBe('A3');
  expect(await ana.shown('A3')).toBe('A02');
  await ana.goTo('A3');
  await ana.change('Control+z');
  expect(await ana.shown('A3')).toBe(before);
});

test('leaves the cell as it was with Esc, and takes the keyboard back to the sheet', async () => {
  await ana.goTo('A3', 'Seguimiento');
  const before = await ana.shown('A3');
  await ana.press('Alt+ArrowDown');
  await ana.page.keyboard.type('visitas');
  await ana.press('Escape');
  await list().waitFor({ state: 'hidden' });
  await ana.press('ArrowDown');
  expect(await place()).toBe('A4');
  expect(await ana.shown('A3')).toBe(before);
});

test('shows, while a text is written in the cell, what answers to it: arrows mark, Enter and Tab write the code', async () => {
  await ana.goTo('C3', 'Evidencias');
  expect(await listWhile('roble')).toEqual([expect.stringMatching(/^\d{12} · .*Roble/)]);
  await ana.page.keyboard.press('ArrowDown');
  const editor = ana.page.locator('#grid [role="combobox"][aria-activedescendant]');
  const marked = await editor.getAttribute('aria-activedescendant');
  expect(await ana.page.locator(`#${marked}`).textContent()).toContain('Roble');
  await ana.picture('lista-al-escribir');
  await ana.change('Enter');
  expect(await place()).toBe('C4');
  const code = await ana.shown('C3');
  expect(code).toMatch(/^\d{12}$/);
  await ana.goTo('C5');
  await listWhile('roble');
  await ana.page.keyboard.press('ArrowDown');
  await ana.change('Tab');
  expect(await place()).toBe('D5');
  expect(await ana.shown('C5')).toBe(code);
});

test('keeps what was typed where nothing was marked, and writes the code of a name that is typed whole', async () => {
  await ana.goTo('C6', 'Evidencias');
  await listWhile('roble');
  await ana.press('Escape');
  await list().waitFor({ state: 'hidden' });
  await ana.change('Enter');
  expect(await ana.shown('C6')).toBe('roble');
  await ana.goTo('C6');
  const [option = ''] = await listWhile('roble');
  const [code = '', name = ''] = option.split(' · ');
  await ana.press('Escape', 'Escape');
  await ana.type('C6', name.toUpperCase());
  expect(await ana.shown('C6')).toBe(code);
});

test('opens by the arrow of the cell, and a click on an entry writes it', async () => {
  await ana.goTo('A3', 'Seguimiento');
  await ana.press('Control+Home');
  const { x, y } = (await ana.page
    .locator('#grid canvas[id^="univer-sheet-main"]')
    .first()
    .boundingBox())!;
  // The grid knows which cell the mouse is on a moment after it came.
  await eventually(
    async () => {
      await ana.page.mouse.move(x + 119, y + 52);
      await ana.settled();
      await ana.page.mouse.click(x + 120, y + 52);
      await ana.settled();
      return list().isVisible();
    },
    (isOpen) => isOpen,
  );
  expect(await place()).toBe('A2');
  const before = ana.edits.length;
  await list().getByRole('option').filter({ hasText: 'A05' }).click();
  await eventually(
    async () => ana.edits.length,
    (sent) => sent > before,
  );
  await ana.settled();
  expect(await ana.shown('A2')).toBe('A05');
});

test('adds to the values of a cell that takes several, and does not offer those it has', async () => {
  await ana.goTo('IED!H3');
  await listWhile('Única; ');
  expect(await options()).not.toContain('Única');
  await ana.page.keyboard.type('TAR');
  await ana.page.keyboard.press('ArrowDown');
  await ana.change('Enter');
  expect(await ana.shown('H3')).toBe('Única; Tarde');
  await ana.goTo('H3');
  await ana.press('Alt+ArrowDown');
  const offered = await options();
  expect(offered).toContain('Nocturna');
  expect(offered).not.toContain('Tarde');
  await ana.page.keyboard.type('noct');
  await ana.change('Enter');
  expect(await ana.shown('H3')).toBe('Única; Tarde; Nocturna');
});

test('knows at once what was added to the register that a column refers to', async () => {
  await ana.goTo('A3', 'Seguimiento');
  await ana.press('Alt+ArrowDown');
  const [first = ''] = await options();
  await ana.press('Escape');
  const column = await columnOfPam('Acción');
  await ana.type(`${column}2`, 'Caminatas de lectura');
  await ana.goTo('A3', 'Seguimiento');
  await ana.press('Alt+ArrowDown');
  expect((await options())[0]).toBe(`${first.split(' · ')[0]} · Caminatas de lectura`);
  await ana.press('Escape');
});

test('shows the first of many and says how many more there are, which typing finds', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `1080020${String(i).padStart(5, '0')}\tIED de prueba ${i}`,
  );
  await ana.goTo('IED!A20');
  await ana.page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
  await ana.change('Control+v');
  await ana.goTo('C3', 'Evidencias');
  await ana.press('Alt+ArrowDown');
  expect(await options()).toHaveLength(200);
  await list().getByText('siga escribiendo').waitFor();
  await ana.page.keyboard.type('prueba 299');
  expect(await options()).toEqual(['108002000299 · IED de prueba 299']);
  await ana.press('Escape');
});

test('draws what a code is called beside it and says it of the selected cell, and the cell still holds the code', async () => {
  await ana.goTo('A2', 'Actividades');
  const code = await ana.shown('A2');
  await ana.goTo('A2');
  const called = () => ana.page.locator('#summary').textContent();
  expect(await called()).toMatch(new RegExp(`^${code} · \\S+ \\S+`));
  const drawn = await pictureOfA2();
  await ana.picture('nombres');
  const column = await columnOfPam('Acción');
  const codes = (await ana.shown('A2:B60')).split('\n').map((line) => line.split('\t'));
  const row = 2 + codes.findIndex((cells) => cells.includes(code));
  await ana.type(`${column}${row}`, 'Cine');
  await ana.goTo('A2', 'Actividades');
  await eventually(called, (said) => said === `${code} · Cine`);
  expect((await pictureOfA2()).equals(drawn)).toBe(false);
  expect(await ana.shown('A2')).toBe(code);
});

/** Selected, so that its border is the same each time. */
async function pictureOfA2(): Promise<Buffer> {
  await ana.settled();
  const { x, y } = (await ana.page
    .locator('#grid canvas[id^="univer-sheet-main"]')
    .first()
    .boundingBox())!;
  return ana.page.screenshot({ clip: { x: x + 50, y: y + 25, width: 100, height: 40 } });
}
