// What the file stored for a formula stays where the grid has nothing better to say: a formula it cannot calculate, and,
// until somebody changes something, any that only comes to an error or to nothing. What depends on such a cell is calculated
// with what is stored in it: that is why this stands inside the calculation, and not after it.

import { ICommandService } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import {
  InsertRowMutation,
  MoveRangeMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { remembered } from '../../domain/remembered';
import { a1Of } from '../../emulator/workbook/a1';
import type { Area, WorkbookData } from '../../emulator/workbook/workbook';
import { isUncalculable, UNKNOWN_NAME } from '../uncalculable';
import type { Grid } from './grid';
import { gridFormula } from './grid-formula';

const CHANGES: readonly string[] = [
  SetRangeValuesMutation,
  MoveRangeMutation,
  InsertRowMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
].map(({ id }) => id);

/** From now on the grid's calculation keeps those values. */
export function keepStoredValues(grid: Grid): void {
  const runtime = grid.injector.get(IFormulaRuntimeService);
  const isBeyond = beyondGrid(grid);
  let isChanged = false;
  grid.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (CHANGES.includes(id) && !options?.onlyLocal) isChanged = true;
  });
  const keeps = (formula: string, result: FunctionVariantType): boolean => {
    if (isBeyond(formula)) return true;
    const value = singleValue(result);
    if (value.isError() && value.getValue() === UNKNOWN_NAME) return true;
    return !isChanged && (value.isError() || value.isNull());
  };
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    const sheet = grid.book()?.getSheetBySheetId(currentSubUnitId);
    const { v, f } = sheet?.getCellRaw(currentRow, currentColumn) ?? {};
    const isStored = v !== undefined && v !== null;
    set(isStored && f && keeps(f, result) ? objectOf(v) : result);
  };
}

/** The cells whose formulas are not calculated here and have a value, as «Hoja!B2». */
export function keptCells(grid: Grid, { sheetOrder, sheets }: WorkbookData): readonly string[] {
  const isBeyond = beyondGrid(grid);
  return sheetOrder.flatMap((id) => {
    const { name, cellData } = sheets[id] ?? { name: '', cellData: {} };
    return Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { f, v }]) =>
        f !== undefined && v !== undefined && isBeyond(gridFormula(f))
          ? [`${name}!${a1Of(cellArea(Number(row), Number(column)))}`]
          : [],
      ),
    );
  });
}

const cellArea = (row: number, column: number): Area => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** Whether the grid cannot calculate a formula; asked of many cells, few of them with a text of their own. */
function beyondGrid(grid: Grid): (formula: string) => boolean {
  const functions = grid.injector.get(IFunctionService);
  return remembered((formula) => isUncalculable(formula, (name) => functions.hasExecutor(name)));
}

/** One value: of a result that fills cells, the first. */
function singleValue(result: FunctionVariantType): BaseValueObject {
  if (result.isReferenceObject()) return (result as BaseReferenceObject).getFirstCell();
  return result.isArray()
    ? (result as ArrayValueObject).getFirstCell()
    : (result as BaseValueObject);
}

function objectOf(stored: string | number | boolean): BaseValueObject {
  if (typeof stored === 'number') return NumberValueObject.create(stored);
  if (typeof stored === 'boolean') return BooleanValueObject.create(stored);
  const isError = ERROR_TYPE_SET.has(stored as ErrorType);
  return isError ? ErrorValueObject.create(stored as ErrorType) : StringValueObject.create(stored);
}
