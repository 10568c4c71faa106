// `libro-pam pendientes` on the example office: everybody counted, one person thing by thing, and a name that nobody has.

import { CliFolder } from '../support/cli';

interface Pendientes {
  readonly hoy: string;
  readonly personas: readonly {
    readonly nombre: string;
    readonly cuantos: number;
    readonly vencidos: number;
    readonly grupos: readonly {
      readonly titulo: string;
      readonly pendientes: readonly { readonly texto: string; readonly vencido: boolean }[];
    }[];
  }[];
}

const folder = new CliFolder({ isResident: true });
const LIBRO = 'libro.xlsx';
const NORA = 'Nora Ejemplo Lozano';
beforeAll(() => folder.run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

test('counts what everybody has to do, those with most overdue first, and says it to people', async () => {
  const { code, data } = await folder.json<Pendientes>('pendientes', LIBRO);
  expect(code).toBe(0);
  const late = data.personas.map(({ vencidos }) => vencidos);
  expect(late).toEqual([...late].sort((a, b) => b - a));
  for (const { cuantos, vencidos, grupos } of data.personas) {
    const own = grupos.flatMap(({ pendientes }) => pendientes);
    expect([cuantos, vencidos]).toEqual([own.length, own.filter(({ vencido }) => vencido).length]);
  }
  const { stdout } = await folder.run('pendientes', LIBRO);
  const [first] = data.personas;
  expect(stdout).toContain('persona');
  expect(stdout).toMatch(new RegExp(`${first?.nombre}\\s+${first?.vencidos}\\s`));
});

test('tells one person thing by thing', async () => {
  const { stdout } = await folder.run('pendientes', LIBRO, '--persona', NORA);
  expect(stdout).toContain(`Pendientes de ${NORA}`);
  expect(stdout).toMatch(/- CO-0031 · .*\(era para el 30\/06\/2026, hace \d+ días hábiles\)/);
  const { data } = await folder.json<Pendientes>('pendientes', LIBRO, '--persona', NORA);
  expect(data.personas.map(({ nombre }) => nombre)).toEqual([NORA]);
});

test('a name that is not in Equipo is one sentence, with the one that was meant', async () => {
  const { code, stdout, stderr } = await folder.run(
    'pendientes',
    LIBRO,
    '--persona',
    'Nora Ejemplo Losano',
  );
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr.trim()).toBe(`«Nora Ejemplo Losano» no está en Equipo. ¿Quiso decir «${NORA}»?`);
});
