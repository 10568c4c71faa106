// Giving permission in the browser, with a local Google in the place of Google's page, and how the permission is kept.

import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { run } from '../../src/provision/main';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { type ProvisionAnswer, ProvisionFolder } from '../support/provision';

let google: LocalGoogle;
let folder: ProvisionFolder;
beforeEach(async () => {
  google = await startLocalGoogle();
  folder = new ProvisionFolder(google);
  rmSync(folder.at('token.json'));
});
afterEach(async () => {
  folder.remove();
  await google.close();
});

const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const SCRIPT = 'https://www.googleapis.com/auth/script.projects';

/** The address that a text asks to open, when it does. */
const addressIn = (text: string): string | undefined => /http:\/\/\S+\/auth\?\S+/.exec(text)?.[0];

interface Visit extends ProvisionAnswer {
  /** What the browser shows at the end. */
  readonly page: string;
  readonly asked: URLSearchParams;
}

/** `entrar` with a person who opens the address as soon as it appears. */
async function enter(
  open: (address: string) => Promise<Response> = fetch,
  words: readonly string[] = ['entrar'],
): Promise<Visit> {
  let page: Promise<string> | undefined;
  let asked = new URLSearchParams();
  const answer = await folder.run(words, (text) => {
    const address = addressIn(text);
    if (!address) return;
    asked = new URL(address).searchParams;
    page = open(address).then((response) => response.text());
  });
  return { ...answer, page: (await page) ?? '', asked };
}

test('entrar asks for two scopes with PKCE, and keeps the permission for its owner only', async () => {
  const { code, stdout, stderr, page, asked } = await enter();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(asked.get('scope')).toBe(`${DRIVE} ${SCRIPT}`);
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(page).toContain('Puede cerrar esta pestaña');
  const token = JSON.parse(folder.read('token.json'));
  expect(token.scope.split(' ').sort()).toEqual([DRIVE, SCRIPT]);
  if (process.platform !== 'win32')
    expect(statSync(folder.at('token.json')).mode & 0o777).toBe(0o600);
  for (const secret of [token.refresh_token, token.access_token]) {
    expect(stdout).not.toContain(secret);
    expect(page).not.toContain(secret);
  }
  expect(await folder.provision()).toMatchObject({ code: 0, stderr: '' });
});

test('entrar without the permission says so in the terminal and in the browser, and keeps nothing', async () => {
  google.person.answer = 'deny';
  const { code, stderr, page } = await enter();
  expect(code).toBe(3);
  expect(stderr).toContain('No se dio el permiso');
  expect(page).toContain('No se dio el permiso');
  expect(existsSync(folder.at('token.json'))).toBe(false);
});

test.each([
  [DRIVE, 'la de los proyectos de Apps Script'],
  [SCRIPT, 'la de los archivos de Drive'],
])('entrar with only %s ticked names what is missing', async (only, missing) => {
  google.person.answer = [only];
  const { code, stderr, page } = await enter();
  expect(code).toBe(3);
  expect(stderr).toContain(`Quedó sin marcar ${missing}`);
  expect(page).toContain('Quedó sin marcar');
  expect(existsSync(folder.at('token.json'))).toBe(false);
});

test('an answer of another attempt is refused, and the right one is still waited for', async () => {
  let strange: Response | undefined;
  const { code } = await enter(async (address) => {
    const home = new URL(address).searchParams.get('redirect_uri')!;
    strange = await fetch(`${home}/?code=robado&state=otro`);
    return fetch(address);
  });
  expect(code).toBe(0);
  expect(strange?.status).toBe(400);
  expect(await strange?.text()).toContain('no es de este intento');
});

test.each([
  'GET // HTTP/1.1',
  'GET //@/ HTTP/1.1',
  'GET http://[/ HTTP/1.1',
  'GET http:// HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'GET /%zz?state=%zz HTTP/1.1',
  'CONNECT x:99999 HTTP/1.1',
  'nothing of the kind',
])('whatever else knocks (%s), the right answer is still waited for', async (line) => {
  const { code } = await enter(async (address) => {
    const home = new URL(new URL(address).searchParams.get('redirect_uri')!);
    await knock(Number(home.port), `${line}\r\nHost: [not a host\r\n\r\n`);
    return fetch(address);
  });
  expect(code).toBe(0);
});

/** Sends these bytes and waits until the other side has nothing more to say. */
const knock = (port: number, bytes: string): Promise<void> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket
      .on('error', () => undefined)
      .on('close', () => done())
      .resume();
  });

test('the address at which a browser on another machine ended can be pasted', async () => {
  const keyboard = new PassThrough();
  const code = await run(['entrar', ...folder.places], {
    root: folder.path,
    environment: { LIBRO_PAM_GOOGLE: google.root },
    async out(text) {
      const address = addressIn(text);
      if (!address) return;
      const back = await fetch(address, { redirect: 'manual' });
      keyboard.write(`no es esto\n${back.headers.get('location')}\n`);
    },
    err() {},
    isTerminal: true,
    keyboard,
  });
  expect(code).toBe(0);
  expect(JSON.parse(folder.read('token.json')).refresh_token).toBeTruthy();
});

test('entrar --json invites the person on stderr, and answers one document', async () => {
  const { code, stdout, stderr } = await enter(fetch, ['entrar', '--json']);
  expect({ code, answer: JSON.parse(stdout) }).toMatchObject({
    code: 0,
    answer: { entrada: true },
  });
  expect(stderr).toContain('Abra esta dirección en un navegador');
});

test('provision --json asks nobody for permission, even on a terminal', async () => {
  const { code, stdout } = await folder.run(['--json'], undefined, /* isTerminal= */ true);
  expect({ code, codigo: JSON.parse(stdout).error.codigo }).toEqual({
    code: 3,
    codigo: 'CREDENCIAL',
  });
  expect(google.requests).toEqual([]);
});

test('provision without permission and nobody at the keyboard says how to enter', async () => {
  const { code, stderr } = await folder.provision();
  expect(code).toBe(3);
  expect(stderr).toContain('npm run provision -- entrar');
  expect(google.requests).toEqual([]);
  const { stdout } = await folder.run(['--simular', '--texto', '--estado', folder.at('x.json')]);
  expect(stdout).toContain('Antes hace falta su permiso: npm run provision -- entrar');
});

test('a permission that others could read is mended, and it is said', async () => {
  if (process.platform === 'win32') return;
  await enter();
  chmodSync(folder.at('token.json'), 0o644);
  const { stdout } = await folder.provision('--texto');
  expect(stdout).toContain('podían leer');
  expect(statSync(folder.at('token.json')).mode & 0o777).toBe(0o600);
});

test('a permission kept with fewer scopes asks to enter again', async () => {
  const { token } = google.credentials([DRIVE]);
  folder.write('token.json', JSON.stringify(token));
  const { code, stderr } = await folder.provision();
  expect(code).toBe(3);
  expect(stderr).toContain('la de los proyectos de Apps Script');
});

test('salir forgets the permission, once', async () => {
  await enter();
  expect((await folder.run(['salir', '--texto'])).stdout).toContain('se borró');
  expect(existsSync(folder.at('token.json'))).toBe(false);
  expect((await folder.run(['salir', '--texto'])).stdout).toContain('No había permiso');
});

test('what is no permission is neither written over nor deleted', async () => {
  folder.write('token.json', 'PK');
  for (const { code, stderr } of [await enter(), await folder.run(['salir'])])
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('no se tocó') });
  expect(folder.read('token.json')).toBe('PK');
  expect(google.requests).toEqual([]);
  folder.write('token.json', '{"refresh_to');
  expect(await enter()).toMatchObject({ code: 0 });
});

test.each([
  ['{}', 'no es un cliente de OAuth'],
  ['{', 'no se puede leer'],
  ['{"web":{"client_id":"a"}}', 'App de escritorio'],
])('a client file with %s is refused with a sentence', async (content, sentence) => {
  folder.write('cliente.json', content);
  const { code, stderr } = await folder.run(['entrar']);
  expect(code).toBe(3);
  expect(stderr).toContain(sentence);
});
