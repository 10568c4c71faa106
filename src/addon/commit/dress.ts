// Values that a cell took for something else, because it had not the format of its column (somebody cleared it, or typed a
// percentage there): the format first, and the value again.

import { groupBy } from '../../domain/group-by';
import type { PlacedColumn, Valor } from '../../domain/register';
import { formatOf, toCell } from '../cells';
import { tryLooks } from '../looks';
import { type Hoja, positionOf } from '../sheet';
import type { CeldaSuelta } from './plan';

/** A cell by its line and column, and the value that it was to hold. */
export interface CellName {
  readonly line: number;
  readonly column: PlacedColumn;
  readonly value: Valor;
}

/** Dresses the cells whose format is not that of their column, and tells what to write in them; what somebody typed since is left. */
export function dress(cells: readonly CellName[], hoja: Hoja): readonly CeldaSuelta[] {
  return [...groupBy(cells, ({ column }) => column.key)].flatMap(([, same]) =>
    dressColumn(same, hoja),
  );
}

function dressColumn(cells: readonly CellName[], hoja: Hoja): readonly CeldaSuelta[] {
  const [one] = cells;
  if (!one) return [];
  const [position, format] = [positionOf(hoja, one.column.key), formatOf(one.column)];
  const lines = cells.map(({ line }) => line);
  const from = Math.min(...lines);
  const range = hoja.sheet.getRange(from, position, Math.max(...lines) - from + 1, 1);
  const formats = range.getNumberFormats();
  // Where the cell has its format, it holds what it was given, or what a person wrote after it.
  const taken = cells.filter(({ line }) => formats[line - from]?.[0] !== format);
  if (taken.length === 0) return [];
  for (const { line } of taken) formats[line - from] = [format];
  const isDressed =
    tryLooks(() => range.setNumberFormats(formats), hoja.register.title) === undefined;
  return taken.map(({ line, column, value }) => ({
    line,
    position,
    cell: isDressed || typeof value !== 'string' ? toCell(column, value) : `'${value}`,
  }));
}
