// Reads sheets-templates as the tests need it: CSV by header, and the names that are there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from '../../src/local/root';

const FOLDER = join(ROOT, 'sheets-templates');

export type Renglon = { readonly [header: string]: string };

/** Text of a file of sheets-templates, by its path inside it. */
export const readPlantilla = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

/** Rows of a CSV by header; fails on one with more or fewer cells than the header. */
export function readRenglones(path: string): readonly Renglon[] {
  const text = readPlantilla(path);
  const { data, errors } = Papa.parse<Renglon>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors)}`);
  return data;
}

/** Names, without .csv, of the files of a folder. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(FOLDER, folder)).map((file) => file.replace(/\.csv$/, ''));

/** The values of one cell, which are written with " / " between them. */
export const splitValores = (cell: string): readonly string[] => cell.split(' / ').filter(Boolean);
