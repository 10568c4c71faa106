// `npm run provision` as a whole, with Google's real clients against a local Google.

import { readBuilt } from '../../src/provision/script-content';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { built, ROOT, scriptOf, withSources } from '../support/google/scripts';
import { liveOf, ProvisionFolder, writesOf, xlsxWith, xlsxWithRows } from '../support/provision';

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

const BUILT = readBuilt(ROOT)
  .map(({ name }) => name)
  .sort();

test('provision makes an empty workbook in its folder, in Colombian Spanish, with the built script', async () => {
  folder.remove();
  folder = new ProvisionFolder(google, ROOT);
  const { code, stdout, stderr } = await folder.provision();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const answer = JSON.parse(stdout);
  const { folders, books, scripts } = liveOf(google);
  expect([folders.length, books.length, scripts.length]).toEqual([1, 1, 1]);
  const book = google.files.get(answer.libro.id)!;
  expect(folders[0]).toMatchObject({ id: book.parents[0], name: 'Libro PAM' });
  expect(google.spreadsheets.get(book.id)).toMatchObject({
    title: 'Libro PAM 2024-2027',
    locale: 'es_CO',
    timeZone: 'America/Bogota',
  });
  expect(google.scripts.get(answer.script.id)).toMatchObject({ parentId: book.id });
  expect(scripts[0]!.files.map(({ name }) => name).sort()).toEqual(BUILT);
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
  const before = { writes: writesOf(google), estado: folder.read('google.json') };
  const again = await folder.provision('--texto');
  expect(writesOf(google)).toEqual(before.writes);
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
  const before = writesOf(google);
  const other = folder.write('otro.xlsx', xlsxWith('PAM', 'Bitácora', 'Otra'));
  const { code, stdout } = await folder.provision('--libro', other);
  expect(code).toBe(0);
  const said = /«otro\.xlsx» no se subió.* --otro --estado ARCHIVO\.json/;
  expect(JSON.parse(stdout).avisos).toEqual([expect.stringMatching(said)]);
  expect(writesOf(google)).toEqual(before);
});

test.each([
  ['newer', () => scriptOf('99.0.0'), 'más nueva'],
  [
    'changed by hand',
    () => withSources(built, { Panel: '<p>Otro</p>' }),
    'modificado a mano (Panel)',
  ],
])('provision again leaves a script that is %s, and says so', async (_, files, said) => {
  const { script } = JSON.parse((await folder.provision()).stdout);
  const project = google.scripts.get(script.id)!;
  project.files = files();
  const before = writesOf(google);
  const { code, stdout } = await folder.provision();
  expect(JSON.parse(stdout)).toMatchObject({
    cambio: false,
    avisos: [expect.stringContaining(said)],
  });
  expect([code, writesOf(google)]).toEqual([0, before]);
});

test('provision counts on Google the rows of the file, and says which tab came short', async () => {
  const rows = { PAM: 12, Bitácora: 40, "L'Hoja": 3, Vacía: 0 };
  const book = folder.write('libro.xlsx', xlsxWithRows(rows));
  google.fail({ request: 'GET /v4/spreadsheets', status: 400, reason: 'badRequest' });
  await folder.provision('--libro', book);
  const [made] = google.spreadsheets.values();
  Object.assign(made!, { xlsx: xlsxWithRows({ ...rows, Bitácora: 39 }) });
  const short = await folder.provision('--libro', book);
  expect(short.code).toBe(3);
  expect(short.stderr).toContain('«Bitácora» tiene 39 filas de 40');
  Object.assign(google.spreadsheets.get(made!.id)!, { xlsx: xlsxWithRows(rows) });
  const whole = await folder.provision('--libro', book, '--texto');
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(whole.stdout).toContain('4 hojas, y las 55 filas del archivo');
});
