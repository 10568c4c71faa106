// A register and some fictitious rows of it (test/fixtures/registros/<key>.csv), for what every register must stand: rows
// that are in the book, and a last one that is to come.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { ejesDe } from '../../src/domain/ejes';
import { columnsOf } from '../../src/domain/placed-columns';
import {
  OBSERVACIONES_KEY,
  type PlacedColumn,
  type Register,
  type Valor,
} from '../../src/domain/register';
import type { Book } from './host';
import { VIGENCIAS } from './libro';

const FIXTURES = resolve(__dirname, '../fixtures/registros');

/** A register and rows of it, as the texts of a table. */
export interface Caso {
  readonly register: Register;
  readonly columns: readonly PlacedColumn[];
  readonly headers: readonly string[];
  /** In the book. */
  readonly rows: readonly (readonly string[])[];
  /** The row that each step brings in. */
  readonly last: readonly string[];
}

/** The case of a register; a sentence when its fixture is missing. `folder` is where the fixture is. */
export function casoOf(register: Register, folder = FIXTURES): Caso {
  const file = join(folder, `${register.key}.csv`);
  if (!existsSync(file)) {
    throw new Error(
      `${register.title} has no fixture: add ${file} with its headers and three fictitious rows or more (separated by ;). The last one is not in the book yet, and has no código where the add-on gives it.`,
    );
  }
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd(), { delimiter: ';' });
  const [headers = [], ...rows] = data;
  const last = rows.pop();
  if (!last || rows.length < 2) throw new Error(`${file} needs three rows or more.`);
  const columns = columnsOf(register, ejesDe(VIGENCIAS)).filter(
    ({ key }) => key !== OBSERVACIONES_KEY,
  );
  return { register, columns, headers, rows, last };
}

/** Brings the fixtures of some registers into a book, what they refer to first. */
export function loadCasos(book: Book, casos: readonly Caso[]): void {
  for (const { register, headers, rows } of inOrder(casos)) {
    const celdas = [headers, ...rows];
    const cargue = book.call('cargar', { registro: register.key, celdas });
    expect([register.key, cargue]).toEqual([
      register.key,
      expect.objectContaining({ nuevas: rows.length, rechazadas: 0 }),
    ]);
  }
}

function inOrder(casos: readonly Caso[]): readonly Caso[] {
  const done: Caso[] = [];
  const add = (caso: Caso, seen: readonly Caso[]): void => {
    if (done.includes(caso) || seen.includes(caso)) return;
    const named = new Set(Object.values(caso.register.columns).map(({ refiere }) => refiere));
    for (const other of casos) if (named.has(other.register.key)) add(other, [...seen, caso]);
    done.push(caso);
  };
  for (const caso of casos) add(caso, []);
  return done;
}

const columnAt = ({ columns, headers, register }: Caso, i: number): PlacedColumn => {
  const column = columns.find(({ label }) => label === headers[i]);
  if (column) return column;
  throw new Error(
    `The fixture of ${register.key} has a header that is of no column: ${headers[i]}`,
  );
};

/** What was typed of a row, by field. */
export const textsOf = (caso: Caso, row: readonly string[]): { readonly [key: string]: string } =>
  Object.fromEntries(
    row.flatMap((text, i) => (text === '' ? [] : [[columnAt(caso, i).key, text]])),
  );

/** The row that its texts say, read here by other means than the product's; a código that is not said is given. */
export function expectedRow(caso: Caso, row: readonly string[]): object {
  const { register, columns } = caso;
  const blanks = columns.filter(({ computed }) => !computed).map(({ key }) => [key, null]);
  const values = row.map((text, i) => {
    const column = columnAt(caso, i);
    return [column.key, readValue(column, text)];
  });
  const whole = { ...Object.fromEntries(blanks), ...Object.fromEntries(values) };
  const [code = ''] = register.clave;
  return register.numera && whole[code] === null
    ? { ...whole, [code]: expect.stringMatching(new RegExp(`^${register.numera}-\\d{4}$`)) }
    : whole;
}

function readValue({ kind, np }: PlacedColumn, text: string): Valor | null {
  if (text === '' || (np && text === 'NP')) return text || null;
  if (kind === 'siNo') return text === 'Sí';
  if (kind === 'fecha') return text.split('/').reverse().join('-');
  if (kind === 'porcentaje') return Number(text.replace('%', '').replace(',', '.')) / 100;
  return kind === 'entero' || kind === 'decimal' || kind === 'dinero'
    ? Number(text.replaceAll('.', '').replace(',', '.'))
    : text;
}
