// `npm run push` with the real clasp, which a preload sends to the local Google.

import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainClasp } from '../../src/provision/clasp';
import { lossesOf, type PushSurroundings, push } from '../../src/provision/push';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import {
  macro,
  manifestWithMacro,
  ROOT,
  scriptOf,
  withSources,
  writeBuild,
} from '../support/google/scripts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'libro-pam-push-')));
const now = scriptOf('0.2.0');
const old = scriptOf('0.1.0');
let local: LocalGoogle;

beforeAll(async () => {
  local = await startLocalGoogle();
  logIn();
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeBuild(root, now);
});
afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true });
});

const PRELOAD = pathToFileURL(join(ROOT, 'test/support/google/clasp-preload.mjs')).href;

/** What the command has around it, clasp being sent to the local Google; `check` answers what it is given. */
const around = (lines: string[], steps: string[], check = 0): PushSurroundings => ({
  root,
  environment: {
    ...process.env,
    NODE_OPTIONS: `--import=${PRELOAD}`,
    LOCAL_GOOGLE_ROOT: local.root,
    clasp_config_auth: join(root, 'clasprc.json'),
  },
  async check() {
    steps.push('check');
    return check;
  },
  build: async () => steps.push('build'),
  say: (line) => void lines.push(line),
});

const writeTo = (file: string, text: string): void => writeFileSync(join(root, file), text);

function logIn(): void {
  const { client, token } = local.credentials([
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/script.projects',
  ]);
  const { client_id, client_secret } = client.installed;
  const login = { type: 'authorized_user', client_id, client_secret, ...token };
  writeTo('clasprc.json', JSON.stringify({ tokens: { default: login } }));
}

interface Pushed {
  readonly code: number;
  readonly said: string;
  /** Which of the slow steps were taken. */
  readonly steps: readonly string[];
}

/** The command for this script; `config` is what .clasp.json holds instead. */
async function pushTo(
  scriptId: string,
  words: readonly string[] = [],
  config?: string,
): Promise<Pushed> {
  const clasp = config ?? JSON.stringify({ scriptId, rootDir: 'dist/google' });
  writeTo('.clasp.json', clasp);
  const lines: string[] = [];
  const steps: string[] = [];
  const code = await push(words, around(lines, steps));
  expect(readFileSync(join(root, '.clasp.json'), 'utf8')).toBe(clasp);
  return { code, said: lines.join('\n'), steps };
}

const filesOf = (id: string) =>
  [...local.scripts.get(id)!.files].sort((a, b) => (a.name < b.name ? -1 : 1));

test('push() refuses what would be lost, keeps a copy when forced, and reads back what it sent', async () => {
  const files = [...withSources(old, { appsscript: manifestWithMacro, Panel: '<p>' }), macro];
  const id = local.addScript({ title: 'De una oficina', files });
  const refused = await pushTo(id);
  expect([refused.code, refused.steps]).toEqual([3, ['check', 'build']]);
  expect(refused.said).toContain('cambios hechos a mano en Panel');
  expect(refused.said).toContain('npm run provision -- actualizar LISTA.csv');
  expect(local.scripts.get(id)!.files).toEqual(files);
  const forced = await pushTo(id, ['--forzar']);
  expect(forced.code).toBe(0);
  expect(forced.said).toMatch(
    /Google tiene la versión 0\.2\.0\. Se leyó de vuelta y es igual a dist\/google: Codigo \(0,\d kB\)/,
  );
  expect(filesOf(id)).toEqual(now);
  const [copy = ''] = readdirSync(join(root, 'datos'));
  expect(readFileSync(join(root, 'datos', copy, 'macros.gs'), 'utf8')).toBe(macro.source);
  expect((await pushTo(id)).said).toContain('no había nada que enviar');
  expect(local.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  expect(readdirSync(join(root, 'dist/google'))).toHaveLength(3);
});

test('lossesOf() lists what clasp would replace, and nothing of an older version left as it was', () => {
  expect(lossesOf(old, now)).toEqual([]);
  expect(lossesOf([...withSources(old, { appsscript: manifestWithMacro }), macro], now)).toEqual([
    'el archivo «macros», que no es de libro-pam',
    'las macros grabadas en ese libro',
  ]);
  expect(() => lossesOf(scriptOf('0.3.0'), now)).toThrow(/más nueva/);
});

test.each([
  ['an empty script id', '{ "scriptId": "", "rootDir": "dist/google" }', /"scriptId" está vacío/],
  [
    'an address for an id',
    `{ "scriptId": "https://script.google.com/d/1${'a'.repeat(40)}/edit", "rootDir": "dist/google" }`,
    /va solo el ID .*"1a{40}"/,
  ],
  [
    'another folder',
    `{ "scriptId": "1${'a'.repeat(40)}", "rootDir": "." }`,
    /"rootDir": "dist\/google"/,
  ],
  ['something that is no JSON', 'scriptId:', /No se puede leer \.clasp\.json/],
])('push() stops at %s in .clasp.json before anything else', async (_, config, message) => {
  const { code, said, steps } = await pushTo('', [], config);
  expect([code, steps]).toEqual([3, []]);
  expect(said).toMatch(message);
});

test('push() sends nothing when types or format are wrong, and tells a wrong use', async () => {
  const id = local.addScript({ title: 'Nuevo' });
  writeTo('.clasp.json', JSON.stringify({ scriptId: id, rootDir: 'dist/google' }));
  const steps: string[] = [];
  expect(await push([], around([], steps, 1))).toBe(3);
  expect(steps).toEqual(['check']);
  expect((await pushTo(id, ['--force'])).code).toBe(2);
});

test('push() says in Spanish why clasp could not, and sends nothing', async () => {
  const id = local.addScript({ title: 'Nuevo' });
  local.turnOff('script-api-person');
  const { code, said } = await pushTo(id);
  local.turnOn('script-api-person');
  expect([code, said]).toEqual([3, expect.stringContaining('apagada la API de Apps Script')]);
  rmSync(join(root, 'clasprc.json'));
  const loggedOut = await pushTo(id);
  expect([loggedOut.code, loggedOut.steps]).toEqual([3, []]);
  expect(loggedOut.said).toContain('npx clasp login');
});

test.each([
  ['No credentials found.', 'CREDENCIAL'],
  ['{"error":"invalid_grant"}', 'CREDENCIAL'],
  ['Requested entity was not found.', 'NO_EXISTE'],
  ['The caller does not have permission', 'SIN_ACCESO'],
  ["Quota exceeded for quota metric 'Management requests'", 'CUOTA'],
  ['request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND', 'RED'],
  ['Skipping push.', 'GOOGLE'],
])('explainClasp() knows «%s» as %s', (said, codigo) => {
  expect(explainClasp(said)).toMatchObject({ codigo });
});
