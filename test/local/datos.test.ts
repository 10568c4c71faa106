// The registers and figures of many books as tables: what each engine reads, the questions of the guide answered by another
// computation, and what is refused.

import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import type { Avance } from '../../src/domain/avance/avance';
import { CliFolder } from '../support/cli';

const inChild = promisify(execFile);
const folder = new CliFolder({ isResident: true });
const { run, at } = folder;

const UNO = 'uno.xlsx';
const DOS = 'dos.xlsx';
const VACIO = 'vacio.xlsx';
const ENTIDAD_DOS = 'Secretaría Dos de Ejemplo';
const LIBROS = [UNO, DOS, VACIO];
const BASE = 'todos.duckdb';
const INDICADOR = 'Experiencias significativas documentadas y publicadas en el año';

type Fila = { readonly [column: string]: unknown };
/** In a process of its own: the program of DuckDB would keep this one from ending. */
const ASK = `
  import { DuckDBInstance } from '@duckdb/node-api';
  const [file, sql] = process.argv.slice(1);
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const read = await (await instance.connect()).runAndReadAll(sql);
  process.stdout.write(JSON.stringify(read.getRowObjectsJson()), () => process.exit(0));`;

async function ask(sql: string): Promise<readonly Fila[]> {
  const { stdout } = await inChild(
    process.execPath,
    ['--input-type=module', '--eval', ASK, at(BASE), sql],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}
/** The queries as the guide prints them. */
const CONSULTAS = [
  ...readFileSync('sheets-templates/GUIA.md', 'utf8').matchAll(/```sql\n(.*?)```/gs),
].map(([, sql = '']) => sql);

/** Two offices: one gave a day to report each quarter of 2026. */
beforeAll(async () => {
  await run('nuevo', UNO, '--ejemplo');
  folder.copy(UNO, DOS);
  await run('nuevo', VACIO);
  await run('parametro', DOS, 'entidad', ENTIDAD_DOS);
  writeFileSync(
    at('plazos.csv'),
    'Vigencia;Trimestre;Abre;Cierra\n2026;T1;01/04/2026;02/04/2026\n2026;T2;01/07/2026;02/07/2026\n',
  );
  expect(await run('importar', DOS, 'calendario', 'plazos.csv')).toMatchObject({ code: 0 });
  const words = ['datos', ...LIBROS, '--duckdb', BASE, '--json'];
  const made = await inChild(process.execPath, [resolve('src/libro-pam.mjs'), ...words], {
    cwd: at('.'),
  });
  expect(made.stderr).toBe('');
});

afterAll(() => folder.remove());

const avanceOf = async (libro: string): Promise<Avance> => {
  const [{ corte = '' } = {}] = (await ask(
    `SELECT corte FROM libros WHERE libro = '${libro}'`,
  )) as {
    corte?: string;
  }[];
  return JSON.parse((await run('avance', libro, '--corte', corte, '--json')).stdout);
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const tenths = (value: number): number => Math.round(value * 10) / 10;

test('every book is there once, with the corte of its last report', async () => {
  expect(
    await ask('SELECT libro, entidad, corte, acciones FROM libros ORDER BY libro DESC'),
  ).toEqual([
    expect.objectContaining({ libro: VACIO, corte: '2024-T1', acciones: 0 }),
    expect.objectContaining({ libro: UNO, corte: '2026-T2', acciones: 40 }),
    { libro: DOS, entidad: ENTIDAD_DOS, corte: '2026-T2', acciones: 40 },
  ]);
});

test('what a register holds is what the book exports, with its types', async () => {
  for (const libro of [UNO, DOS]) {
    const rows = await ask(`SELECT * FROM seguimiento WHERE libro = '${libro}'`);
    const kept = await folder.rows(libro, 'seguimiento');
    expect(rows).toHaveLength(kept.length);
    expect(rows.map(({ accion, ejecutado, enviadoEl }) => [accion, ejecutado, enviadoEl])).toEqual(
      kept.map(({ accion, ejecutado, enviadoEl }) => [accion, ejecutado, enviadoEl]),
    );
  }
  const types = await ask(
    "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'pam'",
  );
  expect(types).toEqual(
    expect.arrayContaining([
      { column_name: 'meta2024', data_type: 'DOUBLE' },
      { column_name: 'meta2024_np', data_type: 'BOOLEAN' },
      { column_name: 'fechaFin', data_type: 'DATE' },
    ]),
  );
  const np = (await folder.rows(UNO, 'pam')).filter((row) => row.meta2024 === 'NP').length;
  expect(np).toBeGreaterThan(0);
  expect(
    await ask(`SELECT count(*)::INT AS n FROM pam WHERE libro = '${UNO}' AND meta2024_np`),
  ).toEqual([{ n: np }]);
});

test('names and data of persons are in no table', async () => {
  const said = await Promise.all(
    (await ask('SHOW TABLES')).map(({ name }) => ask(`SELECT * FROM "${name}"`)),
  );
  const text = JSON.stringify(said);
  const people = (await folder.rows(UNO, 'equipo')).flatMap(({ nombre, correo }) => [
    `${nombre}`,
    `${correo ?? ''}`,
  ]);
  expect(people.length).toBeGreaterThan(10);
  const tables = (await ask('SHOW TABLES')).map(({ name }) => name);
  for (const internal of ['equipo', 'bitacora', 'parametros'])
    expect(tables).not.toContain(internal);
  for (const correo of people.filter((one) => one.includes('@')))
    expect(text).not.toContain(correo);
});

describe('a question of the guide, answered by another computation', () => {
  test('all by componente', async () => {
    const all = [await avanceOf(UNO), await avanceOf(DOS)].flatMap(
      ({ componentes }) => componentes,
    );
    const names = [...new Set(all.map(({ componente }) => componente))];
    const wanted = names.map((componente) => {
      const own = all.flatMap((one) =>
        one.componente === componente ? (one.avanceCuatrienioConTope ?? []) : [],
      );
      const promedio = tenths(100 * mean(own));
      return { componente, entidades: '2', promedio, menor: tenths(100 * Math.min(...own)) };
    });
    const found = await ask(CONSULTAS[0] ?? '');
    expect(found.map((one) => one.promedio)).toEqual(
      wanted.map((one) => one.promedio).sort((a, b) => a - b),
    );
    expect(new Set(found)).toEqual(new Set(wanted));
  });

  test('who reports latest', async () => {
    const days = async (libro: string): Promise<readonly number[]> => {
      const cierra = new Map(
        (await folder.rows(libro, 'calendario')).map((row) => [
          `${row.vigencia} ${row.trimestre}`,
          Date.parse(`${row.cierra}`),
        ]),
      );
      return (await folder.rows(libro, 'seguimiento')).flatMap((row) => {
        const until = cierra.get(`${row.vigencia} ${row.trimestre}`);
        return row.enviadoEl === null || until === undefined
          ? []
          : (Date.parse(`${row.enviadoEl}`) - until) / 86_400_000;
      });
    };
    const found = await ask(CONSULTAS[1] ?? '');
    expect(found.map(({ entidad }) => entidad)[0]).toBe(ENTIDAD_DOS);
    expect(found).toEqual(
      [await days(DOS), await days(UNO)].map((own) => {
        return expect.objectContaining({
          reportes: `${own.length}`,
          dias: tenths(mean(own)),
          tarde: `${own.filter((one) => one > 0).length}`,
        });
      }),
    );
  });

  test('four years of an indicador', async () => {
    const codigos = (await folder.rows(UNO, 'pam')).flatMap((row) =>
      row.indicador === INDICADOR ? `${row.codigo}` : [],
    );
    expect(codigos).toHaveLength(1);
    const found = await ask(CONSULTAS[2] ?? '');
    for (const libro of [UNO, DOS]) {
      const accion = (await avanceOf(libro)).acciones.find(({ codigo }) => codigo === codigos[0]);
      const own = found.filter(({ entidad }) => (entidad === ENTIDAD_DOS) === (libro === DOS));
      expect(
        own.map(({ vigencia, programado, ejecutado }) => [vigencia, programado, ejecutado]),
      ).toEqual(
        accion?.vigencias.map(({ vigencia, programado, ejecutado }) => [
          vigencia,
          programado,
          ejecutado,
        ]),
      );
    }
  });
});

test('as Parquet and as CSV the tables are the same', async () => {
  await run('datos', UNO, '--parquet', 'parquet');
  await run('datos', UNO, '--csv', 'csv');
  const names = (await ask('SHOW TABLES')).map(({ name }) => `${name}`).sort();
  expect(readdirSync(at('parquet')).sort()).toEqual(names.map((name) => `${name}.parquet`).sort());
  expect(readdirSync(at('csv')).sort()).toEqual(names.map((name) => `${name}.csv`).sort());
  const own = await ask(`SELECT codigo, lineaBase, fechaFin FROM pam WHERE libro = '${UNO}'`);
  expect(own).toHaveLength(40);
  const file = at('parquet/pam.parquet');
  expect(await ask(`SELECT codigo, lineaBase, fechaFin FROM read_parquet('${file}')`)).toEqual(own);
  const { data } = Papa.parse<Fila>(readFileSync(at('csv/pam.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ codigo, lineaBase, fechaFin }) => [codigo, lineaBase, fechaFin])).toEqual(
    own.map((row) => [row.codigo, `${row.lineaBase ?? ''}`, `${row.fechaFin ?? ''}`]),
  );
});

describe('what is refused, with nothing written', () => {
  test.each<readonly [string, readonly string[], number, string]>([
    ['a book twice', [UNO, `./${UNO}`, '--csv', 'nada'], 3, 'está dos veces en la lista'],
    ['a folder that is there', [UNO, '--csv', 'csv'], 3, 'ya existe'],
    ['no way out', [UNO], 2, 'Diga una sola de --parquet, --duckdb y --csv'],
    ['two ways out', [UNO, '--csv', 'nada', '--parquet', 'nada2'], 2, 'Diga una sola'],
    ['a corte that is none', [UNO, '--csv', 'nada', '--corte', '2026'], 2, '2026'],
    ['only what cannot be read', ['plazos.csv', '--csv', 'nada'], 3, 'No se pudo leer ninguno'],
  ])('%s', async (_, args, code, said) => {
    const answer = await run('datos', ...args);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toContain(said);
    expect(existsSync(at('nada'))).toBe(false);
    expect(readdirSync(at('.')).filter((name) => name.startsWith('.datos-'))).toEqual([]);
  });

  test('of a book among others, these go on', async () => {
    const answer = await run('datos', UNO, 'plazos.csv', '--csv', 'con-uno', '--json');
    expect(answer.code).toBe(1);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      libros: 1,
      sinLeer: [{ libro: 'plazos.csv' }],
    });
    expect(existsSync(at('con-uno/pam.csv'))).toBe(true);
  });
});

/** A computer on which the program of DuckDB did not install. */
const SIN_DUCKDB = `data:text/javascript,${encodeURIComponent(
  `import{register}from'node:module';register('data:text/javascript,${encodeURIComponent(
    'export const resolve=(name,context,next)=>{if(name.startsWith(`@duckdb/`))throw new Error(`not installed`);return next(name,context)}',
  )}')`,
)}`;

test('where DuckDB is not installed it is said, nothing is written, and Parquet remains', () => {
  const without = (...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['--import', SIN_DUCKDB, resolve('src/libro-pam.mjs'), 'datos', ...words],
      {
        cwd: at('.'),
        encoding: 'utf8',
      },
    );
  const refused = without(VACIO, '--duckdb', 'sin.duckdb');
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain(
    'no está instalado DuckDB, y no se escribió nada: use --parquet o --csv',
  );
  expect(existsSync(at('sin.duckdb'))).toBe(false);
  expect(without(VACIO, '--parquet', 'sin-duckdb').status).toBe(0);
});
