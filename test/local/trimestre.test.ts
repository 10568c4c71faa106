// `libro-pam trimestre` on a real book: what it answers, what it refuses and with which exit code.

import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'ejemplo.xlsx';
interface Cierre {
  readonly corte: string;
  readonly estado: string;
  readonly lineas: readonly {
    readonly clave: string;
    readonly listo: boolean;
    readonly detalle: string;
  }[];
  readonly medicion: { readonly [key: string]: unknown };
}

beforeAll(async () => {
  expect((await run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
});

afterAll(() => folder.remove());

test('tells the lines of a quarter and its measure', async () => {
  const { code, data } = await folder.json<Cierre>('trimestre', LIBRO, '--corte', '2025-T4');
  expect(code).toBe(0);
  expect(data).toMatchObject({ corte: '2025-T4', estado: 'Definitivo' });
  expect(data.lineas.map(({ clave }) => clave)).toEqual([
    'reportes',
    'tardios',
    'anomalias',
    'acta',
    'control',
    'medicion',
    'informe',
    'documentos',
  ]);
  expect(Object.keys(data.medicion)).toEqual(
    expect.arrayContaining([
      'valor',
      'numerador',
      'denominador',
      'excluidas',
      'sinReporte',
      'version',
    ]),
  );
  const { stdout } = await run('trimestre', LIBRO, '--corte', '2025-T4');
  expect(stdout).toContain('Trimestre 2025-T4: definitivo');
  expect(stdout).toContain(
    '✔ Control del riesgo: Ejecutado el 23/01/2026 por Luis Ejemplo Castro.',
  );
  expect(stdout).toContain('Cierre provisional: 86,19\u00A0%');
});

test('refuses to close with a line that is not ready, says which, and writes nothing', async () => {
  const before = folder.read(LIBRO);
  const { code, stderr } = await run(
    'trimestre',
    LIBRO,
    '--corte',
    '2026-T2',
    '--cerrar',
    'provisional',
  );
  expect(code).toBe(3);
  expect(stderr).toContain('No se cerró 2026-T2. Falta lo siguiente:');
  expect(stderr).toContain('Control del riesgo: Falta registrar el control del riesgo de 2026-T2.');
  expect(folder.read(LIBRO)).toEqual(before);
});

test.each([
  [['--corte', '2031-T1'], '«2031-T1» no es un trimestre que se reporte'],
  [['--corte', '2024-T1'], '«2024-T1» no es un trimestre que se reporte'],
  [['--corte', 'junio'], '«junio» no es un corte'],
  [['--corte', '2026-T2', '--cerrar', 'ya'], '«ya» no es una clase de cierre'],
  [['--vigencia', '2031'], '«2031» no es una vigencia de este libro'],
  [['--vigencia', 'este'], '«este» no es un año'],
  [['--corte', '2026-T2', '--vigencia', '2026'], 'Diga el trimestre'],
  [[], 'Diga el trimestre'],
] as const)('%j is a wrong use, in a sentence', async (words, said) => {
  const { code, stderr, stdout } = await run('trimestre', LIBRO, ...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
});

test('lists the records of activity 9 of a year, and what lacks', async () => {
  const { data } = await folder.json<{ trimestres: readonly { faltan: readonly string[] }[] }>(
    'trimestre',
    LIBRO,
    '--vigencia',
    '2025',
  );
  // The example has its actas, measures and controls; no informe has been made in it.
  expect(data.trimestres.map(({ faltan }) => faltan)).toEqual(Array(4).fill(['informe']));
  const { stdout } = await run('trimestre', LIBRO, '--vigencia', '2025');
  expect(stdout).toContain('Actividad 9 en 2025: 12 de 16 registros: faltan 4.');
  expect(stdout).toContain('Falta el informe');
});
