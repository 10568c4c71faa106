// Areas as an xlsx file writes them. A column without end is written down to Excel's last row, and read back as such.

import { a1Of, parseA1 } from '../emulator/workbook/a1';
import type { Area } from '../emulator/workbook/workbook';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** "B2:B1048576". */
export const toRef = (area: Area): string =>
  a1Of({
    ...area,
    endRow: area.endRow ?? LAST_ROW,
    endColumn: area.endColumn ?? LAST_COLUMN,
  });

/** "$B$2:$B$40", as a formula needs it where it must not move. */
export const toAbsoluteRef = (area: Area): string =>
  toRef(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The area of "B2:C9", "$B$2" or "B:B"; undefined when it is none. */
export function parseRef(ref: string): Area | undefined {
  const area = parseA1(ref);
  if (!area) return undefined;
  const { endRow = LAST_ROW, endColumn = LAST_COLUMN, ...start } = area;
  return {
    ...start,
    ...(endRow < LAST_ROW && { endRow }),
    ...(endColumn < LAST_COLUMN && { endColumn }),
  };
}

/** "B2:B40 D2:D40". */
export const toSqref = (areas: readonly Area[]): string => areas.map(toRef).join(' ');

export const parseSqref = (sqref: string): Area[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((ref) => parseRef(ref) ?? []);
