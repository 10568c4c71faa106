// What the list of a cell offers: what its register says of the column or, in what is of no register, its dropdown.

import { DataValidationType, type Worksheet } from '@univerjs/core';
import { type ListValidator, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Opcion } from '../../../domain/formulario';
import { isOfComplemento } from '../../../domain/register';
import type { Grid } from '../grid';
import type { BookRegisters } from './book-registers';

export interface CellList {
  readonly options: readonly Opcion[];
  /** «FU-0003; FU-0011». */
  readonly takesSeveral: boolean;
  /** What the list is of, for who does not see it. */
  readonly label: string;
}

/** Undefined where there is nothing to choose from. */
export function listOfCell(
  grid: Grid,
  registers: BookRegisters,
  sheet: Worksheet,
  { row, column }: { readonly row: number; readonly column: number },
): CellList | undefined {
  const placed = registers.columnAt(sheet, row, column);
  if (placed && isOfComplemento(placed)) return undefined;
  const offered = placed ? registers.offeredIn(placed) : [];
  const options = offered.length > 0 ? offered : dropdownAt(grid, sheet, row, column);
  if (options.length === 0) return undefined;
  return {
    options,
    takesSeveral: placed?.varias === true,
    label: placed?.label ?? 'Valores de la celda',
  };
}

function dropdownAt(grid: Grid, sheet: Worksheet, row: number, column: number): readonly Opcion[] {
  const model = grid.injector.get(SheetDataValidationModel);
  const [unitId, sheetId] = [sheet.getUnitId(), sheet.getSheetId()];
  const rule = model.getRuleByLocation(unitId, sheetId, row, column);
  if (rule?.type !== DataValidationType.LIST) return [];
  const validator = model.getValidator(rule.type) as ListValidator | undefined;
  return (validator?.getList(rule, unitId, sheetId) ?? []).map((valor) => ({ valor, nombre: '' }));
}
