// `libro-pam ajuste`: asking, rehearsed and for good, what is said of each, and how it is called wrongly.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const PEDIR = [
  'ajuste',
  'pedir',
  LIBRO,
  '--corte',
  '2025-T4',
  '--accion',
  'A03',
  '--campo',
  'ejecutado',
  '--valor',
  '3',
  '--motivo',
  'Se contaron dos IED de más.',
] as const;

beforeAll(() => run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

test('a book without any says so', async () => {
  expect(await run('ajuste', LIBRO)).toMatchObject({
    code: 0,
    stdout: 'Todavía no se ha pedido ninguna autorización de ajuste.\n',
  });
});

test('rehearsed, it says what would change and writes nothing', async () => {
  const { data } = await folder.json<{ simulado: boolean; cargue: null; efecto: string[] }>(
    ...PEDIR,
    '--simular',
  );
  expect(data).toMatchObject({ simulado: true, cargue: null });
  expect(data.efecto).toContain('A03: estado: en meta → rezagada');
  const { data: listed } = await folder.json<{ ajustes: unknown[] }>('ajuste', LIBRO);
  expect(listed.ajustes).toEqual([]);
});

test('asked for, granted or refused by another, it is listed; and its rows are exported', async () => {
  expect(await run(...PEDIR)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('AJ-0001'),
  });
  const { data } = await folder.json<{ ajustes: object[] }>('ajuste', LIBRO);
  expect(data.ajustes).toMatchObject([
    { codigo: 'AJ-0001', estado: 'Solicitada', dice: '5', debeDecir: '3' },
  ]);
  // The same account may not grant what it asked for: the office has a Jefe.
  const own = await run('ajuste', 'conceder', LIBRO, 'AJ-0001');
  expect(own).toMatchObject({ code: 3, stderr: expect.stringContaining('la pidió usted') });
  expect(await run('ajuste', 'aplicar', LIBRO, 'AJ-0001')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('todavía no se ha concedido'),
  });
  expect(await folder.rows(LIBRO, 'ajustes')).toMatchObject([
    { codigo: 'AJ-0001', campo: 'ejecutado' },
  ]);
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no book', ['ajuste', 'pedir'], 2, /Falta LIBRO/],
  ['no código', ['ajuste', 'negar', LIBRO], 2, /Diga cuál/],
  ['a word too many', ['ajuste', LIBRO, 'AJ-0001'], 2, /Sobra «AJ-0001»/],
  ['no reason', PEDIR.slice(0, -2), 2, /Falta --motivo/],
  [
    'a figure that there is not',
    PEDIR.map((w) => (w === 'ejecutado' ? 'ejecutdo' : w)),
    2,
    /¿Quiso decir «ejecutado»/,
  ],
  [
    'an open quarter',
    PEDIR.map((w) => (w === '2025-T4' ? '2026-T1' : w)),
    3,
    /no está cerrado definitivamente/,
  ],
])('%s is told', async (_, words, code, said) => {
  const answer = await run(...words);
  expect([answer.code, said.test(answer.stderr)]).toEqual([code, true]);
});
