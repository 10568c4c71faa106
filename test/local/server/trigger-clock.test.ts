// A book open for the pages runs the triggers of the clock: what they do is durable and every page sees it.

import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Host } from '../../../src/emulator/host';
import { type LibroFile, openLibro } from '../../../src/local/file/libro-file';
import { MailFolder } from '../../../src/local/file/mail-folder';
import { journalPath } from '../../../src/local/file/read-libro';
import type { Change, PersonalEffect } from '../../../src/local/protocol';
import { EventStreams } from '../../../src/local/server/event-streams';
import { Session } from '../../../src/local/server/session';
import { TriggerClock } from '../../../src/local/server/trigger-clock';
import { emulatorText } from '../../support/bundle';
import { blankBook, valueOnDisk } from '../../support/served-libro';

const CODIGO = `
  function instalar() {
    ScriptApp.newTrigger('fallar').timeBased().everyMinutes(10).create();
    ScriptApp.newTrigger('barrer').timeBased().everyMinutes(10).create();
    ScriptApp.newTrigger('avisar').timeBased().everyDays(1).atHour(7).create();
  }
  function celda(a1) { return SpreadsheetApp.getActive().getSheets()[0].getRange(a1); }
  function fallar() { celda('A1').setValue('antes de fallar'); throw new Error('no'); }
  function barrer() { celda('B1').setValue(Number(celda('B1').getValue()) + 1); }
  function avisar() { MailApp.sendEmail('ana@example.com', 'Vence hoy', 'Una acción.'); }
`;

let book: { folder: string; path: string };
let libro: LibroFile;
let session: Session;
let instant: number;
let changes: Change[];
let told: PersonalEffect[];
const minutesLater = (minutes: number): void => {
  instant += minutes * 60_000;
};

async function open(): Promise<void> {
  libro = await openLibro(book.path);
  const mail = new MailFolder(libro.path);
  const host = new Host({
    data: libro.data,
    codigo: CODIGO,
    emulator: emulatorText(),
    html: () => '',
    user: '',
    saveFile: () => ({ id: '', url: '' }),
    saveMail: mail.saveMail,
    now: () => new Date(instant),
  });
  session = new Session(host, libro, mail, {
    changed: (change) => changes.push(change),
    recorded: () => undefined,
    moved: () => undefined,
    told: (effect) => told.push(effect),
    placed: () => undefined,
  });
}

beforeEach(async () => {
  book = await blankBook();
  instant = Date.UTC(2026, 5, 15, 15, 0);
  changes = [];
  told = [];
  await open();
  await session.call({ page: 'una', fn: 'instalar', args: [] });
});
afterEach(async () => {
  await libro.close();
  rmSync(book.folder, { recursive: true });
});

test('runDueTriggers() runs what is due, one after another, in spite of one that fails', async () => {
  await session.runDueTriggers();
  expect(changes).toEqual([]);
  minutesLater(10);
  await session.runDueTriggers();
  await session.runDueTriggers();
  expect(changes).toMatchObject([
    { sequence: 1, page: '', effects: [{ cells: { 0: { 0: { v: 'antes de fallar' } } } }] },
    { sequence: 2, page: '', effects: [{ cells: { 0: { 1: { v: 1 } } } }] },
  ]);
});

test('what a trigger wrote is on disk at once, and the triggers are there when the book is opened again', async () => {
  minutesLater(10);
  await session.runDueTriggers();
  await libro.close();
  expect(existsSync(journalPath(book.path))).toBe(true);
  expect(await valueOnDisk(book.path, 0, 1)).toBe(1);

  await open();
  expect(libro.data.triggers.map(({ handler }) => handler)).toEqual(['fallar', 'barrer', 'avisar']);
  minutesLater(9);
  await session.runDueTriggers();
  expect(await valueOnDisk(book.path, 0, 1)).toBe(1);
  minutesLater(1);
  await session.runDueTriggers();
  expect(await valueOnDisk(book.path, 0, 1)).toBe(2);
});

test('mail of a trigger becomes a file, and the pages are told that nothing was sent', async () => {
  minutesLater(21 * 60);
  await session.runDueTriggers();
  expect(readdirSync(join(book.folder, 'correo'))).toEqual([
    '2026-06-16 0700 Vence hoy - ana@example.com.eml',
  ]);
  expect(told).toEqual([
    {
      kind: 'toast',
      title: 'Correo no enviado',
      text: expect.stringContaining('correo/2026-06-16 0700 Vence hoy - ana@example.com.eml'),
      seconds: -1,
    },
  ]);
  // Opened again the same day, it is not sent twice.
  await libro.save();
  await libro.close();
  await open();
  await session.runDueTriggers();
  expect(readdirSync(join(book.folder, 'correo'))).toHaveLength(1);
});

test('mail of a call is told to the page that asked', async () => {
  const { shown } = await session.call({ page: 'una', fn: 'avisar', args: [] });
  expect(shown).toMatchObject([{ kind: 'toast', title: 'Correo no enviado' }]);
  expect(told).toEqual([]);
});

test('EventStreams keeps a message for the first page to come when there is none', async () => {
  const streams = new EventStreams();
  const server = createServer((_, response) => streams.open(response, 0));
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const heard = async (): Promise<string> => {
      const response = await fetch(`http://127.0.0.1:${port}/`);
      streams.close();
      return response.text();
    };
    streams.tell({ kind: 'toast', title: 'Correo no enviado', text: 'uno', seconds: -1 });
    expect(await heard()).toMatch(/event: mensaje\ndata: .*"text":"uno"/);
    expect(await heard()).not.toContain('mensaje');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('TriggerClock checks again and again, never twice at once, and not after a failure of its own stops it', async () => {
  let running = 0;
  let most = 0;
  let checks = 0;
  const failures: unknown[] = [];
  await new Promise<void>((resolve) => {
    const runDue = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      if (++checks === 1) throw new Error('disco lleno');
      if (checks < 3) return;
      clock.stop();
      resolve();
    };
    const clock = new TriggerClock(runDue, (error) => failures.push(error), 1);
    // The clock keeps no program alive; the test does.
    setTimeout(resolve, 30_000).unref();
  });
  expect([most, checks, failures]).toEqual([1, 3, [new Error('disco lleno')]]);
});
