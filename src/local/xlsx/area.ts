// Areas as an xlsx file writes them. A column without end is written down to Excel's last row, and read back as such.

import { columnName } from '../page/column-name';
import type { Area } from '../workbook';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const REF = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/;

/** "B2:B1048576"; "$B$2:$B$40" when absolute, as a formula needs it. */
export function toRef(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const corner = (row: number, column: number): string =>
    `${mark}${columnName(column)}${mark}${row + 1}`;
  const from = corner(area.startRow, area.startColumn);
  const to = corner(area.endRow ?? ROWS - 1, area.endColumn ?? COLUMNS - 1);
  return from === to ? from : `${from}:${to}`;
}

/** The area of "B2:C9", "$B$2", "B:B" or "2:2"; undefined when it is none. */
export function parseRef(ref: string): Area | undefined {
  const match = REF.exec(ref);
  if (!match || ref === '') return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const endRow = bottom === undefined ? ROWS - 1 : Number(bottom) - 1;
  const endColumn = right === undefined ? COLUMNS - 1 : columnIndex(right);
  return {
    startRow: top === undefined ? 0 : Number(top) - 1,
    startColumn: left === undefined ? 0 : columnIndex(left),
    ...(endRow < ROWS - 1 && { endRow }),
    ...(endColumn < COLUMNS - 1 && { endColumn }),
  };
}

/** "B2:B40 D2:D40". */
export const toSqref = (areas: readonly Area[]): string =>
  areas.map((area) => toRef(area)).join(' ');

export const parseSqref = (sqref: string): Area[] =>
  sqref
    .trim()
    .split(/\s+/)
    .flatMap((ref) => parseRef(ref) ?? []);

/** "A" → 0, "AA" → 26. */
const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
