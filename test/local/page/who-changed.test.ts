// Who changed a cell, asked where one looks: from the menu of the cell, by keyboard, to its history in the panel.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { type Served, served } from '../../support/served-libro';

let server: Served;
let ana: BookPage;
let luz: BookPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'oficina.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: true }, {});
  server = await served({ folder, path });
  const browser = await openBrowser();
  const [first, second] = await Promise.all(
    [0, 1].map(() =>
      browser.newContext({ viewport: { width: 1024, height: 700 }, locale: 'es-CO' }),
    ),
  );
  ana = await BookPage.open(first!, server.url);
  luz = await BookPage.open(second!, server.url);
});
afterAll(async () => {
  await server?.stop();
});

test('the menu of the cell leads to its history, and the others read the name that was given there', async () => {
  await ana.page.bringToFront();
  await ana.goTo('E5', 'Seguimiento');
  await ana.press('Shift+F10');
  await ana.page.getByRole('menuitem', { name: '¿Quién cambió esto?' }).last().press('Enter');
  const panel = ana.page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: 'No estoy en la lista' }).click();
  await panel.getByLabel('Nombre').fill('Ana Ejemplo Pardo');
  await panel.getByRole('button', { name: 'Continuar' }).click();
  await panel.getByRole('heading', { name: /Seguimiento/ }).waitFor();
  await ana.picture('quien-cambio');
  await luz.page
    .locator('#others')
    .getByRole('button', { name: 'Ana Ejemplo Pardo: Seguimiento E5' })
    .waitFor();
  expect([...ana.errors, ...luz.errors]).toEqual([]);
});
