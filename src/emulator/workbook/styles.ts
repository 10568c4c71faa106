// Styles of cells, each kept once in the workbook and named by a short id, so that a file of a million cells stays small.

import { cellAt } from './cells';
import type { SheetData, StyleData, WorkbookData } from './workbook';

const NONE: StyleData = {};
/** Ids by style as JSON, for each table of styles seen. */
const idsOf = new WeakMap<WorkbookData['styles'], Map<string, string>>();

/** The id under which the workbook keeps this style, new if need be. */
export function styleId(workbook: WorkbookData, style: StyleData): string {
  let ids = idsOf.get(workbook.styles);
  if (!ids) {
    ids = new Map(Object.entries(workbook.styles).map(([id, known]) => [keyOf(known), id]));
    idsOf.set(workbook.styles, ids);
  }
  const key = keyOf(style);
  const known = ids.get(key);
  if (known !== undefined) return known;
  let number = ids.size + 1;
  while (`e${number}` in workbook.styles) number++;
  const id = `e${number}`;
  workbook.styles[id] = style;
  ids.set(key, id);
  return id;
}

/** Id of the style that a cell shows: its own, or else its column's. */
export const styleIdAt = (sheet: SheetData, row: number, column: number): string | undefined =>
  cellAt(sheet, row, column)?.s ?? sheet.columnData[column]?.s;

/** The style that a cell shows. */
export function styleAt(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): StyleData {
  const id = styleIdAt(sheet, row, column);
  return (id !== undefined && workbook.styles[id]) || NONE;
}

/** Number format that a cell shows; undefined is automatic. */
export const patternAt = (
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): string | undefined => styleAt(workbook, sheet, row, column).n?.pattern;

/** A style with one property set, or removed when the value is undefined. */
export function withStyle<K extends keyof StyleData>(
  style: StyleData,
  property: K,
  value: StyleData[K] | undefined,
): StyleData {
  const { [property]: _, ...rest } = style;
  return value === undefined ? (rest as StyleData) : { ...rest, [property]: value };
}

const keyOf = (style: StyleData): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
