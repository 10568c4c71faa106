// The command as people type it: a process of its own, its answers, its help and what it says to a wrong use.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LocalGoogle, startLocalGoogle } from '../support/google/local-google';
import { ROOT } from '../support/google/scripts';
import { liveOf, type ProvisionAnswer, ProvisionFolder } from '../support/provision';

let google: LocalGoogle;
let folder: ProvisionFolder;
beforeAll(async () => {
  google = await startLocalGoogle();
  folder = new ProvisionFolder(google, ROOT);
});
afterAll(async () => {
  folder.remove();
  await google.close();
});

/** `node src/setup.mjs provision …`, which is what npm runs. */
function command(...words: readonly string[]): Promise<ProvisionAnswer> {
  return node([join(ROOT, 'src/setup.mjs'), 'provision', ...words, ...folder.places]);
}

function node(args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<ProvisionAnswer> {
  const env = { ...process.env, LIBRO_PAM_GOOGLE: google.root, ...more };
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder.path, env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('the command makes a workbook and answers one JSON document, with nothing on stderr', async () => {
  const { code, stdout, stderr } = await command('--estado', 'google.json', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({
    cambio: true,
    libro: { id: liveOf(google).books[0]!.id },
    pasos: expect.arrayContaining([
      expect.objectContaining({ paso: 'script', resultado: 'creado' }),
    ]),
  });
});

test('Ctrl-C says that repeating the command goes on', async () => {
  if (process.platform === 'win32') return;
  const env = { ...process.env, LIBRO_PAM_GOOGLE: google.root };
  const words = ['provision', 'entrar', ...folder.places];
  const child = spawn(process.execPath, [join(ROOT, 'src/setup.mjs'), ...words], { env });
  let said = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  child.stdout.once('data', () => child.kill('SIGINT'));
  const [code] = await once(child, 'close');
  expect({ code, said }).toEqual({
    code: 130,
    said: expect.stringContaining('seguirá donde quedó'),
  });
});

test('a --simular that npm kept for itself, for want of --, does nothing', async () => {
  const before = google.requests.length;
  const words = [join(ROOT, 'src/setup.mjs'), 'provision', ...folder.places];
  // What npm 10 and 11 put there for `npm run provision --simular`.
  const { code, stderr } = await node(words, { npm_config_simular: 'true' });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('npm se quedó con --simular'),
  });
  expect(google.requests).toHaveLength(before);
});

test('--simular lists every step from the state alone', async () => {
  const before = google.requests.length;
  const made = await folder.provision('--simular');
  const fresh = await folder.run(['--estado', folder.at('x.json'), '--simular', '--texto']);
  expect(google.requests).toHaveLength(before);
  expect(JSON.parse(made.stdout).plan.map(({ paso }: { paso: string }) => paso)).toEqual([
    'carpeta',
    'libro',
    'region',
    'script',
    'contenido',
    'comprobacion',
  ]);
  expect(made.stdout).toContain('ya está: «Libro PAM»');
  expect(fresh.stdout).toContain('Carpeta de Drive: crear «Libro PAM»');
  expect(fresh.stdout).toContain('Libro: crear «Libro PAM 2024-2027», vacío');
});

test('what asks nothing of Google does not load its clients, which are heavy', async () => {
  const built = pathToFileURL(join(ROOT, 'dist/local/provision.mjs')).href;
  const program = `import Module from 'node:module';
    import { main } from ${JSON.stringify(built)};
    const code = await main(process.argv.slice(1), ${JSON.stringify(ROOT)});
    const loaded = Object.keys(Module._cache).filter((file) => file.includes('google'));
    console.error(JSON.stringify({ code, loaded }));`;
  const estado = folder.at('simulado.json');
  const args = ['--input-type=module', '--eval', program, '--', '--simular', '--estado', estado];
  const { stderr } = await node(args);
  expect(JSON.parse(stderr)).toEqual({ code: 0, loaded: [] });
});

test('people read a line a step, the address of the workbook and what to do next', async () => {
  const { stdout } = await folder.run(['--estado', folder.at('nuevo.json'), '--otro', '--texto']);
  expect(stdout).toMatch(/^✔ Carpeta de Drive: creada, «Libro PAM»$/m);
  expect(stdout).toMatch(/Libro {3}https:\/\/docs\.google\.com\/spreadsheets\/d\/\S+\/edit/);
  expect(stdout).toContain('Preparar o reparar el libro');
  expect(stdout).not.toContain('\u001b');
});

test('on a terminal a step shows while it works', async () => {
  const { stdout } = await folder.run(
    ['--estado', folder.at('nuevo.json')],
    undefined,
    /* isTerminal= */ true,
  );
  expect(stdout).toContain('\r\u001b[K… Libro');
  expect(stdout).toContain('nada cambió');
});

test('on a terminal what is waited for stays in one line, and no sentence goes after it', async () => {
  const busy = { status: 429, reason: 'rateLimitExceeded', retryAfterSeconds: 59 };
  google.fail({ request: 'GET /v1/projects', ...busy });
  google.fail({ request: 'GET /drive/v3/files', ...busy, times: 5 });
  const onTerminal = (estado: string): Promise<ProvisionAnswer> =>
    folder.run(['--estado', folder.at(estado)], undefined, /* isTerminal= */ true);
  const failed = await onTerminal('otro.json');
  expect(failed.stderr).toContain('No se pudo buscar en Drive');
  expect(failed.stdout.endsWith('en 59 s)\r\u001b[K')).toBe(true);
  const { stdout } = await onTerminal('nuevo.json');
  const waits = `${failed.stdout}${stdout}`.match(/… .*? s\)/g) ?? [];
  expect(waits).toContain('… Proyecto de … (nuevo intento en 59 s)');
  for (const line of waits) expect(line.length).toBeLessThan(40);
});

test.each([
  ['an unknown verb', ['entra'], 'No existe «entra». ¿Quiso decir «entrar»?'],
  ['an unknown option', ['--simula'], 'No existe la opción --simula. ¿Quiso decir «--simular»?'],
  [
    'an option without its value',
    ['--libro'],
    'A la opción --libro le falta su valor: LIBRO.xlsx.',
  ],
  ['something else as a script', ['--script', 'hola'], '«hola» no es el ID de un script'],
  ['an argument too many', ['entrar', 'más'], 'Sobra «más».'],
])('%s ends with code 2, a sentence and how to use it', async (_case, words, sentence) => {
  const { code, stdout, stderr } = await folder.run(words as readonly string[]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('\nUso: npm run provision -- ');
});

test('ayuda tells the verbs, and what has to be done once in Google', async () => {
  const { code, stdout } = await folder.run(['ayuda']);
  expect(code).toBe(0);
  for (const verb of ['entrar', 'salir', 'actualizar'])
    expect(stdout).toContain(`npm run provision -- ${verb}`);
  expect(stdout).toContain('App de escritorio');
  const { stdout: own } = await folder.run(['--simular', '--ayuda']);
  expect(own).toMatch(/--libro LIBRO\.xlsx {2}Lleva a Google los datos/);
});
