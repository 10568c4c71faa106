// What a request of a page must be, before anything is done with it: a page of another version, or a program that is no page,
// is refused in words and leaves the book as it is.

import type { SheetData } from '../../emulator/workbook/workbook';
import { UserError } from '../../terminal/user-error';
import type { BookRequest, CallRequest, EditRequest, Operation } from '../protocol';

export const noSense = (): UserError =>
  new UserError(
    'El libro no entendió lo que pidió la página, y no cambió nada. Cierre la página y ábrala de nuevo.',
  );

type Fields = { readonly [field: string]: unknown };
type Check = (value: unknown) => boolean;

/** The last row and column of an .xlsx, and the cells of a whole workbook on Google. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MOST_CELLS = 10_000_000;
const LARGEST_SIZE = 10_000;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isWithin =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isAbsentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isSize: Check = (value) =>
  isNumber(value) && Number(value) >= 0 && Number(value) <= LARGEST_SIZE;
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isColour: Check = (value) => isFields(value) && isText(value.rgb);
const isSimple: Check = (value) => isText(value) || isNumber(value) || typeof value === 'boolean';

/** A field that is not named may be anything: it is not read. */
const has =
  (fields: { readonly [field: string]: Check }): Check =>
  (value) =>
    isFields(value) && Object.entries(fields).every(([field, check]) => check(value[field]));

/** By line numbers, or by «row,column». */
const byLine =
  (last: number, check: Check): Check =>
  (value) =>
    isFields(value) &&
    Object.entries(value).every(
      ([line, each]) => /^\d+$/.test(line) && Number(line) <= last && check(each),
    );
const byPlace =
  (check: Check): Check =>
  (value) =>
    isFields(value) &&
    Object.entries(value).every(([place, each]) => /^\d+,\d+$/.test(place) && check(each));

const isStyle = has({
  n: isAbsentOr(isNullOr(has({ pattern: isText }))),
  bg: isAbsentOr(isNullOr(isColour)),
  cl: isAbsentOr(isNullOr(isColour)),
  ul: isAbsentOr(isNullOr(has({ s: isOneOf(0, 1) }))),
  bl: isAbsentOr(isNullOr(isOneOf(0, 1))),
  it: isAbsentOr(isNullOr(isOneOf(0, 1))),
  fs: isAbsentOr(isNullOr(isNumber)),
  ff: isAbsentOr(isNullOr(isText)),
  ht: isAbsentOr(isNullOr(isWithin(0, 10))),
  vt: isAbsentOr(isNullOr(isWithin(0, 10))),
  tb: isAbsentOr(isNullOr(isWithin(0, 10))),
});
const isCell = has({
  typed: isAbsentOr(isText),
  v: isAbsentOr(isNullOr(isSimple)),
  f: isAbsentOr(isText),
  s: isAbsentOr(isStyle),
  since: isAbsentOr(isNumber),
});

const isRow = isWithin(0, LAST_ROW);
const isCount = isWithin(1, LAST_ROW + 1);
const cellsOf = (check: Check): Check => byLine(LAST_ROW, byLine(LAST_COLUMN, check));

const OPERATIONS: { readonly [kind in Operation['kind']]: Check } = {
  cells: has({ cells: cellsOf(isCell) }),
  computed: has({ cells: cellsOf(isSimple) }),
  notes: has({ notes: byPlace(isNullOr(isText)) }),
  insertRows: has({ row: isRow, count: isCount }),
  deleteRows: has({ row: isRow, count: isCount }),
  moveRows: has({ start: isRow, order: isOrder }),
  showSheet: () => true,
  columnWidths: has({ widths: byLine(LAST_COLUMN, isNullOr(isSize)) }),
  rowHeights: has({ heights: byLine(LAST_ROW, isNullOr(isSize)) }),
};

/** Each row once: one that came twice would take the place of another. */
function isOrder(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRow) && new Set(value).size === value.length;
}

const isOperation: Check = (value) =>
  isFields(value) &&
  isText(value.sheetId) &&
  Object.hasOwn(OPERATIONS, String(value.kind)) &&
  OPERATIONS[value.kind as Operation['kind']](value);

const isEdit = has({
  page: isText,
  number: isNumber,
  seen: isNumber,
  operations: (value) => Array.isArray(value) && value.every(isOperation),
  takesBack: isAbsentOr(isOneOf('undo', 'redo')),
});
const isBook = has({
  page: isText,
  seen: isNumber,
  lines: (value) =>
    isFields(value) &&
    Object.values(value).every((lines) => Array.isArray(lines) && lines.every(isRow)),
});
const isArea = has({
  startRow: isRow,
  startColumn: isRow,
  endRow: isAbsentOr(isRow),
  endColumn: isAbsentOr(isRow),
});
const isCall = has({
  page: isText,
  fn: isText,
  args: Array.isArray,
  active: isAbsentOr(has({ sheetId: isText, area: isArea })),
});

/** The edit in a request; a UserError when it is none. */
export function editIn(json: unknown): EditRequest {
  if (!isEdit(json)) throw noSense();
  return json as EditRequest;
}

/** The key with which a browser wants to come in; a UserError when there is none. */
export function keyIn(json: unknown): string {
  if (!isFields(json) || typeof json.llave !== 'string') throw noSense();
  return json.llave;
}

/** What is asked of the book in a request; a UserError when it is nothing. */
export function bookIn(json: unknown): BookRequest {
  if (!isBook(json)) throw noSense();
  return json as BookRequest;
}

/** The call in a request; a UserError when it is none. */
export function callIn(json: unknown): CallRequest {
  if (!isCall(json)) throw noSense();
  return json as CallRequest;
}

/** Refuses rows that the sheet does not have, and cells so far that no file would open with them. */
export function requireInside(sheet: SheetData | undefined, operation: Operation): void {
  if (!sheet || !isInside(sheet, operation)) throw noSense();
}

function isInside({ rowCount }: SheetData, operation: Operation): boolean {
  switch (operation.kind) {
    case 'insertRows':
      return operation.row <= rowCount && rowCount + operation.count <= LAST_ROW + 1;
    case 'deleteRows':
      return operation.row + operation.count <= rowCount && operation.count < rowCount;
    case 'moveRows': {
      const { start, order } = operation;
      const end = start + order.length;
      return end <= rowCount && order.every((row) => row >= start && row < end);
    }
    case 'cells':
      return Object.entries(operation.cells).every(([row, cells]) =>
        Object.keys(cells).every(
          (column) => (Number(row) + 1) * (Number(column) + 1) <= MOST_CELLS,
        ),
      );
    default:
      return true;
  }
}
