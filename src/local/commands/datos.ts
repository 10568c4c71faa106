// `libro-pam datos`: the registers and figures of one or many books as tables for an existing engine.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cuenta } from '../../domain/redaccion';
import { UsageError } from '../../terminal/arguments';
import { type Answer, defineCommand, manyOf } from '../../terminal/command';
import { OWN_FILE } from '../../terminal/private-files';
import { eraseProgress, sayProgress } from '../../terminal/progress-line';
import { textTable } from '../../terminal/text-table';
import { UserError } from '../../terminal/user-error';
import { csvDe } from '../datos/csv';
import { partesDe } from '../datos/de-un-libro';
import { duckdbDe, requireDuckdb } from '../datos/duckdb';
import { parquetDe } from '../datos/parquet';
import { type Parte, type Tabla, Tablas } from '../datos/tabla';
import { requireCorte } from './argument-values';
import { consultLibro } from './sesion';

const FORMATOS = ['parquet', 'duckdb', 'csv'] as const;
type Formato = (typeof FORMATOS)[number];

/** A book that could not be read, and why. */
interface SinLeer {
  readonly libro: string;
  readonly porque: string;
}

export const datos = defineCommand({
  summary:
    'Da los registros y las cifras de uno o muchos libros como tablas (Parquet, DuckDB o CSV), sin datos de personas.',
  parameters: { libros: 'LIBRO.xlsx…' },
  takesMany: true,
  options: {
    parquet: { value: 'DIR', help: 'Un archivo Parquet por tabla, en esa carpeta nueva.' },
    duckdb: { value: 'F.duckdb', help: 'Un archivo de DuckDB con todas las tablas.' },
    csv: { value: 'DIR', help: 'Un CSV por tabla (coma y punto decimal), en esa carpeta nueva.' },
    corte: {
      value: '2026-T2',
      help: 'Hasta cuándo se cuentan las cifras; sin él, en cada libro, el último trimestre reportado.',
    },
  },
  async run({ libros }, { corte: text, ...salidas }) {
    const corte = text === undefined ? undefined : requireCorte(text);
    const { formato, salida } = salidaDe(salidas);
    const files = manyOf(libros);
    requireDistintos(files);
    if (formato === 'duckdb') await requireDuckdb();
    const { tablas, sinLeer } = await leerTodos(files, corte);
    if (sinLeer.length === files.length)
      throw new UserError(
        ['No se pudo leer ninguno, y no se escribió nada:', ...sinLeer.map(dicho)].join('\n'),
      );
    await write(formato, salida, tablas);
    return answer(salida, files.length, tablas, sinLeer);
  },
});

/** A book that cannot be read leaves the others. */
async function leerTodos(
  files: readonly string[],
  corte: string | undefined,
): Promise<{ readonly tablas: readonly Tabla[]; readonly sinLeer: readonly SinLeer[] }> {
  const tablas = new Tablas();
  const sinLeer: SinLeer[] = [];
  for (const [i, file] of files.entries()) {
    let partes: readonly Parte[] = [];
    sayProgress(
      `Leyendo ${basename(file)}: ${i + 1} de ${cuenta(files.length, 'libro', 'libros')}`,
    );
    try {
      await consultLibro(file, {}, (sesion) => {
        partes = partesDe(sesion, nombreEntre(files, i), corte);
        return { json: {}, text: '' };
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      sinLeer.push({ libro: file, porque: error.message });
    }
    for (const parte of partes) tablas.add(parte);
  }
  eraseProgress();
  return { tablas: tablas.todas(), sinLeer };
}

function salidaDe(given: { readonly [F in Formato]?: string | undefined }): {
  readonly formato: Formato;
  readonly salida: string;
} {
  const asked = FORMATOS.flatMap((formato) => {
    const salida = given[formato];
    return salida === undefined ? [] : [{ formato, salida }];
  });
  const [one, other] = asked;
  if (!one || other) throw new UsageError('Diga una sola de --parquet, --duckdb y --csv.');
  if (existsSync(one.salida))
    throw new UserError(
      `«${one.salida}» ya existe, y no se escribió nada: diga otro nombre con --${one.formato}.`,
    );
  return one;
}

/** The same rows twice would be counted twice. */
function requireDistintos(files: readonly string[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const real = existsSync(file) ? realpathSync(file) : resolve(file);
    if (seen.has(real))
      throw new UserError(`«${file}» está dos veces en la lista, y no se escribió nada.`);
    seen.add(real);
  }
}

/** By what its rows say whose they are: the name of its file or, where several have it, its path. */
function nombreEntre(files: readonly string[], i: number): string {
  const file = files[i] ?? '';
  const isOnly = files.every((other, j) => j === i || basename(other) !== basename(file));
  return isOnly ? basename(file) : file;
}

/** All of it, or nothing: in a folder beside, which then takes the name. */
async function write(formato: Formato, salida: string, tablas: readonly Tabla[]): Promise<void> {
  const place = dirname(resolve(salida));
  let made: string | undefined;
  try {
    mkdirSync(place, { recursive: true });
    made = mkdtempSync(join(place, '.datos-'));
    for (const tabla of tablas) {
      const isCsv = formato === 'csv';
      const file = join(made, `${tabla.nombre}.${isCsv ? 'csv' : 'parquet'}`);
      writeFileSync(file, isCsv ? csvDe(tabla) : parquetDe(tabla), { mode: OWN_FILE });
    }
    if (formato !== 'duckdb') return renameSync(made, salida);
    const file = join(made, 'tablas.duckdb');
    await duckdbDe(
      file,
      made,
      tablas.map(({ nombre }) => nombre),
    );
    renameSync(file, salida);
  } catch (error) {
    if (error instanceof UserError || !(error as NodeJS.ErrnoException).code) throw error;
    throw new UserError(
      `No se pudo escribir «${salida}»: revise su nombre, sus permisos y el espacio en el disco.`,
    );
  } finally {
    if (made) rmSync(made, { recursive: true, force: true });
  }
}

function answer(
  salida: string,
  libros: number,
  tablas: readonly Tabla[],
  sinLeer: readonly SinLeer[],
): Answer {
  const said = tablas.map(({ nombre, columnas, filas }) => ({
    tabla: nombre,
    columnas: columnas.size,
    filas: filas.length,
  }));
  return {
    json: { salida, libros: libros - sinLeer.length, tablas: said, sinLeer },
    code: sinLeer.length > 0 ? 1 : 0,
    text: [
      `${salida}: ${cuenta(tablas.length, 'tabla', 'tablas')} de ${cuenta(libros - sinLeer.length, 'libro', 'libros')}.`,
      '',
      textTable(
        ['tabla', 'columnas', 'filas'],
        said.map((one) => [one.tabla, `${one.columnas}`, `${one.filas}`]),
      ),
      ...(sinLeer.length > 0 ? ['', 'No se leyeron:', ...sinLeer.map(dicho)] : []),
    ].join('\n'),
  };
}

const dicho = ({ libro, porque }: SinLeer): string => `  ${libro}: ${porque}`;
