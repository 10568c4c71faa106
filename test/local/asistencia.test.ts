// `libro-pam asistencia` on a real book: the list of a form goes in once, told what is odd of it, and nothing that tells how to reach a
// person or which document they have is written anywhere.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { CliFolder } from '../support/cli';
import { comoTexto, PROHIBIDO } from '../support/lista-de-asistencia';

const folder = new CliFolder({ isResident: true });
const { run } = folder;
const LIBRO = 'libro.xlsx';
const REUNION = 'SO-0009';
interface Hecha {
  readonly leidas: number;
  readonly nuevas: number;
  readonly actualizadas: number;
  readonly sinCambio: number;
  readonly cargue: string | null;
  readonly duplicadas: readonly { readonly linea: number; readonly con: number }[];
  readonly desconocidas: readonly {
    readonly texto: string;
    readonly quiso: readonly { readonly nombre: string }[];
  }[];
  readonly asistieron: number;
  readonly iedRepresentadas: number;
  readonly noVinieron: readonly { readonly nombre: string }[];
  readonly lista: { readonly personales: readonly string[] };
}
const load = (archivo: string, ...more: readonly string[]) =>
  folder.json<Hecha>('asistencia', LIBRO, REUNION, archivo, ...more);
const filas = async (registro: string): Promise<string> =>
  (await run('exportar', LIBRO, registro)).stdout;
const write = (name: string, text: string): void => writeFileSync(folder.at(name), text);

/** Every text of every file of the folder that is not the list: those of the parts of a book too. */
function written(): string {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('lista'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`))
    .map((bytes) =>
      bytes.subarray(0, 2).toString() === 'PK'
        ? Object.values(unzipSync(bytes))
            .map((part) => Buffer.from(part).toString('utf8'))
            .join('\n')
        : bytes.toString('utf8'),
    )
    .join('\n');
}
const secretsIn = (text: string): readonly string[] =>
  PROHIBIDO.filter((secret) => text.includes(secret));

beforeAll(async () => {
  expect((await run('nuevo', LIBRO, '--ejemplo')).code).toBe(0);
  write(
    'socializacion.csv',
    `Código;Clase;Fecha;Versión del PAM;Lugar;Tema;Responsable\n${REUNION};Reunión;13/02/2026;1.1;Auditorio;Acciones de 2026;Luis Ejemplo Castro\n`,
  );
  expect((await run('importar', LIBRO, 'socializacion', 'socializacion.csv')).code).toBe(0);
  write('lista.csv', comoTexto(';'));
});

afterAll(() => folder.remove());

test('a list of 140 lines: nine are somebody again, three institutions are unknown, and nothing else of a person goes in', async () => {
  const seen = await load('lista.csv', '--simular');
  expect(seen.data).toMatchObject({ leidas: 140, nuevas: 131, cargue: null });
  const before = {
    personas: await filas('asistenciaExterna'),
    reuniones: await filas('socializacion'),
  };

  const { code, data } = await load('lista.csv');
  expect(code).toBe(1);
  expect(data).toMatchObject({ leidas: 140, nuevas: 131, asistieron: 131, iedRepresentadas: 10 });
  expect(data.duplicadas.map(({ linea, con }) => [linea, con])).toEqual(
    [10, 21, 32, 43, 54, 19, 30, 41, 52].map((i, at) => [133 + at, i + 2]),
  );
  expect(data.desconocidas.map(({ texto, quiso }) => [texto, quiso[0]?.nombre])).toEqual([
    ['IED Ejemplo La Seiva', 'IED Ejemplo La Ceiba'],
    ['Inst. Educ. Guayacan Ejmplo', 'IED Ejemplo El Guayacán'],
    ['Colegio San Inventado', undefined],
  ]);
  expect(data.lista.personales).toEqual([
    'Número de documento',
    'Celular',
    'Dirección de correo electrónico',
  ]);
  expect(await filas('socializacion')).toMatch(new RegExp(`${REUNION};Reunión;.*;131;10;`));

  // Sorted by institution and name.
  const rows = (await filas('asistenciaExterna'))
    .split('\n')
    .filter((line) => line.startsWith(REUNION));
  expect(rows).toHaveLength(131);
  expect(rows.map((line) => Number(line.split(';')[1]))).toEqual(rows.map((_, i) => i + 1));

  // The same list again creates nobody; what has been resolved since completes the rows that lacked it.
  const again = await load('lista.csv');
  expect(again.data).toMatchObject({ nuevas: 0, actualizadas: 0, sinCambio: 131, cargue: null });
  const resolved = await load('lista.csv', '--parecidas', '--ied', 'Colegio San Inventado=');
  expect(resolved.data).toMatchObject({ nuevas: 0, actualizadas: 2, desconocidas: [] });
  expect(resolved.code).toBe(0);

  for (const text of [JSON.stringify([seen, data, again, resolved]), written()])
    expect(secretsIn(text)).toEqual([]);

  // Undone, the book says what it did before, and nothing of the people either.
  for (const { cargue } of [resolved.data, data])
    expect((await run('deshacer', LIBRO, cargue ?? '')).code).toBe(0);
  expect({
    personas: await filas('asistenciaExterna'),
    reuniones: await filas('socializacion'),
  }).toEqual(before);
  expect(secretsIn(written())).toEqual([]);
}, 120_000);

test('who was invited and did not come is told, and a list of who was invited takes no attendance away', async () => {
  write(
    'lista-1.csv',
    'Nombres;Apellidos;Cargo;Código DANE\nAna;Uno Dos;Rectora;108001999015\nLuis;Tres Cuatro;Rector;108001999023\n',
  );
  const invited = await load('lista-1.csv', '--convocados');
  expect(invited.data).toMatchObject({ nuevas: 2, asistieron: 0 });
  write('lista-2.csv', 'UNO DOS ANA\t108001999015\t8:05\nCinco Seis Rosa\t108001999031\t8:10\n');
  const came = await load('lista-2.csv');
  expect(came.data).toMatchObject({
    nuevas: 1,
    actualizadas: 1,
    asistieron: 2,
    iedRepresentadas: 2,
  });
  expect(came.data.noVinieron.map(({ nombre }) => nombre)).toEqual(['Luis Tres Cuatro']);
  expect((await load('lista-1.csv', '--convocados')).data).toMatchObject({
    nuevas: 0,
    actualizadas: 0,
  });
}, 60_000);

test('what is no list, or no meeting, is told in a sentence', async () => {
  write('lista-3.csv', 'Código;Valor\n1;2\n');
  expect((await run('asistencia', LIBRO, REUNION, 'lista-3.csv')).stderr).toMatch(
    /columna de los nombres/,
  );
  expect((await run('asistencia', LIBRO, 'SO-0999', 'lista.csv')).stderr).toMatch(
    /No hay una reunión «SO-0999»/,
  );
  // The example office published its PAM under SO-0001.
  expect((await run('asistencia', LIBRO, 'SO-0001', 'lista.csv')).stderr).toMatch(
    /^SO-0001 es una publicación, a la que no asiste nadie/,
  );
  expect((await run('informe', 'asistencia', LIBRO, 'SO-0001')).stderr).toMatch(
    /SO-0001 es una publicación/,
  );
  write('lista-4.xlsx', 'Esto es un texto, y no una lista');
  expect((await run('asistencia', LIBRO, REUNION, 'lista-4.xlsx')).stderr).toMatch(
    /columna de los nombres/,
  );
  expect((await run('asistencia', LIBRO, REUNION, 'lista.csv', '--ied', 'x=1')).stderr).toMatch(
    /No hay una institución/,
  );
  expect((await run('asistencia', LIBRO, REUNION, 'lista.csv', '--separar', 'dos')).code).toBe(2);
});
