// Upgrading a list of workbooks with the real command, where each has a story of its own.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/provision/main';
import type { ScriptFile } from '../../src/provision/script-content';
import type { Resultado } from '../../src/provision/upgrade-libro';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import {
  macro,
  manifestWithMacro,
  scriptOf,
  withSources,
  writeBuild,
} from '../support/google/scripts';

const root = mkdtempSync(join(tmpdir(), 'libro-pam-actualizar-'));
const now = scriptOf('0.2.0');
const old = scriptOf('0.1.0');
let local: LocalGoogle;

beforeAll(async () => {
  local = await startLocalGoogle();
  const { client, token } = local.credentials();
  writeTo('datos/cliente-google.json', JSON.stringify(client));
  writeTo('datos/token-google.json', JSON.stringify(token));
  writeBuild(root, now);
});
afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true });
});

function writeTo(file: string, text: string | Uint8Array): string {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

const add = (title: string, files: readonly ScriptFile[], parentId?: string): string =>
  local.addScript({ title, files, ...(parentId ? { parentId } : {}) });
const filesOf = (id: string) => local.scripts.get(id)!.files;
const writes = () => local.requests.filter(({ method }) => method !== 'GET').length;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly libros: readonly Resultado[];
}

/** The command on a list of these lines. */
async function actualizar(lines: string | Uint8Array, ...options: string[]): Promise<Run> {
  const list = writeTo('lista.csv', lines);
  let out = '';
  const code = await run(['actualizar', list, ...options], {
    root,
    environment: { LIBRO_PAM_GOOGLE: local.root },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      out += text;
    },
    isTerminal: false,
    keyboard: undefined,
    pause: async () => undefined,
  });
  const libros = out.startsWith('{') ? (JSON.parse(out).libros ?? []) : [];
  return { code, out, libros };
}
const listOf = (...ids: readonly string[]): string =>
  ['Nombre;Script', ...ids.map((id, i) => `Libro ${i + 1};${id}`)].join('\n');
const outcomes = ({ libros }: Run) => libros.map(({ resultado }) => resultado);

test('actualizar goes on after each failure, and tells one result a line', async () => {
  const older = add('Uno', old);
  const gone = `1${'x'.repeat(56)}`;
  const failing = add('Tres', old);
  const current = add('Cuatro', now);
  local.fail({ request: `PUT /v1/projects/${failing}`, status: 403, reason: 'forbidden' });
  const { code, out } = await actualizar(
    `${listOf(older, gone, failing, current)}\nSecretaría de Educación;pendiente`,
    '--texto',
  );
  expect(code).toBe(1);
  const lines = out.trim().split('\n');
  expect(lines[0]).toBe('✔ Libro 1  0.1.0 → 0.2.0: actualizado');
  expect(lines[1]).toMatch(/^✖ Libro 2 {2}No se pudo leer el script: /);
  expect(lines[2]).toMatch(/^✖ Libro 3 {2}No se pudo escribir el script: /);
  expect(lines[3]).toBe('✔ Libro 4  sin cambio');
  expect(lines[4]).toMatch(/^✖ Secretaría de Educación {2}línea 6: «pendiente»/);
  expect(lines.at(-1)).toBe('En total, actualizados: 1 · sin cambio: 1 · con falla: 3.');
  expect(filesOf(older)).toEqual(now);
  expect(filesOf(failing)).toEqual(old);
});

test('actualizar repeated after a failure does what is missing and nothing more', async () => {
  const ids = [add('Uno', old), add('Dos', old)];
  local.fail({ request: `GET /v1/projects/${ids[1]}`, status: 404, reason: 'notFound' });
  expect(outcomes(await actualizar(listOf(...ids)))).toEqual(['actualizado', 'fallo']);
  const again = await actualizar(listOf(...ids));
  expect(outcomes(again)).toEqual(['sinCambio', 'actualizado']);
  expect(again.code).toBe(0);
  expect(again.libros[1]).toMatchObject({ nombre: 'Libro 2', de: '0.1.0', a: '0.2.0' });
});

test('actualizar asks only for the content of the script: nothing else of the workbook is touched', async () => {
  const files = [...withSources(old, { appsscript: manifestWithMacro }), macro];
  const id = add('Con macros', files);
  const start = local.requests.length;
  await actualizar(listOf(id));
  const asked = local.requests.slice(start).map(({ method, path }) => `${method} ${path}`);
  const content = `/v1/projects/${id}/content`;
  expect(asked).toEqual([`GET ${content}`, `PUT ${content}`, `GET ${content}`]);
  expect(filesOf(id)).toContainEqual(macro);
  expect(JSON.parse(filesOf(id).find(({ type }) => type === 'JSON')!.source).sheets).toEqual(
    JSON.parse(manifestWithMacro).sheets,
  );
});

test('actualizar leaves what is not libro-pam, is newer, or was changed by hand', async () => {
  const foreign = [{ name: 'Code', type: 'SERVER_JS', source: 'function hola() {}' } as const];
  const changed = withSources(old, { Panel: '<p>Otro</p>' });
  const ids = [
    add('Ajeno', [...foreign, old[2]!]),
    local.addScript({ title: 'Vacío' }),
    add('Nuevo', scriptOf('0.3.0')),
    add('A mano', changed),
  ];
  const before = writes();
  const { code, libros } = await actualizar(listOf(...ids));
  expect(code).toBe(3);
  expect(libros.map(({ resultado, mensaje }) => `${resultado}: ${mensaje.split(':')[0]}`)).toEqual([
    'omitido: no es un libro PAM',
    'omitido: no es un libro PAM',
    'omitido: tiene la versión 0.3.0, más nueva que la 0.2.0 de este programa',
    'omitido: modificado a mano (Panel)',
  ]);
  expect(writes()).toBe(before);
});

test('actualizar --forzar replaces a change by hand, which stays in the history of the project', async () => {
  const changed = withSources(old, { Panel: '<p>Otro</p>' });
  const id = add('A mano', changed);
  const foreign = add('Ajeno', [{ name: 'Code', type: 'SERVER_JS', source: 'var x;' }, old[2]!]);
  const forced = await actualizar(listOf(id, foreign), '--forzar');
  expect(outcomes(forced)).toEqual(['actualizado', 'omitido']);
  expect(forced.libros[0]?.mensaje).toContain('versión 1 del historial');
  expect(filesOf(id)).toEqual(now);
  expect(local.scripts.get(id)!.versions[0]!.files).toEqual(changed);
});

test('actualizar --simular writes nothing', async () => {
  const id = add('Uno', old);
  const before = writes();
  const simulated = await actualizar(listOf(id, add('Dos', now)), '--simular');
  expect(outcomes(simulated)).toEqual(['porActualizar', 'sinCambio']);
  expect([simulated.code, writes()]).toEqual([0, before]);
});

test('actualizar refuses the script of another workbook than the one of its line', async () => {
  const libro = `1${'l'.repeat(43)}`;
  const id = add('De otro', old, `1${'o'.repeat(43)}`);
  const own = add('Propio', old, libro);
  const address = `https://docs.google.com/spreadsheets/d/${libro}/edit`;
  const list = `Nombre;Script;Libro\nUno;${id};${address}\nDos;${own};${address}`;
  const result = await actualizar(list);
  expect(outcomes(result)).toEqual(['fallo', 'actualizado']);
  expect(filesOf(id)).toEqual(old);
});

test('actualizar reads the list that a Spanish Excel saves', async () => {
  const id = add('Uno', old);
  const { libros } = await actualizar(
    Buffer.from(`Nombre;Script\r\nEducación;${id}\r\n`, 'latin1'),
  );
  expect(libros[0]).toMatchObject({ nombre: 'Educación', resultado: 'actualizado' });
});

test('actualizar does not ask on when the obstacle is of the account', async () => {
  const ids = [add('Uno', old), add('Dos', old)];
  local.turnOff('script-api-person');
  const start = local.requests.length;
  const { code, libros } = await actualizar(listOf(...ids));
  local.turnOn('script-api-person');
  expect(code).toBe(3);
  expect(libros[0]).toMatchObject({ codigo: 'API_APAGADA', resultado: 'fallo' });
  expect(libros[0]?.mensaje).toContain('https://script.google.com/home/usersettings');
  expect(libros[1]?.mensaje).toContain('no se intentó');
  expect(local.requests.length - start).toBe(1);
});

test.each([
  ['a list that is not there', ['no-existe.csv'], 3, 'no existe'],
  ['no list', [], 2, 'Falta LISTA.csv'],
  ['an option spelt otherwise', ['x.csv', '--forza'], 2, '¿Quiso decir «--forzar»?'],
])('actualizar tells %s in one sentence', async (_, words, expected, said) => {
  let told = '';
  const code = await run(['actualizar', ...words], {
    root,
    environment: {},
    out: () => undefined,
    err: (text) => {
      told += text;
    },
    isTerminal: false,
    keyboard: undefined,
  });
  expect([code, told]).toEqual([expected, expect.stringContaining(said)]);
});
