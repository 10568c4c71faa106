// The sheet by keyboard alone, as Sheets answers to it: real keys in a real browser, on the example office.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetData } from '../../../src/emulator/workbook/workbook';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { sheetOf } from '../../support/host';
import { Client, type Served, served } from '../../support/served-libro';

const NAME_BOX = '#grid [data-u-comp="defined-name"] input';

let server: Served;
let client: Client;
let ana: BookPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'oficina.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: true }, {});
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
afterEach(() => {
  expect(ana.errors).toEqual([]);
});

const place = () => ana.page.locator(NAME_BOX).inputValue();
const sheet = () => ana.page.locator('[role="tab"][aria-selected="true"]').textContent();
/** Where the keyboard is: in the menus, in the sheet, in the panel. */
const part = () =>
  ana.page.evaluate(() => {
    const { activeElement } = document;
    return ['menus', 'grid', 'sidebar', 'cell-menu'].find((id) =>
      document.getElementById(id)?.contains(activeElement),
    );
  });

/** Where keys lead from a cell of PAM. */
async function after(from: string, ...keys: readonly string[]): Promise<string> {
  await ana.goTo(from, 'PAM');
  await ana.press(...keys);
  return place();
}

test('moves to the ends of the row and of the data', async () => {
  expect(await after('D5', 'Home')).toBe('A5');
  const end = await after('D5', 'End');
  expect(end).toMatch(/^[A-Z]+5$/);
  expect(await after('D5', 'Control+Home')).toBe('A1');
  const last = await after('D5', 'Control+End');
  expect(last.replace(/\d+/, '5')).toBe(end);
  // Nothing is written past the last cell, and something is in its row.
  const row = Number(last.replace(/\D+/, ''));
  expect((await ana.shown(`A${row}:A${row}`)).trim()).not.toBe('');
  expect((await ana.shown(`A${row + 1}:${last.replace(/\d+/, '')}${row + 1}`)).trim()).toBe('');
});

test('moves by screens and comes back', async () => {
  const down = await after('D5', 'PageDown');
  expect(Number(down.slice(1))).toBeGreaterThan(6);
  expect(await after('D5', 'PageDown', 'PageDown', 'PageUp')).toBe(down);
  expect(await after('D3', 'PageUp')).toBe('D1');
});

test('stretches the selection with Shift', async () => {
  expect(await after('D5', 'Shift+Home')).toBe('A5:D5');
  expect(await after('D5', 'Control+Shift+Home')).toBe('A1:D5');
  expect(await after('D5', 'Control+Shift+Home', 'Shift+End')).toMatch(/^D1:[A-Z]+5$/);
  expect(await after('D5', 'Shift+PageDown', 'Shift+PageUp')).toBe('D5');
});

test('goes back with Shift, round a selection of several cells too', async () => {
  expect(await after('D5', 'Shift+Tab')).toBe('C5');
  expect(await after('A5', 'Shift+Tab')).toBe('A5');
  expect(await after('D5', 'Shift+Enter')).toBe('D4');
  await ana.goTo('U60:V61', 'Seguimiento');
  for (const text of ['a', 'b', 'c']) {
    await ana.page.keyboard.type(text);
    await ana.page.keyboard.press('Shift+Tab');
  }
  await ana.page.keyboard.type('d');
  await ana.change('Shift+Enter');
  await eventually(
    () => ana.shown('U60:V61'),
    (text) => text === 'a\td\nc\tb',
  );
  await ana.goTo('V64');
  await ana.page.keyboard.type('derecha');
  await ana.page.keyboard.press('Shift+Tab');
  await ana.page.keyboard.type('izquierda');
  await ana.change('Shift+Enter');
  expect(await place()).toBe('U63');
  expect(await ana.shown('U64:V64')).toBe('izquierda\tderecha');
});

test('writes the day of Colombia with Ctrl+;, on any keyboard', async () => {
  const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Bogota' }).format(new Date());
  await ana.goTo('U66', 'Seguimiento');
  await ana.change('Control+;');
  expect(await ana.shown('U66')).toBe(today);
  await ana.goTo('U67:U68');
  // On a Spanish keyboard that sign is written with Shift.
  await ana.page.keyboard.down('Shift');
  await ana.change('Control+;');
  await ana.page.keyboard.up('Shift');
  expect(await ana.shown('U67:U68')).toBe(`${today}\n${today}`);
});

test('writes the same in all that is selected with Ctrl+Enter, copies down with Ctrl+D and right with Ctrl+R', async () => {
  await ana.goTo('U70:V71', 'Seguimiento');
  await ana.page.keyboard.type('igual');
  await ana.change('Control+Enter');
  expect(await ana.shown('U70:V71')).toBe('igual\tigual\nigual\tigual');
  await ana.goTo('U71:U73');
  await ana.change('Control+d');
  await ana.goTo('U72:W72');
  await ana.change('Control+r');
  expect(await ana.shown('U71:W73')).toBe('igual\tigual\t\nigual\tigual\tigual\nigual\t\t');
});

test('pastes only the values with Ctrl+Shift+V', async () => {
  await ana.goTo('U75', 'Seguimiento');
  await ana.page.keyboard.type('=1/3');
  await ana.change('Enter');
  await ana.goTo('V75');
  await ana.page.keyboard.type('=2+2');
  await ana.change('Enter');
  await ana.goTo('U75');
  await ana.press('Control+c');
  await ana.goTo('V75');
  await ana.change('Control+Shift+v');
  await ana.press('Escape');
  // What it was copied from changes, and it does not.
  await ana.type('U75', '5');
  expect(await ana.shown('U75:V75')).toMatch(/^5\t0,33/);
});

test('changes sheet, passing over the hidden ones', async () => {
  await ana.goTo('A1', 'PAM');
  const tabs = await ana.page.getByRole('tab').allTextContents();
  const next = tabs[tabs.indexOf('PAM') + 1];
  await ana.press('Control+Shift+PageDown');
  expect(await sheet()).toBe(next);
  await ana.press('Control+Shift+PageUp', 'Control+Shift+PageUp');
  expect(await sheet()).toBe(tabs[tabs.indexOf('PAM') - 1]);
});

describe('the box of the address', () => {
  const message = () => ana.page.locator('.toast').last().innerText();

  test('goes to a cell of another sheet, however its name is written', async () => {
    await ana.goTo('PAM!A5', 'Inicio');
    expect([await sheet(), await place(), await part()]).toEqual(['PAM', 'A5', 'grid']);
    await ana.goTo("'cierre de TRIMESTRE'!b2:c3");
    expect([await sheet(), await place()]).toEqual(['Cierre de trimestre', 'B2:C3']);
  });

  test('says what it does not understand, and goes nowhere', async () => {
    for (const [address, said] of [
      ['Contratos!A1', /No hay una hoja que se llame «Contratos»/],
      ['setenta', /«setenta» no es una celda/],
      ['ZZ9', /«ZZ9» queda fuera de la hoja PAM/],
    ] as const) {
      await ana.goTo('B2', 'PAM');
      await ana.goTo(address);
      expect(await message()).toMatch(said);
      expect(await sheet()).toBe('PAM');
      await ana.press('Escape');
    }
  });
});

test('follows with Alt+Enter the link of a cell', async () => {
  const { cellData } = sheetOf((await client.book()).book, 'Inicio');
  const [row = '0', line = {}] =
    Object.entries(cellData).find(([, each]) => linkedColumn(each) !== undefined) ?? [];
  const column = String.fromCharCode(65 + Number(linkedColumn(line)));
  await ana.goTo(`${column}${Number(row) + 1}`, 'Inicio');
  await ana.press('Alt+Enter');
  expect(await sheet()).not.toBe('Inicio');
});
const linkedColumn = (line: SheetData['cellData'][number]): string | undefined =>
  Object.entries(line).find(([, cell]) => cell.custom?.link !== undefined)?.[0];

test('F6 goes from the sheet to the panel and to the menus, and Shift+F6 the other way', async () => {
  await ana.goTo('A2', 'PAM');
  await ana.press('F6');
  expect(await part()).toBe('menus');
  await ana.press('F6');
  expect(await part()).toBe('grid');
  await ana.press('Alt+p', 'v', 'Enter');
  const frame = ana.page.locator('#sidebar iframe');
  await frame.contentFrame().locator('button, input, select').first().waitFor();
  await frame.contentFrame().locator('button, input, select').first().focus();
  expect(await part()).toBe('sidebar');
  await ana.press('F6');
  expect(await part()).toBe('menus');
  await ana.press('Shift+F6');
  expect(await part()).toBe('sidebar');
  await ana.press('Control+F6', 'Control+F6');
  expect(await part()).toBe('grid');
  await ana.page.getByRole('button', { name: 'Cerrar panel' }).click();
});

test('Ctrl+/ shows the keys, Esc leaves them, and the menu Ayuda has them too', async () => {
  await ana.goTo('A2', 'PAM');
  const list = ana.page.getByRole('dialog', { name: 'Teclas' });
  await ana.press('Control+/');
  await list.waitFor();
  expect(await list.innerText()).toMatch(/Ctrl \+ Mayús \+ Av Pág\s+A la hoja siguiente/);
  expect(await ana.violations('dialog')).toEqual([]);
  await ana.picture('teclas');
  await ana.press('Escape');
  expect([await list.count(), await part()]).toEqual([0, 'grid']);
  await ana.press('Alt+y', 'Enter');
  await list.waitFor();
  await ana.press('Escape');
});

test('the menu key opens what is done to the cell, and Esc leaves the cell as it was', async () => {
  await ana.goTo('U80', 'Seguimiento');
  await ana.page.keyboard.type('adiós');
  await ana.change('Enter');
  await ana.goTo('U80');
  for (const key of ['ContextMenu', 'Shift+F10']) {
    await ana.press(key);
    expect(await part()).toBe('cell-menu');
    await ana.picture('menu-de-celda');
    await ana.press('Escape');
    expect([await part(), await place()]).toEqual(['grid', 'U80']);
  }
  await ana.press('Shift+F10', 'b');
  await ana.change('Enter');
  expect(await ana.shown('U80')).toBe('');
});
