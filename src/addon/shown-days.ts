// Days in the cells of a tab whose format somebody cleared: Google gives their number, and who sees the cell a day no more.

import type { HeaderMatch } from '../domain/match-headers';
import { type Celda, DIA_CERO } from '../domain/parse/celda';
import type { PlacedColumn } from '../domain/register';

type Lines = readonly (readonly Celda[])[];

/** The lines with a day where a column of dates has the number of one. */
export function withDays(
  columns: readonly PlacedColumn[],
  { indexByKey }: HeaderMatch,
  lines: Lines,
): Lines {
  const positions = columns.flatMap(({ key, kind }) =>
    kind === 'fecha' ? (indexByKey[key] ?? []) : [],
  );
  if (!lines.some((line) => positions.some((position) => isDay(line[position])))) return lines;
  return lines.map((line) =>
    line.map((celda, i) => (positions.includes(i) && isDay(celda) ? dayOf(celda) : celda)),
  );
}

/** From 1990 to 2100: any other number in a column of dates is a number. */
const isDay = (celda: Celda): celda is number =>
  typeof celda === 'number' && celda >= 32_874 && celda < 73_416;

function dayOf(days: number): Celda {
  const moment = new Date(Date.parse(DIA_CERO) + Math.floor(days) * 86_400_000);
  return { fecha: moment.toISOString().slice(0, 10) };
}
