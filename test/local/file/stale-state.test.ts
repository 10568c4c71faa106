// A book whose xlsx was replaced beside its old sidecar: the file is what counts, and nothing is written over its bitácora.

import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertLines, moveRows } from '../../../src/emulator/workbook/lines';
import type { WorkbookData } from '../../../src/emulator/workbook/workbook';
import { openLibro } from '../../../src/local/file/libro-file';
import { sidecarOf } from '../../../src/local/file/sidecar';
import { loanNotice } from '../../../src/local/loan-notice';
import { writeXlsx } from '../../../src/xlsx/xlsx';
import { ACTA } from '../../support/acta';
import { CliFolder } from '../../support/cli';
import { codigoDe } from '../../support/forja';
import { type Book, newBook, openBook, sheetOf } from '../../support/host';
import { Client, served } from '../../support/served-libro';

const folder = new CliFolder();
const path = folder.at('libro.xlsx');
afterAll(() => folder.remove());

let actas = 0;
/** Each another one: the same, asked for at once, is the same acta. */
const saveActa = (book: Book): number => {
  const acta = { ...ACTA, asunto: `Reunión ${++actas}` };
  return book.call<{ numero: number }>('guardarActa', acta).numero;
};
/** A further book that went on from this one elsewhere. */
const copyOf = ({ host }: Book): Book => openBook(structuredClone(host.data));

/** Puts a book where another program saved it: the sidecar beside it is that of `before`. */
async function replaced(before: Book, by: WorkbookData): Promise<void> {
  const bytes = await writeXlsx(before.host.data);
  const libro = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${path}.json`, JSON.stringify({ ...sidecarOf(before.host.data), libro }));
  writeFileSync(path, await writeXlsx(by));
}

/** The book as libro-pam opens it, and what it says. */
async function opened(): Promise<{ book: Book; avisos: readonly string[] }> {
  const file = await openLibro(path);
  await file.close();
  return { book: openBook(file.data), avisos: file.avisos };
}

describe('openLibro() of a file replaced beside its sidecar', () => {
  test('goes on from the bitácora of the file, and says so', async () => {
    const here = newBook();
    saveActa(here);
    const away = copyOf(here);
    saveActa(away);
    const entries = away.rows('bitacora');
    await replaced(here, away.host.data);
    const { book, avisos } = await opened();
    expect(avisos).toEqual([expect.stringMatching(/su bitácora llega al asiento \d+/)]);
    expect(saveActa(book)).toBe(3);
    expect(book.rows('bitacora').slice(0, entries.length)).toEqual(entries);
    expect(book.call('validar', { registro: 'bitacora' })).toEqual({ observaciones: [] });
  });

  test('takes one in which somebody added a column to the bitácora and sorted it for the same', async () => {
    const here = newBook();
    saveActa(here);
    const { data } = copyOf(here).host;
    const sheet = sheetOf(data, 'Bitácora');
    const last = Math.max(...Object.keys(sheet.cellData).map(Number));
    moveRows(
      sheet,
      1,
      Array.from({ length: last }, (_, i) => last - i),
    );
    insertLines(data, sheet, 'column', 0, 1);
    await replaced(here, data);
    const { book, avisos } = await opened();
    expect(avisos).toEqual([]);
    expect(book.call('validar', { registro: 'bitacora' })).toEqual({ observaciones: [] });
  });

  test('goes on from an older file too', async () => {
    const older = newBook();
    const here = copyOf(older);
    saveActa(here);
    await replaced(here, older.host.data);
    const { book, avisos } = await opened();
    expect(avisos).toHaveLength(1);
    expect(saveActa(book)).toBe(1);
    const [{ numero, hash } = {}] = here.rows('bitacora').slice(-1);
    const told = book.rows('bitacora').find(({ clave }) => clave === 'final');
    expect(told?.campos).toContain(
      `["asiento ${numero}, código ${codigoDe(hash)}, que ya no está","asiento`,
    );
    expect(book.call('validar', { registro: 'bitacora' })).toEqual({ observaciones: [] });
  });

  test('keeps what it remembered where another program only saved it again', async () => {
    const here = newBook();
    saveActa(here);
    const again = structuredClone(here.host.data);
    sheetOf(again, 'Equipo').notes['1,1'] = 'Una nota';
    await replaced(here, again);
    const { book, avisos } = await opened();
    expect([avisos, book.host.data.properties]).toEqual([[], here.host.data.properties]);
  });

  test('leaves a lent book to «Recibir el libro de vuelta»', async () => {
    const here = newBook();
    here.call('prestarLibro', { a: 'Ana Ejemplo' });
    const away = copyOf(here);
    away.host.data.properties.document = {};
    saveActa(away);
    await replaced(here, away.host.data);
    const { book, avisos } = await opened();
    expect(avisos).toEqual([expect.stringMatching(/Recibir el libro de vuelta/)]);
    expect(book.refuse('guardarActa', ACTA).codigo).toBe('PRESTADO');
    book.call('recibirLibro', {});
    expect(saveActa(book)).toBe(2);
  });

  test('changes it from the command line, and says it there', async () => {
    const here = newBook();
    const away = copyOf(here);
    saveActa(away);
    await replaced(here, away.host.data);
    const { code, stdout } = await folder.run('parametro', 'libro.xlsx', 'ciudad', 'Otra Ciudad');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/El archivo no es el que/)]);
    const { book, avisos } = await opened();
    expect([avisos, book.rows('actas').length]).toEqual([[], 1]);
    expect(book.call('validar', { registro: 'bitacora' })).toEqual({ observaciones: [] });
  });
});

test('serveLibro() says that the book it opens is a lent copy, and the page too', async () => {
  const book = newBook();
  book.call('prestarLibro', { a: 'Ana Ejemplo' });
  const copy = mkdtempSync(join(tmpdir(), 'copia-'));
  writeFileSync(join(copy, 'libro.xlsx'), await writeXlsx(book.host.data));
  const server = await served({ folder: copy, path: join(copy, 'libro.xlsx') });
  try {
    const told = /^Esta es la copia prestada a Ana Ejemplo/;
    expect(server.avisos).toEqual([expect.stringMatching(told)]);
    expect((await (await Client.open(server.url)).book()).prestamo).toMatch(told);
  } finally {
    await server.stop();
  }
});

test('loanNotice() tells the book that was lent from its copy', () => {
  const book = newBook();
  expect(loanNotice(book.host.data)).toBe('');
  book.call('prestarLibro', { a: 'Ana Ejemplo' });
  expect(loanNotice(book.host.data)).toMatch(/^Prestado a Ana Ejemplo desde el 15\/07\/2026/);
  book.host.data.properties.document = {};
  expect(loanNotice(book.host.data)).toMatch(/^Esta es la copia prestada a Ana Ejemplo/);
});
