// What cells hold, apart from where they are: to compare them, and to put it back.

import { cellAt } from '../../emulator/workbook/cells';
import type { CellData, SheetData, WorkbookData } from '../../emulator/workbook/workbook';
import type { SentCell } from '../protocol';

export type Held = Pick<CellData, 'v' | 'f' | 's'>;

export function heldAt(sheet: SheetData, row: number, column: number): Held {
  const { v, f, s } = cellAt(sheet, row, column) ?? {};
  return {
    ...(v !== undefined && v !== null && { v }),
    ...(f !== undefined && { f }),
    ...(s !== undefined && { s }),
  };
}

/** The value of a formula is not compared: it follows others. */
export const isSameContent = (a: Held, b: Held): boolean =>
  a.f === b.f && (a.f !== undefined || (a.v ?? '') === (b.v ?? ''));

/** What puts the content back. */
export const contentOf = ({ v, f }: Held): SentCell =>
  f === undefined ? { v: v ?? null } : { f, v: v ?? null };

/** What puts the style back. */
export const styleOf = ({ styles }: WorkbookData, { s }: Held): SentCell => ({
  s: (s !== undefined && styles[s]) || {},
});
