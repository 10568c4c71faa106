// Where the others are and what they did, as it is read and heard.

import { cuenta } from '../../../domain/formato';
import { a1Of } from '../../../emulator/workbook/a1';
import type { PresentCell } from '../../protocol';
import type { Grid } from '../grid';
import type { Person } from './people';

export const sheetName = (grid: Grid, sheetId: string): string =>
  grid.book()?.getSheetBySheetId(sheetId)?.getName() ?? 'una hoja que ya no está';

/** «Seguimiento E5» */
export function cellInWords(grid: Grid, { sheetId, row, column }: PresentCell): string {
  const a1 = a1Of({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  return `${sheetName(grid, sheetId)} ${a1}`;
}

/** «Seguimiento E5», «escribe en Seguimiento E5» */
export function placeInWords(grid: Grid, { at, escribe }: Person): string {
  if (!at) return '';
  return escribe ? `escribe en ${cellInWords(grid, at)}` : cellInWords(grid, at);
}

/** «Luz cambió Seguimiento E5 y 11 celdas más» */
export function changesInWords(
  grid: Grid,
  nombre: string,
  {
    cells,
    sheets,
  }: { readonly cells: readonly PresentCell[]; readonly sheets: ReadonlySet<string> },
): string {
  const [only] = cells;
  const [sheet, ...otherSheets] = new Set([...sheets, ...cells.map(({ sheetId }) => sheetId)]);
  if (sheet === undefined) return '';
  if (otherSheets.length > 0)
    return `${nombre} cambió ${cuenta(otherSheets.length + 1, 'hoja', 'hojas')}`;
  if (sheets.size > 0) return `${nombre} movió, agregó o quitó filas de ${sheetName(grid, sheet)}`;
  if (!only) return '';
  const more = cells.length - 1;
  const andMore = more > 0 ? ` y ${cuenta(more, 'celda más', 'celdas más')}` : '';
  return `${nombre} cambió ${cellInWords(grid, only)}${andMore}`;
}
