// Percentages in the cells of a tab: Google gives 0,81 for what people see as 81 %, and only the format of the cell tells.

import type { HeaderMatch } from '../domain/match-headers';
import type { Celda } from '../domain/parse/celda';
import { porcentajeEscrito } from '../domain/parse/escala';
import type { PlacedColumn } from '../domain/register';
import { isShownAsPercentage } from './cells';
import { withDays } from './shown-days';

/** A tab whose header is known. */
interface Tabla {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly columns: readonly PlacedColumn[];
  readonly match: HeaderMatch;
}

/** The lines with "81%" where Google gives 0,81, and with days that have lost their format. Only what may be one is looked at: the format of cells is a call. */
export function asShown(
  { sheet, columns, match }: Tabla,
  first: number,
  given: readonly (readonly Celda[])[],
): readonly (readonly Celda[])[] {
  const lines = withDays(columns, match, given);
  const positions = columns.flatMap((column) => {
    const position = match.indexByKey[column.key];
    const isOne =
      position !== undefined && lines.some((line) => mayBePercentage(column, line[position]));
    return isOne ? position : [];
  });
  if (positions.length === 0) return lines;
  const from = Math.min(...positions);
  const width = Math.max(...positions) - from + 1;
  const formats = sheet.getRange(first, from + 1, lines.length, width).getNumberFormats();
  return lines.map((line, i) =>
    line.map((celda, position) =>
      positions.includes(position) && isShownAsPercentage(formats[i]?.[position - from])
        ? percentageOf(celda)
        : celda,
    ),
  );
}

/** Where no percentage goes, whole numbers are not suspected; nor is what the add-on alone writes. */
export const mayBePercentage = ({ kind, escala, anotada }: PlacedColumn, celda: Celda): boolean =>
  typeof celda === 'number' &&
  !anotada &&
  (escala !== undefined || ((kind === 'decimal' || kind === 'dinero') && !Number.isInteger(celda)));

const percentageOf = (celda: Celda): Celda =>
  typeof celda === 'number' ? porcentajeEscrito(celda) : celda;
