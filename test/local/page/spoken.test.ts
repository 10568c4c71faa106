// The sheet for who does not see it: what the tree of accessibility of Chromium holds as the keys move, on the example office.

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

async function hears(said: RegExp): Promise<void> {
  const line = ana.page.getByRole('status', { name: 'Celda', exact: true });
  expect(
    await eventually(
      () => line.innerText(),
      (text) => said.test(text),
    ),
  ).toMatch(said);
}

test('a cell says where it is, its header, its value and what its code is called', async () => {
  await ana.goTo('A5', 'Seguimiento');
  await hears(/^(Hoja Seguimiento\. )?A5\. Acción\. A01\. Asistencia técnica .*con lista: Alt/);
  await ana.press('ArrowRight');
  await hears(/^B5\. Vigencia\. 2025$/);
  await ana.press('Shift+ArrowDown');
  await hears(/^B5\. Vigencia\. 2025\. 2 celdas seleccionadas$/);
  await ana.goTo('G5');
  await hears(/^G5\. Dificultades\. vacía$/);
});

test('a header says its note, and another sheet its name', async () => {
  await ana.goTo('D1');
  await hears(/^D1\. Programado\. Nota: NP si no se programó/);
  await ana.press('Control+Shift+PageUp');
  await hears(/^Hoja Actividades\. [A-Z]+\d+\. /);
});

test('what is written is told as it stands, numbers as Colombia writes them', async () => {
  await ana.goTo('A1', 'Seguimiento');
  await ana.type('E5', '1.250,5');
  expect(await ana.shown('E5')).toBe('1.250,5');
  await hears(/^E5\. Ejecutado\. 1\.250,5/);
});

test('the row can be read whole, each column with its header', async () => {
  await ana.goTo('A5', 'Seguimiento');
  const table = ana.page.getByRole('table', { name: /^Seguimiento, fila 5 de \d+$/ });
  const read = /row "Vigencia 2025":\s+- rowheader "Vigencia"\s+- cell "2025"/;
  // It is made anew when the cell changes again.
  expect(
    await eventually(
      () => table.ariaSnapshot(),
      (tree) => read.test(tree),
    ),
  ).toMatch(read);
});

test('nothing of the page is without a name, in English, or wrong for axe', async () => {
  expect(await ana.violations('body')).toEqual([]);
  const tree = await ana.page.locator('body').ariaSnapshot();
  expect(tree).not.toMatch(/- (button|textbox|tab|region)\s*(:|$)/m);
  expect(tree).not.toMatch(/\b(Close|Sheet|Sidebar|Notifications|Search|Cancel|Delete)\b/);
  // A second look, with a panel open and after the grid was drawn again.
  await ana.press('Alt+p', 'v', 'Enter');
  await ana.page.getByRole('button', { name: 'Cerrar panel', exact: true }).waitFor();
  expect(await ana.violations('#top', '#grid', '#sidebar > header', '.only-heard')).toEqual([]);
});
