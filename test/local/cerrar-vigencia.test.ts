// `libro-pam cerrar-vigencia` on the example: rehearsed, done, and taken back to the byte.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const REGISTROS = [
  'pam',
  'seguimiento',
  'actividades',
  'evaluaciones',
  'compromisos',
  'calendario',
  'parametros',
];

interface Cierre {
  readonly cargue: string | null;
  readonly siguiente: number;
  readonly acciones: readonly unknown[];
  readonly compromisos: readonly unknown[];
  readonly avisos: readonly { readonly clave: string }[];
  readonly nuevas: { readonly seguimiento: number };
}

beforeAll(async () => {
  expect(await run('nuevo', LIBRO, '--ejemplo')).toMatchObject({ code: 0 });
}, 60_000);
afterAll(() => folder.remove());

const exported = async (): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const registro of REGISTROS) all.push((await run('exportar', LIBRO, registro)).stdout);
  return all;
};

test('exportar → cerrar-vigencia → deshacer gives every register back, byte for byte', async () => {
  const before = await exported();
  const file = folder.read(LIBRO);
  const told = await folder.json<Cierre>(
    'cerrar-vigencia',
    LIBRO,
    '--vigencia',
    '2025',
    '--simular',
  );
  expect(told).toMatchObject({ code: 0, data: { cargue: null, siguiente: 2026 } });
  expect(folder.read(LIBRO)).toEqual(file);

  const done = await folder.json<Cierre>('cerrar-vigencia', LIBRO, '--vigencia', '2025');
  expect(done).toMatchObject({ code: 0, data: { siguiente: 2026, nuevas: told.data.nuevas } });
  expect(done.data.acciones).toHaveLength(40);
  expect(done.data.compromisos.length).toBeGreaterThan(3);
  const { cargue } = done.data;
  expect(await exported()).not.toEqual(before);
  expect(await run('cerrar-vigencia', LIBRO, '--vigencia', '2025')).toMatchObject({
    code: 3,
    stderr: 'La vigencia 2025 ya está cerrada.\n',
  });

  expect(await run('deshacer', LIBRO, String(cargue))).toMatchObject({ code: 0 });
  expect(await exported()).toEqual(before);
});

test('a person reads what would be done, and what to know before', async () => {
  const { stdout } = await run('cerrar-vigencia', LIBRO, '--vigencia', '2025', '--simular');
  expect(stdout).toMatch(/^Para tener en cuenta:\n {2}De los años anteriores falta cerrar 2024\./);
  // A02 has its four quarters of 2026; A17 and A32 lack that of T2.
  expect(stdout).not.toMatch(/^A02 /m);
  expect(stdout).toMatch(/^A17 .*Continúa con ajuste +en blanco$/m);
  expect(stdout).toMatch(/^38 acciones siguen y no reciben filas nuevas en 2026\.$/m);
  expect(stdout).toMatch(
    /Simulación: se cerraría la vigencia 2025 y 2026 comenzaría con 2 filas en Seguimiento y 0 filas .* No se escribió nada\.\n$/,
  );
});

test.each([
  ['dosmil', 2, '«dosmil» no es una vigencia: escríbala como 2025.'],
  [
    '2031',
    3,
    'La vigencia 2031 no es del cuatrienio de este libro: escriba una de 2024, 2025, 2026 y 2027.',
  ],
  ['2027', 3, 'La vigencia 2027 no ha terminado'],
])('--vigencia %s is refused with %i and one sentence', async (vigencia, code, mensaje) => {
  const file = folder.read(LIBRO);
  const answer = await run('cerrar-vigencia', LIBRO, '--vigencia', vigencia);
  expect(answer.code).toBe(code);
  expect(answer.stderr).toContain(mensaje);
  expect(folder.read(LIBRO)).toEqual(file);
});
