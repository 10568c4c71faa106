// `libro-pam codigo`: a código as people write it on a command line, and the exit code that says what became of it.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
let codigo = '';

interface Verificado {
  readonly codigo: string;
  readonly veredicto: string;
  readonly documentos: readonly { readonly codigo: string }[];
}

beforeAll(async () => {
  await run('nuevo', LIBRO);
  await run('informe', 'trimestral', LIBRO, '--corte', '2026-T2');
  const [made] = await folder.rows<{ codigoVerificacion: string }>(LIBRO, 'documentos');
  codigo = made?.codigoVerificacion ?? '';
});
afterAll(() => folder.remove());

test.each([
  ['as it is printed', () => [codigo]],
  ['in words of their own', () => codigo.toLowerCase().split('-')],
  ['with the line it stands in', () => [`Generado hoy · Código de verificación: ${codigo}`]],
])('codigo takes one %s', async (_, words) => {
  const { code, stdout } = await run('codigo', LIBRO, ...words());
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^El código es de este libro, y lo que su documento imprime no ha cambiado/,
  );
  expect(stdout).toContain('DO-0001 (Informe de gestión trimestral, 2026-T2, versión 1)');
  expect(stdout).toContain('Hasta ahí la bitácora está entera.');
});

test('codigo --json is what the panel shows', async () => {
  const { code, data } = await folder.json<Verificado>('codigo', LIBRO, codigo);
  expect(code).toBe(0);
  expect(data).toMatchObject({ codigo, veredicto: 'vale', documentos: [{ codigo: 'DO-0001' }] });
});

test('codigo ends with 1 for one that is not of this book, and shows those that are alike', async () => {
  const other = `${codigo.slice(0, -1)}${codigo.endsWith('0') ? '1' : '0'}`;
  const { code, stdout } = await run('codigo', LIBRO, other);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Ningún documento de este libro lleva ese código/);
  expect(stdout).toContain(
    `Se parecen, y no son el mismo; compare el papel:\n  ${codigo}  DO-0001`,
  );
});

test('codigo says what a text lacks to be one, and that there is none', async () => {
  expect(await run('codigo', LIBRO, codigo.slice(0, -1))).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Tiene 15 números y letras'),
  });
  expect(await run('codigo', LIBRO)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Falta CÓDIGO…'),
  });
});
