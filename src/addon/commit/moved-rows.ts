// A person may insert or sort rows between the reading and the writing of a commit. The lines written
// are read once more: a row that had moved gets its change, the row that stood there its own values.

import { type AnyRow, keyOf } from '../../domain/register';
import { type Hoja, readHoja, readLines } from '../sheet';
import { type Plan, type RowWrite, writeRows } from './apply';

/** Checks the keys of the lines written and mends what landed elsewhere; returns how many had moved. */
export function mendMoved(plans: readonly Plan[], vigencias: readonly number[]): number {
  let moved = 0;
  for (const { hoja, rows, deleted } of plans) {
    // After deletions the lines have shifted by our own hand: keys are looked up instead.
    const astray = deleted.length > 0 ? rows : rowsAstray(hoja, rows);
    if (astray.length > 0) moved += mendTab(hoja, astray, vigencias);
  }
  return moved;
}

function rowsAstray(hoja: Hoja, rows: readonly RowWrite[]): readonly RowWrite[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({ line }) => line);
  const first = Math.min(...lines);
  const read = readLines(hoja, first, Math.max(...lines));
  const keyAt = new Map(read.map(({ fila, row }) => [fila, keyOf(hoja.register, row)]));
  return rows.filter(({ line, clave }) => keyAt.get(line) !== clave && !isByLine(clave));
}

/** A row without a key yet is known by its line: it cannot be found again, so it is left. */
const isByLine = (clave: string): boolean => clave.startsWith('línea ');

function mendTab(hoja: Hoja, astray: readonly RowWrite[], vigencias: readonly number[]): number {
  const now = readHoja(hoja.sheet.getParent(), hoja.register, vigencias);
  const atKey = new Map(now.filas.map((fila) => [keyOf(hoja.register, fila.row), fila]));
  const atLine = new Map(now.filas.map(({ fila, row }) => [fila, keyOf(hoja.register, row)]));
  const before = new Map(hoja.filas.map(({ row }) => [keyOf(hoja.register, row), row]));
  const mended: RowWrite[] = [];
  for (const { line, clave, fields } of astray) {
    const home = atKey.get(clave);
    if (!home || holds(home.row, fields)) continue;
    mended.push({ line: home.fila, clave, fields });
    const stranger = before.get(atLine.get(line));
    if (stranger) mended.push({ line, clave, fields: pick(stranger, Object.keys(fields)) });
  }
  if (mended.length > 0) writeRows(now, mended);
  return mended.length;
}

const holds = (row: AnyRow, fields: AnyRow): boolean =>
  Object.entries(fields).every(([key, value]) => row[key] === value);

const pick = (row: AnyRow, keys: readonly string[]): AnyRow =>
  Object.fromEntries(keys.map((key) => [key, row[key]]));
