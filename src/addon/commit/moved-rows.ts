// A person may insert or sort rows between the reading and the writing of a commit. The lines written
// are read once more: a row that had moved gets its change, the row that stood there its own values.

import { isByLine } from '../../domain/cambio';
import { type AnyRow, type Fila, pick } from '../../domain/register';
import { type Hoja, readHoja, readLines } from '../sheet';
import { type Plan, type RowWrite, writeRows } from './apply';
import { claveOf } from './row-key';

/** Checks the keys of the lines written and mends what landed elsewhere; returns how many had moved. */
export function mendMoved(plans: readonly Plan[]): number {
  return plans
    .filter(({ rows }) => rows.length > 0)
    .reduce((moved, plan) => (isAstray(plan) ? moved + mendTab(plan) : moved), 0);
}

/**
 * Whether the lines from the last one there was to the last one written hold other keys than they
 * should. New rows always bear their own key: it is the row above them that tells of a shift. So does a
 * row that gets another key: the rest of it tells.
 */
function isAstray({ hoja, rows, deleted }: Plan): boolean {
  // After deletions the lines have shifted by our own hand: keys are looked up instead.
  if (deleted.length > 0) return true;
  const expected = new Map(rows.map(({ line, clave }) => [line, clave]));
  const isAppending = rows.some(({ line }) => line > hoja.lastLine);
  const last = hoja.filas[hoja.filas.length - 1];
  if (isAppending && last) expected.set(last.fila, claveOf(hoja, last));
  const lines = [...expected.keys()];
  const read = readLines(hoja, Math.min(...lines), Math.max(...lines));
  const keyAt = new Map(read.map((fila) => [fila.fila, claveOf(hoja, fila)]));
  return (
    [...expected].some(([line, clave]) => keyAt.get(line) !== clave && !isByLine(clave)) ||
    rows.some((row) => row.was !== undefined && !isWhole(hoja, row, read))
  );
}

/** Whether a line that was read holds the row that stood there before, with its change. */
function isWhole(hoja: Hoja, { line, fields }: RowWrite, read: readonly Fila[]): boolean {
  const [before, now] = [hoja.filas, read].map((filas) => filas.find(({ fila }) => fila === line));
  return now !== undefined && holds(now.row, { ...before?.row, ...fields });
}

/** Writes again the changes that are not in their rows, the rows that were written over, and both once. */
function mendTab({ hoja, rows }: Plan): number {
  const { sheet, register, columns, modo } = hoja;
  const now = readHoja(sheet.getParent(), register, columns, modo.unidadDe);
  const here = new Map(now.filas.map((fila) => [claveOf(hoja, fila), fila]));
  const mended: RowWrite[] = [];
  for (const { clave, was, fields } of rows) {
    // A row that keeps the key it was to lose did not get its change.
    const home = here.get(was ?? '') ?? here.get(clave);
    if (home && !holds(home.row, fields)) mended.push({ line: home.fila, clave, fields });
  }
  let end = now.lastLine;
  for (const fila of writtenOver(hoja, here, rows)) {
    const clave = claveOf(hoja, fila);
    const change = rows.find((row) => row.clave === clave)?.fields;
    end += 1;
    mended.push({ line: end, clave, fields: { ...fila.row, ...change } });
  }
  mended.push(...strangers(hoja, now, rows));
  if (mended.length > 0) writeRows(now, mended);
  return mended.length;
}

/** Rows that a new row took the place of: they would stand, shifted as those above them, in its line. */
function writtenOver(
  hoja: Hoja,
  here: ReadonlyMap<string, Fila>,
  rows: readonly RowWrite[],
): readonly Fila[] {
  const written = new Map(
    rows.filter(({ was }) => was === undefined).map(({ line, clave }) => [line, clave]),
  );
  let shift = 0;
  return hoja.filas.filter((fila) => {
    const clave = claveOf(hoja, fila);
    const home = here.get(clave);
    if (home) shift = home.fila - fila.fila;
    const taker = written.get(fila.fila + shift);
    return !home && taker !== undefined && taker !== clave;
  });
}

/** Rows that took the change of another: they get back the fields they had. */
function strangers(hoja: Hoja, now: Hoja, rows: readonly RowWrite[]): readonly RowWrite[] {
  const before = new Map(hoja.filas.map((fila) => [claveOf(hoja, fila), fila.row]));
  const here = new Set(now.filas.map((fila) => claveOf(hoja, fila)));
  return rows.flatMap(({ line, clave, was, fields }) => {
    const there = now.filas.find(({ fila }) => fila === line);
    if (was !== undefined && here.has(was)) {
      // It took the new key too: what else it holds tells whose it is.
      const own = [...before].find(
        ([key, row]) => there && !here.has(key) && holds(there.row, { ...row, ...fields }),
      );
      return own ? [{ line, clave: own[0], fields: pick(own[1], Object.keys(fields)) }] : [];
    }
    const stranger = there && claveOf(hoja, there);
    const row = stranger === clave || stranger === undefined ? undefined : before.get(stranger);
    const took = row && there && holds(there.row, fields) && !holds(row, fields);
    return took ? [{ line, clave: stranger ?? '', fields: pick(row, Object.keys(fields)) }] : [];
  });
}

const holds = (row: AnyRow, fields: AnyRow): boolean =>
  Object.entries(fields).every(([key, value]) => row[key] === value);
