// SpreadsheetApp: the way in to the workbook, its rules' builders, its enumerations and its menus.

import { ask } from './ask';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { DataValidationBuilder } from './data-validation';
import { enumOf } from './enum-of';
import { RichTextValueBuilder } from './rich-text-value';
import { Spreadsheet } from './spreadsheet';
import { failByName, google } from './strict';
import { TextStyleBuilder } from './text-style';
import { Ui } from './ui';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Enumeration = 'DataValidationCriteria' | 'Dimension' | 'ProtectionType' | 'WrapStrategy';
type Emulated =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'newTextStyle';

export class SpreadsheetAppService implements Pick<GoogleApp, Enumeration | Emulated> {
  readonly ProtectionType = enumOf<GoogleApp['ProtectionType']>('RANGE', 'SHEET');
  readonly WrapStrategy = enumOf<GoogleApp['WrapStrategy']>('WRAP', 'OVERFLOW', 'CLIP');
  readonly Dimension = enumOf<GoogleApp['Dimension']>('COLUMNS', 'ROWS');
  readonly DataValidationCriteria = enumOf<GoogleApp['DataValidationCriteria']>(
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  );

  getActive(): GoogleSpreadsheet {
    return google(new Spreadsheet());
  }
  getActiveSpreadsheet(): GoogleSpreadsheet {
    return google(new Spreadsheet());
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.getActiveSheet().getActiveRange() as GoogleAppsScript.Spreadsheet.Range;
  }
  getUi(): GoogleAppsScript.Base.Ui {
    ask('ui');
    return google(new Ui());
  }
  flush(): void {
    ask('flush');
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return google(new DataValidationBuilder());
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return google(new ConditionalFormatRuleBuilder());
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return google(new RichTextValueBuilder());
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return google(new TextStyleBuilder());
  }
}

failByName('SpreadsheetApp', SpreadsheetAppService);
