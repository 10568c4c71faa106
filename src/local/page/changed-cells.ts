// Which cells a mutation of Univer touched, and what is in them now.

import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Operation, SentCell } from '../protocol';
import { sentContent, sentStyle } from './sent-cell';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly hasContent: boolean;
  readonly hasStyle: boolean;
}

const CONTENT = ['v', 'f', 'si', 'p'] as const satisfies readonly (keyof ICellData)[];

/** The cells of a mutation, with what it says about each; a cell without data is emptied and loses its style. */
export function changedCells(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): readonly ChangedCell[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line as { [column: number]: Nullable<ICellData> }).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      hasContent: !cell || CONTENT.some((property) => cell[property] !== undefined),
      hasStyle: !cell || cell.s !== undefined,
    })),
  );
}

/** The operation that tells what the grid holds in those cells. */
export function readCells(
  book: Workbook,
  formulas: FormulaDataModel,
  { sheetId, changed }: { readonly sheetId: string; readonly changed: readonly ChangedCell[] },
): readonly Operation[] {
  const sheet = book.getSheetBySheetId(sheetId);
  if (!sheet || changed.length === 0) return [];
  const cells: { [row: number]: { [column: number]: SentCell } } = {};
  for (const { row, column, hasContent, hasStyle } of changed) {
    const cell = sheet.getCellRaw(row, column);
    // Filled formulas share one text: only the model knows that of each cell.
    const f = cell?.si && formulas.getFormulaStringByCell(row, column, sheetId, book.getUnitId());
    const own = typeof cell?.s === 'string' ? sheet.getStyleDataByHash(cell.s) : cell?.s;
    const line = cells[row] ?? {};
    line[column] = {
      ...(hasContent && sentContent(f ? { ...cell, f } : cell)),
      ...(hasStyle && { s: sentStyle(own, sheet.getColumnStyle(column)) }),
    };
    cells[row] = line;
  }
  return [{ kind: 'cells', sheetId, cells }];
}
