// Data validation, conditional formats and protections.

import { type Case, equal, refused } from './case';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';
const GAS_FAKES = 'brucemcpherson/gas-fakes test/';

export const ruleCases: readonly Case[] = [
  {
    name: 'DataValidationBuilder allows other values unless told',
    source: `${REFERENCE}/data-validation-builder#setallowinvalidallowinvaliddata`,
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireValueInList(['Sí', 'No'], true).build();
      equal(rule.getAllowInvalid(), true);
      equal(String(rule.getCriteriaType()), 'VALUE_IN_LIST');
      equal(rule.getCriteriaValues(), [['Sí', 'No'], true]);
      const strict = rule.copy().setAllowInvalid(false).setHelpText('Elija uno').build();
      equal([strict.getAllowInvalid(), strict.getHelpText()], [false, 'Elija uno']);
      sheet.getRange('A1').setDataValidation(strict);
      equal(sheet.getRange('A1').getDataValidation()?.getHelpText(), 'Elija uno');
    },
  },
  {
    name: 'DataValidationBuilder.requireValueInRange() keeps the range, open at the end',
    source: `${REFERENCE}/data-validation-builder#requirevalueinrangerange; ${GAS_FAKES}testsheetsdatavalidations.js`,
    run: (app, sheet) => {
      const list = sheet.getRange('C2:C');
      const rule = app.newDataValidation().requireValueInRange(list).build();
      sheet.getRange('A2:A').setDataValidation(rule);
      const last = sheet.getRange(sheet.getMaxRows(), 1).getDataValidation();
      const [range] = last?.getCriteriaValues() ?? [];
      equal(range.getA1Notation(), 'C2:C');
      refused(
        () => app.newDataValidation().requireValueInRange('C2:C' as never),
        "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInRange.",
      );
    },
  },
  {
    name: 'Range.setDataValidation() replaces the rule of these cells only',
    source: `${REFERENCE}/range#setdatavalidationrule`,
    run: (app, sheet) => {
      const list = app.newDataValidation().requireValueInList(['a']).build();
      const date = app.newDataValidation().requireDate().build();
      sheet.getRange('A1:A4').setDataValidation(list);
      sheet.getRange('A2:A3').setDataValidation(date);
      sheet.getRange('A3').clearDataValidations();
      const kinds = sheet
        .getRange('A1:A4')
        .getDataValidations()
        .map(([rule]) => rule && String(rule.getCriteriaType()));
      equal(kinds, ['VALUE_IN_LIST', 'DATE_IS_VALID_DATE', null, 'VALUE_IN_LIST']);
    },
  },
  {
    name: 'Sheet.setConditionalFormatRules() replaces all rules of the sheet',
    source: `${REFERENCE}/sheet#setconditionalformatrulesrules; ${GAS_FAKES}testconditionalformat.js`,
    run: (app, sheet) => {
      const rule = app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=$F2="VENCIDO"')
        .setBackground('#ffcc00')
        .setRanges([sheet.getRange('A2:F')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const rules = sheet.getConditionalFormatRules();
      equal(rules.length, 1);
      equal(
        rules[0]?.getRanges().map((range) => range.getA1Notation()),
        ['A2:F'],
      );
      sheet.setConditionalFormatRules([]);
      equal(sheet.getConditionalFormatRules().length, 0);
    },
  },
  {
    name: 'Range.protect() is listed under RANGE, Sheet.protect() under SHEET',
    source: `${REFERENCE}/protection; ${GAS_FAKES}testsheetspermissions.js`,
    run: (app, sheet) => {
      const protection = sheet.getRange('A1:A5').protect().setDescription('Calculada');
      protection.setWarningOnly(true);
      const [found] = sheet.getProtections(app.ProtectionType.RANGE);
      equal([found?.getDescription(), found?.isWarningOnly()], ['Calculada', true]);
      equal(found?.getRange().getA1Notation(), 'A1:A5');
      const whole = sheet.protect();
      whole.setUnprotectedRanges([sheet.getRange('B1')]);
      equal(sheet.getProtections(app.ProtectionType.SHEET).length, 1);
      equal(whole.getRange().getA1Notation(), '');
      equal(
        whole.getUnprotectedRanges().map((range) => range.getA1Notation()),
        ['B1'],
      );
      protection.remove();
      equal(sheet.getProtections(app.ProtectionType.RANGE).length, 0);
    },
  },
  {
    name: 'Spreadsheet.getProtections() lists those of every sheet',
    source: `${REFERENCE}/spreadsheet#getprotectionstype`,
    run: (app, sheet) => {
      const book = app.getActive();
      const other = book.insertSheet('Otra protegida');
      sheet.getRange('A1:B1').protect().setDescription('de una');
      other.getRange('C1').protect().setDescription('de otra').setWarningOnly(true);
      const found = book
        .getProtections(app.ProtectionType.RANGE)
        .filter((each) => /^de (una|otra)$/.test(each.getDescription()))
        .map((each) => [
          each.getRange().getSheet().getName() === other.getName(),
          each.getRange().getA1Notation(),
          each.isWarningOnly(),
        ]);
      book.deleteSheet(other);
      equal(found, [
        [false, 'A1:B1', false],
        [true, 'C1', true],
      ]);
    },
  },
  {
    name: 'Protection.getProtectionType() says what it covers',
    source: `${REFERENCE}/protection#getprotectiontype`,
    run: (app, sheet) => {
      equal(sheet.protect().getProtectionType() === app.ProtectionType.SHEET, true);
      const range = sheet.getRange('A1').protect();
      equal(range.getProtectionType() === app.ProtectionType.RANGE, true);
    },
  },
];
