// What was acknowledged survives: the program is killed at many moments, while it takes edits and while it saves.

import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readLibro } from '../../src/local/file/read-libro';
import { blankBook, Client, firstSheetOf } from '../support/served-libro';

const CLI = pathToFileURL(resolve(__dirname, '../../dist/local/cli.mjs')).href;
const PROGRAM = `import { main } from '${CLI}'; process.exitCode = await main(process.argv.slice(1));`;
const ROUNDS = 6;

let book: { folder: string; path: string };
beforeAll(async () => {
  book = await blankBook();
});
afterAll(() => rmSync(book.folder, { recursive: true, force: true }));

/** Starts `libro-pam abrir` in a process of its own; resolves to its address once it prints it. */
async function open(): Promise<{ child: ChildProcess; url: string }> {
  const words = [
    '--input-type=module',
    '--eval',
    PROGRAM,
    '--',
    'abrir',
    book.path,
    '--puerto',
    '0',
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+\/#llave=\S+/.exec(printed)?.[0];
    if (url) return { child, url };
  }
  throw new Error(`The program ended without an address: ${printed}`);
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.on('exit', () => done());
    if (child.exitCode !== null || child.signalCode !== null) done();
  });
const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

test(`libro-pam abrir, killed ${ROUNDS} times, has every edit it acknowledged`, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { child, url } = await open();
    const page = await Client.open(url);
    const sheetId = (await page.sheet()).id;
    const isSaving = round % 2 === 1;
    let answered = (): void => undefined;
    const answers = new Promise<void>((done) => {
      answered = done;
    });
    // Odd rounds ask it to save and close first, so that the file is being written when it dies.
    const death = answers.then(async () => {
      await pause(Math.random() * 400);
      if (isSaving) child.kill('SIGTERM');
      await pause(isSaving ? Math.random() * 60 : 0);
      child.kill('SIGKILL');
    });
    for (let count = 0; child.signalCode === null; count++) {
      const typed = `vuelta ${round}, cambio ${count}`;
      const row = acknowledged.length;
      const sent = page.edit([{ kind: 'cells', sheetId, cells: { [row]: { 0: { typed } } } }]);
      const isAccepted = await sent.then(({ change }) => change !== undefined).catch(() => false);
      if (!isAccepted) break;
      acknowledged.push(typed);
      if (count > 0) answered();
    }
    answered();
    await death;
    await ended(child);
    const { cellData } = firstSheetOf(await readLibro(book.path));
    expect(acknowledged.map((_text, row) => cellData[row]?.[0]?.v)).toEqual(acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
});
