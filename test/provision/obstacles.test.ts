// What stops `npm run provision`, and the sentence with which it says what to do. What was done before stays remembered.

import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { writePrivate } from '../../src/provision/write-private';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { liveOf, ProvisionFolder, writesOf, xlsxWith } from '../support/provision';

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

/** A run that fails in JSON: the sentence alone on stderr, the same in the document, and the code. */
async function refusal(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await folder.provision(...words);
  const { error } = JSON.parse(stdout);
  expect({ code, stderr }).toEqual({ code: 3, stderr: `${error.mensaje}\n` });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return error.codigo;
}

test.each([
  ['script-api-person', 'API_APAGADA', 'https://script.google.com/home/usersettings'],
  ['script-api-project', 'API_SIN_HABILITAR', 'library/script.googleapis.com'],
  ['drive-api-project', 'API_SIN_HABILITAR', 'Google Drive API no está habilitada'],
] as const)(
  '%s off is said with where to switch it on, and then it goes on',
  async (what, codigo, sentence) => {
    google.turnOff(what);
    expect(await refusal()).toBe(codigo);
    expect((await folder.provision()).stderr).toContain(sentence);
    google.turnOn(what);
    expect(await folder.provision()).toMatchObject({ code: 0, stderr: '' });
    const { folders, books, scripts } = liveOf(google);
    expect([folders.length, books.length, scripts.length]).toEqual([1, 1, 1]);
  },
);

test.each([
  [403, 'storageQuotaExceeded', 'ESPACIO', 'está lleno'],
  [403, 'dailyLimitExceeded', 'CUOTA', 'mañana'],
  [403, 'domainPolicy', 'POLITICA', 'administrador'],
  [403, 'insufficientFilePermissions', 'SIN_ACCESO', 'no tiene permiso'],
  [403, 'insufficientPermissions', 'SIN_PERMISO', 'entrar'],
  [401, 'authError', 'CREDENCIAL', 'entrar'],
  [413, 'uploadTooLarge', 'ARCHIVO', 'demasiado grande'],
  [400, 'badRequest', 'RECHAZADO', 'LIBRO_PAM_DEPURAR'],
  [500, 'backendError', 'GOOGLE', 'No se sabe si Google alcanzó a hacerlo'],
] as const)('an answer %s %s is %s', async (status, reason, codigo, sentence) => {
  google.fail({ request: 'POST /drive/v3/files', status, reason, times: 2 });
  expect(await refusal()).toBe(codigo);
  const { stderr } = await folder.provision();
  expect(stderr).toContain('No se pudo crear la carpeta: ');
  expect(stderr).toContain(sentence);
});

test('a wait longer than a minute is for the person, who is told how long', async () => {
  const rule = { status: 429, reason: 'rateLimitExceeded', retryAfterSeconds: 600 };
  google.fail({ request: 'GET /drive/v3/files', ...rule });
  expect((await folder.provision()).stderr).toContain('dentro de 10 minutos');
  expect(folder.waits).toEqual([]);
});

test('five failures of a request that may be repeated are enough, each waited for longer', async () => {
  google.fail({ request: 'GET /drive/v3/files', status: 503, reason: 'backendError', times: 9 });
  expect(await refusal()).toBe('GOOGLE');
  expect(folder.waits).toHaveLength(4);
  expect(folder.waits).toEqual([...folder.waits].sort((a, b) => a - b));
});

test('no connection is said when it has been tried five times', async () => {
  await google.close();
  expect(await refusal()).toBe('RED');
  google = await startLocalGoogle();
});

test('a permission withdrawn in Google asks to enter again', async () => {
  google.turnOff('refresh-token');
  google.expireAccessTokens();
  const token = JSON.parse(folder.read('token.json'));
  folder.write('token.json', JSON.stringify({ ...token, expiry_date: 1 }));
  expect(await refusal()).toBe('CREDENCIAL');
});

test('an access that ran out is renewed and kept', async () => {
  const token = JSON.parse(folder.read('token.json'));
  folder.write('token.json', JSON.stringify({ ...token, access_token: 'viejo', expiry_date: 1 }));
  expect(await folder.provision()).toMatchObject({ code: 0 });
  expect(JSON.parse(folder.read('token.json'))).toMatchObject({
    refresh_token: token.refresh_token,
    scope: token.scope,
    access_token: expect.stringMatching(/^ya29/),
  });
});

test('a workbook in the trash is not made again unless it is asked for', async () => {
  await folder.provision();
  const [book] = liveOf(google).books;
  book!.trashed = true;
  const before = writesOf(google);
  expect(await refusal()).toBe('NO_EXISTE');
  expect(writesOf(google)).toEqual(before);
  expect(await folder.provision('--de-nuevo')).toMatchObject({ code: 0 });
  const [made] = liveOf(google).books;
  expect(made!.id).not.toBe(book!.id);
  await folder.provision('--de-nuevo');
  expect(liveOf(google).books).toEqual([made]);
});

test('a workbook that was moved elsewhere is found, with its first folder thrown away', async () => {
  await folder.provision();
  const { folders, books } = liveOf(google);
  const other = { ...folders[0]!, id: 'otra', name: 'Calidad' };
  (google.files as Map<string, typeof other>).set(other.id, other);
  books[0]!.parents = [other.id];
  folders[0]!.trashed = true;
  expect(await folder.provision()).toMatchObject({ code: 0, stderr: '' });
  expect(liveOf(google).books).toHaveLength(1);
});

test.each([
  ['a file that is not there', () => folder.at('nada.xlsx'), 'No existe el libro'],
  ['a folder', () => folder.path, 'es una carpeta'],
  ['something else', () => folder.write('a.xlsx', 'hola'), 'no es un libro de Excel'],
  [
    'a zip cut short',
    () => folder.write('a.xlsx', xlsxWith('PAM', 'Bitácora').subarray(0, 90)),
    'dañado o incompleto',
  ],
  [
    'a workbook of something else',
    () => folder.write('a.xlsx', xlsxWith('Hoja 1', 'PAM')),
    'le falta la hoja «Bitácora»',
  ],
  [
    'a workbook that is open',
    () => {
      const since = new Date().toISOString();
      folder.write('a.xlsx.lock', JSON.stringify({ pid: process.pid, host: hostname(), since }));
      return folder.write('a.xlsx', xlsxWith('PAM', 'Bitácora'));
    },
    'ya está abierto en libro-pam',
  ],
  [
    'a workbook with changes beside it',
    () => {
      folder.write('a.xlsx.diario', '{}');
      return folder.write('a.xlsx', xlsxWith('PAM', 'Bitácora'));
    },
    'no alcanzaron a guardarse',
  ],
  [
    'a workbook with a commit that died',
    () => {
      const libro = JSON.stringify({ pendiente: { desde: 1 } });
      folder.write('a.xlsx.json', JSON.stringify({ properties: { document: { libro } } }));
      return folder.write('a.xlsx', xlsxWith('PAM', 'Bitácora'));
    },
    'a medio escribir',
  ],
  [
    'a workbook that is lent',
    () => {
      const libro = JSON.stringify({ prestamo: { a: 'Oficina', desde: '2026-03-01' } });
      folder.write('a.xlsx.json', JSON.stringify({ properties: { document: { libro } } }));
      return folder.write('a.xlsx', xlsxWith('PAM', 'Bitácora'));
    },
    'está prestado',
  ],
] as const)(
  '--libro with %s is refused before anything is asked for',
  async (_case, book, sentence) => {
    const { code, stderr } = await folder.provision('--libro', book());
    expect(code).toBe(3);
    expect(stderr).toContain(sentence);
    expect(google.requests).toEqual([]);
  },
);

test('a workbook that this computer knows nothing of is not doubled: it is taken up, or another is asked for', async () => {
  await folder.provision();
  const { books, scripts } = liveOf(google);
  rmSync(folder.at('google.json'));
  expect(await refusal()).toBe('ESTADO');
  expect(liveOf(google).books).toEqual(books);
  const before = writesOf(google);
  const { code, stdout } = await folder.provision('--script', scripts[0]!.scriptId);
  expect({ code, libro: JSON.parse(stdout).libro.id }).toEqual({ code: 0, libro: books[0]!.id });
  expect(writesOf(google)).toEqual(before);
  rmSync(folder.at('google.json'));
  expect(await folder.provision('--otro')).toMatchObject({ code: 0 });
  expect(liveOf(google).books).toHaveLength(2);
});

test('two runs with one state do not work at once', async () => {
  const since = new Date().toISOString();
  const lock = { pid: process.pid, host: hostname(), since };
  folder.write('google.json.lock', JSON.stringify(lock));
  expect(await refusal()).toBe('ESTADO');
  // A process that is gone left this one behind.
  folder.write('google.json.lock', JSON.stringify({ ...lock, pid: 999_999_999 }));
  expect(await folder.provision()).toMatchObject({ code: 0 });
  expect(existsSync(folder.at('google.json.lock'))).toBe(false);
});

test.each([
  '{"version":1',
  '{"version":1,"instalacion":"a\' or \'"}',
  '{"version":1,"instalacion":"a","carpeta":"Libro PAM"}',
  '{"version":1,"instalacion":"a","libro":{"id":"b","nombre":"Libro"}}',
  '{"version":1,"instalacion":"a","script":{"id":7}}',
  '{"version":1,"instalacion":"a","script":{"id":"../otro"}}',
  '{"version":1,"instalacion":"a","enCurso":{}}',
])('the damaged state %s stops before anything is made', async (estado) => {
  folder.write('google.json', estado);
  expect(await refusal()).toBe('ESTADO');
  expect(google.requests).toEqual([]);
});

test('a state that cannot be kept where it was told stops before anything is made', async () => {
  const inFile = join(folder.write('archivo', ''), 'google.json');
  const { code, stderr } = await folder.provision('--estado', inFile);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr: expect.stringContaining('No se pudo reservar'),
  });
  expect(google.requests).toEqual([]);
});

test('what could not be written leaves nothing of it behind', () => {
  for (const path of [folder.path, join(folder.write('archivo', ''), 'token.json')])
    expect(() => writePrivate(path, 'secreto')).toThrow(/No se pudo escribir/);
  expect(existsSync(`${folder.path}.tmp`)).toBe(false);
});

test('a folder in the place of the permission is left as it is', async () => {
  if (process.platform === 'win32') return;
  rmSync(folder.at('token.json'));
  mkdirSync(folder.at('token.json'), { mode: 0o755 });
  expect(await refusal()).toBe('CREDENCIAL');
  expect(statSync(folder.at('token.json')).mode & 0o777).toBe(0o755);
});

test('LIBRO_PAM_GOOGLE takes the permission nowhere but to this machine', async () => {
  const elsewhere = { ...google, root: 'https://example.com/' };
  const stranger = new ProvisionFolder(elsewhere);
  const { code, stderr } = await stranger.provision();
  stranger.remove();
  expect(code).toBe(3);
  expect(stderr).toContain('solo puede ser una dirección http://127.0.0.1');
});
