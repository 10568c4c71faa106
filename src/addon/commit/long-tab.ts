// A long tab is not read whole before and after it is written: its end tells of new rows, and the lines around it of a row that
// gets other values. Where they are not as they were known, or do not vouch for every column that is written, the whole is read
// as in any other tab.

import type { Celda } from '../../domain/parse/celda';
import { type AnyRow, type Fila, pick } from '../../domain/register';
import { filasIn, findSheet, type Hoja, linesAsRead, readEncabezado, readLines } from '../sheet';
import { type Cambiada, holds, isSameHeader, type Plan } from './plan';
import { isSinClave, shownIn } from './renglones';

/** Lines from which reading a tab whole takes longer than all the rest of a commit. */
const LONG = 500;
/** Lines at its end that are looked at, and on both sides of a row; and beyond the end. */
const NEAR = 20;
const BEYOND = 5;

export const isLong = ({ lastLine }: Hoja): boolean => lastLine >= LONG;

/**
 * Whether all that a plan is about stands as it was read or, once that is written, as it leaves it. False also where only
 * the whole tab can tell.
 */
export function standsAsKnown(plan: Plan, isWritten: boolean): boolean {
  const { puestas, cambiadas } = plan;
  if (puestas.length + cambiadas.length === 0 || !isOfRowsWithKey(plan)) return false;
  const sheet = findSheet(SpreadsheetApp.getActive(), plan.hoja.register);
  const now = { ...plan, hoja: { ...plan.hoja, sheet } };
  return (
    (cambiadas.length === 0 || standAsKnown(now, isWritten)) &&
    (puestas.length === 0 || endsAsKnown(now, isWritten))
  );
}

/** Whether a plan is of new rows, and of other values in rows that have a key and keep it. */
const isOfRowsWithKey = ({ hoja, ...plan }: Plan): boolean =>
  plan.borradas.length + plan.devueltas.length + plan.celdas.length === 0 &&
  plan.puestas.every((puesta) => 'fields' in puesta) &&
  plan.cambiadas.every(
    ({ was, fields }) =>
      !isSinClave(was.nombre) && hoja.register.clave.every((key) => !(key in fields)),
  );

/** Whether the tab ends as it did when it was read, or with the rows of the plan below that once they are written. */
function endsAsKnown({ hoja, puestas, cambiadas }: Plan, isWritten: boolean): boolean {
  const rows = puestas.flatMap((puesta) => ('fields' in puesta ? [puesta.fields] : []));
  const first = Math.max(2, hoja.lastLine - NEAR + 1);
  const known = hoja.filas.filter(({ fila }) => fila >= first);
  if (!rows.every((row) => vouch(known, row))) return false;
  const { sheet } = hoja;
  const last = Math.min(sheet.getDataRange().getNumRows() + BEYOND, sheet.getMaxRows());
  if (last < hoja.lastLine) return false;
  const changes = byLine(isWritten ? cambiadas : []);
  const expected = [
    ...known.map(
      (fila): Fila => ({ ...fila, row: { ...fila.row, ...changes.get(fila.fila)?.fields } }),
    ),
    ...(isWritten ? rows : []).map((row, i): Fila => ({ fila: hoja.lastLine + 1 + i, row })),
  ];
  const read = filasIn(hoja, first, readLines(hoja, first, last));
  return read.length === expected.length && read.every((fila, i) => isSame(fila, expected[i]));
}

/**
 * Whether the rows that get other values stand among the lines among which they were read, holding what they held in the
 * cells that are written, or what these were to get.
 */
function standAsKnown({ hoja, cambiadas }: Plan, isWritten: boolean): boolean {
  const changes = byLine(cambiadas);
  const first = Math.max(2, Math.min(...changes.keys()) - NEAR);
  const last = Math.min(hoja.lastLine, Math.max(...changes.keys()) + NEAR);
  // Rows far apart are read with all of it.
  if (last - first > hoja.lastLine / 2 || last > hoja.sheet.getMaxRows()) return false;
  const lines = readLines(hoja, first, last);
  const before = linesAsRead(hoja, first, last);
  const isStill = (line: readonly Celda[], i: number): boolean => {
    const ours = isWritten ? changes.get(first + i)?.fields : {};
    return cellsBut(hoja, line, ours) === cellsBut(hoja, before[i], ours);
  };
  if (!lines.every(isStill)) return false;
  const own = lines.map((line, i) => (changes.has(first + i) ? line : []));
  if (!holdRight(hoja, first, own, changes, isWritten)) return false;
  const around = hoja.filas.filter(
    ({ fila }) => fila >= first && fila <= last && !changes.has(fila),
  );
  return cambiadas.every(({ fields }) => vouch(around, fields)) || hasSameHeader(hoja);
}

/** The cells of a line in which people type, but for some fields. */
const cellsBut = (
  { columns, match }: Hoja,
  line: readonly Celda[] = [],
  fields: AnyRow = {},
): string =>
  JSON.stringify(
    columns
      .filter(({ key, computed }) => !computed && !(key in fields))
      .map(({ key }) => line[match.indexByKey[key] ?? -1]),
  );

/** Whether the cells that are written hold what they are to, which may be a percentage. */
function holdRight(
  hoja: Hoja,
  first: number,
  lines: readonly (readonly Celda[])[],
  changes: ReadonlyMap<number, Cambiada>,
  isWritten: boolean,
): boolean {
  const keys = new Set([...changes.values()].flatMap(({ fields }) => Object.keys(fields)));
  const columns = hoja.columns.filter(({ key }) => keys.has(key));
  return filasIn(hoja, first, lines, columns).every((fila) => {
    const { was, fields } = changes.get(fila.fila) as Cambiada;
    return holds(shownIn(fila), isWritten ? fields : pick(shownIn(was), Object.keys(fields)));
  });
}

const byLine = (cambiadas: readonly Cambiada[]): ReadonlyMap<number, Cambiada> =>
  new Map(cambiadas.map((each) => [each.line, each]));

/** Whether each column that is written has something in a known row: then it is seen where it stands. */
const vouch = (known: readonly Fila[], row: AnyRow): boolean =>
  Object.keys(row).every(
    (key) => row[key] === undefined || known.some((fila) => fila.row[key] !== undefined),
  );

const hasSameHeader = (hoja: Hoja): boolean =>
  isSameHeader(hoja, readEncabezado(SpreadsheetApp.getActive(), hoja.register, hoja.columns));

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
