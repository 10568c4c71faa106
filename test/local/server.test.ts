// The server of a book: who may ask, what an edit becomes, and that what was acknowledged is on disk.

import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { cellAt } from '../../src/emulator/workbook/cells';
import type { Operation, SentCell } from '../../src/local/protocol';
import { type OpenServer, serveLibro } from '../../src/local/server';
import { eventually } from '../support/eventually';
import {
  blankBook,
  Client,
  firstSheetOf,
  type Served,
  served,
  valueOnDisk,
} from '../support/served-libro';

let book: { folder: string; path: string };
let server: Served;
let page: Client;
let sheetId: string;

async function open(): Promise<void> {
  book = await blankBook();
  server = await served(book);
  page = await Client.open(server.url);
  sheetId = (await page.sheet()).id;
}
const close = (): Promise<void> => server.stop();

/** The status of a request with headers that fetch does not let one choose. */
function statusOf(path: string, headers: { readonly [name: string]: string }): Promise<number> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}

const cellsOf = (cells: { [row: number]: { [column: number]: SentCell } }): Operation => ({
  kind: 'cells',
  sheetId,
  cells,
});
const column = async (index: number): Promise<unknown[]> => {
  const sheet = await page.sheet();
  const rows = Object.keys(sheet.cellData).map(Number);
  return rows.sort((a, b) => a - b).map((row) => cellAt(sheet, row, index)?.v);
};

describe('serveLibro() answers only its own page', () => {
  beforeAll(open);
  afterAll(close);

  test('the page loads nothing from elsewhere, and has nothing of the book before its browser is let in', async () => {
    const response = await fetch(server.url);
    expect(await response.text()).not.toMatch(/libro<|clave"|llave=/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test.each([
    ['without a token', {}, 401],
    ['with a token of another run', { 'x-clave': 'otra' }, 401],
    ['with the token and no cookie', { 'x-clave': 'own' }, 401],
    ['with the cookie and no token', { cookie: 'own' }, 401],
    ['with the cookie and the token in the address', { cookie: 'own', '?': 'clave=' }, 401],
    [
      'from the page of another site',
      { 'x-clave': 'own', cookie: 'own', origin: 'http://otra.invalid' },
      403,
    ],
    [
      'under another name for this machine',
      { 'x-clave': 'own', cookie: 'own', host: 'otra.invalid' },
      403,
    ],
    [
      'that its browser says comes from elsewhere',
      { 'x-clave': 'own', cookie: 'own', 'sec-fetch-site': 'same-site' },
      403,
    ],
    ['with both', { 'x-clave': 'own', cookie: 'own' }, 200],
  ])(
    'answers a request %s: %j, %i',
    async (_case, { '?': query = '', ...given }: { [name: string]: string }, status) => {
      const own: { [name: string]: string } = page.credentials;
      const headers = Object.entries(given).map(([name, value]) => [
        name,
        value === 'own' ? own[name] : value,
      ]);
      const address = query ? `/libro?${query}${page.token}` : '/libro';
      expect(await statusOf(address, Object.fromEntries(headers))).toBe(status);
    },
  );

  test('accepts its own page under either name of this machine', async () => {
    const { port } = new URL(server.url);
    const host = `localhost:${port}`;
    expect(await statusOf('/', { host, origin: `http://${host}` })).toBe(200);
  });

  test('says to every browser that nothing is for other sites', async () => {
    for (const path of ['/', '/main.js', '/libro', '/no-existe']) {
      const { headers } = await page.ask(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
    }
  });

  test.each(['Acta%201.docx', 'Acta%20de%20reuni%C3%B3n.docx'])(
    'gives the document %s to its page alone',
    async (name) => {
      const informes = join(book.folder, 'informes');
      mkdirSync(informes, { recursive: true });
      writeFileSync(join(informes, decodeURIComponent(name)), 'acta');
      expect(await statusOf(`/documento/${name}`, {})).toBe(401);
      expect(await statusOf(`/documento/${name}`, page.credentials)).toBe(200);
    },
  );

  test.each([
    '..%2F',
    '..%2f',
    '.',
    '%2e%2e',
    '',
    '%2F',
    'carpeta',
    'enlace.docx',
    '..%2Flibro.xlsx',
    '%00',
    '%E0%A4%A',
    '..%5Clibro.xlsx',
    `${'a'.repeat(9000)}.docx`,
  ])('gives nothing for the document «%s», and goes on', async (name) => {
    const informes = join(book.folder, 'informes');
    mkdirSync(join(informes, 'carpeta'), { recursive: true });
    const link = join(informes, 'enlace.docx');
    if (!existsSync(link)) symlinkSync(book.path, link);
    expect(await statusOf(`/documento/${name}`, page.credentials)).toBe(404);
    expect(await statusOf('/libro', page.credentials)).toBe(200);
  });

  test('refuses a port that is taken, in Spanish', async () => {
    const other = await blankBook();
    const puerto = Number(new URL(server.url).port);
    await expect(serveLibro({ path: other.path, puerto })).rejects.toThrow(/puerto .* ocupado/);
    expect(existsSync(`${other.path}.lock`)).toBe(false);
    rmSync(other.folder, { recursive: true });
  });
});

describe('the address that is printed', () => {
  const told: string[] = [];
  const enter = async (url: string): Promise<[number, string, string | null]> => {
    const body = JSON.stringify({ llave: new URL(url).hash.replace('#llave=', '') });
    const response = await fetch(new URL('/entrar', url), { method: 'POST', body });
    const { mensaje = '' } = await response.json();
    return [response.status, mensaje, response.headers.get('set-cookie')];
  };
  let opened: OpenServer;
  beforeAll(async () => {
    book = await blankBook();
    opened = await serveLibro({ path: book.path, puerto: 0, tell: (text) => told.push(text) });
  });
  afterAll(async () => {
    await opened.close();
    rmSync(book.folder, { recursive: true });
  });

  test('lets one browser in; who comes again is sent to the terminal, which says a new one once', async () => {
    const url = opened.newAddress();
    const [status, , cookie] = await enter(url);
    expect(status).toBe(200);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(await enter(url)).toEqual([401, expect.stringContaining('Mire la ventana'), null]);
    expect(await enter(url)).toEqual([401, expect.stringContaining('Mire la ventana'), null]);
    expect(told).toHaveLength(1);
    const next = /http\S+$/.exec(told[0] ?? '')?.[0] ?? '';
    expect((await enter(next))[0]).toBe(200);
  });

  test('of no book lets nobody in, and prints nothing', async () => {
    const before = told.length;
    expect(await enter(`${opened.newAddress()}x`)).toEqual([
      401,
      expect.stringContaining('no es la de este libro'),
      null,
    ]);
    expect(told).toHaveLength(before);
  });
});

describe('POST /edicion gives cells', () => {
  beforeAll(open);
  afterAll(close);

  test.each<[string, unknown]>([
    ['12,5', 12.5],
    ['1.250', 1250],
    ['15/06/2026', 46188],
    ['NP', 'NP'],
    ["'00123", '00123'],
    ['60%', 0.6],
  ])('reads %s as typed in Colombia', async (typed, value) => {
    // A cell of its own: in one that was given the format of a date a figure stays as it was typed.
    const row = typed.length;
    await page.type(row, 1, typed);
    expect(cellAt(await page.sheet(), row, 1)?.v).toBe(value);
  });

  test.each<[string | number | boolean]>([['12,5'], ['00123'], ["'así"], ['=1'], [12.5], [true]])(
    'keeps the exact value %s of a cell that was copied or brought back',
    async (v) => {
      await page.edit([cellsOf({ 1: { 1: { v } } })]);
      expect(cellAt(await page.sheet(), 1, 1)?.v).toBe(v);
    },
  );

  test('keeps the style of a cell apart from its content', async () => {
    await page.type(1, 1, 'título');
    await page.edit([cellsOf({ 1: { 1: { s: { bl: 1 } } } })]);
    const { book: now } = await page.book();
    const cell = cellAt(firstSheetOf(now), 1, 1);
    expect(cell?.v).toBe('título');
    expect(now.styles[cell?.s ?? '']).toEqual({ bl: 1 });
  });
});

describe('POST /edicion', () => {
  beforeEach(open);
  afterEach(close);

  test('has noted the edit on disk when it answers', async () => {
    await page.type(1, 1, 'anotado');
    expect(readFileSync(`${book.path}.diario`, 'utf8')).toContain('anotado');
  });

  test('saves the book by itself a little later', async () => {
    await page.type(1, 1, 'solo');
    const isNoted = async (): Promise<boolean> => existsSync(`${book.path}.diario`);
    expect(await isNoted()).toBe(true);
    expect(await eventually(isNoted, (noted) => !noted)).toBe(false);
    expect(await valueOnDisk(book.path, 1, 1)).toBe('solo');
  });

  test('leaves everything in the file when it is closed', async () => {
    await page.type(1, 1, 'al cerrar');
    await server.close();
    expect(await valueOnDisk(book.path, 1, 1)).toBe('al cerrar');
    expect(existsSync(`${book.path}.lock`)).toBe(false);
  });

  test('does once an edit that a page sends twice', async () => {
    const insert: Operation = { kind: 'insertRows', sheetId, row: 0, count: 1 };
    const { rowCount } = await page.sheet();
    const first = await page.edit([insert], 1);
    expect(await page.edit([insert], 1)).toEqual(first);
    expect((await page.sheet()).rowCount).toBe(rowCount + 1);
  });

  test('is refused while changes cannot be noted on disk, and accepted when they can again', async () => {
    const type = (typed: string) => cellsOf({ 1: { 1: { typed } } });
    mkdirSync(`${book.path}.diario`);
    expect(await page.edit([type('uno')])).toMatchObject({ mensaje: expect.any(String) });
    expect(await page.edit([type('dos')])).toMatchObject({ mensaje: expect.any(String) });
    rmdirSync(`${book.path}.diario`);
    expect((await page.edit([type('tres')])).change).toBeDefined();
    await server.close();
    expect(await valueOnDisk(book.path, 1, 1)).toBe('tres');
  });

  test('keeps the value of a formula that the page calculated', async () => {
    await page.edit([cellsOf({ 1: { 1: { f: '=SUM(A1:A2)', v: null } } })]);
    await page.edit([{ kind: 'computed', sheetId, cells: { 1: { 1: 7 }, 2: { 1: 8 } } }]);
    const sheet = await page.sheet();
    expect(cellAt(sheet, 1, 1)).toMatchObject({ f: '=SUM(A1:A2)', v: 7 });
    expect(cellAt(sheet, 2, 1)).toBeUndefined();
  });
});

describe('rows that move', () => {
  afterEach(close);
  beforeEach(async () => {
    await open();
    for (const row of [0, 1, 2, 3]) await page.type(row, 0, `fila ${row}`);
    page.seen = (await page.book()).sequence;
  });

  test('are all there after inserting and sorting', async () => {
    await page.edit([{ kind: 'insertRows', sheetId, row: 1, count: 2 }]);
    await page.edit([{ kind: 'moveRows', sheetId, start: 0, order: [5, 4, 3, 2, 1, 0] }]);
    expect((await column(0)).filter(Boolean)).toEqual(['fila 3', 'fila 2', 'fila 1', 'fila 0']);
  });

  test('take along what another page, which had not heard of it, types in them', async () => {
    const other = await Client.open(server.url, 'otra');
    other.seen = page.seen;
    await page.edit([{ kind: 'insertRows', sheetId, row: 1, count: 2 }]);
    const { redraw } = await other.edit([cellsOf({ 3: { 1: { typed: 'junto a la 3' } } })]);
    const sheet = await page.sheet();
    expect([cellAt(sheet, 5, 0)?.v, cellAt(sheet, 5, 1)?.v]).toEqual(['fila 3', 'junto a la 3']);
    expect(redraw).toBe(true);
  });

  test('drop what is typed in a row that was just deleted, and nothing else', async () => {
    const other = await Client.open(server.url, 'otra');
    other.seen = page.seen;
    await page.edit([{ kind: 'deleteRows', sheetId, row: 1, count: 1 }]);
    const { lost } = await other.edit([
      cellsOf({ 1: { 1: { typed: 'tarde' } }, 2: { 1: { typed: 'a tiempo' } } }),
    ]);
    expect(lost?.texts).toEqual(['tarde']);
    expect(await column(0)).toEqual(['fila 0', 'fila 2', 'fila 3']);
    expect(await column(1)).toEqual([undefined, 'a tiempo', undefined]);
  });

  test('are moved by two pages at once, each those that its person saw', async () => {
    const other = await Client.open(server.url, 'otra');
    other.seen = page.seen;
    await page.edit([{ kind: 'moveRows', sheetId, start: 0, order: [3, 2, 1, 0] }]);
    const { redraw } = await other.edit([{ kind: 'deleteRows', sheetId, row: 0, count: 1 }]);
    expect(redraw).toBe(true);
    expect(await column(0)).toEqual(['fila 3', 'fila 2', 'fila 1']);
  });
});

describe('GET /eventos', () => {
  beforeEach(open);
  afterEach(close);

  test('tells every page what the others did, in order', async () => {
    const listening = page.changes(0, 2);
    const other = await Client.open(server.url, 'otra');
    await other.type(0, 0, 'uno');
    await other.type(0, 0, 'dos');
    const changes = await listening;
    expect(changes.map(({ sequence, page: from }) => [sequence, from])).toEqual([
      [1, 'otra'],
      [2, 'otra'],
    ]);
    expect(changes[1]?.effects).toMatchObject([
      { kind: 'cells', cells: { 0: { 0: { v: 'dos' } } } },
    ]);
  });

  test('says that the file was changed by another program, and keeps what is here beside it', async () => {
    const warned = page.hear('aviso');
    writeFileSync(book.path, 'otra cosa');
    await page.type(1, 1, 'mío');
    const [aviso = ''] = await warned;
    const rescued = /«(libro \(rescate .*\.xlsx)»/.exec(JSON.parse(aviso).mensaje)?.[1] ?? '';
    expect(readFileSync(book.path, 'utf8')).toBe('otra cosa');
    expect(await valueOnDisk(join(book.folder, rescued), 1, 1)).toBe('mío');
  });

  test('tells a page that comes back what it missed', async () => {
    await page.type(0, 0, 'uno');
    await page.type(0, 0, 'dos');
    expect((await page.changes(1, 1)).map(({ sequence }) => sequence)).toEqual([2]);
  });
});

describe('POST /llamar', () => {
  beforeEach(open);
  afterEach(close);

  test('refuses what is not a function of the add-on, or is hidden from panels', async () => {
    for (const fn of ['_oculta', 'oculta_', 'toString', 'noExiste'])
      expect((await page.call(fn)).error?.message).toContain('not found');
  });

  test('is about the row that its person sees, though another page has moved it', async () => {
    await page.call('prepararLibro');
    const { book: now } = await page.book();
    const { id } = Object.values(now.sheets).find(({ name }) => name === 'Equipo')!;
    const named = (row: number, v: string): Operation => ({
      kind: 'cells',
      sheetId: id,
      cells: { [row]: { 0: { v } } },
    });
    page.seen = (await page.book()).sequence;
    await page.edit([named(1, 'Ana Ejemplo Rivera'), named(2, 'Luz Ejemplo Mora')]);
    page.seen = (await page.book()).sequence;
    const other = await Client.open(server.url, 'otra');
    other.seen = page.seen;
    await other.edit([{ kind: 'insertRows', sheetId: id, row: 1, count: 1 }]);
    const { result } = await page.callAt(id, 2, 'panelFila');
    expect(JSON.stringify(result)).toContain('"nombre":"Luz Ejemplo Mora"');
  });

  test('prepares the book as the menu does, and the pages are told to draw it again', async () => {
    const answer = await page.call('prepararLibro');
    expect(answer.error).toBeUndefined();
    expect(answer.change?.effects).toEqual([{ kind: 'workbook' }]);
    const { book: now } = await page.book();
    expect(Object.values(now.sheets).map(({ name }) => name)).toContain('PAM');
  });
});
