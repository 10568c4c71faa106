// A book is opened once a day, also for the pages that stay open; what it tells of today is on no disk until somebody does something.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Host } from '../../../src/emulator/host';
import { openLibro } from '../../../src/local/file/libro-file';
import { MailFolder } from '../../../src/local/file/mail-folder';
import { journalPath } from '../../../src/local/file/read-libro';
import type { Change } from '../../../src/local/protocol';
import { Session } from '../../../src/local/server/session';
import { emulatorText } from '../../support/bundle';
import { blankBook } from '../../support/served-libro';

const CODIGO = `
  function celda() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); }
  function onOpen() { celda().setValue('abierto ' + (Number(String(celda().getValue()).split(' ')[1] || 0) + 1)); }
`;

test('a book is opened again on another day, and looking at it writes nothing', async () => {
  const book = await blankBook();
  const before = readFileSync(book.path);
  const libro = await openLibro(book.path);
  const changes: Change[] = [];
  const host = new Host({
    data: libro.data,
    codigo: CODIGO,
    emulator: emulatorText(),
    html: () => '',
    user: '',
    saveFile: () => ({ id: '', url: '' }),
  });
  const session = new Session(host, libro, new MailFolder(libro.path), {
    changed: (change) => changes.push(change),
    recorded: () => undefined,
    moved: () => undefined,
    told: () => undefined,
    placed: () => undefined,
  });
  const told = (): unknown => Object.values(session.book().book.sheets)[0]?.cellData[0]?.[0]?.v;
  try {
    expect(told()).toBe('abierto 1');
    await session.runDueTriggers();
    expect(told()).toBe('abierto 1');
    jest.spyOn(Date.prototype, 'toDateString').mockReturnValue('otro día');
    await session.runDueTriggers();
    expect(changes).toMatchObject([
      { kind: 'computed', effects: [{ cells: { 0: { 0: { v: 'abierto 1' } } } }] },
      { kind: 'computed', effects: [{ cells: { 0: { 0: { v: 'abierto 2' } } } }] },
    ]);
  } finally {
    await libro.close();
  }
  expect(existsSync(journalPath(book.path))).toBe(false);
  expect(readFileSync(book.path).equals(before)).toBe(true);
  rmSync(book.folder, { recursive: true });
});
