// No accepted change is ever lost: not by a power cut, not by a save that dies half-way, not by a file changed meanwhile.

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { addSheet, blankWorkbook } from '../../../src/emulator/workbook/blank';
import { cellAt, putCell } from '../../../src/emulator/workbook/cells';
import { styleId } from '../../../src/emulator/workbook/styles';
import type {
  CellData,
  SheetData,
  StyleData,
  WorkbookData,
} from '../../../src/emulator/workbook/workbook';
import { Journal, pendingEntries, readJournal } from '../../../src/local/file/journal';
import { applyEntry, entriesOf, type JournalEntry } from '../../../src/local/file/journal-entry';
import { type LibroFile, openLibro } from '../../../src/local/file/libro-file';
import { readLibro } from '../../../src/local/file/read-libro';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libro-'));
  path = join(folder, 'libro.xlsx');
});
afterEach(() => rmSync(folder, { recursive: true }));

const firstSheet = (data: WorkbookData): SheetData => data.sheets[data.sheetOrder[0]!]!;
const cellsEntry = (v: string, row = 0): Extract<JournalEntry, { kind: 'cells' }> => ({
  kind: 'cells',
  sheetId: '0',
  cells: { [row]: { 0: { v, t: 1 } } },
  styles: {},
});
const valuesOf = (entries: readonly JournalEntry[] | undefined): unknown =>
  entries?.map((entry) => entry.kind === 'cells' && entry.cells[0]?.[0]?.v);

describe('Journal', () => {
  const diario = (): string => join(folder, 'diario');
  const pending = (libro: string): unknown => {
    const left = readJournal(diario());
    return left && valuesOf(pendingEntries(left, libro));
  };

  test('has no file until there is something to keep', () => {
    new Journal(diario(), 'uno');
    expect(readJournal(diario())).toBeUndefined();
  });

  test('gives back what was appended, to the book it started from only', () => {
    const journal = new Journal(diario(), 'uno');
    journal.append(cellsEntry('a'));
    journal.append(cellsEntry('línea\n2'), cellsEntry('c'));
    journal.close();
    expect(pending('uno')).toEqual(['a', 'línea\n2', 'c']);
    expect(pending('otro')).toBeUndefined();
  });

  test('after a save keeps only what came after the mark', () => {
    const journal = new Journal(diario(), 'uno');
    journal.append(cellsEntry('a'));
    const mark = journal.size;
    journal.append(cellsEntry('b'));
    journal.announce('dos', mark);
    expect([pending('uno'), pending('dos')]).toEqual([['a', 'b'], ['b']]);
    journal.settle('dos', mark);
    expect([pending('uno'), pending('dos')]).toEqual([undefined, ['b']]);
    journal.append(cellsEntry('c'));
    expect(pending('dos')).toEqual(['b', 'c']);
    journal.settle('tres', journal.size);
    expect(readdirSync(folder)).toEqual([]);
    journal.append(cellsEntry('d'));
    expect(pending('tres')).toEqual(['d']);
    journal.close();
  });

  test('ignores a last line cut short, wherever the cut is, and goes on after the line before', () => {
    const whole = new Journal(diario(), 'uno');
    whole.append(cellsEntry('a'));
    const { size } = whole;
    whole.append(cellsEntry('b'));
    whole.close();
    const bytes = readFileSync(diario());
    for (let cut = size; cut < bytes.length; cut++) {
      writeFileSync(diario(), bytes.subarray(0, cut));
      expect(readJournal(diario())).toMatchObject({ size, damaged: false });
      expect(pending('uno')).toEqual(['a']);
    }
    const next = new Journal(diario(), 'uno', readJournal(diario()));
    next.append(cellsEntry('c'));
    next.close();
    expect(pending('uno')).toEqual(['a', 'c']);
  });

  test('is none yet when it died with its first line', () => {
    const journal = new Journal(diario(), 'uno');
    journal.append(cellsEntry('a'));
    journal.close();
    const first = readFileSync(diario()).indexOf('\n') + 1;
    for (let cut = 0; cut < first; cut++) {
      truncateSync(diario(), first - 1 - cut);
      expect(readJournal(diario())).toBeUndefined();
    }
  });

  test('stops where its lines are out of order, or one is twice', () => {
    const journal = new Journal(diario(), 'uno');
    for (const v of ['a', 'b', 'c']) journal.append(cellsEntry(v));
    journal.close();
    const [base, a, b, c] = readFileSync(diario(), 'utf8').split('\n');
    for (const [lines, left] of [
      [[base, b, a, c], []],
      [[base, a, c, b], ['a']],
      [[base, a, a, b], ['a']],
    ] as const) {
      writeFileSync(diario(), `${lines.join('\n')}\n`);
      expect(readJournal(diario())).toMatchObject({ damaged: true });
      expect(pending('uno')).toEqual(left);
    }
  });

  test('reads one of before its lines were chained, and goes on with it', () => {
    const line = (entry: object): string => {
      const json = JSON.stringify(entry);
      const sum = createHash('sha256').update(json).digest('hex').slice(0, 16);
      return `{"sum":"${sum}","entry":${json}}\n`;
    };
    const lines = [{ kind: 'base', libro: 'uno' }, cellsEntry('a'), cellsEntry('b')];
    writeFileSync(diario(), lines.map(line).join(''));
    const journal = new Journal(diario(), 'uno', readJournal(diario()));
    journal.append(cellsEntry('c'));
    journal.close();
    expect(pending('uno')).toEqual(['a', 'b', 'c']);
  });

  test('stops at a damaged line and says so', () => {
    const journal = new Journal(diario(), 'uno');
    journal.append(cellsEntry('a'));
    journal.append(cellsEntry('b'));
    journal.append(cellsEntry('c'));
    journal.close();
    writeFileSync(diario(), readFileSync(diario(), 'utf8').replace('"v":"b"', '"v":"x"'));
    expect(readJournal(diario())).toMatchObject({ damaged: true });
    expect(pending('uno')).toEqual(['a']);
  });
});

describe('applyEntry()', () => {
  function book(): WorkbookData {
    const data = blankWorkbook('x', 'libro');
    addSheet(data, 'PAM');
    return data;
  }
  const styleOf = (data: WorkbookData): StyleData | undefined =>
    data.styles[cellAt(firstSheet(data), 0, 0)?.s ?? ''];

  test('finds the style of a cell though the ids of the book have changed', () => {
    const before = book();
    putCell(firstSheet(before), 0, 0, { v: 'x', t: 1, s: styleId(before, { bl: 1 }) });
    const entries = entriesOf(before, [{ kind: 'sheet', sheetId: '0' }]);
    const after = book();
    styleId(after, { it: 1 });
    for (const entry of entries) applyEntry(after, JSON.parse(JSON.stringify(entry)));
    expect(styleOf(after)).toEqual({ bl: 1 });
    const cell: CellData = { v: 'y', t: 1, s: 'e1' };
    const styles = { e1: { it: 1 as const, fs: 14 } };
    applyEntry(after, { kind: 'cells', sheetId: '0', cells: { 0: { 0: cell } }, styles });
    expect(styleOf(after)).toEqual({ it: 1, fs: 14 });
  });

  test('empties cells and notes that are null', () => {
    const data = book();
    putCell(firstSheet(data), 0, 0, { v: 'x', t: 1 });
    firstSheet(data).notes['0,0'] = 'nota';
    applyEntry(data, { kind: 'cells', sheetId: '0', cells: { 0: { 0: null } }, styles: {} });
    applyEntry(data, { kind: 'notes', sheetId: '0', notes: { '0,0': null, '1,1': 'otra' } });
    expect([firstSheet(data).cellData, firstSheet(data).notes]).toEqual([{}, { '1,1': 'otra' }]);
  });

  test('done twice is the same as once', () => {
    const [once, twice] = [book(), book()];
    const other = book();
    other.properties.document.a = '1';
    const trigger = { id: '1', owner: '', handler: 'f', kind: 'ON_EDIT', created: 0 } as const;
    const entries: readonly JournalEntry[] = [
      cellsEntry('a'),
      ...entriesOf(other, [{ kind: 'workbook' }]),
      cellsEntry('b', 1),
      { kind: 'properties', properties: { document: { a: '2' }, script: {}, user: {} } },
      { kind: 'triggers', triggers: [trigger] },
    ];
    for (const entry of entries) applyEntry(once, structuredClone(entry));
    for (const entry of [...entries, ...entries]) applyEntry(twice, structuredClone(entry));
    expect(twice).toEqual(once);
    expect(once.properties.document).toEqual({ a: '2' });
    expect(once.triggers).toEqual([trigger]);
  });
});

describe('openLibro() after the program died', () => {
  /** A saved book, and a journal with one change that the book lacks. */
  async function dead(): Promise<void> {
    const file = await openLibro(path, { create: true });
    await file.save();
    file.data.properties.document.contador = '7';
    file.record([cellsEntry('sin guardar')]);
    await file.close();
  }
  const reopen = async (): Promise<LibroFile> => {
    const file = await openLibro(path);
    await file.close();
    return file;
  };
  const said = (data: WorkbookData): unknown => [
    cellAt(firstSheet(data), 0, 0)?.v,
    data.properties.document.contador,
  ];

  test('recovers the changes, says so, and saves them', async () => {
    await dead();
    expect(said(await readLibro(path))).toEqual(['sin guardar', '7']);
    const { data, avisos } = await reopen();
    expect(said(data)).toEqual(['sin guardar', '7']);
    expect(avisos).toEqual([expect.stringMatching(/Se recuperaron 2 cambios/)]);
    expect(readdirSync(folder)).not.toContain('libro.xlsx.diario');
    expect((await reopen()).avisos).toEqual([]);
    expect(said(await readLibro(path))).toEqual(['sin guardar', '7']);
  });

  test('does not apply them to a file that another program changed, and keeps them aside', async () => {
    await dead();
    appendFileSync(path, '\0');
    const { data, avisos } = await reopen();
    expect(said(data)).toEqual([undefined, undefined]);
    expect(avisos).toEqual([expect.stringMatching(/no se aplicaron/)]);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^libro \(cambios .*\)\.diario$/)]),
    );
    expect((await reopen()).avisos).toEqual([]);
  });

  test('keeps a damaged journal aside and applies what comes before the damage', async () => {
    await dead();
    appendFileSync(join(folder, 'libro.xlsx.diario'), 'basura\n');
    const { data, avisos } = await reopen();
    expect(said(data)).toEqual(['sin guardar', '7']);
    expect(avisos).toEqual([expect.stringMatching(/está dañada/)]);
  });
});

describe('killed while it writes', () => {
  const ROUNDS = 8;
  /** Lines that a round waits for before it may end: a busy machine takes its time to tell them. */
  const FIRST = 5;
  /** Writes growing numbers to 50 cells and a property, tells each one when it is durable, and saves all the time. */
  const WRITER = `
    import { writeSync } from 'node:fs';
    import { setImmediate } from 'node:timers/promises';
    import { putCell } from './src/emulator/workbook/cells';
    import { openLibro } from './src/local/file/libro-file';
    const file = await openLibro(process.argv[2]);
    const sheetId = file.data.sheetOrder[0];
    const sheet = file.data.sheets[sheetId];
    for (let n = Number(process.argv[3]); ; n++) {
      const [row, cell] = [n % 50, { v: n, t: 2 }];
      putCell(sheet, row, 0, cell);
      file.data.properties.document.contador = String(n);
      const cells = { kind: 'cells', sheetId, cells: { [row]: { 0: cell } }, styles: {} };
      file.record([n % 9 === 0 ? { kind: 'sheet', sheetId } : cells]);
      writeSync(1, n + '\\n');
      if (n % 25 === 0) file.save();
      await setImmediate();
    }`;
  let writer: string;
  beforeAll(async () => {
    writer = join(mkdtempSync(join(tmpdir(), 'escritor-')), 'escritor.mjs');
    await build({
      stdin: { contents: WRITER, resolveDir: resolve(__dirname, '../../..'), loader: 'ts' },
      outfile: writer,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(resolve(writer, '..'), { recursive: true }));

  /** A zip ends in a record of 22 bytes: half a file does not. */
  const expectWhole = (xlsx: Buffer): void =>
    expect(xlsx.subarray(-22, -18).toString('latin1')).toBe('PK\x05\x06');

  /** The numbers that the writer told before it was killed, at some moment after the first ones. */
  async function killed(from: number, milliseconds: number): Promise<readonly number[]> {
    const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [
      writer,
      path,
      String(from),
    ]);
    let told = '';
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    const watch = setInterval(() => expectWhole(readFileSync(path)), 1);
    await new Promise<void>((done) => {
      child.stdout.on('data', (chunk) => {
        const before = told.split('\n').length;
        told += chunk;
        const isNow = before <= FIRST && told.split('\n').length > FIRST;
        if (isNow) setTimeout(() => child.kill('SIGKILL'), milliseconds);
      });
      child.on('close', () => done());
    });
    clearInterval(watch);
    expect(complaints).toBe('');
    return told.split('\n').slice(0, -1).map(Number);
  }

  test('it keeps every change it told, and the file is whole at every moment', async () => {
    const first = await openLibro(path, { create: true });
    await first.save();
    await first.close();
    const last = new Map<number, number>();
    let next = 1;
    for (let round = 0; round < ROUNDS; round++) {
      const numbers = await killed(next, 20 + Math.random() * 250);
      for (const n of numbers) last.set(n % 50, n);
      const told = numbers.at(-1) ?? 0;
      const { data, avisos } = await openLibro(path).then(async (file) => {
        await file.close();
        return file;
      });
      expect(avisos.join()).not.toMatch(/Otro programa|dañada/);
      // One more change than told may be there: written down, and killed before telling.
      const at = (row: number): number => Number(cellAt(firstSheet(data), row, 0)?.v);
      for (const [row, n] of last) {
        expect([n, told + 1]).toContain(at(row));
        last.set(row, at(row));
      }
      expect([told, told + 1]).toContain(Number(data.properties.document.contador));
      next = told + 2;
    }
    expect(next).toBeGreaterThan(ROUNDS * 5);
  });
});
