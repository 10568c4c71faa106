// Carries resolved changes to the sheets, back to back: which line each row has, which cells change.
// Whether they landed where they should is for moved-rows.ts.

import { type Cambio, claveAfter, claveOfLine } from '../../domain/cambio';
import { type AnyRow, keyOf } from '../../domain/register';
import { type CellWrite, deleteLines, type Hoja, positionOf, writeCells } from '../sheet';
import { claveOf } from './row-key';

/** Fields to write in a line, and the key that must stand there. */
export interface RowWrite {
  readonly line: number;
  readonly clave: string;
  /** The key it had, where the change gives it another. */
  readonly was?: string;
  readonly fields: AnyRow;
}
/** What one tab is to receive: rows by line, and lines to delete. */
export interface Plan {
  readonly hoja: Hoja;
  readonly rows: readonly RowWrite[];
  readonly deleted: readonly number[];
}

/** Writes the changes tab by tab; the caller flushes before and after. */
export function applyCambios(hojas: readonly Hoja[], cambios: readonly Cambio[]): readonly Plan[] {
  const plans = hojas
    .map((hoja) =>
      planFor(
        hoja,
        cambios.filter(({ registro }) => registro === hoja.register.key),
      ),
    )
    .filter(({ rows, deleted }) => rows.length + deleted.length > 0);
  for (const { hoja, rows } of plans) writeRows(hoja, rows);
  for (const { hoja, deleted } of plans) deleteLines(hoja.sheet, deleted);
  return plans;
}

function planFor(hoja: Hoja, cambios: readonly Cambio[]): Plan {
  const lineOf = linesByKey(hoja);
  const rows: RowWrite[] = [];
  const deleted: number[] = [];
  let end = hoja.lastLine;
  for (const cambio of cambios) {
    if (cambio.cambio === 'crear') {
      end += 1;
      const clave = keyOf(hoja.register, cambio.row) ?? '';
      rows.push({ line: end, clave, fields: fullRow(hoja, cambio.row) });
    } else {
      const line = lineOf.get(cambio.clave);
      if (line === undefined) continue;
      if (cambio.cambio === 'borrar') deleted.push(line);
      else {
        const { clave: was, despues: fields } = cambio;
        const clave = claveAfter(hoja.register, was, fields) ?? claveOfLine(line);
        rows.push(clave === was ? { line, clave, fields } : { line, clave, was, fields });
      }
    }
  }
  return { hoja, rows, deleted };
}

const linesByKey = (hoja: Hoja): Map<string, number> =>
  new Map(hoja.filas.map((fila) => [claveOf(hoja, fila), fila.fila]));

/** A new row writes every column of its register that the tab has, so that blanks are blank. */
const fullRow = (hoja: Hoja, row: AnyRow): AnyRow =>
  Object.fromEntries(
    hoja.columns
      .filter(({ key }) => hoja.match.indexByKey[key] !== undefined)
      .map(({ key }) => [key, row[key]]),
  );

/** Writes fields in the given lines of a tab, in the fewest rectangles. */
export function writeRows(hoja: Hoja, rows: readonly RowWrite[]): void {
  const columnOf = new Map(hoja.columns.map((column) => [column.key, column]));
  const writes = rows.flatMap(({ line, fields }) =>
    Object.entries(fields).flatMap(([key, value]): CellWrite[] => {
      const column = columnOf.get(key);
      return column ? [{ line, position: positionOf(hoja, key), column, value }] : [];
    }),
  );
  writeCells(hoja, writes);
}
