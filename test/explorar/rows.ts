// The rows of a workbook by register and key, read from its cells without the add-on.

import { keyOf, type Register } from '../../src/domain/register';
import { AUDITED } from '../../src/domain/sombra';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { columnas } from '../support/libro';
import { rowsIn } from '../support/rows-in';

export type Row = { readonly [column: string]: unknown };
export interface Rows {
  readonly byKey: ReadonlyMap<string, Row>;
  /** Keys that more than one row has. */
  readonly twice: readonly string[];
  /** Those without a key. */
  readonly loose: readonly Row[];
}
export type Libro = ReadonlyMap<string, Rows>;

export const SEEN: readonly Register[] = AUDITED;

/** The head of the chain when a document was made: another one where somebody else saved before. */
const HEAD = 'codigoVerificacion';

/** A tab that is not there has no rows. */
export const libroOf = (data: WorkbookData): Libro =>
  new Map(SEEN.map((register) => [register.key, rowsOf(data, register)]));

function rowsOf(data: WorkbookData, register: Register): Rows {
  const byKey = new Map<string, Row>();
  const twice: string[] = [];
  const loose: Row[] = [];
  const isThere = Object.values(data.sheets).some(({ name }) => name === register.title);
  for (const read of isThere ? rowsIn(data, register, columnas(register)) : []) {
    const row = Object.fromEntries(
      Object.entries(read).filter(([key, value]) => value !== null && key !== HEAD),
    );
    const clave = keyOf(register, row as Parameters<typeof keyOf>[1]);
    if (clave === undefined) loose.push(row);
    else if (byKey.has(clave)) twice.push(clave);
    else byKey.set(clave, row);
  }
  return { byKey, twice, loose };
}

export const isSame = (a: unknown, b: unknown): boolean => textOf(a) === textOf(b);

/** The lines of a text in any order: they list rows, which people sort. */
function textOf(row: unknown): string {
  if (row === undefined) return '';
  const values = Object.entries(row as Row).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.split('\n').sort().join('\n') : value,
  ]);
  return JSON.stringify(values.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
