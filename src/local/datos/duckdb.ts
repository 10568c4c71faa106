// The tables in a file of DuckDB, which reads them from Parquet. Its package brings a program made for each kind of computer: where it did
// not install, everything else goes on.

import { join } from 'node:path';
import { UserError } from '../../terminal/user-error';

/** Makes the file, with a table for each `<tabla>.parquet` of the folder. */
export async function duckdbDe(
  archivo: string,
  carpeta: string,
  tablas: readonly string[],
): Promise<void> {
  const { DuckDBInstance } = await loaded();
  const instance = await DuckDBInstance.create(archivo);
  const connection = await instance.connect();
  try {
    for (const tabla of tablas) {
      const file = join(carpeta, `${tabla}.parquet`).replace(/'/g, "''");
      await connection.run(`CREATE TABLE "${tabla}" AS SELECT * FROM read_parquet('${file}')`);
    }
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UserError(
      'Aquí no está instalado DuckDB, y no se escribió nada: use --parquet o --csv, que dan las mismas tablas.',
    );
  }
}

/** Throws where it is not there, before anything is read. */
export const requireDuckdb = async (): Promise<void> => void (await loaded());
