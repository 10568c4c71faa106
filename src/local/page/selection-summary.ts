// Sum, average and count of the selected cells, in the words and numbers of Colombia; of one with a code, what it is called.

import { SheetsSelectionsService } from '@univerjs/sheets';
import { IStatusBarService } from '@univerjs/sheets-ui';
import { isDatePattern } from '../../emulator/workbook/date-format';
import { display } from '../../emulator/workbook/number-format';
import { cellPattern } from './cell-pattern';
import type { Grid } from './grid';

interface Summary {
  readonly values: readonly { readonly func: unknown; readonly value: number }[];
}

/** Keeps `line` up to date; while less than two numbers are selected it says the `name` of the cell, if any. */
export function showSelectionSummary(grid: Grid, line: HTMLElement, name: () => string): void {
  grid.injector.get(IStatusBarService).state$.subscribe((state) => {
    line.textContent = (state && summaryOf(state, numberPattern(grid))) || name();
  });
}

function summaryOf({ values }: Summary, pattern: string | undefined): string {
  const known = new Map<unknown, number>(values.map(({ func, value }) => [func, value]));
  const count = known.get('COUNT') ?? 0;
  if (count < 2) return '';
  const sum = display(known.get('SUM') ?? 0, pattern);
  const average = display(rounded(known.get('AVERAGE') ?? 0, pattern), pattern);
  return `Suma: ${sum} · Promedio: ${average} · Números: ${count}`;
}

/** Two decimals say enough of an average that no format rounds. */
const rounded = (value: number, pattern: string | undefined): number =>
  pattern === undefined ? Math.round(value * 100) / 100 : value;

/** The format of the last selected row, when it is one of numbers that are added up. */
function numberPattern(grid: Grid): string | undefined {
  const sheet = grid.book()?.getActiveSheet(true);
  const range = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !range) return undefined;
  const { endRow, startColumn } = range;
  const pattern = cellPattern(sheet, startColumn, sheet.getCellRaw(endRow, startColumn));
  return pattern === undefined || pattern === '@' || isDatePattern(pattern) ? undefined : pattern;
}
