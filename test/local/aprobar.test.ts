// `libro-pam aprobar` and `libro-pam cambios`: verified, refused with its reasons, approved, changed, and what changed since.

import { writeFileSync } from 'node:fs';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';

beforeAll(() => run('nuevo', LIBRO, '--ejemplo'));
afterAll(() => folder.remove());

interface Cambios {
  readonly version: string;
  readonly cambios: readonly { readonly clave: string; readonly campo: string }[];
}

test('before it is approved there is nothing to compare with', async () => {
  expect(await run('cambios', LIBRO)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('todavía no está aprobado en este libro'),
  });
});

test('verifying writes nothing, and says what to see', async () => {
  const { code, data } = await folder.json<{ version: string; observaciones: object[] }>(
    'aprobar',
    LIBRO,
    '--acta',
    '3',
    '--verificar',
  );
  expect({ code, version: data.version }).toEqual({ code: 0, version: '1' });
  expect(data.observaciones).toContainEqual(
    expect.objectContaining({ codigo: 'SIN_FUENTE', impide: false }),
  );
  expect(await folder.rows(LIBRO, 'cambios')).toEqual([]);
});

test('an acta that does not approve it is refused with the reason, with 3', async () => {
  expect(await run('aprobar', LIBRO, '--acta', '2 de 2024', '--verificar')).toMatchObject({
    code: 3,
    stdout: expect.stringContaining('es de la actividad 4 y no de la 5'),
  });
  expect(await run('aprobar', LIBRO, '--acta', '2 de 2024')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('es de la actividad 4 y no de la 5'),
  });
});

test('approved, it is closed to loads and to another approval with the same acta', async () => {
  const { code, data } = await folder.json<{ version: string; codigoVerificacion: string }>(
    'aprobar',
    LIBRO,
    '--acta',
    '3 de 2024',
  );
  expect({ code, version: data.version }).toEqual({ code: 0, version: '1' });
  expect(data.codigoVerificacion).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  writeFileSync(folder.at('a07.csv'), 'Código;Indicador\nA07;Otro indicador\n');
  expect(await run('importar', LIBRO, 'pam', 'a07.csv')).toMatchObject({
    stdout: expect.stringContaining('El PAM está aprobado desde el'),
  });
  expect(await run('aprobar', LIBRO, '--acta', '3 de 2024')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('ya se aprobó la versión 1'),
  });
});

test('a change is done with its reason, and listed since the version', async () => {
  const done = await run(
    ...['cambios', 'pedir', LIBRO, '--accion', 'A07', '--campo', 'Fecha fin'],
    ...['--valor', '30/11/2027', '--motivo', 'El contrato se prorrogó'],
  );
  expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('cambio administrativo') });
  const { data } = await folder.json<Cambios>('cambios', LIBRO, '--desde', '1');
  expect(data).toMatchObject({
    version: '1',
    cambios: [
      {
        registro: 'pam',
        clave: 'A07',
        campo: 'fechaFin',
        despues: '30/11/2027',
        clase: 'Administrativo',
        cuenta: 'CC-0002',
      },
    ],
  });
});

test.each<[string, readonly string[], number, RegExp]>([
  ['no acta', ['aprobar', LIBRO], 2, /Falta --acta/],
  ['a version that there is not', ['cambios', LIBRO, '--desde', '9'], 3, /Son: 1\./],
  ['a word too many', ['cambios', LIBRO, 'CC-0001'], 2, /Sobra «CC-0001»/],
  ['no number', ['cambios', 'autorizar', LIBRO], 2, /Diga cuál/],
  ['no field', ['cambios', 'volver', LIBRO, '--accion', 'A07'], 2, /Falta --campo/],
  [
    'hours that are none',
    ['cambios', 'autorizar', LIBRO, 'CC-0001', '--horas', 'dos'],
    2,
    /número entero/,
  ],
  ['one that is done', ['cambios', 'aplicar', LIBRO, 'CC-0002'], 3, /no hay nada más que hacer/],
])('%s', async (_, words, code, said) => {
  expect(await run(...words)).toMatchObject({ code, stderr: expect.stringMatching(said) });
});

test('a version is read whole, or one of its acciones', async () => {
  const { code, data } = await folder.json<{
    version: string;
    acciones: readonly { readonly codigo: string; readonly campos: readonly object[] }[];
  }>('version', LIBRO, '1');
  expect({ code, version: data.version, n: data.acciones.length }).toEqual({
    code: 0,
    version: '1',
    n: 40,
  });
  expect(await run('version', LIBRO, '1', '--accion', 'a07')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /A07 · .*\n {2}Código de la meta|A07 · [\s\S]*Programado 2026: T1/,
    ),
  });
  expect(await run('version', LIBRO, '1', '--accion', 'A77')).toMatchObject({ code: 2 });
  expect(await run('version', LIBRO, '9')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('No hay una versión «9»'),
  });
});

test('the example comes approved where it is asked for so, made by the steps that an office takes', async () => {
  expect(await run('nuevo', 'vacio.xlsx', '--aprobado')).toMatchObject({ code: 2 });
  expect(await run('nuevo', 'aprobado.xlsx', '--ejemplo', '--aprobado')).toMatchObject({ code: 0 });
  const cambios = await folder.rows('aprobado.xlsx', 'cambios');
  expect(cambios.map(({ numero, clase, estado }) => [numero, clase, estado])).toEqual([
    ['CC-0001', 'Versión', 'Atendido'],
    ['CC-0002', 'Versión', 'Aprobado'],
    ['CC-0003', 'Administrativo', 'Aplicado'],
    ['CC-0004', 'Forma', 'Aplicado'],
    ['CC-0005', 'Sustantivo', 'Solicitado'],
  ]);
  expect(await run('cambios', 'aprobado.xlsx')).toMatchObject({
    stdout: expect.stringMatching(/2 cambios desde la versión 1 .*: 1 administrativo, 1 de forma/),
  });
});
