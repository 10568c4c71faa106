// What was acknowledged survives: the program is killed at many moments, while it takes edits and while it saves.

import { rmSync } from 'node:fs';
import { readLibro } from '../../src/local/file/read-libro';
import { blankBook, Client, firstSheetOf } from '../support/served-libro';
import { StartedBook } from '../support/started-book';

const ROUNDS = 6;

let book: { folder: string; path: string };
beforeAll(async () => {
  book = await blankBook();
});
afterAll(() => rmSync(book.folder, { recursive: true, force: true }));

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

test(`libro-pam abrir, killed ${ROUNDS} times, has every edit it acknowledged`, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = await StartedBook.open(book.path);
    const { child } = started;
    const page = await Client.open(started.url);
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
    await started.end();
    const { cellData } = firstSheetOf(await readLibro(book.path));
    expect(acknowledged.map((_text, row) => cellData[row]?.[0]?.v)).toEqual(acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
});
