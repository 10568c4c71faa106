// `libro-pam informe resultados --libros` and `cuatrienio-nuevo`: the four years put together, and the book of the next ones.

import { existsSync, writeFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';
import { archivoDe, ficheroDe, libroDe } from '../support/libros-del-cuatrienio';

const folder = new CliFolder({ isResident: true });
const { run } = folder;

beforeAll(async () => {
  for (const ano of [2024, 2025, 2027] as const)
    writeFileSync(folder.at(archivoDe(ano)), await ficheroDe(libroDe(ano)));
});
afterAll(() => folder.remove());

test('the informe is made with the books of other years, which come in with it', async () => {
  const { data } = await folder.json<{
    readonly documento: string;
    readonly anexo: string;
    readonly otrosAnos: { readonly filas: number; readonly cargue: string };
  }>('informe', 'resultados', archivoDe(2027), '--libros', archivoDe(2024), archivoDe(2025));
  expect(data.otrosAnos).toMatchObject({ filas: 14, cargue: expect.stringMatching(/^C-\d+$/) });
  expect([data.documento, data.anexo].every((file) => existsSync(file))).toBe(true);
  const { stdout } = await run('exportar', archivoDe(2027), 'seguimiento');
  expect(stdout.match(/^A0\d[;,]202[457]/gm)).toHaveLength(15);
});

test.each([
  ['a book twice', [archivoDe(2024), archivoDe(2024)], /está dos veces en la lista/],
  ['the book itself', [archivoDe(2027)], /es este mismo libro, o una copia suya/],
])('%s is refused: nothing is written', async (_case, files, says) => {
  const before = folder.read(archivoDe(2027));
  const { code, stderr } = await run(
    'informe',
    'resultados',
    archivoDe(2027),
    '--libros',
    ...files,
  );
  expect([code, stderr]).toEqual([3, expect.stringMatching(says)]);
  expect(folder.read(archivoDe(2027)).equals(before)).toBe(true);
});

test('--libros is of informe resultados alone', async () => {
  const { code, stderr } = await run(
    'informe',
    'pam',
    archivoDe(2027),
    '--libros',
    archivoDe(2024),
  );
  expect([code, stderr.trim()]).toEqual([
    2,
    expect.stringContaining('--libros es de informe resultados'),
  ]);
});

describe('cuatrienio-nuevo', () => {
  const NUEVO = 'pam-2028.xlsx';
  test('makes the book of the next four years with what this one leaves', async () => {
    const { data } = await folder.json<{
      readonly cuatrienio: string;
      readonly filas: readonly unknown[];
      readonly sigue: string;
    }>('cuatrienio-nuevo', archivoDe(2027), NUEVO);
    expect(data.cuatrienio).toBe('2028-2031');
    expect(data.sigue).toBe(
      'Sigue formular el PAM 2028-2031: ábralo con «libro-pam abrir pam-2028.xlsx» y siga los pasos de la hoja Inicio.',
    );
    const { stdout } = await run('exportar', NUEVO, 'caracterizacion');
    expect(stdout).toContain('Cumplimiento del PAM 2024-2027');
    expect((await run('parametro', NUEVO, 'etapa')).stdout).toContain('formulación');
  });
  test('of a file that exists, or of what is no book, nothing is made', async () => {
    const before = folder.read(NUEVO);
    const again = await run('cuatrienio-nuevo', archivoDe(2027), NUEVO);
    expect(again.code).toBe(3);
    expect(folder.read(NUEVO).equals(before)).toBe(true);
    writeFileSync(folder.at('nota.csv'), 'a;b\n1;2\n');
    const none = await run('cuatrienio-nuevo', 'nota.csv', 'otro.xlsx');
    expect([none.code, none.stderr]).toEqual([3, expect.stringContaining('no es un libro PAM')]);
    expect(existsSync(folder.at('otro.xlsx'))).toBe(false);
  });
});
