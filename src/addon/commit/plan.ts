// What one tab is to receive from changes, by the lines where its rows stood when it was last read. Whether it landed
// there is for carry-out.ts, which reads again.

import type { AnyRow } from '../../domain/register';
import type { Cell } from '../cells';
import {
  appendLine,
  asRead,
  type CellWrite,
  deleteLines,
  type Encabezado,
  type Hoja,
  insertLinesAfter,
  isFull,
  lineOf,
  positionOf,
  spareOf,
  writeCells,
  writeLines,
} from '../sheet';
import { nombreCon, nombreOf, type Renglon, Renglones, shownIn } from './renglones';

/** Fields to write in a line. */
export interface RowWrite {
  readonly line: number;
  readonly fields: AnyRow;
}
/** A row that gets other values, and the row as it stood. */
export interface Cambiada extends RowWrite {
  readonly was: Renglon;
}
/** A row to put in a line of its own: by its fields, or by the cells that it had. */
export type Puesta = { readonly fields: AnyRow } | { readonly cells: readonly unknown[] };

export interface Plan {
  readonly hoja: Hoja;
  readonly cambiadas: readonly Cambiada[];
  readonly puestas: readonly Puesta[];
  readonly borradas: readonly Renglon[];
  /** Fields that get back what they held, and cells as they are to be: what an earlier writing did to others. */
  readonly devueltas: readonly RowWrite[];
  readonly celdas: readonly CeldaSuelta[];
}
/** A cell by itself, as Google must receive it. */
export interface CeldaSuelta {
  readonly line: number;
  readonly position: number;
  readonly cell: Cell;
}

export const isEmpty = ({ cambiadas, puestas, borradas, devueltas, celdas }: Plan): boolean =>
  [cambiadas, puestas, borradas, devueltas, celdas].every(({ length }) => length === 0);

/** The line where the row `i` of those put in lines of their own is written. */
export const lineOfPuesta = ({ hoja }: Plan, i: number): number => hoja.lastLine + 1 + i;

/**
 * Writes a plan back to back; the caller flushes. Rows are put in lines inserted for them, below the last one with
 * content: whoever types there meanwhile is pushed down, and not written over.
 */
export function write(plan: Plan): void {
  const { hoja, cambiadas, devueltas, celdas, borradas } = plan;
  // Every column must be there before anything is written.
  const others = [...cambiadas, ...devueltas].flatMap(({ line, fields }) =>
    cellsOf(hoja, line, fields),
  );
  put(plan);
  writeCells(hoja, others);
  for (const { line, position, cell } of celdas) hoja.sheet.getRange(line, position).setValue(cell);
  deleteLines(
    hoja.sheet,
    borradas.map(({ fila }) => fila),
  );
}

/** Lines that writing a plan adds to the sheet: a row appended takes a blank one that is there. */
export function linesAdded(plan: Plan): number {
  const inserted = plan.puestas.length - appendedOf(plan);
  return inserted > 0 ? inserted + spareOf(plan.hoja) : 0;
}

/**
 * How many rows are appended: one alone, and the first of a blank tab. Lines inserted right below a header push away what
 * refers to those under it (a dropdown, a formula of the office's); below the first of these lines it takes them in.
 */
const appendedOf = ({ hoja, puestas }: Plan): number =>
  !isFull(hoja) && (puestas.length === 1 || (puestas.length > 1 && hoja.lastLine === 1)) ? 1 : 0;

/** One row is appended, which Google does in one piece; for several, lines are inserted and filled. */
function put(plan: Plan): void {
  const { hoja, puestas } = plan;
  if (puestas.length === 0) return;
  const rows = puestas.map((puesta, i) =>
    'fields' in puesta ? cellsOf(hoja, lineOfPuesta(plan, i), fullRow(hoja, puesta.fields)) : [],
  );
  const raw = puestas.map((puesta) => ('cells' in puesta ? asRead(puesta.cells) : undefined));
  const appended = appendedOf(plan);
  if (appended > 0) appendLine(hoja.sheet, raw[0] ?? lineOf(rows[0] ?? []));
  if (puestas.length === appended) return;
  insertLinesAfter(hoja, hoja.lastLine + appended, puestas.length - appended);
  writeCells(hoja, rows.slice(appended).flat());
  raw.forEach((cells, i) => {
    if (cells && i >= appended) writeLines(hoja.sheet, lineOfPuesta(plan, i), [cells]);
  });
}

function cellsOf(hoja: Hoja, line: number, fields: AnyRow): readonly CellWrite[] {
  return hoja.columns.flatMap((column): CellWrite[] =>
    column.key in fields
      ? [
          {
            line,
            position: positionOf(hoja, column.key),
            column,
            value: fields[column.key],
          },
        ]
      : [],
  );
}

/** A new row writes every column of its register that the tab has, so that blanks are blank. */
const fullRow = (hoja: Hoja, row: AnyRow): AnyRow => ({
  ...Object.fromEntries(
    hoja.columns
      .filter(({ key }) => hoja.match.indexByKey[key] !== undefined)
      .map(({ key }) => [key, row[key]]),
  ),
  ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
});

/** How many lines a line moves up once a plan is written, for those deleted above it. */
export function shiftOf({ borradas }: Plan): (line: number) => number {
  const deleted = borradas.map(({ fila }) => fila).sort((a, b) => a - b);
  return (line) => {
    let [from, to] = [0, deleted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((deleted[middle] as number) < line) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

/** Whether the rows stand where a plan left them, with what it wrote: then it did nothing to others. */
export function hasLanded(plan: Plan, hoja: Hoja, filas: Renglones): boolean {
  const { hoja: read, cambiadas, devueltas, puestas, borradas } = plan;
  if (!isSameHeader(read, hoja)) return false;
  const changed = new Map(cambiadas.map(({ was, fields }) => [was.fila, fields]));
  const deleted = new Set(borradas.map(({ fila }) => fila));
  const mended = mendedLines(plan);
  const shift = shiftOf(plan);
  const stands = new Renglones(read).all.every((was) => {
    const { fila, nombre } = was;
    if (deleted.has(fila) || mended.has(fila)) return true;
    const fields = changed.get(fila);
    const there = filas.at(fila - shift(fila));
    if (!there) return false;
    return fields
      ? holds(shownIn(there), fields) && nombreCon(read, was, fields) === there.nombre
      : there.nombre === nombre;
  });
  return (
    stands &&
    puestas.every((puesta) => 'cells' in puesta || isPut(hoja, filas, puesta.fields)) &&
    devueltas.every(({ line, fields }) => holds(shownIn(filas.at(line - shift(line))), fields))
  );
}

const isPut = (hoja: Hoja, filas: Renglones, fields: AnyRow): boolean =>
  holds(shownIn(filas.get(nombreOf(hoja, { row: fields }))), fields);

/** Lines in which a plan puts right what was done to them: they are not the rows that they were read as. */
export const mendedLines = ({ devueltas, celdas }: Plan): ReadonlySet<number> =>
  new Set([...devueltas, ...celdas].map(({ line }) => line));

/** Whether two plans write the same, wherever that stands by then. */
export const isSame = (a: Plan, b: Plan): boolean => textOf(a) === textOf(b);
const textOf = ({ cambiadas, puestas, borradas, devueltas, celdas }: Plan): string =>
  JSON.stringify([
    cambiadas.map(({ was, fields }) => [was.nombre, Object.entries(fields)]),
    puestas,
    borradas.map(({ nombre }) => nombre),
    devueltas,
    celdas,
  ]);

export const isSameHeader = (a: Encabezado, b: Encabezado): boolean =>
  a.columns.every(({ key }) => a.match.indexByKey[key] === b.match.indexByKey[key]);

export const holds = (row: AnyRow, fields: AnyRow): boolean =>
  Object.entries(fields).every(([key, value]) => row[key] === value);
