// About what a sheet says of its cells: validations, conditional formats and protections.

import type { Area, ConditionalFormat, Protection, Validation } from '../workbook/workbook';
import type { Grid } from './grid';

/** A validation without the cells it stands on. */
export type ValidationRule = Omit<Validation, 'areas'>;

export interface RuleRequests {
  validations(sheetId: string, area: Area): Grid<ValidationRule | null>;
  /** Areas and the rule each gets; null takes the rule off. */
  setValidations(
    sheetId: string,
    rules: readonly { readonly area: Area; readonly rule: ValidationRule | null }[],
  ): void;
  conditionalFormats(sheetId: string): ConditionalFormat[];
  setConditionalFormats(sheetId: string, formats: ConditionalFormat[]): void;
  /** Of one sheet, or of every one. */
  protections(sheetId?: string): { sheetId: string; data: Protection }[];
  /** Without area, the whole sheet: Google keeps one such protection and gives it again. */
  protect(sheetId: string, area?: Area): Protection;
  changeProtection(
    sheetId: string,
    protectionId: string,
    change: Partial<Pick<Protection, 'description' | 'warningOnly' | 'unprotected'>>,
  ): void;
  unprotect(sheetId: string, protectionId: string): void;
}
