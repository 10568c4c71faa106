// What is written is for its owner alone, whatever the umask; what somebody shared stays shared, with what goes with it.

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { prepareLibro } from '../../../src/local/commands/nuevo';
import { DocumentsFolder } from '../../../src/local/file/documents-folder';
import { openLibro } from '../../../src/local/file/libro-file';
import { MailFolder } from '../../../src/local/file/mail-folder';
import { makeWorkCopy } from '../../../src/local/file/work-copy';
import { writePrivate } from '../../../src/provision/write-private';
import { CliFolder } from '../../support/cli';
import { MAIL } from '../../support/mail';
import { blankBook, Client, served } from '../../support/served-libro';

const FILE = 0o600;
const FOLDER = 0o700;
const whereModes = process.platform === 'win32' ? describe.skip : describe;

/** Who may do what with all that is in a folder, by its path in it. */
function modesIn(folder: string): { [path: string]: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), statSync(path).mode & 0o777]),
  );
}
/** Those that others could read. */
const open = (folder: string): readonly string[] =>
  Object.entries(modesIn(folder)).flatMap(([path, mode]) => ((mode & 0o077) === 0 ? [] : [path]));

whereModes.each([0o000, 0o022, 0o077])('with the umask %i', (umask) => {
  let before: number;
  beforeEach(() => {
    before = process.umask(umask);
  });
  afterEach(() => {
    process.umask(before);
  });

  test('a book and all that goes with it is private, open, saved and closed', async () => {
    const book = await blankBook();
    const server = await served(book);
    const page = await Client.open(server.url);
    await page.type(0, 0, 'uno');
    expect(Object.keys(modesIn(book.folder)).sort()).toEqual([
      'libro.xlsx',
      'libro.xlsx.diario',
      'libro.xlsx.json',
      'libro.xlsx.lock',
    ]);
    expect(open(book.folder)).toEqual([]);
    await server.close();
    const copies = join(book.folder, 'copias');
    expect(statSync(copies).mode & 0o777).toBe(FOLDER);
    expect(readdirSync(copies)).toHaveLength(2);
    expect(open(book.folder)).toEqual([]);
    rmSync(book.folder, { recursive: true });
  });

  test('documents, mails, a work copy and the secrets of Google are private, and so are their folders', async () => {
    const { folder, path } = await blankBook();
    const documents = new DocumentsFolder(join(folder, 'informes'));
    documents.prepare();
    documents.saveFile({ name: 'Acta', mimeType: '', bytes: Buffer.from('x') } as never);
    new MailFolder(path).saveMail(MAIL);
    makeWorkCopy(join(folder, 'copia.xlsx'), Buffer.from('x'))();
    writePrivate(join(folder, 'datos', 'token.json'), '{}');
    expect(open(folder)).toEqual([]);
    for (const made of ['informes', 'correo', 'datos'])
      expect(statSync(join(folder, made)).mode & 0o777).toBe(FOLDER);
    rmSync(folder, { recursive: true });
  });

  test('a book that was shared stays so, with what goes with it, and a folder of the person too', async () => {
    const { folder, path } = await blankBook();
    chmodSync(path, 0o664);
    mkdirSync(join(folder, 'copias'));
    chmodSync(join(folder, 'copias'), 0o755);
    const file = await openLibro(path);
    file.data.properties.document.nota = 'x';
    file.record([]);
    await file.save();
    await file.close();
    expect(modesIn(folder)).toMatchObject({
      'libro.xlsx': 0o664,
      'libro.xlsx.json': 0o664,
      copias: 0o755,
    });
    rmSync(folder, { recursive: true });
  });

  test('a file that a dead writer left lends nobody its mode', async () => {
    const { folder, path } = await blankBook();
    writeFileSync(`${path}.tmp`, 'a medias');
    chmodSync(`${path}.tmp`, 0o666);
    const file = await openLibro(path);
    await file.save();
    await file.close();
    expect(existsSync(`${path}.tmp`)).toBe(false);
    expect(statSync(path).mode & 0o777).toBe(FILE);
    rmSync(folder, { recursive: true });
  });
});

/** Nobody's number on most systems; only root can become another account. */
const NOBODY = 65_534;
const whereOthers = process.geteuid?.() === 0 ? test : test.skip;

whereOthers(
  'another account of the machine does not take the lock that it cannot read',
  async () => {
    const { folder, path } = await blankBook();
    chmodSync(folder, 0o777);
    const file = await openLibro(path);
    process.seteuid?.(NOBODY);
    try {
      await expect(openLibro(path)).rejects.toThrow('ya está abierto');
    } finally {
      process.seteuid?.(0);
    }
    expect(existsSync(`${path}.lock`)).toBe(true);
    await file.close();
    rmSync(folder, { recursive: true });
  },
);

whereModes('the command line', () => {
  test('makes a book, its documents and a template private', async () => {
    const folder = new CliFolder();
    const before = process.umask(0);
    try {
      await prepareLibro(folder.at('libro.xlsx'), { cuatrienio: '2024-2027', ejemplo: true }, {});
      const words = ['informe', 'trimestral', 'libro.xlsx', '--corte', '2026-T2', '--pdf'];
      const made = await folder.run(...words);
      expect(made.code).toBe(0);
      await folder.run('plantilla', 'libro.xlsx', 'acta', '--bajar', 'acta.docx');
      expect(Object.keys(modesIn(folder.path)).length).toBeGreaterThan(3);
      expect(open(folder.path)).toEqual([]);
    } finally {
      process.umask(before);
      folder.remove();
    }
  });
});
