// A workbook that is not a PAM book in a real browser: what the page calculates never takes the place of what the file
// stored, and the person is told beforehand where their work goes.

import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { addSheet } from '../../../src/emulator/workbook/blank';
import { putCell } from '../../../src/emulator/workbook/cells';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { openLibro } from '../../../src/local/file/libro-file';
import { readLibro } from '../../../src/local/file/read-libro';
import { BOOK_SIZE, BookPage } from '../../support/book-page';
import { openBrowser } from '../../support/browser';
import { eventually } from '../../support/eventually';
import { foreignBook, STORED } from '../../support/foreign-xlsx';
import { Client, firstSheetOf, type Served, served } from '../../support/served-libro';

let book: { folder: string; path: string; bytes: Uint8Array };
let server: Served;
let client: Client;
let one: BookPage;

async function open(opened: typeof book): Promise<void> {
  book = opened;
  server = await served(book);
  client = await Client.open(server.url);
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: BOOK_SIZE, locale: 'es-CO' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  one = await BookPage.open(context, server.url);
}
const close = (): Promise<void> => server.stop();

/** A PAM book whose office has a tab of its own, first of all, with those formulas. */
async function bookWithOwnTab(): Promise<typeof book> {
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'libro.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: false }, {});
  const file = await openLibro(path);
  const tab = addSheet(file.data, 'Cuentas');
  file.data.sheetOrder = [tab.id, ...file.data.sheetOrder.filter((id) => id !== tab.id)];
  Object.values(STORED).forEach(({ f, v }, index) => {
    putCell(tab, index + 3, 0, { f: `=${f}`, ...(v !== undefined && { v, t: 2 }) });
  });
  [3, 4].forEach((v, row) => void putCell(tab, row, 0, { v, t: 2 }));
  await file.save();
  await file.close();
  return { folder, path, bytes: readFileSync(path) };
}

/** What the server's book holds in column A, by line. */
async function values(lines: readonly number[]): Promise<readonly unknown[]> {
  const { cellData } = await client.sheet();
  return lines.map((line) => cellData[line - 1]?.[0]?.v);
}
/** A cell that the page calculates, once it has. */
const calculated = (line: number, value: unknown): Promise<unknown> =>
  eventually(
    async () => (await values([line]))[0],
    (now) => now === value,
  );
const KEPT = [4, 6, 7, 8] as const;
const STORED_VALUES = KEPT.map((line) => STORED[`A${line}`].v);
const onDisk = (): number => Buffer.compare(readFileSync(book.path), book.bytes);

describe('a workbook that is not a PAM book', () => {
  beforeAll(() => open(foreignBook()));
  afterAll(close);

  test('lists the formulas that it does not calculate', async () => {
    const toast = one.page.locator('#toasts .toast');
    expect(await toast.textContent()).toContain('Datos!A4, Datos!A6, Datos!A7 y 1 más');
    await one.picture('formulas-conservadas');
    await toast.getByRole('button').press('Enter');
  });

  test('keeps every stored value while nobody edits, calculates what has none, and writes nothing', async () => {
    expect(await calculated(10, 7)).toBe(7);
    expect(await values([...KEPT, 5, 9])).toEqual([...STORED_VALUES, STORED.A5.v, STORED.A9.v]);
    expect(await one.shown('A4:A10')).toBe('2\n6\n12,5\n25\n40\n0\n7');
    expect(await one.page.textContent('#status')).toBe('Solo lectura');
    expect(onDisk()).toBe(0);
  });

  test('says so under the menus, with no obstacle, until the person closes it by keyboard', async () => {
    const banner = one.page.locator('#foreign');
    expect(await banner.textContent()).toContain('1 vínculo a otro libro');
    expect(await one.violations('#top', '#foreign')).toEqual([]);
    await one.picture('ajeno');
    await banner.getByRole('button', { name: 'Entendido' }).press('Enter');
    expect(await banner.isVisible()).toBe(false);
  });

  test('goes on in the copy: only what can be calculated changes', async () => {
    await one.type('A1', '10');
    expect(await calculated(10, 14)).toBe(14);
    // A link, two functions that nobody knows, a name that the book lacks; then 10 × 2, and a true error.
    expect(await values([...KEPT, 5, 9])).toEqual([...STORED_VALUES, 20, '#DIV/0!']);
    expect(await one.page.textContent('#foreign')).toContain('quedó como estaba');
    expect(await one.page.textContent('h1')).toBe('consolidado (copia de trabajo)');
    await one.picture('ajeno-copia');
    await server.close();
    expect(onDisk()).toBe(0);
    const copy = join(book.folder, 'consolidado (copia de trabajo).xlsx');
    const { cellData } = firstSheetOf(await readLibro(copy));
    expect([4, 6, 10].map((line) => cellData[line - 1]?.[0]?.v)).toEqual([2, 12.5, 14]);
    // Its link is not in the copy: to Excel the formula would be damage.
    expect([4, 6].map((line) => cellData[line - 1]?.[0]?.f)).toEqual([
      undefined,
      '=DESCONOCIDA(A1)',
    ]);
    expect(basename(copy)).toBe(`${(await one.page.textContent('h1')) ?? ''}.xlsx`);
    expect(one.errors).toEqual([]);
  });
});

describe('a PAM book with a tab of the office', () => {
  beforeAll(async () => open(await bookWithOwnTab()));
  afterAll(close);

  test('is byte for byte the same after it was looked at', async () => {
    const { mtimeMs } = statSync(book.path);
    expect(await calculated(10, 7)).toBe(7);
    expect(await values([...KEPT, 5, 9])).toEqual([...STORED_VALUES, STORED.A5.v, STORED.A9.v]);
    await one.saved();
    expect(await one.page.textContent('#status')).toBe('Guardado');
    expect(await one.page.locator('#foreign').isVisible()).toBe(false);
    await server.close();
    expect([onDisk(), statSync(book.path).mtimeMs]).toEqual([0, mtimeMs]);
  });
});
