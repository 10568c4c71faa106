// A book that cannot be written, or is damaged, is opened to look at it: with a sentence, and with nothing changed.

import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibro } from '../../../src/local/file/libro-file';
import { serveLibro } from '../../../src/local/server';
import { blankBook, Client } from '../../support/served-libro';

/** Nobody's number on Debian and on most systems: root itself may write anywhere. */
const NOBODY = 65_534;

let book: { folder: string; path: string };
beforeEach(async () => {
  book = await blankBook();
});
afterEach(() => {
  chmodSync(book.folder, 0o755);
  rmSync(book.folder, { recursive: true });
});

/** Does something as a person who may not write in the folder of the book. */
async function withoutPermission(work: () => Promise<void>): Promise<void> {
  chmodSync(book.path, 0o644);
  chmodSync(`${book.path}.json`, 0o644);
  chmodSync(book.folder, 0o555);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a book in a folder where nobody may write is shown, and its edits refused', async () => {
  const before = readdirSync(book.folder);
  await withoutPermission(async () => {
    await expect(openLibro(book.path)).rejects.toThrow(/No tiene permiso/);
    const server = await serveLibro({ path: book.path, puerto: 0 });
    try {
      expect(server.avisos.join(' ')).toMatch(/No tiene permiso.*para mirarlo/);
      const page = await Client.open(server.newAddress());
      expect((await page.book()).file).toMatchObject({ soloLectura: true });
      expect(await page.type(0, 0, 'no')).toMatchObject({
        mensaje: expect.stringMatching(/mirarlo/),
      });
      expect((await page.sheet()).cellData).toEqual({});
    } finally {
      expect(await server.close()).toMatch(/No se le cambió nada/);
    }
  });
  expect(readdirSync(book.folder)).toEqual(before);
});

test('a damaged book is shown as far as it can be read, with the copy to go on from', async () => {
  const bytes = readFileSync(book.path);
  const at = bytes.indexOf('xl/styles.xml') + 'xl/styles.xml'.length + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(book.path, bytes);
  mkdirSync(join(book.folder, 'copias'));
  writeFileSync(join(book.folder, 'copias', 'libro 2026-06-15 1430.xlsx'), '');
  await expect(openLibro(book.path)).rejects.toThrow(/dañado.*los formatos.*«copias»/);
  const server = await serveLibro({ path: book.path, puerto: 0 });
  const page = await Client.open(server.newAddress());
  const { file } = await page.book();
  expect(file.ajeno).toMatch(/dañado.*los formatos.*«libro 2026-06-15 1430.xlsx»/);
  expect(await page.type(0, 0, 'no')).toMatchObject({ mensaje: file.ajeno });
  await server.close();
  expect(readFileSync(book.path)).toEqual(bytes);
  expect(readdirSync(book.folder)).not.toContain('libro.xlsx.lock');
});
