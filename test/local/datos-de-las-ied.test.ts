// The data of the institutions on the command line: what a file does not say is said beside it, and the autoevaluación is consolidated.

import { writeFileSync } from 'node:fs';
import type { Consolidado } from '../../src/domain/autoevaluacion/consolidar';
import { CliFolder } from '../support/cli';

const folder = new CliFolder({ isResident: true });
const { run, at } = folder;
const LIBRO = 'libro.xlsx';
const [UNA, OTRA] = ['108001999015', '108001999023'];

const write = (file: string, lines: readonly string[]): void =>
  writeFileSync(at(file), `${lines.join('\n')}\n`);

beforeAll(async () => {
  await run('nuevo', LIBRO);
  write('ied.csv', ['Código DANE;Nombre', `${UNA};IED Una`, `${OTRA};IED Otra`]);
  expect(await run('importar', LIBRO, 'ied', 'ied.csv')).toMatchObject({ code: 0 });
});
afterAll(() => folder.remove());

const filas = (registro: string) => folder.rows(LIBRO, registro);

test('importar datosIed takes a column a dato, with the year and the source of all of it', async () => {
  write('datos.csv', ['Código DANE;Matrícula;Deserción', `${UNA};1.472;5,5`, `${OTRA};982;`]);
  const given = ['--vigencia', '2025', '--fuente', 'SIMAT', '--valores', 'Fecha=30/11/2025'];
  const { code, data } = await folder.json<{ puestos: object; nuevas: number }>(
    'importar',
    LIBRO,
    'datosIed',
    'datos.csv',
    ...given,
    '--columnas',
    'Deserción=desercion',
  );
  expect({ code, data }).toMatchObject({
    code: 0,
    data: {
      nuevas: 3,
      puestos: { Vigencia: '2025', Fuente: 'SIMAT', Fecha: '30/11/2025' },
    },
  });
  expect(await filas('datosIed')).toContainEqual(
    expect.objectContaining({
      ied: UNA,
      vigencia: 2025,
      dato: 'desercion',
      valor: 5.5,
      fuente: 'SIMAT',
      fecha: '2025-11-30',
    }),
  );
  // What was assigned by hand is remembered as the dato that it is.
  expect(await run('importar', LIBRO, 'datosIed', 'datos.csv', ...given)).toMatchObject({
    code: 0,
  });
});

test('what is said of all the rows must be of some column, and a year must be one', async () => {
  const load = (...more: readonly string[]) =>
    run('importar', LIBRO, 'datosIed', 'datos.csv', ...more);
  const wrong = await load('--vigencia', '2025', '--valores', 'Fuent=SIMAT');
  expect(wrong).toMatchObject({ code: 3 });
  expect(wrong.stdout).toContain('¿Quiso decir «Fuente»?');
  expect(await load('--vigencia', 'este año')).toMatchObject({ code: 2 });
  expect(await load('--valores', 'SIMAT')).toMatchObject({ code: 2 });
});

test('importar autoevaluacion says which catalogue it is, and consolidar what it adds up to', async () => {
  write('sabana.csv', ['DANE;Metas institucionales;1.2.1', `${UNA};Existencia;3`, `${OTRA};2;`]);
  const { data } = await folder.json<{ registro: string }>(
    'importar',
    LIBRO,
    'autoevaluacion',
    'sabana.csv',
    '--vigencia',
    '2025',
  );
  expect(data).toMatchObject({ registro: 'autoevaluacion2008', nuevas: 2 });
  const { data: found } = await folder.json<Consolidado>('consolidar', LIBRO, '--vigencia', '2025');
  expect(found).toMatchObject({ vigencia: 2025, catalogo: '2008', ied: 2 });
  const of = (wanted: string) => found.componentes.find(({ indice }) => indice === wanted);
  expect(of('1.1.2')).toMatchObject({
    nombre: 'Metas institucionales',
    area: 'Directiva',
    niveles: [1, 1, 0, 0],
    sinValorar: 0,
    criticidad: 100,
    orden: 1,
  });
  expect(of('1.2.1')).toMatchObject({ niveles: [0, 0, 1, 0], sinValorar: 1, orden: null });
  const { stdout } = await run('consolidar', LIBRO, '--vigencia', '2025');
  expect(stdout).toContain('2 de 2 IED');
  expect(stdout).toContain('1.1.2 Metas institucionales');
  expect(await run('consolidar', LIBRO, '--vigencia', '2024')).toMatchObject({ code: 3 });
  expect(await run('consolidar', LIBRO, '--vigencia', '2025', '--catalogo', '2007')).toMatchObject({
    code: 2,
  });
});
