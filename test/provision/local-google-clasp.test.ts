// The real clasp against the local Google, as processes that can reach nothing else.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';

const CLASP = resolve(__dirname, '../../node_modules/@google/clasp/build/src/index.js');
const PRELOAD = pathToFileURL(resolve(__dirname, '../support/google/clasp-preload.mjs')).href;
const FILES = {
  'appsscript.json': '{"timeZone":"America/Bogota","runtimeVersion":"V8"}',
  'Codigo.js': 'function onOpen() {}\n',
  'Panel.html': '<p>Panel</p>\n',
};

// clasp takes two seconds to start, and many more where other tests run beside it.
let google: LocalGoogle;
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'libro-pam-clasp-')));

beforeAll(async () => {
  google = await startLocalGoogle();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await google.close();
});

interface Run {
  readonly code: number;
  readonly printed: string;
}

function run(args: readonly string[], cwd = folder): Promise<Run> {
  const env = { ...process.env, LOCAL_GOOGLE_ROOT: google.root };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', PRELOAD, ...args],
      { cwd, env, timeout: 60_000 },
      (error, ...out) => done({ code: error ? Number(error.code) : 0, printed: out.join('') }),
    );
  });
}

/** A folder with a build and a project of its own, in which clasp signs with this token. */
function project(
  name: string,
  token: object,
): { scriptId: string; clasp: (word: string) => Promise<Run> } {
  const root = join(folder, name);
  const scriptId = google.addScript({ title: name });
  const { client_id, client_secret } = google.credentials().client.installed;
  const login = { type: 'authorized_user', client_id, client_secret, ...token };
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(root, 'dist', file), text);
  writeFileSync(join(root, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  writeFileSync(join(root, 'login.json'), JSON.stringify({ tokens: { default: login } }));
  const clasp = (words: string) =>
    run([CLASP, '-A', join(root, 'login.json'), ...words.split(' ')], root);
  return { scriptId, clasp };
}

test('clasp renews an expired token and pushes a build, and says when it cannot', async () => {
  const { token } = google.credentials();
  const renewed = project('renewed', { ...token, expiry_date: 1 });
  const dead = project('dead', { ...token, expiry_date: 1, refresh_token: 'retirado' });
  const runs = await Promise.all([renewed.clasp('push -f'), dead.clasp('pull')]);
  expect(runs[0]!.code).toBe(0);
  const { files } = google.scripts.get(renewed.scriptId)!;
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['appsscript', 'JSON'],
    ['Codigo', 'SERVER_JS'],
    ['Panel', 'HTML'],
  ]);
  expect(files.map(({ source }) => source)).toEqual(Object.values(FILES));
  expect(runs[1]).toEqual({ code: 1, printed: expect.stringContaining('invalid_grant') });
});

test('what runs with the preload reaches no other machine', async () => {
  const tries = [
    `fetch('https://example.com/')`,
    `fetch('http://192.0.2.1/')`,
    `import('node:https').then((https) => https.get('https://example.com/'))`,
    `import('node:net').then((net) => net.connect(80, 'example.com'))`,
  ];
  const report = `Promise.allSettled([${tries}]).then((all) => console.log(all.map((one) => String(one.reason?.cause ?? one.reason)).join('\\n')))`;
  const { printed } = await run(['--input-type=module', '--eval', report]);
  expect(printed.trim().split('\n')).toEqual(
    tries.map(() => expect.stringMatching(/No network in a test/)),
  );
});
