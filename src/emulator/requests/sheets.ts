// About the spreadsheet and its sheets: names, order, size, lines, what is hidden or frozen.

import type { Dimension } from '../workbook/area';
import type { Input } from '../workbook/enter';
import type { Area } from '../workbook/workbook';

/** What the script may know of a sheet without a read. */
export interface SheetInfo {
  readonly name: string;
  /** One-based, hidden sheets included. */
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isHidden: boolean;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export type SheetChange = Partial<Omit<SheetInfo, 'index' | 'rowCount' | 'columnCount'>>;

export interface SheetRequests {
  workbook(): { id: string; name: string; locale: string; timeZone: string };
  setWorkbook(change: { locale?: string; timeZone?: string }): void;
  /** Ids and names in tab order. */
  sheets(): { id: string; name: string }[];
  sheet(sheetId: string): SheetInfo;
  /** Whether the row, zero-based, is hidden. */
  isRowHidden(sheetId: string, row: number): boolean;
  /** The same of a column. */
  isColumnHidden(sheetId: string, column: number): boolean;
  /** Merged areas that touch another. */
  merges(sheetId: string, area: Area): Area[];
  /** Where the filter of the sheet is; undefined without one. */
  filter(sheetId: string): Area | undefined;
  /** Puts it, or takes it away. */
  setFilter(sheetId: string, area?: Area): void;
  active(): { sheetId: string; area: Area };
  activate(sheetId: string, area?: Area): void;
  /** Position is zero-based; after the active sheet unless told; with `like`, a copy of that sheet. Gives the id. */
  addSheet(name?: string, position?: number, like?: string): string;
  deleteSheet(sheetId: string): void;
  moveSheet(sheetId: string, position: number): void;
  changeSheet(sheetId: string, change: SheetChange): void;
  insertLines(
    sheetId: string,
    dimension: Dimension,
    at: number,
    count: number,
    like?: number,
  ): void;
  deleteLines(sheetId: string, dimension: Dimension, at: number, count: number): void;
  appendRow(sheetId: string, values: readonly Input[]): void;
  setColumns(
    sheetId: string,
    start: number,
    count: number,
    change: { width?: number; isHidden?: boolean },
  ): void;
  /** Pixels that rows have, whatever they hold. */
  setRows(sheetId: string, start: number, count: number, height: number): void;
  flush(): void;
}
