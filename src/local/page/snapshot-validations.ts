// Google's data validations as Univer's rules: lists become chips with an arrow. What has no
// counterpart here is left out of the page and kept in the book.

import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import { letrasDeColumna } from '../../domain/letras-de-columna';
import { inSheet } from '../../emulator/workbook/area';
import type { SheetData, Validation, WorkbookData } from '../../emulator/workbook/workbook';

/** "='Catálogos'!$A$2:$A$1000", or undefined when the sheet is gone. */
function rangeFormula(validation: Validation, book: WorkbookData): string | undefined {
  const source = validation.range;
  const sheet = source && book.sheets[source.sheetId];
  if (!sheet) return undefined;
  const range = inSheet(source.area, sheet);
  const corner = (row: number, column: number) => `$${letrasDeColumna(column)}$${row + 1}`;
  const name = sheet.name.replaceAll("'", "''");
  const from = corner(range.startRow, range.startColumn);
  return `='${name}'!${from}:${corner(range.endRow, range.endColumn)}`;
}

function criterionOf(
  validation: Validation,
  book: WorkbookData,
): { type: string; formula1?: string; renderMode?: DataValidationRenderMode } | undefined {
  switch (validation.criteria) {
    case 'VALUE_IN_RANGE': {
      const formula1 = rangeFormula(validation, book);
      if (formula1 === undefined) return undefined;
      return {
        type: DataValidationType.LIST,
        formula1,
        renderMode: DataValidationRenderMode.CUSTOM,
      };
    }
    case 'VALUE_IN_LIST': {
      const formula1 = serializeListOptions([...(validation.values ?? [])]);
      return {
        type: DataValidationType.LIST,
        formula1,
        renderMode: DataValidationRenderMode.CUSTOM,
      };
    }
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX };
    default:
      return undefined;
  }
}

/** The rules of a sheet; one that allows other values never stops what a person types. */
export function validationRules(sheet: SheetData, book: WorkbookData): ISheetDataValidationRule[] {
  return sheet.validations.flatMap((validation, index) => {
    const criterion = criterionOf(validation, book);
    if (!criterion) return [];
    return {
      uid: `v${index}`,
      ranges: validation.areas.map((area) => inSheet(area, sheet)),
      ...criterion,
      allowBlank: true,
      showErrorMessage: !validation.allowInvalid,
      errorStyle: validation.allowInvalid
        ? DataValidationErrorStyle.WARNING
        : DataValidationErrorStyle.STOP,
      error: validation.helpText ?? 'Elija un valor de la lista.',
    };
  });
}
