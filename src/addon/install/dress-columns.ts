// How the columns of a register look: their headers with their help, and the formats, colours and widths of what stands below.
// One call a look, whatever the columns are.

import { isComputed, OBSERVACIONES_KEY, type PlacedColumn } from '../../domain/register';
import { formatOf } from '../cells';
import { widen } from '../widths';
import { tintObservaciones } from './tints';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPED = '#1f3a5f';
const COMPUTED = '#5f6368';
const HEADER_FONT = '#ffffff';
const COMPUTED_CELLS = '#f1f3f4';

/** Columns side by side from a position on, over the whole height of the sheet. */
export function dressColumns(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  if (columns.length === 0) return;
  dressHeader(sheet, columns, first);
  dressCells(sheet, columns, first);
  tint(sheet, columns, first);
  widen(sheet, columns.map(widthOf).map(asItsNeighbours), first);
}

function dressHeader(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  sheet
    .getRange(1, first, 1, columns.length)
    .setNumberFormat('@')
    .setValues([columns.map(({ label }) => label)])
    .setNotes([columns.map(({ help }) => help ?? '')])
    .setBackgrounds([columns.map((column) => (isComputed(column) ? COMPUTED : TYPED))])
    .setFontColor(HEADER_FONT)
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
}

function dressCells(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  const rows = sheet.getMaxRows() - 1;
  const down = <T>(line: readonly T[]): T[][] => Array.from({ length: rows }, () => [...line]);
  const cells = sheet.getRange(2, first, rows, columns.length);
  cells.setNumberFormats(down(columns.map(formatOf))).setVerticalAlignment('top');
  const isLong = columns.map(({ kind }) => kind === 'textoLargo');
  if (isLong.includes(true)) cells.setWraps(down(isLong));
  if (columns.some(isComputed))
    cells.setBackgrounds(
      down(columns.map((column) => (isComputed(column) ? COMPUTED_CELLS : null))),
    );
}

function tint(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  const rows = sheet.getMaxRows() - 1;
  const said = columns.flatMap(({ key }, i) =>
    key === OBSERVACIONES_KEY ? [sheet.getRange(2, first + i, rows, 1)] : [],
  );
  if (said.length > 0) tintObservaciones(sheet, said);
}

/** Pixels that a column is given (in the narrowest a código DANE fits beside the arrow of its list), the nearest to what it asks for: with a width of its own each would be a call. */
const WIDTHS = [130, 200, 320] as const;

const widthOf = ({ width = 120 }: PlacedColumn): number =>
  WIDTHS.reduce((best, each) => (Math.abs(each - width) < Math.abs(best - width) ? each : best));

/** One between two that are wider takes their width: on its own it would be a call. */
const asItsNeighbours = (width: number, i: number, all: readonly number[]): number => {
  const wider = all[i - 1];
  return wider !== undefined && wider > width && all[i + 1] === wider ? wider : width;
};
