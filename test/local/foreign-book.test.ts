// A workbook that is not a PAM book: looking at it changes nothing, and what is done in it goes to a copy that says what
// it lacks.

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { prepareLibro } from '../../src/local/commands/nuevo';
import { openLibro } from '../../src/local/file/libro-file';
import { CliFolder } from '../support/cli';
import { foreignBook, foreignXlsx, withMacros } from '../support/foreign-xlsx';
import { Client, type Served, served, valueOnDisk } from '../support/served-libro';

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
let server: Served;
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
  const { file } = await page.book();
  expect(file).toMatchObject({ nombre: 'consolidado', soloLectura: true });
  for (const lost of LOST) expect(file.ajeno).toContain(lost);
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
  const heard = other.hear('archivo');
  await page.type(0, 0, '5');
  expect(inFolder()).toEqual([COPY, `${COPY}.diario`, `${COPY}.lock`, 'consolidado.xlsx']);
  const [file = ''] = await heard;
  expect(JSON.parse(file)).toMatchObject({
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
  expect(again.avisos.join()).toContain('Se recuperó 1 cambio ');
  expect([again.foreign, await valueOnDisk(copy, 0, 0)]).toEqual([undefined, 5]);
  const untouched = await openLibro(book.path);
  await untouched.close();
  expect([untouched.avisos, Buffer.compare(original(), book.bytes)]).toEqual([[], 0]);
});

test('does not take a copy that is there already, and says that it is', async () => {
  writeFileSync(join(book.folder, COPY), 'de antes');
  expect((await page.book()).file.ajeno).toContain(`para seguir en ella, abra «${COPY}»`);
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

test('with macros goes on in an .xlsx, and says that they stay behind', async () => {
  const path = join(book.folder, 'macros.xlsm');
  writeFileSync(path, withMacros(book.bytes));
  const file = await openLibro(path);
  expect(file.foreign?.notice()).toContain('1 proyecto de macros');
  await file.save();
  await file.close();
  expect(file.path).toBe(join(book.folder, 'macros (copia de trabajo).xlsx'));
  expect(Buffer.compare(readFileSync(path), withMacros(book.bytes))).toBe(0);
});

describe('a PAM book that another program saved with more than is kept here', () => {
  const folder = new CliFolder();
  const path = folder.at('libro.xlsx');
  afterAll(() => folder.remove());

  test('says so once, and what it had stays among the copies however recent the last one', async () => {
    await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: false }, {});
    const file = await openLibro(path);
    // The copy that the next save would count as recent.
    await file.save();
    await file.close();
    const excel = new Workbook();
    await excel.xlsx.readFile(path);
    excel.getWorksheet('Inicio')!.getCell('H1').border = { bottom: { style: 'thin' } };
    await excel.xlsx.writeFile(path);
    const bordered = readFileSync(path);
    const again = await openLibro(path);
    expect(again.foreign).toBeUndefined();
    expect(again.avisos).toEqual([expect.stringContaining('1 celda con bordes')]);
    expect(Buffer.compare(readFileSync(path), bordered)).toBe(0);
    await again.save();
    await again.close();
    const copies = readdirSync(folder.at('copias')).filter((name) => name.endsWith('.xlsx'));
    const kept = copies.map((name) => readFileSync(join(folder.at('copias'), name)));
    expect(kept.filter((bytes) => Buffer.compare(bytes, bordered) === 0)).toHaveLength(1);
    const after = await openLibro(path);
    await after.close();
    expect(after.avisos).toEqual([]);
  });
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

  test('importar refuses it and leaves no copy', async () => {
    writeFileSync(folder.at('otro.xlsx'), foreignXlsx());
    writeFileSync(folder.at('ied.csv'), 'Código DANE\n105001000001\n');
    const { code, stderr } = await folder.run('importar', 'otro.xlsx', 'ied', 'ied.csv');
    expect([code, stderr]).toEqual([3, expect.stringContaining('no es un libro PAM')]);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('otro'))).toEqual([
      'otro.xlsx',
    ]);
  });
});
