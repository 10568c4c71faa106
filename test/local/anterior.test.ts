// `libro-pam anterior`: rehearsed, done and done again, and what is no book of the plan before.

import { writeFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';
import { libroAnterior } from '../support/libro-anterior';

const folder = new CliFolder({ isResident: true });
const { run } = folder;

interface Anterior {
  readonly simulado: boolean;
  readonly cargue: string | null;
  readonly cumplimiento: number;
  readonly filas: readonly unknown[];
}

beforeAll(async () => {
  await run('nuevo', 'libro.xlsx');
  writeFileSync(folder.at('pam-2020.xlsx'), await libroAnterior());
  writeFileSync(folder.at('pam-2016.xlsx'), await libroAnterior(2016));
});
afterAll(() => folder.remove());

test('rehearsed it writes nothing', async () => {
  const { data } = await folder.json<Anterior>(
    'anterior',
    'libro.xlsx',
    'pam-2020.xlsx',
    '--simular',
  );
  expect(data).toMatchObject({ simulado: true, cargue: null, cumplimiento: 42 });
  expect(data.filas).toHaveLength(8);
  expect((await run('exportar', 'libro.xlsx', 'caracterizacion')).stdout).not.toContain('CT-');
});

test('done it is one cargue; done again it has nothing to write, and says so', async () => {
  const { code, stdout } = await run(
    'anterior',
    'libro.xlsx',
    'pam-2020.xlsx',
    '--lineas-base',
    'todas',
  );
  expect(code).toBe(0);
  expect(stdout).toContain('Del PAM 2020-2023: 8 resultados en Caracterización.');
  expect(stdout).toContain('Cumplimiento del PAM 2020-2023: 42 %.');
  const { data } = await folder.json<Anterior>('anterior', 'libro.xlsx', 'pam-2020.xlsx');
  expect(data).toMatchObject({ cargue: null, filas: [] });
  const cargue = /Cargue (C-\d+)/.exec(stdout)?.[1] ?? '';
  expect((await run('deshacer', 'libro.xlsx', cargue)).code).toBe(0);
  expect((await run('exportar', 'libro.xlsx', 'caracterizacion')).stdout).not.toContain('CT-');
});

test('a book of another cuatrienio is refused in a sentence, and so is an acción that is not proposed', async () => {
  const other = await run('anterior', 'libro.xlsx', 'pam-2016.xlsx');
  expect(other.code).toBe(3);
  expect(other.stderr + other.stdout).toContain('es del cuatrienio 2016-2019');
  const none = await run('anterior', 'libro.xlsx', 'pam-2020.xlsx', '--lineas-base', 'A20');
  expect(none.code).toBe(3);
  expect(none.stderr + none.stdout).toContain('No se propone línea base para A20');
});
