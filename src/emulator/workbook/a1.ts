// A1 notation: "B2:D9", "B2:B" (to the last row), "B:C", "2:5", "B2".

import { letrasDeColumna, posicionDeLetras } from '../../domain/letras-de-columna';
import type { Area } from './workbook';

const REFERENCE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;

/** The area a notation names; undefined when it names none. */
export function parseA1(notation: string): Area | undefined {
  const match = REFERENCE.exec(notation.trim());
  if (!match || !notation.trim()) return undefined;
  const [, column = '', row = '', endColumn, endRow] = match;
  if (endColumn === undefined || endRow === undefined) {
    if (!column || !row) return undefined;
    const [r, c] = [Number(row) - 1, posicionDeLetras(column)];
    return ordered({ startRow: r, startColumn: c, endRow: r, endColumn: c });
  }
  if ((!column && !row) || (!endColumn && !endRow)) return undefined;
  return ordered({
    startRow: row ? Number(row) - 1 : 0,
    startColumn: column ? posicionDeLetras(column) : 0,
    ...(endRow && { endRow: Number(endRow) - 1 }),
    ...(endColumn && { endColumn: posicionDeLetras(endColumn) }),
  });
}

/** The notation of an area; open ends stay open, and a whole sheet has none. */
export function a1Of({ startRow, startColumn, endRow, endColumn }: Area): string {
  const start = `${letrasDeColumna(startColumn)}${startRow + 1}`;
  if (startRow === endRow && startColumn === endColumn) return start;
  if (endRow === undefined && endColumn === undefined) return '';
  if (endRow === undefined) {
    const end = letrasDeColumna(endColumn ?? startColumn);
    return startRow === 0 ? `${letrasDeColumna(startColumn)}:${end}` : `${start}:${end}`;
  }
  if (endColumn === undefined) {
    return startColumn === 0 ? `${startRow + 1}:${endRow + 1}` : `${start}:${endRow + 1}`;
  }
  return `${start}:${letrasDeColumna(endColumn)}${endRow + 1}`;
}

/** Google takes corners in any order. */
function ordered(area: Area): Area | undefined {
  if (area.startRow < 0 || (area.endRow ?? 0) < 0) return undefined;
  const swapRows = area.endRow !== undefined && area.endRow < area.startRow;
  const swapColumns = area.endColumn !== undefined && area.endColumn < area.startColumn;
  return {
    ...area,
    ...(swapRows && { startRow: area.endRow ?? 0, endRow: area.startRow }),
    ...(swapColumns && { startColumn: area.endColumn ?? 0, endColumn: area.startColumn }),
  };
}
