// `libro-pam publicar` on a real book: what it writes, what it refuses and with which exit code, and that nothing is left half-written.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { csvTable } from '../../src/terminal/csv-table';
import { CliFolder } from '../support/cli';
import { readableText } from '../support/docx';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'ejemplo.xlsx';
interface Publicado {
  readonly pagina: string;
  readonly documento: string;
  readonly datos: readonly string[];
  readonly version: string;
  readonly cambios: readonly string[];
  readonly excluidas: readonly string[];
}
const publish = (salida: string) => folder.json<Publicado>('publicar', LIBRO, '--salida', salida);
const filesIn = (salida: string): { readonly [name: string]: Buffer } =>
  Object.fromEntries(
    readdirSync(folder.at(salida))
      .sort()
      .map((name) => [name, readFileSync(folder.at(`${salida}/${name}`))]),
  );
const load = async (csv: string): Promise<void> => {
  writeFileSync(folder.at('pam.csv'), csv);
  expect((await run('importar', LIBRO, 'pam', 'pam.csv')).code).toBe(0);
};

/** Fictitious people of the example office, as anybody may write them. */
const NOMBRES = /Castro|Rivera|Mercado|Solano|Arrieta|Quintero|Villalba|@[a-z]+\.|\b3\d{9}\b(?!\d)/;

beforeAll(async () => {
  expect((await run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
});

afterAll(() => folder.remove());

test('writes the page, the document and the data, without anybody, and the same bytes again', async () => {
  const { code, data } = await publish('web');
  expect(code).toBe(0);
  expect(data).toMatchObject({
    pagina: 'web/pam.html',
    documento: 'web/pam.docx',
    datos: ['acciones', 'avance', 'instituciones', 'diccionario'].map((one) => `web/${one}.csv`),
    excluidas: ['Responsable', 'Coordinador de la acción'],
  });
  const files = filesIn('web');
  const texts = Object.entries(files).map(([name, bytes]) =>
    name.endsWith('.docx')
      ? readableText(bytes)
      : decodeURIComponent(bytes.toString('utf8').replace(/%(?![0-9A-F]{2})/g, '%25')),
  );
  for (const text of texts) expect(text).not.toMatch(NOMBRES);
  // Whoever reads has no Fundamentos at hand: its códigos are told in words.
  for (const text of texts) expect(text).not.toMatch(/\bFU-\d{4}\b/);
  expect(texts.join('\n')).toContain('Fortalecer la gestión de las IED con asistencia técnica');
  expect((await publish('web')).data).toEqual(data);
  expect(filesIn('web')).toEqual(files);
});

test('the table of the acciones is read by Excel, and has all that the register has but the people', async () => {
  const bytes = filesIn('web')['acciones.csv'] ?? Buffer.alloc(0);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = [], ...lines] = csvTable(bytes.toString('utf8').slice(1));
  const filas = await folder.rows(LIBRO, 'pam', '--publicar');
  expect(lines.map(([codigo]) => codigo)).toEqual(filas.map(({ codigo }) => codigo));
  expect(header).toContain('Meta 2026');
  expect(header).not.toContain('Responsable');
});

test('tells what changed since it was published, and the next version', async () => {
  const before = (await publish('antes')).data;
  await load('Código;Meta 2026\nA01;13\n');
  const { data } = await publish('despues');
  expect(data.cambios.filter((one) => !before.cambios.includes(one))).toEqual([
    'A01 · Meta 2026: 12 → 13',
  ]);
  await load('Código;Meta 2026\nA01;12\n');
  expect((await publish('despues')).data.cambios).toEqual(before.cambios);
});

test('what is published of Fundamentos is told as changed, and looked into for people', async () => {
  const rows = await folder.rows<{ codigo: string; enunciado: string }>(LIBRO, 'fundamentos');
  const was = rows.find(({ codigo }) => codigo === 'FU-0020')?.enunciado;
  const write = async (enunciado = ''): Promise<void> => {
    writeFileSync(folder.at('fu.csv'), `Código;Enunciado\nFU-0020;${enunciado}\n`);
    expect((await run('importar', LIBRO, 'fundamentos', 'fu.csv')).code).toBe(0);
  };
  const before = (await publish('antes')).data;
  await write('Usar las tecnologías en clase');
  const { data } = await publish('despues');
  const [news, ...others] = data.cambios.filter((one) => !before.cambios.includes(one));
  expect(others).toEqual([]);
  expect(news).toMatch(
    /^A\d\d.* · Objetivo: «Integrar las tecnologías.*» → «Usar las tecnologías en clase»$/,
  );
  await write('Usar las tecnologías en clase, con Paula Mercado');
  const { code, stderr } = await run('publicar', LIBRO, '--salida', 'despues', '--json');
  expect(code).toBe(3);
  expect(stderr).toContain(
    'Fundamentos, fila 21 (FU-0020), columna «Enunciado»: hay un nombre de persona («Paula Mercado»).',
  );
  await write(was);
  expect((await publish('despues')).data.cambios).toEqual(before.cambios);
});

test('a name, a mail or a phone in a cell: exit 3, the cell, and nothing written or touched', async () => {
  const files = filesIn('web');
  const antes = await folder.rows<{ codigo: string; objetivo: string }>(LIBRO, 'pam');
  await load(
    'Código;Objetivo\nA02;Lo coordina Paula Mercado: paula@ejemplo.invalid, 300 123 4567\n',
  );
  for (const salida of ['web', 'nueva']) {
    const { code, stderr } = await run('publicar', LIBRO, '--salida', salida, '--json');
    expect(code).toBe(3);
    expect(stderr).toContain('No se publicó nada: hay datos de personas.');
    expect(stderr).toContain(
      'PAM, fila 3 (A02), columna «Objetivo»: hay un nombre de persona («Paula Mercado»).',
    );
    expect(stderr).toContain('hay un correo');
    expect(stderr).toContain('hay un teléfono');
  }
  expect(existsSync(folder.at('nueva'))).toBe(false);
  expect(filesIn('web')).toEqual(files);
  // Corrected, what was there is not told in what changed.
  await load(`Código;Objetivo\nA02;Fortalecer la gestión\n`);
  const { code, data } = await publish('web');
  expect(code).toBe(0);
  expect(data.cambios.join('\n')).not.toMatch(NOMBRES);
  await load(`Código;Objetivo\nA02;${antes.find(({ codigo }) => codigo === 'A02')?.objetivo}\n`);
});

describe('noting where it was published', () => {
  const note = (...asked: readonly string[]) => run('publicar', LIBRO, '--salida', 'web', ...asked);
  const noted = () => folder.rows(LIBRO, 'socializacion');
  const URL_WEB = 'https://ejemplo.invalid/pam';

  test.each([
    ['an address that is none', ['--url', 'www.ejemplo.invalid'], 3, /no es una dirección/],
    ['of another protocol', ['--url', 'file:///tmp/pam.html'], 3, /no es una dirección/],
    ['a day that nobody reads', ['--url', URL_WEB, '--fecha', '31/02/2026'], 3, /no existe/],
    ['a day to come', ['--url', URL_WEB, '--fecha', '01/01/2099'], 3, /no puede ser futura/],
    [
      'a day before it was made',
      ['--url', URL_WEB, '--fecha', '01/01/2020'],
      3,
      /no se pudo publicar el 01\/01\/2020/,
    ],
    [
      'a picture that is nowhere',
      ['--url', URL_WEB, '--captura', 'foto.png'],
      3,
      /la dirección de la captura/,
    ],
    ['a folder without it', ['--url', URL_WEB, '--salida', 'nada'], 3, /no hay una publicación/],
    ['a day without where', ['--fecha', '01/02/2026'], 2, /--fecha va con --url/],
  ])('%s is refused in a sentence, and nothing is written', async (_case, asked, code, said) => {
    const before = folder.read(LIBRO);
    const answer = await (asked.includes('--salida')
      ? run('publicar', LIBRO, ...asked)
      : note(...asked));
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toMatch(said);
    expect(folder.read(LIBRO)).toEqual(before);
    expect(existsSync(folder.at('nada'))).toBe(false);
  });

  test('it keeps the URL, the day and the version that the page in the folder says, once, though the book is another by then', async () => {
    const { version } = (await publish('web')).data;
    await load('Código;Meta 2026\nA01;13\n');
    const { code, data } = await folder.json<{ codigo: string }>(
      'publicar',
      LIBRO,
      '--salida',
      'web',
      '--url',
      URL_WEB,
      '--captura',
      `${URL_WEB}/captura.png`,
    );
    expect(code).toBe(0);
    expect(data).toMatchObject({ version, url: URL_WEB });
    expect((await noted()).find(({ codigo }) => codigo === data.codigo)).toMatchObject({
      clase: 'Publicación',
      url: URL_WEB,
      captura: `${URL_WEB}/captura.png`,
      versionPam: version,
      fecha: new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10),
    });
    expect((await publish('otra')).data.cambios).toEqual(['A01 · Meta 2026: 12 → 13']);
    const again = await note('--url', URL_WEB);
    expect(again).toMatchObject({ code: 3 });
    expect(again.stderr).toContain(`ya está anotada: ${data.codigo}`);
    await load('Código;Meta 2026\nA01;12\n');
  });
});

test.each([
  ['another file', 'otra.txt'],
  ['a file of the same name that is not ours', 'acciones.csv'],
])('a folder with %s is left alone', async (_case, name) => {
  const salida = `con ${name}`;
  expect((await run('publicar', LIBRO, '--salida', salida)).code).toBe(0);
  writeFileSync(folder.at(`${salida}/${name}`), 'propio');
  if (name === 'acciones.csv') writeFileSync(folder.at(`${salida}/pam.html`), 'otra página');
  const { code, stderr } = await run('publicar', LIBRO, '--salida', salida);
  expect(code).toBe(3);
  expect(stderr).toContain('no se escribió nada');
  expect(readFileSync(folder.at(`${salida}/${name}`), 'utf8')).toBe('propio');
});
