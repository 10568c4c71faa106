// How the cells of a sheet lie beside each other, as the browser draws them.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { sheetOf } from '../../support/host';
import { Client, type Served, served } from '../../support/served-libro';

/** Pixels of the grid before its first cell. */
const ROW_NUMBERS = 46;
const BELOW_THE_HEADER = 42;

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
  ana = await BookPage.open(context, server.url);
});
afterAll(async () => {
  await server?.stop();
});

test('a number does not touch what the next column says', async () => {
  await ana.goTo('A4', 'Actividades');
  const { columnData, defaultColumnWidth } = sheetOf((await client.book()).book, 'Actividades');
  const edge = [0, 1].reduce((sum, i) => sum + (columnData[i]?.w ?? defaultColumnWidth), 0);
  const { x, y } = (await ana.page
    .locator('#grid canvas[id^="univer-sheet-main"]')
    .first()
    .boundingBox())!;
  /** What is drawn in B2, so many pixels before its right edge. */
  const endOfB2 = (width: number) =>
    ana.page.screenshot({
      clip: { x: x + ROW_NUMBERS + edge - 2 - width, y: y + BELOW_THE_HEADER, width, height: 16 },
    });
  const [margin, text] = [await endOfB2(3), await endOfB2(14)];
  await ana.goTo('B2');
  await ana.change('Delete');
  await ana.goTo('A4');
  expect((await endOfB2(3)).equals(margin)).toBe(true);
  expect((await endOfB2(14)).equals(text)).toBe(false);
});
