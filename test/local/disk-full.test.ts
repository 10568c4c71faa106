// A disk that takes no more: what is refused is not in the book, and what was accepted stays.

import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { cellAt } from '../../src/emulator/workbook/cells';
import type { Operation } from '../../src/local/protocol';
import { blankBook, Client, type Served, served, valueOnDisk } from '../support/served-libro';

let book: { folder: string; path: string };
let server: Served;
let page: Client;
let sheetId: string;
beforeEach(async () => {
  book = await blankBook();
  server = await served(book);
  page = await Client.open(server.url);
  sheetId = (await page.sheet()).id;
});
afterEach(() => server.stop());

/** A device that is always full stands where the journal is to be. */
const FULL = '/dev/full';
const fill = (): void => symlinkSync(FULL, `${book.path}.diario`);
const makeRoom = (): void => rmSync(`${book.path}.diario`);
const type = (typed: string): Operation => ({
  kind: 'cells',
  sheetId,
  cells: { 1: { 1: { typed } } },
});
const shown = async (): Promise<unknown> => cellAt(await page.sheet(), 1, 1)?.v;
const REFUSED = { mensaje: expect.stringMatching(/espacio en el disco.*no quedó guardado/) };

const whereFull = existsSync(FULL) ? describe : describe.skip;

whereFull('on a full disk', () => {
  test('a change refused is not in the book, then or later', async () => {
    await page.edit([type('antes')]);
    await server.close();
    server = await served(book);
    page = await Client.open(server.url);
    fill();
    expect(await page.edit([type('rechazado')])).toMatchObject(REFUSED);
    expect(await shown()).toBe('antes');
    makeRoom();
    expect(await shown()).toBe('antes');
    await server.close();
    expect(await valueOnDisk(book.path, 1, 1)).toBe('antes');
  });

  test('rows that were refused and are sent again are inserted once', async () => {
    const insert: Operation = { kind: 'insertRows', sheetId, row: 0, count: 1 };
    const { rowCount } = await page.sheet();
    fill();
    expect(await page.edit([insert], 7)).toMatchObject(REFUSED);
    makeRoom();
    expect((await page.edit([insert], 7)).change).toBeDefined();
    expect((await page.sheet()).rowCount).toBe(rowCount + 1);
  });

  test('what the add-on did and could not be noted is undone, its memory included', async () => {
    fill();
    expect(await page.call('prepararLibro')).toMatchObject(REFUSED);
    const { book: now } = await page.book();
    expect(Object.keys(now.sheets)).toHaveLength(1);
    expect(now.properties.document).toEqual({});
    makeRoom();
    const prepared = await page.call('prepararLibro');
    expect(prepared.error).toBeUndefined();
    expect(Object.keys((await page.book()).book.sheets).length).toBeGreaterThan(10);
  });
});

describe('a request that makes no sense', () => {
  const SENSELESS = { mensaje: expect.stringMatching(/no entendió|fuera de la hoja/) };
  const operations: readonly (readonly [what: string, operation: unknown])[] = [
    ['no operation', null],
    ['an unknown one', { kind: 'todo' }],
    ['a row below none', { kind: 'cells', cells: { '-1': { 0: { typed: 'x' } } } }],
    ['a cell beyond every sheet', { kind: 'cells', cells: { 1048575: { 16383: { typed: 'x' } } } }],
    ['a cell that is a text', { kind: 'cells', cells: { 0: { 0: 'x' } } }],
    ['a number typed', { kind: 'cells', cells: { 0: { 0: { typed: 7 } } } }],
    ['a list for a value', { kind: 'cells', cells: { 0: { 0: { v: [] } } } }],
    ['a style that is none', { kind: 'cells', cells: { 0: { 0: { s: { n: { pattern: 5 } } } } } }],
    ['half of it good', { kind: 'cells', cells: { 0: { 0: { typed: 'x' } }, a: { 0: {} } } }],
    ['a row twice in a new order', { kind: 'moveRows', start: 0, order: [0, 0, 1] }],
    ['rows of elsewhere in a new order', { kind: 'moveRows', start: 0, order: [5, 0, 1] }],
    ['more rows than there are', { kind: 'deleteRows', row: 10, count: 5000 }],
    ['no rows', { kind: 'insertRows', row: 0, count: 0 }],
    ['a note nowhere', { kind: 'notes', notes: { A1: 'x' } }],
    ['a width that is a text', { kind: 'columnWidths', widths: { 0: 'ancha' } }],
  ];

  test.each(operations)('%s, is refused in words and changes nothing', async (_, operation) => {
    await page.edit([type('antes')]);
    const before = await page.sheet();
    const sent = operation && { sheetId, ...(operation as object) };
    expect(await page.edit([sent as Operation])).toMatchObject(SENSELESS);
    expect(await page.sheet()).toEqual(before);
  });

  test('a body that is no JSON, or lacks what it must have, is refused in words', async () => {
    const url = new URL('/edicion', server.url);
    const headers = page.credentials;
    for (const body of ['', '{', 'null', '[]', '{}', '{"page":"una","number":1,"seen":0}']) {
      const response = await fetch(url, { method: 'POST', headers, body });
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject(SENSELESS);
    }
    expect(await (await page.ask('/llamar', { fn: 7 })).json()).toMatchObject(SENSELESS);
    const nowhere = { kind: 'cells', sheetId: '__proto__', cells: {} } as const;
    expect((await page.edit([nowhere])).change).toBeUndefined();
    expect((await page.edit([type('sigue')])).change).toBeDefined();
  });
});
