// A book on disk: what is refused and in which words, and what a save leaves behind.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { cellAt, putCell } from '../../../src/emulator/workbook/cells';
import type { SheetData, WorkbookData } from '../../../src/emulator/workbook/workbook';
import { stampOf } from '../../../src/local/file/copies';
import { type LibroFile, openLibro } from '../../../src/local/file/libro-file';
import { readLibro } from '../../../src/local/file/read-libro';
import { UserError } from '../../../src/terminal/user-error';
import { handMadeXlsx } from '../../support/hand-made-xlsx';

let folder: string;
let path: string;
const open: LibroFile[] = [];
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libro-'));
  path = at('libro.xlsx');
});
afterEach(async () => {
  for (const file of open.splice(0)) await file.close();
  rmSync(folder, { recursive: true });
});

async function opened(options = {}): Promise<LibroFile> {
  const file = await openLibro(path, options);
  open.push(file);
  return file;
}

/** A saved book whose cell A1 says "uno". */
async function savedBook(): Promise<void> {
  const file = await openLibro(path, { create: true });
  say(file.data, 'uno');
  file.data.properties.document.esquema = '1';
  await file.save();
  await file.close();
}

const firstSheet = (data: WorkbookData): SheetData => data.sheets[data.sheetOrder[0]!]!;
const say = (data: WorkbookData, v: string): void => putCell(firstSheet(data), 0, 0, { v, t: 1 });
const said = (data: WorkbookData): unknown => cellAt(firstSheet(data), 0, 0)?.v;

/** The sentence of the UserError that a promise ends in. */
async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('openLibro()', () => {
  test('makes a book that is on disk only once it is saved', async () => {
    const file = await opened({ create: true });
    expect(readdirSync(folder)).toEqual(['libro.xlsx.lock']);
    await file.save();
    expect(readdirSync(folder)).toEqual(['libro.xlsx', 'libro.xlsx.json', 'libro.xlsx.lock']);
  });

  test('finds what was saved, properties included', async () => {
    await savedBook();
    const { data, avisos } = await opened();
    expect([said(data), data.properties.document, data.name, avisos]).toEqual([
      'uno',
      { esquema: '1' },
      'libro',
      [],
    ]);
  });

  test('does without the sidecar', async () => {
    await savedBook();
    rmSync(at('libro.xlsx.json'));
    expect(said((await opened()).data)).toBe('uno');
  });

  test.each([
    ['a missing file', () => undefined, /No se encontró el libro.*libro-pam nuevo/],
    ['a folder', () => mkdirSync(path), /es una carpeta/],
    ['an empty file', () => writeFileSync(path, ''), /está vacío/],
    ['a text', () => writeFileSync(path, 'registro,clave\n'), /no es un libro de Excel/],
    [
      'a zip of something else',
      () => writeFileSync(path, zipSync({ mimetype: strToU8('x') })),
      /no es un libro de Excel/,
    ],
    [
      'an xls',
      () => writeFileSync(path, Buffer.from('d0cf11e0a1b11ae1000000', 'hex')),
      /formato antiguo/,
    ],
    [
      'a file with password',
      () =>
        writeFileSync(
          path,
          Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.from('EncryptedPackage', 'utf16le'),
          ]),
        ),
      /tiene contraseña/,
    ],
    [
      'a cell in the last corner',
      () =>
        writeFileSync(
          path,
          handMadeXlsx({
            rows: '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>.</t></is></c></row>',
          }),
        ),
      /«Datos».*XFD1048576/,
    ],
  ])('refuses %s', async (_, make, sentence) => {
    make();
    expect(await refusal(openLibro(path))).toMatch(sentence);
    expect(readdirSync(folder)).not.toContain('libro.xlsx.lock');
  });

  test.each([0.5, 0.9, 0.999])('refuses a file cut short (%d of it)', async (share) => {
    await savedBook();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(await refusal(openLibro(path))).toMatch(/dañado/);
  });

  test('refuses a file with damaged contents', async () => {
    await savedBook();
    const bytes = readFileSync(path);
    bytes.fill(0x55, 100, Math.floor(bytes.length / 2));
    writeFileSync(path, bytes);
    expect(await refusal(openLibro(path))).toMatch(/dañado/);
  });

  test('refuses to make a book over another file, elsewhere than in a folder, or with another extension', async () => {
    await savedBook();
    expect(await refusal(openLibro(path, { create: true }))).toMatch(/Ya existe/);
    expect(await refusal(openLibro(at('no/libro.xlsx'), { create: true }))).toMatch(/carpeta/);
    expect(await refusal(openLibro(at('libro'), { create: true }))).toMatch(/\.xlsx/);
  });

  test('refuses a book of a later structure, and whatever the caller does not accept', async () => {
    const file = await openLibro(path, { create: true });
    file.data.properties.document.libro = JSON.stringify({ esquema: 3 });
    await file.save();
    await file.close();
    expect(await refusal(openLibro(path, { esquema: 2 }))).toMatch(/más nueva/);
    const verify = (): void => {
      throw new UserError('Le faltan hojas.');
    };
    expect(await refusal(openLibro(path, { esquema: 3, verify }))).toBe('Le faltan hojas.');
    await opened({ esquema: 3 });
  });

  test.each([
    ['~$libro.xlsx', /Excel/],
    ['.~lock.libro.xlsx#', /LibreOffice/],
  ])('refuses a book open in the program that left %s', async (owner, sentence) => {
    await savedBook();
    writeFileSync(at(owner), '');
    expect(await refusal(openLibro(path))).toMatch(sentence);
  });
});

describe('the lock', () => {
  const lockOf = (holder: object): void =>
    writeFileSync(at('libro.xlsx.lock'), JSON.stringify(holder));
  const since = (): string => new Date().toISOString();

  test('keeps a second writer out until the first closes, and readers in', async () => {
    await savedBook();
    const first = await openLibro(path);
    expect(await refusal(openLibro(path))).toMatch(/ya está abierto/);
    expect(said(await readLibro(path))).toBe('uno');
    await first.close();
    await opened();
  });

  test('of a process that died on this machine is taken over', async () => {
    await savedBook();
    const { pid } = spawnSync(process.execPath, ['--version']);
    lockOf({ pid, host: hostname(), since: since() });
    await opened();
    expect(JSON.parse(readFileSync(at('libro.xlsx.lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
  });

  test('of another machine is respected, whatever its process', async () => {
    await savedBook();
    lockOf({ pid: 999_999_999, host: 'otro-equipo', since: since() });
    expect(await refusal(openLibro(path))).toMatch(/otro-equipo/);
  });

  test('from before this machine started is dead, though its number is in use again', async () => {
    await savedBook();
    lockOf({ pid: process.pid, host: hostname(), since: '2001-01-01T00:00:00.000Z' });
    await opened();
  });

  test('of a process that is running holds though the clock was put right since', async () => {
    await savedBook();
    await opened();
    const lock = JSON.parse(readFileSync(at('libro.xlsx.lock'), 'utf8'));
    lockOf({ ...lock, since: '2001-01-01T00:00:00.000Z' });
    expect(await refusal(openLibro(path))).toMatch(/ya está abierto/);
    lockOf(lock);
  });

  test.each([
    ['another start of the machine', { boot: 'otro', uptime: 0 }],
    ['a machine that has been on for less', { uptime: 1e9 }],
    ['another process with its number', { ticks: '1', uptime: 0 }],
  ])('of %s is dead', async (_, start) => {
    await savedBook();
    const isTold = existsSync('/proc/self/stat') || start.uptime > 0;
    lockOf({ pid: process.pid, host: hostname(), since: since(), start });
    if (isTold) await opened();
  });

  test('being written is respected; one that stayed half-written is not', async () => {
    await savedBook();
    writeFileSync(at('libro.xlsx.lock'), '');
    expect(await refusal(openLibro(path))).toMatch(/ya está abierto/);
    utimesSync(at('libro.xlsx.lock'), 0, 0);
    await opened();
  });
});

describe('LibroFile.save()', () => {
  test('never overwrites a file that another program changed, and loses nothing', async () => {
    await savedBook();
    const file = await opened();
    say(file.data, 'aquí');
    const foreign = readFileSync(path);
    writeFileSync(path, Buffer.concat([foreign, Buffer.from([0])]));
    expect(await refusal(file.save())).toMatch(/Otro programa cambió.*rescate/s);
    expect(readFileSync(path).length).toBe(foreign.length + 1);
    const rescued = readdirSync(folder).filter((name) =>
      /^libro \(rescate [\d -]+\)\.xlsx$/.test(name),
    );
    expect(rescued).toHaveLength(1);
    expect(said(await readLibro(at(rescued[0]!)))).toBe('aquí');
  });

  test('rescues into the same file again, and drops it once the book can be saved', async () => {
    await savedBook();
    const file = await opened();
    writeFileSync(at('~$libro.xlsx'), '');
    await refusal(file.save());
    say(file.data, 'dos');
    await refusal(file.save());
    const rescued = readdirSync(folder).filter((name) => name.includes('rescate'));
    expect(rescued).toHaveLength(2);
    rmSync(at('~$libro.xlsx'));
    await file.save();
    expect(readdirSync(folder).filter((name) => name.includes('rescate'))).toEqual([]);
    expect(said(await readLibro(path))).toBe('dos');
  });

  test('keeps the book as it was before, at most one copy every ten minutes', async () => {
    await savedBook();
    const file = await opened();
    say(file.data, 'dos');
    await file.save();
    say(file.data, 'tres');
    await file.save();
    const copies = readdirSync(at('copias'));
    expect(copies).toEqual([
      expect.stringMatching(/^libro \d{4}-\d\d-\d\d \d{4}\.xlsx$/),
      expect.stringMatching(/^libro \d{4}-\d\d-\d\d \d{4}\.xlsx\.json$/),
    ]);
    expect(said(await readLibro(at(`copias/${copies[0]}`)))).toBe('uno');
  });

  test('keeps the last ten copies of this book, and touches no other file', async () => {
    await savedBook();
    mkdirSync(at('copias'));
    const old = Array.from(
      { length: 12 },
      (_, i) => `libro 2020-01-${String(i + 1).padStart(2, '0')} 0800.xlsx`,
    );
    const others = ['libro viejo 2020-01-01 0800.xlsx', 'libro definitivo.xlsx'];
    for (const name of [...old, ...others]) writeFileSync(at(`copias/${name}`), '');
    await (await opened()).save();
    const left = readdirSync(at('copias')).filter((name) => !name.endsWith('.json'));
    expect(left).toHaveLength(10 + others.length);
    expect(left).toEqual(expect.arrayContaining([...old.slice(3), ...others]));
  });

  test('keeps of older copies one an hour of the last day, one a day of two weeks, one a week of a quarter', async () => {
    await savedBook();
    mkdirSync(at('copias'));
    const now = Date.now();
    const MINUTE = 60_000;
    const DAY = 24 * 60 * MINUTE;
    const nameAt = (ago: number): string => `libro ${stampOf(now - ago)}.xlsx`;
    const every = (step: number, from: number, to: number): readonly string[] =>
      Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => nameAt(from + i * step));
    const all = [
      ...every(20 * MINUTE, 20 * MINUTE, DAY),
      ...every(DAY / 4, DAY, 14 * DAY),
      ...every(2 * DAY, 14 * DAY, 200 * DAY),
    ];
    for (const name of all) writeFileSync(at(`copias/${name}`), '');
    await (await opened()).save();
    const left = readdirSync(at('copias'))
      .filter((name) => !name.endsWith('.json'))
      .map((name) => name.slice('libro '.length, -'.xlsx'.length));
    const between = (from: number, to: number): readonly string[] =>
      left.filter((stamp) => stamp <= stampOf(now - from) && stamp > stampOf(now - to));
    const times = (stamps: readonly string[], length: number): number =>
      new Set(stamps.map((stamp) => stamp.slice(0, length))).size;
    // One of each hour, besides the last ten.
    const hours = between(4 * 60 * MINUTE, DAY);
    expect(hours.length).toBeGreaterThanOrEqual(20);
    expect(times(hours, 13)).toBe(hours.length);
    const days = between(2 * DAY, 14 * DAY);
    expect(days.length).toBeGreaterThanOrEqual(11);
    expect(times(days, 10)).toBe(days.length);
    const weeks = between(15 * DAY, 91 * DAY);
    expect(weeks.length).toBeGreaterThanOrEqual(10);
    expect(weeks.length).toBeLessThanOrEqual(12);
    expect(between(91 * DAY, 300 * DAY)).toEqual([]);
  });

  test('goes on keeping copies after the clock was ahead once, and keeps the ten that are', async () => {
    await savedBook();
    mkdirSync(at('copias'));
    const ahead = Array.from({ length: 12 }, (_, i) => `libro 2931-01-01 ${1000 + i}.xlsx`);
    for (const name of ahead) writeFileSync(at(`copias/${name}`), '');
    const file = await opened();
    await file.save();
    await file.save();
    const left = readdirSync(at('copias')).filter((name) => !name.endsWith('.json'));
    expect(left.filter((name) => name.startsWith('libro 20'))).toHaveLength(1);
    expect(left.filter((name) => name.startsWith('libro 29'))).toEqual(ahead.slice(2));
  });

  test('called twice at once writes the last state', async () => {
    await savedBook();
    const file = await opened();
    say(file.data, 'dos');
    const first = file.save();
    say(file.data, 'tres');
    await Promise.all([first, file.save()]);
    expect(said(await readLibro(path))).toBe('tres');
  });
});
