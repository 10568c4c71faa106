// What a person does in the grid: types in cells by header and line (the header is line 1), and reads them.

import { deleteLines } from '../../src/emulator/workbook/lines';
import { type Book, columnOf, sheetOf } from './host';

/** Types values in a line of a tab; the edit trigger runs, as it does for a person. */
export function typeIn(
  { host }: Book,
  title: string,
  line: number,
  values: { readonly [header: string]: string },
): void {
  const sheet = sheetOf(host.data, title);
  const cells = Object.entries(values).map(([header, v]) => ({
    row: line - 1,
    column: columnOf(sheet, header),
    v,
  }));
  host.edit({ sheetId: sheet.id, cells });
}

/** What a cell holds; undefined when it is blank. */
export function cellIn({ host }: Book, title: string, line: number, header: string): unknown {
  const sheet = sheetOf(host.data, title);
  return sheet.cellData[line - 1]?.[columnOf(sheet, header)]?.v;
}

/** Gives a column another header, without a trigger; '' leaves it without one. */
export function renameHeader({ host }: Book, title: string, header: string, name: string): void {
  const sheet = sheetOf(host.data, title);
  const cell = sheet.cellData[0]?.[columnOf(sheet, header)];
  if (cell) cell.v = name;
}

export function deleteLine({ host }: Book, title: string, line: number): void {
  deleteLines(host.data, sheetOf(host.data, title), 'row', line - 1, 1);
}
