// A long tab that only gets new rows is not read whole before and after they are written: its end tells. Where it is not as it
// was known, or does not vouch for every column that is written, the whole is read as in any other tab.

import type { AnyRow, Fila } from '../../domain/register';
import { findSheet, type Hoja, readLines } from '../sheet';
import type { Plan } from './plan';

/** Lines from which reading a tab whole takes longer than all the rest of a commit. */
const LONG = 500;
/** Lines at its end that are looked at, and beyond it. */
const END = 20;
const BEYOND = 5;

export const isLong = ({ lastLine }: Hoja): boolean => lastLine >= LONG;

/** Whether a plan is of new rows alone. */
export const isOfNewRows = (plan: Plan): boolean =>
  plan.puestas.length > 0 &&
  plan.puestas.every((puesta) => 'fields' in puesta) &&
  plan.cambiadas.length + plan.borradas.length + plan.devueltas.length + plan.celdas.length === 0;

/** Whether the tab ends as it did when it was read, or with the rows of the plan below that once they are written. */
export function endsAsKnown({ hoja, puestas }: Plan, isWritten: boolean): boolean {
  const rows = puestas.flatMap((puesta) => ('fields' in puesta ? [puesta.fields] : []));
  const first = hoja.lastLine - END + 1;
  const known = hoja.filas.filter(({ fila }) => fila >= first);
  if (!vouches(known, rows)) return false;
  const sheet = findSheet(SpreadsheetApp.getActive(), hoja.register);
  const last = Math.min(sheet.getDataRange().getNumRows() + BEYOND, sheet.getMaxRows());
  if (last < hoja.lastLine) return false;
  const written = rows.map((row, i): Fila => ({ fila: hoja.lastLine + 1 + i, row }));
  const expected = isWritten ? [...known, ...written] : known;
  const read = readLines({ ...hoja, sheet }, first, last);
  return read.length === expected.length && read.every((fila, i) => isSame(fila, expected[i]));
}

/** Whether each column that is written has something in a known row: then it is seen where it stands. */
const vouches = (known: readonly Fila[], rows: readonly AnyRow[]): boolean =>
  rows.every((row) =>
    Object.keys(row).every(
      (key) => row[key] === undefined || known.some((fila) => fila.row[key] !== undefined),
    ),
  );

const isSame = (read: Fila, expected: Fila | undefined): boolean =>
  read.fila === expected?.fila &&
  contentOf(read) === contentOf(expected) &&
  JSON.stringify(read.ilegible ?? {}) === JSON.stringify(expected.ilegible ?? {});

const contentOf = ({ row }: Fila): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
