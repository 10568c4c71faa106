// Who is in the book, by the server alone: told to whoever listens, for as long as they do, and never written.

import { readFileSync } from 'node:fs';
import type { Operation, PresentNow } from '../../../src/local/protocol';
import { eventually } from '../../support/eventually';
import { blankBook, Client, type Served, served } from '../../support/served-libro';

let book: { folder: string; path: string };
let server: Served;
let ana: Client;
let luz: Client;
let sheetId: string;
let streams: AbortController[];

beforeEach(async () => {
  book = await blankBook();
  server = await served(book);
  ana = await Client.open(server.url, 'ana');
  luz = await Client.open(server.url, 'luz');
  sheetId = (await ana.sheet()).id;
  streams = [];
});
afterEach(async () => {
  for (const stream of streams) stream.abort();
  await server.stop();
});

/** What a page that listens was told last of who there is. */
function listening(client: Client): { now(): PresentNow | undefined; leave(): void } {
  const stream = new AbortController();
  streams.push(stream);
  let last: PresentNow | undefined;
  const read = async (): Promise<void> => {
    const { body } = await fetch(new URL(`/eventos?desde=0&pagina=${client.page}`, client.url), {
      headers: client.credentials,
      signal: stream.signal,
    });
    let text = '';
    for await (const chunk of body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, data] = /^event: presentes\ndata: (.*)$/.exec(event) ?? [];
        if (data !== undefined) last = JSON.parse(data);
      }
    }
  };
  void read().catch(() => undefined);
  return { now: () => last, leave: () => stream.abort() };
}
const told = (heard: { now(): PresentNow | undefined }, expected: string): Promise<string> =>
  eventually(
    async () =>
      (heard.now()?.presentes ?? [])
        .map(({ nombre, at, escribe }) => `${nombre} ${at?.row},${at?.column}${escribe ? '*' : ''}`)
        .join(' '),
    (text) => text === expected,
  );
async function placed(client: Client, nombre: string, row: number, escribe = false) {
  const at = { sheetId, row, column: 1 };
  const { page, seen } = client;
  return client.ask('/presencia', { page, seen, nombre, at, escribe });
}
const others = async (...operations: readonly Operation[]): Promise<void> => {
  luz.seen = (await luz.book()).sequence;
  await luz.edit(operations);
};

test('is told where each is, who writes, and who left', async () => {
  const heard = listening(ana);
  const gone = listening(luz);
  await placed(luz, 'Luz', 3, true);
  expect(await told(heard, 'Luz 3,1*')).toBe('Luz 3,1*');
  await placed(luz, 'Luz', 4);
  expect(await told(heard, 'Luz 4,1')).toBe('Luz 4,1');
  gone.leave();
  expect(await told(heard, '')).toBe('');
  // Who listens again is where they were.
  listening(luz);
  expect(await told(heard, 'Luz 4,1')).toBe('Luz 4,1');
});

test('follows the rows that others insert, delete and sort', async () => {
  const heard = listening(ana);
  listening(luz);
  await placed(ana, 'Ana', 3);
  await others({ kind: 'insertRows', sheetId, row: 0, count: 2 });
  expect(await told(heard, 'Ana 5,1')).toBe('Ana 5,1');
  await others({ kind: 'moveRows', sheetId, start: 4, order: [5, 4] });
  expect(await told(heard, 'Ana 4,1')).toBe('Ana 4,1');
  await others({ kind: 'deleteRows', sheetId, row: 4, count: 1 });
  expect(await told(heard, 'Ana undefined,undefined')).toBe('Ana undefined,undefined');
});

test('writes nothing and is no change', async () => {
  const before = await ana.book();
  const file = readFileSync(book.path);
  expect((await placed(ana, 'Ana', 3, true)).status).toBe(200);
  expect((await ana.book()).sequence).toBe(before.sequence);
  expect(readFileSync(book.path).equals(file)).toBe(true);
});

test.each([
  ['no page', { page: '', seen: 0, nombre: 'Ana', escribe: false }],
  ['a name of a thousand letters', { nombre: 'a'.repeat(1000), escribe: false }],
  ['a cell before the first', { nombre: '', escribe: false, at: { row: -1, column: 0 } }],
  ['no answer to whether they write', { nombre: '' }],
])('refuses %s in a sentence', async (_name, asked) => {
  const response = await ana.ask('/presencia', { page: 'ana', seen: 0, ...asked });
  expect(response.status).toBe(409);
  expect((await response.json()).mensaje).toContain('no entendió');
});
