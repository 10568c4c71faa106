// What a request of a page must be, before anything is done with it: a page of another version, or a program that is no page,
// is refused in words and leaves the book as it is.

import type { SheetData } from '../../emulator/workbook/workbook';
import { UserError } from '../../terminal/user-error';
import type {
  BookRequest,
  CallRequest,
  EditRequest,
  EntryRequest,
  Operation,
  PresenceRequest,
} from '../protocol';

const outside = (): UserError =>
  new UserError(
    'Eso queda fuera de la hoja, o en una que ya no está, y no se cambió nada. Cierre la página y ábrala de nuevo.',
  );

export const noSense = (): UserError =>
  new UserError(
    'El libro no entendió lo que pidió la página, y no cambió nada. Cierre la página y ábrala de nuevo.',
  );

type Fields = { readonly [field: string]: unknown };
type Check = (value: unknown) => boolean;

/** The last row and column of an .xlsx. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const LARGEST_SIZE = 10_000;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
/** How many changes a page has seen; none of them, before the first. */
const isSeen: Check = (value) => Number.isSafeInteger(value) && Number(value) >= -1;
/** A page names itself: a name that is kept with the book. */
const isPage: Check = (value) => isText(value) && /^[a-z\d][\w-]{0,63}$/i.test(String(value));
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

/** All of it is kept. */
const hasOnly =
  (fields: { readonly [field: string]: Check }): Check =>
  (value) =>
    has(fields)(value) &&
    Object.keys(value as Fields).every((field) => Object.hasOwn(fields, field));

const isStyle = hasOnly({
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
  since: isAbsentOr(isSeen),
});

const isRow = isWithin(0, LAST_ROW);
const isColumn = isWithin(0, LAST_COLUMN);
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
  isText(value.kind) &&
  Object.hasOwn(OPERATIONS, value.kind as string) &&
  OPERATIONS[value.kind as Operation['kind']](value);

const isEdit = has({
  page: isPage,
  number: isWithin(1, Number.MAX_SAFE_INTEGER),
  seen: isSeen,
  operations: (value) => Array.isArray(value) && value.every(isOperation),
  takesBack: isAbsentOr(isOneOf('undo', 'redo')),
});
const isBook = has({
  page: isText,
  seen: isSeen,
  lines: (value) =>
    isFields(value) &&
    Object.values(value).every((lines) => Array.isArray(lines) && lines.every(isRow)),
});
const isArea = has({
  startRow: isRow,
  startColumn: isColumn,
  endRow: isAbsentOr(isRow),
  endColumn: isAbsentOr(isColumn),
});
const isCall = has({
  page: isPage,
  fn: isText,
  args: Array.isArray,
  active: isAbsentOr(has({ sheetId: isText, area: isArea, seen: isAbsentOr(isSeen) })),
});

const LONGEST_NAME = 200;
const isPresence = has({
  page: isPage,
  seen: isSeen,
  nombre: (value) => isText(value) && String(value).length <= LONGEST_NAME,
  at: isAbsentOr(has({ sheetId: isText, row: isRow, column: isColumn })),
  escribe: isOneOf(true, false),
});

/** Reads what a request holds; a UserError when it is not that. */
const reader =
  <T>(is: Check) =>
  (json: unknown): T => {
    if (!is(json)) throw noSense();
    return json as T;
  };
export const editIn = reader<EditRequest>(isEdit);
export const bookIn = reader<BookRequest>(isBook);
export const callIn = reader<CallRequest>(isCall);
export const presenceIn = reader<PresenceRequest>(isPresence);
export const pageIn = reader<string>(isPage);
export const entryIn = reader<EntryRequest>(has({ llave: isText }));

/** Refuses what the sheet does not have: nothing of it is done. */
export function requireInside(sheet: SheetData | undefined, operation: Operation): void {
  if (!sheet || !isInside(sheet, operation)) throw outside();
}

function isInside({ rowCount, columnCount }: SheetData, operation: Operation): boolean {
  const areRows = (rows: object): boolean => areBelow(Object.keys(rows), rowCount);
  const areColumns = (columns: object): boolean => areBelow(Object.keys(columns), columnCount);
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
    case 'computed':
      return areRows(operation.cells) && Object.values(operation.cells).every(areColumns);
    case 'notes':
      return Object.keys(operation.notes).every((place) => {
        const [row = 0, column = 0] = place.split(',').map(Number);
        return row < rowCount && column < columnCount;
      });
    case 'columnWidths':
      return areColumns(operation.widths);
    case 'rowHeights':
      return areRows(operation.heights);
    case 'showSheet':
      return true;
  }
}

const areBelow = (lines: readonly string[], count: number): boolean =>
  lines.every((line) => Number(line) < count);
