// DataValidation and its builder. Only the criteria the add-on uses; a rule allows other values unless told.

import type { ValidationRule } from '../requests/rules';
import { Exception } from './ask';
import { Range } from './range';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Shared = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

export class DataValidation implements Pick<GoogleValidation, Shared> {
  readonly #rule: ValidationRule;
  constructor(rule: ValidationRule) {
    this.#rule = rule;
  }

  /** The rule inside a validation that a script hands over. */
  static ruleOf(validation: GoogleValidation): ValidationRule {
    return google<DataValidation>(validation).#rule;
  }

  copy(): GoogleBuilder {
    return google(new DataValidationBuilder(this.#rule));
  }
  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }
  getCriteriaType(): Criteria {
    return SpreadsheetApp.DataValidationCriteria[
      this.#rule.criteria as keyof typeof SpreadsheetApp.DataValidationCriteria
    ];
  }
  /** The range or the list, and whether a drop-down is shown. */
  getCriteriaValues(): unknown[] {
    const { range, values } = this.#rule;
    if (range) return [google(new Range(range.sheetId, range.area)), true];
    return values ? [[...values], true] : [];
  }
  getHelpText(): string {
    return this.#rule.helpText ?? '';
  }
}

type Require = 'requireDate' | 'requireValueInList' | 'requireValueInRange';

export class DataValidationBuilder
  implements Pick<GoogleBuilder, Require | 'build' | 'setAllowInvalid' | 'setHelpText'>
{
  #rule: ValidationRule;
  constructor(rule: ValidationRule = { criteria: '', allowInvalid: true }) {
    this.#rule = rule;
  }

  requireValueInRange(
    ...args: [range: GoogleRange] | [range: GoogleRange, showDropdown: boolean]
  ): GoogleBuilder {
    const method = 'SpreadsheetApp.DataValidationBuilder.requireValueInRange';
    const range = 'SpreadsheetApp.Range';
    checkSignature(method, args, range, `${range},Boolean`);
    checkDropdown(args[1]);
    return this.#require({ criteria: 'VALUE_IN_RANGE', range: Range.placeOf(args[0]) });
  }
  requireValueInList(
    ...args: [values: string[]] | [values: string[], showDropdown: boolean]
  ): GoogleBuilder {
    const method = 'SpreadsheetApp.DataValidationBuilder.requireValueInList';
    checkSignature(method, args, 'any[]', 'any[],Boolean');
    checkDropdown(args[1]);
    return this.#require({ criteria: 'VALUE_IN_LIST', values: args[0].map(String) });
  }
  requireDate(): GoogleBuilder {
    return this.#require({ criteria: 'DATE_IS_VALID_DATE' });
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    const method = 'SpreadsheetApp.DataValidationBuilder.setAllowInvalid';
    checkSignature(method, [allowInvalidData], 'Boolean');
    this.#rule = { ...this.#rule, allowInvalid: allowInvalidData };
    return google(this);
  }
  setHelpText(helpText: string): GoogleBuilder {
    const method = 'SpreadsheetApp.DataValidationBuilder.setHelpText';
    checkSignature(method, [helpText], 'String');
    this.#rule = { ...this.#rule, helpText };
    return google(this);
  }
  build(): GoogleValidation {
    if (!this.#rule.criteria) throw new Exception('Data validation rule must have a criteria.');
    return google(new DataValidation(this.#rule));
  }

  #require(criteria: Pick<ValidationRule, 'criteria' | 'range' | 'values'>): GoogleBuilder {
    const { allowInvalid, helpText } = this.#rule;
    this.#rule = { ...criteria, allowInvalid, ...(helpText !== undefined && { helpText }) };
    return google(this);
  }
}

/** The workbook has no place for a list without its drop-down. */
function checkDropdown(showDropdown: boolean | undefined): void {
  if (showDropdown === false) throw new Error('Not emulated: a validation without drop-down');
}

failByName('DataValidation', DataValidation);
failByName('DataValidationBuilder', DataValidationBuilder);
nameKind('SpreadsheetApp.DataValidation', DataValidation);
