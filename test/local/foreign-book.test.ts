// A workbook that is not a PAM book: looking at it changes nothing, and what is done in it goes to a copy that says what
// it lacks.

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibro } from '../../src/local/file/libro-file';
import type { OpenServer } from '../../src/local/server';
import { CliFolder } from '../support/cli';
import { foreignBook, foreignXlsx } from '../support/foreign-xlsx';
import { Client, served, valueOnDisk } from '../support/served-libro';

const COPY = 'consolidado (copia de trabajo).xlsx';
const LOST = [
  '3 celdas con bordes',
  '1 imagen',
  '1 vínculo a otro libro',
  '1 filtro',
  '1 hoja protegida',
  '1 nombre de rango',
  '1 regla o mensaje de celda',
];

let book: ReturnType<typeof foreignBook>;
let server: OpenServer & { stop(): Promise<void> };
let page: Client;

beforeEach(async () => {
  book = foreignBook();
  server = await served(book);
  page = await Client.open(server.url);
});
afterEach(() => server.stop());

const original = (): Buffer => readFileSync(book.path);
const inFolder = (): readonly string[] => readdirSync(book.folder).sort();

test('says what it is before anything is done, and what a copy would lack', async () => {
  const { place } = await page.book();
  expect(place).toMatchObject({ nombre: 'consolidado', soloLectura: true });
  for (const lost of LOST) expect(place.ajeno).toContain(lost);
  expect(server.avisos.join()).toContain(COPY);
});

test('is byte for byte the same after it was looked at, calculated, asked and closed', async () => {
  const { mtimeMs } = statSync(book.path);
  const { id } = await page.sheet();
  await page.edit([{ kind: 'computed', sheetId: id, cells: { 3: { 0: '#NAME?' }, 9: { 0: 7 } } }]);
  await page.call('abrirVerificar');
  expect(await server.close()).toBe('Libro cerrado. No se le cambió nada.');
  expect(inFolder()).toEqual(['consolidado.xlsx']);
  expect([Buffer.compare(original(), book.bytes), statSync(book.path).mtimeMs]).toEqual([
    0,
    mtimeMs,
  ]);
});

test('goes on in a copy from the first edit, and every page hears of it', async () => {
  const other = await Client.open(server.url, 'otra');
  const heard = other.hear('lugar');
  await page.type(0, 0, '5');
  expect(inFolder()).toEqual([COPY, `${COPY}.diario`, `${COPY}.lock`, 'consolidado.xlsx']);
  const [place = ''] = await heard;
  expect(JSON.parse(place)).toMatchObject({
    nombre: COPY.replace('.xlsx', ''),
    soloLectura: false,
  });
  await page.type(1, 0, '6');
  expect(await server.close()).toContain(COPY);
  expect(Buffer.compare(original(), book.bytes)).toBe(0);
  const copy = join(book.folder, COPY);
  expect([await valueOnDisk(copy, 0, 0), await valueOnDisk(copy, 1, 0)]).toEqual([5, 6]);
  expect(await valueOnDisk(copy, 5, 0)).toBe(12.5);
});

test('that was edited and lost its program: the edit is in the copy, and the original as it was', async () => {
  await page.type(0, 0, '5');
  const copy = join(book.folder, COPY);
  const [bytes, journal] = [readFileSync(copy), readFileSync(`${copy}.diario`)];
  expect(Buffer.compare(bytes, book.bytes)).toBe(0);
  await server.close();
  // As the folder was a moment after the edit.
  rmSync(`${copy}.json`);
  writeFileSync(copy, bytes);
  writeFileSync(`${copy}.diario`, journal);
  const again = await openLibro(copy);
  await again.close();
  expect(again.avisos.join()).toContain('Se recuperaron 1 cambios');
  expect([again.foreign, await valueOnDisk(copy, 0, 0)]).toEqual([undefined, 5]);
  const untouched = await openLibro(book.path);
  await untouched.close();
  expect([untouched.avisos, Buffer.compare(original(), book.bytes)]).toEqual([[], 0]);
});

test('does not take a copy that is there already', async () => {
  writeFileSync(join(book.folder, COPY), 'de antes');
  await page.type(0, 0, '5');
  expect(existsSync(join(book.folder, 'consolidado (copia de trabajo 2).xlsx'))).toBe(true);
  expect(readFileSync(join(book.folder, COPY), 'utf8')).toBe('de antes');
});

test('is made a PAM book in its copy, by the menu', async () => {
  await page.call('prepararLibro');
  expect(inFolder()).toContain(COPY);
  await server.close();
  expect(Buffer.compare(original(), book.bytes)).toBe(0);
  const copy = await openLibro(join(book.folder, COPY));
  await copy.close();
  expect(copy.foreign).toBeUndefined();
  expect(Object.values(copy.data.sheets).map(({ name }) => name)).toContain('Parámetros');
});

describe('libro-pam', () => {
  const folder = new CliFolder();
  afterAll(() => folder.remove());

  test('preparar makes the copy a PAM book and says so', async () => {
    const path = folder.at('consolidado.xlsx');
    const bytes = foreignXlsx();
    writeFileSync(path, bytes);
    const { stdout } = await folder.run('preparar', path);
    expect(stdout).toContain(COPY);
    expect(stdout).toContain('1 imagen');
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
  });
});
