// To read the cells of a range: values, what is shown, formulas, looks, notes. Rows come as arrays.

import type { Area, StyleData } from '../workbook/workbook';
import type { Grid } from './grid';

/** A value on its way to the script: "" is blank, a date is its serial in brackets. */
export type Output = string | number | boolean | readonly [serial: number];

export interface Bounds {
  readonly row: number;
  readonly column: number;
}

export interface CellReads {
  values(sheetId: string, area: Area): Output[][];
  displayValues(sheetId: string, area: Area): string[][];
  formulas(sheetId: string, area: Area): string[][];
  notes(sheetId: string, area: Area): string[][];
  /** One property of the style of each cell; null when it is not set. */
  styles<K extends keyof StyleData>(
    sheetId: string,
    area: Area,
    property: K,
  ): Grid<StyleData[K] | null>;
  isBlank(sheetId: string, area: Area): boolean;
  /** Last row and column with content, one-based; 0 when there is none. */
  bounds(sheetId: string): Bounds;
  /** The same for getDataRange, which is navigation: Google tells it along with the values. */
  extent(sheetId: string): Bounds;
}
