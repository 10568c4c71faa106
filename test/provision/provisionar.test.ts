// `npm run provision` as a whole, with Google's real clients against a local Google.

import { readBuilt } from '../../src/provision/script-content';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { ProvisionFolder, ROOT, xlsxWith } from '../support/provision';

let google: LocalGoogle;
let folder: ProvisionFolder;
beforeEach(async () => {
  google = await startLocalGoogle();
  folder = new ProvisionFolder(google);
});
afterEach(async () => {
  folder.remove();
  await google.close();
});

const FOLDER = 'application/vnd.google-apps.folder';
const live = (): { readonly folders: number; readonly books: number; readonly scripts: number } => {
  const files = [...google.files.values()].filter(({ trashed }) => !trashed);
  return {
    folders: files.filter(({ mimeType }) => mimeType === FOLDER).length,
    books: files.filter(({ mimeType }) => mimeType !== FOLDER).length,
    scripts: [...google.scripts.values()].filter(({ isTrashed }) => !isTrashed).length,
  };
};
const ONE = { folders: 1, books: 1, scripts: 1 };
const writes = (): readonly string[] =>
  google.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);

/** What the live script holds, as name and source. */
const content = (): readonly (readonly [string, string])[] =>
  [...google.scripts.values()]
    .filter(({ isTrashed }) => !isTrashed)
    .flatMap(({ files }) => files.map(({ name, source }) => [name, source] as const))
    .sort();
const BUILT = readBuilt(ROOT)
  .map(({ name, source }) => [name, source] as const)
  .sort();

test('provision makes an empty workbook in its folder, in Colombian Spanish, with the built script', async () => {
  const { code, stdout, stderr } = await folder.provision();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(live()).toEqual(ONE);
  const answer = JSON.parse(stdout);
  const book = google.files.get(answer.libro.id)!;
  expect(google.files.get(book.parents[0]!)).toMatchObject({ name: 'Libro PAM', mimeType: FOLDER });
  expect(google.spreadsheets.get(book.id)).toMatchObject({
    title: 'Libro PAM 2024-2027',
    locale: 'es_CO',
    timeZone: 'America/Bogota',
  });
  expect(google.scripts.get(answer.script.id)).toMatchObject({ parentId: book.id });
  expect(content().map(([name]) => name)).toEqual(BUILT.map(([name]) => name));
  expect(answer.pasos.map(({ paso, resultado }: never) => `${paso} ${resultado}`)).toEqual([
    'carpeta creado',
    'libro creado',
    'region actualizado',
    'script creado',
    'contenido actualizado',
    'comprobacion sinCambio',
  ]);
});

test('provision again changes nothing and says so', async () => {
  await folder.provision();
  const before = { writes: writes(), estado: folder.read('google.json') };
  const again = await folder.provision('--texto');
  expect(writes()).toEqual(before.writes);
  expect(folder.read('google.json')).toBe(before.estado);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toContain('nada cambió');
});

test('provision --libro takes a local workbook to Google as it is', async () => {
  const bytes = xlsxWith('Inicio', 'PAM', 'Bitácora', 'Datos & más');
  const book = folder.write('libro.xlsx', bytes);
  const { code, stdout } = await folder.provision('--libro', book);
  expect(code).toBe(0);
  const { libro } = JSON.parse(stdout);
  const made = google.spreadsheets.get(libro.id)!;
  expect(Buffer.from(made.xlsx!).equals(Buffer.from(bytes))).toBe(true);
  expect(made).toMatchObject({ locale: 'es_CO', timeZone: 'America/Bogota' });
});

test('provision with another --libro leaves the workbook on Google as it is, and says so', async () => {
  await folder.provision('--libro', folder.write('uno.xlsx', xlsxWith('PAM', 'Bitácora')));
  const before = writes();
  const other = folder.write('otro.xlsx', xlsxWith('PAM', 'Bitácora', 'Otra'));
  const { code, stdout } = await folder.provision('--libro', other);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).avisos).toEqual([expect.stringContaining('«otro.xlsx» no se subió')]);
  expect(writes()).toEqual(before);
});

const XLSX = () => ['--libro', folder.write('libro.xlsx', xlsxWith('PAM', 'Bitácora'))];
test.each([
  ['empty', () => []],
  ['from a local file', XLSX],
] as const)(
  'provision of a workbook %s cut off at any request goes on without duplicates',
  async (_case, options) => {
    await folder.provision(...options());
    const requests = google.requests.length;
    for (const when of ['before', 'after'] as const)
      for (let n = 1; n <= requests; n++) await cutAndResume(n, when, options);
  },
);

/** A new computer and account each time: the run is cut at one request, and repeated until it ends. */
async function cutAndResume(
  n: number,
  when: 'before' | 'after',
  options: () => readonly string[],
): Promise<void> {
  await google.close();
  folder.remove();
  google = await startLocalGoogle();
  folder = new ProvisionFolder(google);
  google.cutAt(n, when);
  const first = await folder.provision(...options());
  const last = first.code === 0 ? first : await folder.provision(...options());
  const place = `cut ${when} request ${n}`;
  expect([place, last.code, last.stderr, live()]).toEqual([place, 0, '', ONE]);
  const names = content().map(([name]) => name);
  expect([place, names]).toEqual([place, BUILT.map(([name]) => name)]);
  const still = writes();
  await folder.provision(...options());
  expect([place, writes()]).toEqual([place, still]);
}
