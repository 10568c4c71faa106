// `libro-pam reemplazar`: rehearsed, done and undone, what is said of it, and how it is called wrongly.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const RELEVO = ['reemplazar', LIBRO, 'Ana Ejemplo Rivera', 'Inés Ejemplo Vargas'] as const;

interface Reemplazo {
  readonly simulado: boolean;
  readonly cargue: string | null;
  readonly entra: string;
  readonly hasta: string;
  readonly parametros: readonly { readonly clave: string; readonly cambia: boolean }[];
}

beforeAll(() => run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

test('rehearsed, it says what would change and leaves the book as it is', async () => {
  const { data } = await folder.json<Reemplazo>(...RELEVO, '--desde', '01/08/2026', '--simular');
  expect(data).toMatchObject({ simulado: true, cargue: null, hasta: '2026-07-31' });
  const { data: again } = await folder.json<Reemplazo>(...RELEVO, '--simular');
  expect(again.parametros).toMatchObject([{ clave: 'jefe_oficina', cambia: false }]);
});

test('done with its settings it is told, and undone it is as it was', async () => {
  const { data } = await folder.json<Reemplazo>(
    ...RELEVO,
    '--desde',
    '01/08/2026',
    '--parametros',
    'todos',
  );
  expect(data).toMatchObject({ simulado: false, cargue: expect.stringMatching(/^C-/) });
  const jefe = async () => (await run('parametro', LIBRO, 'jefe_oficina')).stdout;
  expect(await jefe()).toContain('Inés Ejemplo Vargas');
  expect(await run('deshacer', LIBRO, data.cargue ?? '')).toMatchObject({ code: 0 });
  expect(await jefe()).toContain('Ana Ejemplo Rivera');
});

test('in words it lists what changes hands by tab, what stays, and whom to tell what', async () => {
  const { stdout } = await run(
    'reemplazar',
    LIBRO,
    'rosa ejemplo navarro',
    'Inés Ejemplo Vargas',
    '--simular',
  );
  expect(stdout).toMatch(
    /^No se escribió nada\. Lo que pasaría: Inés Ejemplo Vargas reemplaza a Rosa/,
  );
  expect(stdout).toMatch(/\n6 acciones:\n {2}A12 · .* \(Coordinador de la acción\)\n/);
  expect(stdout).toMatch(/\nConservan su nombre:\n/);
  expect(stdout).toMatch(/\nSe avisa a Elena Ejemplo Santos:\n {2}Buenos días/);
});

test('nobody of that name is a sentence and a code of its own', async () => {
  expect(await run('reemplazar', LIBRO, 'Rosa Ejemplo Nabarro', 'Inés', '--simular')).toMatchObject(
    {
      code: 3,
      stderr: expect.stringContaining('¿Quiso decir «Rosa Ejemplo Navarro»?'),
    },
  );
});
