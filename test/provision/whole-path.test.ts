// The whole path with the commands that people type, in a checkout of its own and with a local Google in Google's place:
// build, a local workbook with data, provision it, upgrade a list, push.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtVersion } from '../../src/provision/banner';
import { push as pushBuild } from '../../src/provision/push';
import { readBuilt } from '../../src/provision/script-content';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { macro, manifestWithMacro, ROOT, scriptOf, withSources } from '../support/google/scripts';

/** Ten processes, three of them clasp. */
jest.setTimeout(180_000);

const root = realpathSync(mkdtempSync(join(tmpdir(), 'libro-pam-camino-')));
const at = (file: string): string => join(root, file);
let local: LocalGoogle;

beforeAll(async () => {
  local = await startLocalGoogle();
  const left = new Set(['.git', 'node_modules', 'dist', 'datos', 'informes']);
  const isOurs = (path: string): boolean => !left.has(relative(ROOT, path).split(sep)[0] ?? '');
  cpSync(ROOT, root, { recursive: true, filter: isOurs });
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'), 'junction');
  // The grid of the local page takes ten seconds to bundle and is no part of this path.
  cpSync(join(ROOT, 'dist/local/page'), at('dist/local/page'), { recursive: true });
  const { client, token } = local.credentials();
  const { client_id, client_secret } = client.installed;
  const login = { type: 'authorized_user', client_id, client_secret, ...token };
  mkdirSync(at('datos'));
  writePrivate('datos/cliente-google.json', client);
  writePrivate('datos/token-google.json', token);
  writePrivate('datos/clasprc.json', { tokens: { default: login } });
});
afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true, force: true });
});

const writePrivate = (file: string, content: object): void =>
  writeFileSync(at(file), JSON.stringify(content), { mode: 0o600 });

interface Run {
  readonly code: number;
  readonly out: string;
}

/** A program of the checkout, as npm would start it. */
function command(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const options = { cwd: root, env: { ...process.env, ...env, INIT_CWD: root } };
  return new Promise((done) => {
    execFile(process.execPath, [at(script), ...words], options, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
    );
  });
}
const npm = (verb: string, ...words: readonly string[]): Promise<Run> =>
  command('src/setup.mjs', [verb, ...words], { LIBRO_PAM_GOOGLE: local.root });

/** `npm run push` but for the types and the format, which `npm test` looks at anyway and take ten seconds. */
async function push(): Promise<Run> {
  const lines: string[] = [];
  const code = await pushBuild([], {
    root,
    environment: {
      ...process.env,
      clasp_config_auth: at('datos/clasprc.json'),
      LOCAL_GOOGLE_ROOT: local.root,
      NODE_OPTIONS: `--import=${pathToFileURL(at('test/support/google/clasp-preload.mjs')).href}`,
    },
    check: async () => 0,
    build: () => npm('build'),
    say: (line) => lines.push(line),
  });
  return { code, out: lines.join('\n') };
}

const writesSince = (start: number): readonly string[] =>
  local.requests.slice(start).flatMap(({ method }) => (method === 'GET' ? [] : [method]));
const filesOf = (id: string) =>
  [...local.scripts.get(id)!.files].sort((a, b) => (a.name < b.name ? -1 : 1));

test('build, provision from a local workbook, upgrade a list and push, with the real commands', async () => {
  const built = await npm('build');
  expect(built.out).toMatch(
    /Codigo\.js .*Aparte\.html .*Panel\.html .*appsscript\.json .*INSTALACION\.md/s,
  );
  const script = readBuilt(root);
  const version = builtVersion(script);

  expect((await command('src/libro-pam.mjs', ['nuevo', 'libro.xlsx', '--ejemplo'])).code).toBe(0);
  const bytes = readFileSync(at('libro.xlsx'));
  const made = await npm('provision', '--libro', 'libro.xlsx');
  expect(made.code).toBe(0);
  const { libro, script: project } = JSON.parse(made.out);
  const uploaded = local.spreadsheets.get(libro.id)!;
  expect(sha256(uploaded.xlsx!)).toBe(sha256(bytes));
  expect(uploaded).toMatchObject({ locale: 'es_CO', timeZone: 'America/Bogota' });
  expect(filesOf(project.id)).toEqual(script);

  const second = local.requests.length;
  const again = await npm('provision', '--libro', 'libro.xlsx');
  expect([again.code, JSON.parse(again.out).cambio, writesSince(second)]).toEqual([0, false, []]);

  const old = scriptOf('0.0.9');
  const ids = [
    local.addScript({ title: 'Uno', files: old }),
    local.addScript({ title: 'Dos', files: old }),
    local.addScript({
      title: 'Tres',
      files: [...withSources(old, { appsscript: manifestWithMacro }), macro],
    }),
  ];
  local.fail({ request: `PUT /v1/projects/${ids[1]}`, status: 403, reason: 'forbidden' });
  const lines = ids.map((id, i) => `Libro ${i + 1};https://script.google.com/d/${id}/edit`);
  writeFileSync(at('lista.csv'), ['Nombre;Script', ...lines].join('\r\n'));
  const upgraded = await npm('provision', 'actualizar', 'lista.csv', '--texto');
  expect(upgraded.code).toBe(1);
  expect(upgraded.out.split('\n').slice(0, 3)).toEqual([
    `✔ Libro 1  0.0.9 → ${version}: actualizado`,
    expect.stringMatching(/^✖ Libro 2 {2}No se pudo escribir el script/),
    `✔ Libro 3  0.0.9 → ${version}: actualizado`,
  ]);
  expect(filesOf(ids[0]!)).toEqual(script);
  expect(filesOf(ids[1]!)).toEqual(old);
  expect(filesOf(ids[2]!)).toContainEqual(macro);

  writePrivate('.clasp.json', { scriptId: '', rootDir: 'dist/google' });
  const unset = await npm('push');
  expect([unset.code, unset.out]).toEqual([3, expect.stringContaining('"scriptId" está vacío')]);
  writePrivate('.clasp.json', { scriptId: ids[1], rootDir: 'dist/google' });
  const pushed = await push();
  expect(pushed.out).toContain('Se leyó de vuelta y es igual a dist/google');
  expect(pushed.code).toBe(0);
  expect(filesOf(ids[1]!)).toEqual(script);
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
