// How the columns of a register look: their headers with their help, and the formats, colours and widths of what stands below.
// One call a look, whatever the columns are.

import { notaDe } from '../../domain/nota-de-columna';
import { isOfComplemento, OBSERVACIONES_KEY, type PlacedColumn } from '../../domain/register';
import { formatOf } from '../cells';
import { widen } from '../widths';
import { tintObservaciones } from './tints';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPED = '#1f3a5f';
const COMPUTED = '#5f6368';
const HEADER_FONT = '#ffffff';
const COMPUTED_CELLS = '#f1f3f4';

/** Writes the headers of columns. What they have is theirs from then on: an execution that dies before begins again. */
export function nameColumns(sheet: Sheet, columns: readonly PlacedColumn[], first = 1): void {
  sheet.getRange(1, first, 1, columns.length).setValues([columns.map(({ label }) => label)]);
}

/** The looks of columns side by side from a position on, over the whole height of the sheet; of several tabs, with the widths of each. */
export function dressColumns(
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  first: number,
  widths = widthsOf(columns),
): void {
  for (const look of looksOfColumns(sheet, columns, first, widths)) look();
}

/** The same, a piece at a time: a tab that is there may refuse one of them (looks.ts). */
export const looksOf = (
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  first: number,
): readonly (() => void)[] =>
  columns.length === 0
    ? []
    : [...looksOfColumns(sheet, columns, first, widthsOf(columns)), () => holdRows(sheet, columns)];

const looksOfColumns = (
  sheet: Sheet,
  columns: readonly PlacedColumn[],
  first: number,
  widths: readonly number[],
): readonly (() => void)[] => [
  () => dressHeader(sheet, columns, first),
  () => formatCells(sheet, columns, first),
  () => dressCells(sheet, columns, first),
  () => tint(sheet, columns, first),
  () => widen(sheet, widths, first),
];

function dressHeader(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  sheet
    .getRange(1, first, 1, columns.length)
    .setNumberFormat('@')
    .setNotes([columns.map(notaDe)])
    .setBackgrounds([columns.map((column) => (isOfComplemento(column) ? COMPUTED : TYPED))])
    .setFontColor(HEADER_FONT)
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle');
}

function formatCells(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  const rows = sheet.getMaxRows() - 1;
  const formats = columns.map(formatOf);
  sheet
    .getRange(2, first, rows, columns.length)
    .setNumberFormats(Array.from({ length: rows }, () => [...formats]));
}

function dressCells(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  const rows = sheet.getMaxRows() - 1;
  const down = <T>(line: readonly T[]): T[][] => Array.from({ length: rows }, () => [...line]);
  const cells = sheet.getRange(2, first, rows, columns.length).setVerticalAlignment('top');
  const isLong = columns.map(({ kind }) => kind === 'textoLargo');
  if (isLong.includes(true)) cells.setWraps(down(isLong));
  if (columns.some(isOfComplemento))
    cells.setBackgrounds(
      down(columns.map((column) => (isOfComplemento(column) ? COMPUTED_CELLS : null))),
    );
}

/** Pixels of a row of texts that may hold pages: some five lines. */
const HELD = 84;

/** A row is no taller than what tells which it is: a page of text is read in its form. A call, where there are such texts. */
export function holdRows(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  if (columns.some(({ parrafos }) => parrafos))
    sheet.setRowHeightsForced(2, sheet.getMaxRows() - 1, HELD);
}

function tint(sheet: Sheet, columns: readonly PlacedColumn[], first: number): void {
  const rows = sheet.getMaxRows() - 1;
  const said = columns.flatMap(({ key }, i) =>
    key === OBSERVACIONES_KEY ? [sheet.getRange(2, first + i, rows, 1)] : [],
  );
  if (said.length > 0) tintObservaciones(sheet, said);
}

/** Pixels that a column is given: in the narrowest a código DANE fits beside the arrow of its list. With a width of its own each would be a call. */
const WIDTHS = [130, 190, 320] as const;

/** The widths of the columns of one tab. */
export const widthsOf = (columns: readonly PlacedColumn[]): readonly number[] =>
  columns
    .map(nearestOf)
    .map(asItsNeighbours)
    .map((step) => WIDTHS[step] as number);

/** Which of the widths is the nearest to what it asks for; the wider of two as near. */
const nearestOf = ({ width = 120 }: PlacedColumn): number => {
  const far = WIDTHS.map((each) => Math.abs(each - width));
  return far.lastIndexOf(Math.min(...far));
};

/** One between two that are a step wider takes their width: on its own it would be a call. */
const asItsNeighbours = (step: number, i: number, all: readonly number[]): number =>
  all[i - 1] === step + 1 && all[i + 1] === step + 1 ? step + 1 : step;
