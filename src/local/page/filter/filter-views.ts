// Filter views: what a filter lets through, kept under a name in this browser for whoever wants it again. A column is known by its
// title, since a new version of the book may move it.

import { ICommandService, type Worksheet } from '@univerjs/core';
import {
  type IFilterColumn,
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { enumerar } from '../../../domain/redaccion';
import type { Grid } from '../grid';
import { shownText } from '../shown-text';

export interface FilterView {
  readonly name: string;
  /** The name of its sheet. */
  readonly sheet: string;
  readonly columns: readonly { readonly title: string; readonly criteria: IFilterColumn }[];
}

const keyOf = (grid: Grid): string => `libro-pam-vistas-de-filtro:${grid.book()?.getUnitId()}`;

/** All of this book, of every sheet. */
export function keptViews(grid: Grid): readonly FilterView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(grid)) ?? '[]');
    return Array.isArray(kept) ? (kept as FilterView[]) : [];
  } catch {
    return [];
  }
}

/** Whether the browser kept them. */
export function keepViews(grid: Grid, views: readonly FilterView[]): boolean {
  try {
    localStorage.setItem(keyOf(grid), JSON.stringify(views));
    return true;
  } catch {
    return false;
  }
}

/** What the filter of the sheet in front lets through now, if it hides anything. */
export function viewNow(grid: Grid, name: string): FilterView | undefined {
  const sheet = grid.book()?.getActiveSheet(true);
  const filter = grid.injector.get(SheetsFilterService).activeFilterModel;
  if (!sheet || !filter) return undefined;
  const { startRow } = filter.getRange();
  const columns = filter.getAllFilterColumns().map(([column, each]) => ({
    title: titleAt(sheet, startRow, column),
    criteria: each.serialize(),
  }));
  return columns.length === 0 ? undefined : { name, sheet: sheet.getName(), columns };
}

/** Puts a view in place of the filter of the sheet in front, in this window; or says why it cannot. */
export function applyView(grid: Grid, { columns }: FilterView): string | undefined {
  const sheet = grid.book()?.getActiveSheet(true);
  if (!sheet) return undefined;
  const header = headerRow(grid, sheet);
  const last = sheet.getColumnCount() - 1;
  const titles = Array.from({ length: last + 1 }, (_, column) => titleAt(sheet, header, column));
  const missing = columns.filter(({ title }) => !titles.includes(title));
  if (missing.length > 0)
    return `La vista filtra por ${enumerar(missing.map(({ title }) => `«${title}»`))}, que ya no está en la hoja. No se aplicó.`;
  const commands = grid.injector.get(ICommandService);
  const at = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  const range = {
    startRow: header,
    endRow: Math.max(header + 1, sheet.getLastRowWithContent()),
    startColumn: 0,
    endColumn: Math.max(0, sheet.getLastColumnWithContent()),
  };
  commands.syncExecuteCommand(RemoveSheetsFilterMutation.id, at);
  commands.syncExecuteCommand(SetSheetsFilterRangeMutation.id, { ...at, range });
  for (const { title, criteria } of columns) {
    const col = titles.indexOf(title);
    commands.syncExecuteCommand(SetSheetsFilterCriteriaMutation.id, {
      ...at,
      col,
      criteria: { ...criteria, colId: col },
    });
  }
  commands.syncExecuteCommand(ReCalcSheetsFilterMutation.id, at);
  return undefined;
}

/** That of the filter, or else the last of those that do not move. */
function headerRow(grid: Grid, sheet: Worksheet): number {
  const filter = grid.injector.get(SheetsFilterService).activeFilterModel;
  return filter?.getRange().startRow ?? Math.max(0, sheet.getFreeze().startRow - 1);
}

const titleAt = (sheet: Worksheet, row: number, column: number): string =>
  shownText(sheet, column, sheet.getCellRaw(row, column)).trim();
