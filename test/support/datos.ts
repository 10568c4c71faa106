// Real public figures that stay outside the repository: read where they are, and their tests skipped
// where they are not.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';

/** Where the real data is, if it is. */
export const FOLDER = process.env.LIBRO_PAM_DATOS ?? resolve(__dirname, '../../../shared/data');

export type Registro = { readonly [column: string]: string };

/** The lines of a CSV of real data, by header; [] where it is absent. */
export function readDatos(file: string): readonly Registro[] {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return [];
  return Papa.parse<Registro>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
    .data;
}

/** The lines of a CSV of real data that is made to be loaded, header first; [] where it is absent. */
export function celdasDeDatos(file: string): readonly (readonly string[])[] {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return [];
  return Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd(), { delimiter: ';' }).data;
}

/** describe() for tests that need a file of real data. */
export const describeDatos = (file: string, name: string, body: () => void): void =>
  (existsSync(join(FOLDER, file)) ? describe : describe.skip)(`${name} [real data: ${file}]`, body);
