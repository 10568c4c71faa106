// Spreadsheet and Sheet: names, order, lines, where the content ends.

import { type Case, equal, refused } from './case';

const SPREADSHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const GAS_FAKES = 'brucemcpherson/gas-fakes test/';

export const sheetCases: readonly Case[] = [
  {
    name: 'Spreadsheet.insertSheet() takes name and zero-based index, and the sheet becomes active',
    source: `${SPREADSHEET}#insertsheetsheetname,-sheetindex; ${GAS_FAKES}testsheetstext.js`,
    run: (app) => {
      const book = app.getActive();
      const sheet = book.insertSheet('Caso', 0);
      equal([sheet.getName(), sheet.getIndex()], ['Caso', 1]);
      equal(book.getActiveSheet().getSheetId(), sheet.getSheetId());
      equal(book.getSheetById(sheet.getSheetId())?.getName(), 'Caso');
      equal(book.getSheetByName('caso'), null);
      refused(() => book.insertSheet('Caso'), 'A sheet with the name "Caso" already exists');
      book.deleteSheet(sheet);
      equal(book.getSheetByName('Caso'), null);
    },
  },
  {
    name: 'Spreadsheet.insertSheet() without index goes right after the active sheet',
    source: `${GAS_FAKES}testsheetsvalues.js (creating and updating sheets)`,
    run: (app) => {
      const book = app.getActive();
      const added = [book.insertSheet('s1', 0), book.insertSheet('s2'), book.insertSheet('s3', 1)];
      equal(
        book
          .getSheets()
          .slice(0, 3)
          .map((sheet) => sheet.getName()),
        ['s1', 's3', 's2'],
      );
      for (const sheet of added) book.deleteSheet(sheet);
    },
  },
  {
    name: 'Spreadsheet.insertSheet() with a template copies its cells, looks, notes, rules, lines and frozen rows',
    source: `${SPREADSHEET}#insertsheetsheetname,-sheetindex,-options ("All data from the template sheet object is copied to the new sheet")`,
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireDate().build();
      sheet.deleteRows(4, sheet.getMaxRows() - 3);
      sheet.setFrozenRows(1);
      sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .setBackground('#112233');
      sheet.getRange('B1').setNote('nota de b');
      sheet.getRange('B2:B3').setDataValidation(rule).setNumberFormat('@');
      const tint = app.newConditionalFormatRule().whenTextContains('✖').setBackground('#fce8e6');
      const ranges = [sheet.getRange('A2:A3'), sheet.getRange('B2:B3')];
      sheet.setConditionalFormatRules([tint.setRanges(ranges).build()]);
      const copy = app.getActive().insertSheet('Copia de caso', 0, { template: sheet });
      try {
        copy.deleteColumns(1, 1);
        equal([copy.getName(), copy.getIndex()], ['Copia de caso', 1]);
        equal([copy.getMaxRows(), copy.getFrozenRows()], [3, 1]);
        equal(copy.getMaxColumns(), sheet.getMaxColumns() - 1);
        const head = copy.getRange('A1');
        equal(
          [head.getValue(), head.getNote(), head.getBackground()],
          ['b', 'nota de b', '#112233'],
        );
        equal(copy.getRange('A3').getNumberFormat(), '@');
        equal(copy.getRange('A3').getDataValidation() === null, false);
        const [kept] = copy.getConditionalFormatRules();
        equal(
          kept?.getRanges().map((range) => range.getA1Notation()),
          ['A2:A3'],
        );
        equal(sheet.getRange('A1').getValue(), 'a');
      } finally {
        app.getActive().deleteSheet(copy);
      }
    },
  },
  {
    name: 'Spreadsheet.moveActiveSheet() counts positions from 1',
    source: `${SPREADSHEET}#moveactivesheetpos`,
    run: (app, sheet) => {
      app.getActive().setActiveSheet(sheet);
      app.getActive().moveActiveSheet(1);
      equal(sheet.getIndex(), 1);
    },
  },
  {
    name: 'Sheet.getLastRow() counts content, not formats, and is 0 in an empty sheet',
    source: `${SHEET}#getlastrow`,
    run: (_, sheet) => {
      equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);
      equal(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange('F9').setBackground('#ffcc00');
      sheet.getRange('C4').setValue('x');
      equal([sheet.getLastRow(), sheet.getLastColumn()], [4, 3]);
      equal(sheet.getDataRange().getA1Notation(), 'A1:C4');
    },
  },
  {
    name: 'Sheet.appendRow() writes below the last content and grows the sheet',
    source: `${SHEET}#appendrowrowcontents`,
    run: (_, sheet) => {
      sheet.getRange('A2').setValue('x');
      sheet.appendRow(['a', 'b']);
      equal(sheet.getRange('A3:B3').getValues(), [['a', 'b']]);
      const rows = sheet.getMaxRows();
      sheet.getRange(rows, 1).setValue('fin');
      sheet.appendRow(['más']);
      equal(sheet.getMaxRows(), rows + 1);
    },
  },
  {
    name: 'Sheet.insertRowsAfter() and deleteRows() move values, notes and rules',
    source: `${SHEET}#insertrowsafterafterposition,-howmany; ${SHEET}#deleterowsrowposition,-howmany`,
    run: (app, sheet) => {
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.getRange('A3').setNote('nota de c');
      const rule = app.newDataValidation().requireDate().build();
      sheet.getRange('B2:B3').setDataValidation(rule);
      const rows = sheet.getMaxRows();
      sheet.insertRowsAfter(1, 2);
      equal(sheet.getMaxRows(), rows + 2);
      equal(sheet.getRange('A1:A5').getValues(), [['a'], [''], [''], ['b'], ['c']]);
      equal(sheet.getRange('A5').getNote(), 'nota de c');
      equal(sheet.getRange('B2').getDataValidation(), null);
      equal(sheet.getRange('B4').getDataValidation() === null, false);
      sheet.deleteRows(2, 3);
      equal(sheet.getRange('A1:A2').getValues(), [['a'], ['c']]);
      equal(sheet.getRange('A2').getNote(), 'nota de c');
    },
  },
  {
    name: 'Sheet.deleteRows() leaves a row that is not frozen, and deletes only rows that exist',
    source: 'Messages of Google, quoted in many public threads',
    run: (_, sheet) => {
      const rows = sheet.getMaxRows();
      refused(() => sheet.deleteRows(1, rows), "You can't delete all the rows on the sheet.");
      sheet.setFrozenRows(1);
      refused(
        () => sheet.deleteRows(2, rows - 1),
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
      refused(() => sheet.deleteRows(rows, 2), 'Those rows are out of bounds.');
      sheet.deleteRows(3, rows - 2);
      equal(sheet.getMaxRows(), 2);
    },
  },
  {
    name: 'Sheet.insertRowsAfter() inside a dressed area gives the new rows its looks and its rules',
    source:
      'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#insertdimensionrequest (inheritFromBefore); a rule grows with the lines inside it',
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireDate().build();
      sheet.deleteRows(4, sheet.getMaxRows() - 3);
      sheet.getRange('A2:B3').setNumberFormats([
        ['@', '0.00'],
        ['@', '0.00'],
      ]);
      sheet.getRange('B2:B3').setDataValidations([[rule], [rule]]);
      const tint = app.newConditionalFormatRule().whenTextContains('✖').setBackground('#fce8e6');
      sheet.setConditionalFormatRules([tint.setRanges([sheet.getRange('A2:A3')]).build()]);
      sheet.insertRowsAfter(2, 7);
      equal(sheet.getRange('A9:B9').getNumberFormats(), [['@', '0.00']]);
      equal(
        sheet
          .getRange('B1:B10')
          .getDataValidations()
          .map(([each]) => each !== null),
        [false, true, true, true, true, true, true, true, true, true],
      );
      const [kept] = sheet.getConditionalFormatRules();
      equal(
        kept?.getRanges().map((range) => range.getA1Notation()),
        ['A2:A10'],
      );
    },
  },
  {
    name: 'Sheet.insertRowsBefore() grows the rule that spans the place',
    source: `${SHEET}#insertrowsbeforebeforeposition,-howmany`,
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireDate().build();
      sheet.getRange('A2:A4').setDataValidation(rule);
      sheet.insertRowsBefore(3, 1);
      const ruled = sheet.getRange('A1:A6').getDataValidations();
      equal(
        ruled.map(([each]) => each !== null),
        [false, true, true, true, true, false],
      );
    },
  },
  {
    name: 'Sheet.insertRowsAfter(), insertRowsBefore() and insertColumnsBefore() take looks and rules of the line they name',
    source:
      'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#insertdimensionrequest (inheritFromBefore); of rules not documented, seen in public notes and scripts',
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireDate().build();
      sheet.getRange('A2:A3').setDataValidation(rule).setNumberFormat('@');
      const looks = (a1: string): readonly (readonly [boolean, boolean])[] => {
        const range = sheet.getRange(a1);
        const formats = range.getNumberFormats().flat();
        const rules = range.getDataValidations().flat();
        return formats.map((format, i) => [format === '@', rules[i] !== null]);
      };
      const [none, both] = [[false, false] as const, [true, true] as const];
      sheet.insertRowsAfter(3, 2);
      equal(looks('A1:A6'), [none, both, both, both, both, none]);
      sheet.insertRowsBefore(2, 1);
      equal(looks('A1:A7'), [none, both, both, both, both, both, none]);
      sheet.insertRowsAfter(1, 1);
      equal(looks('A1:A3'), [none, none, both]);
      sheet.insertColumnsBefore(1, 1);
      equal(looks('A3:C3'), [both, both, none]);
    },
  },
  {
    name: 'Sheet.hideSheet() hides until showSheet()',
    source: `${SHEET}#hidesheet`,
    run: (_, sheet) => {
      equal(sheet.hideSheet().isSheetHidden(), true);
      equal(sheet.showSheet().isSheetHidden(), false);
    },
  },
  {
    name: 'Sheet.setFrozenRows() keeps the columns frozen before',
    source: `${SHEET}#setfrozenrowsrows`,
    run: (_, sheet) => {
      sheet.setFrozenColumns(2);
      sheet.setFrozenRows(1);
      equal([sheet.getFrozenRows(), sheet.getFrozenColumns()], [1, 2]);
    },
  },
  {
    name: 'Sheet.setName() refuses a name that is taken',
    source: 'Message of Google',
    run: (app, sheet) => {
      const other = app
        .getActive()
        .getSheets()
        .find((each) => each.getName() !== sheet.getName());
      refused(() => sheet.setName(other?.getName() ?? ''), 'already exists');
    },
  },
  {
    name: 'Sheet.deleteRow() and deleteColumn() close the gap',
    source: `${SHEET}#deleterowrowposition; ${SHEET}#deletecolumncolumnposition; ${SHEET}#deletecolumnscolumnposition,-howmany`,
    run: (_, sheet) => {
      const block = [1, 2, 3].map((row) => [1, 2, 3, 4].map((column) => row * 10 + column));
      sheet.getRange('A1:D3').setValues(block);
      const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      sheet.deleteRow(2);
      sheet.deleteColumn(1);
      sheet.deleteColumns(2, 2);
      equal(sheet.getDataRange().getValues(), [[12], [32]]);
      equal([sheet.getMaxRows(), sheet.getMaxColumns()], [rows - 1, columns - 3]);
    },
  },
  {
    name: 'Sheet.insertColumnsBefore() moves the column and what is right of it',
    source: `${SHEET}#insertcolumnsbeforebeforeposition,-howmany`,
    run: (_, sheet) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.insertColumnsBefore(2, 2);
      equal(sheet.getRange('A1:D1').getValues(), [['a', '', '', 'b']]);
    },
  },
  {
    name: 'Sheet.hideColumns() and widths change looks, not values',
    source: `${SHEET}#hidecolumnscolumnindex,-numcolumns; ${SHEET}#showcolumnscolumnindex,-numcolumns; ${SHEET}#setcolumnwidthcolumnposition,-width; ${SHEET}#settabcolorcolor`,
    run: (_, sheet) => {
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.hideColumns(1);
      sheet.hideColumns(2, 2);
      sheet.showColumns(1, 3);
      const same = sheet.setColumnWidth(1, 150).setColumnWidths(2, 2, 90).setTabColor('#ff0000');
      equal(same.getSheetId(), sheet.getSheetId());
      sheet.setTabColor(null);
      equal(sheet.getDataRange().getValues(), [['a', 'b', 'c']]);
    },
  },
  {
    name: 'Sheet.setRowHeightsForced() changes looks, not values, of rows that there are',
    source: `${SHEET}#setrowheightsforcedstartrow,-numrows,-height ("Returns: Sheet — The sheet, useful for method chaining")`,
    run: (_, sheet) => {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      equal(sheet.setRowHeightsForced(2, 3, 84).getSheetId(), sheet.getSheetId());
      equal(sheet.getDataRange().getValues(), [['a'], ['b']]);
      refused(
        () => sheet.setRowHeightsForced(sheet.getMaxRows(), 2, 84),
        'Those rows are out of bounds.',
      );
    },
  },
  {
    name: 'Sheet.isRowHiddenByUser() and isRowHiddenByFilter() are false for a row in sight',
    source: `${SHEET}#isrowhiddenbyuserrowposition; ${SHEET}#isrowhiddenbyfilterrowposition`,
    run: (_, sheet) => {
      equal([sheet.isRowHiddenByUser(2), sheet.isRowHiddenByFilter(2)], [false, false]);
    },
  },
  {
    name: 'A sheet tells of its hidden columns, merged cells and filter',
    source: `${SHEET}#iscolumnhiddenbyusercolumnposition; ${SHEET}#getfilter; https://developers.google.com/apps-script/reference/spreadsheet/range#getmergedranges; https://developers.google.com/apps-script/reference/spreadsheet/range#createfilter; https://developers.google.com/apps-script/reference/spreadsheet/filter`,
    run: (_, sheet) => {
      sheet.hideColumns(2);
      equal([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)], [true, false]);
      sheet.showColumns(2);
      sheet.getRange('A2:B3').merge();
      const merged = (a1: string) =>
        sheet
          .getRange(a1)
          .getMergedRanges()
          .map((range) => range.getA1Notation());
      equal([merged('A1:C9'), merged('C1:C9')], [['A2:B3'], []]);
      equal(sheet.getFilter(), null);
      const filter = sheet.getRange('A5:B8').createFilter();
      equal(sheet.getFilter()?.getRange().getA1Notation(), 'A5:B8');
      refused(
        () => sheet.getRange('A5:B8').createFilter(),
        "You can't create a filter in a sheet that already has a filter.",
      );
      filter.remove();
      equal(sheet.getFilter(), null);
    },
  },
  {
    name: 'Sheet.activate() makes it the active sheet; getParent() is its spreadsheet',
    source: `${SHEET}#activate; ${SHEET}#getparent; ${SHEET}#getsheetname`,
    run: (app, sheet) => {
      sheet.activate();
      equal(app.getActive().getActiveSheet().getSheetName(), sheet.getName());
      equal(sheet.getParent().getId(), app.getActiveSpreadsheet().getId());
    },
  },
  {
    name: 'Spreadsheet knows its id, name, address, locale and time zone',
    source: `${SPREADSHEET}#getid; ${SPREADSHEET}#geturl; ${SPREADSHEET}#setspreadsheetlocalelocale; ${SPREADSHEET}#setspreadsheettimezonetimezone`,
    run: (app) => {
      const book = app.getActive();
      equal(book.getUrl().includes(book.getId()), true);
      equal(book.getName() === '', false);
      book.setSpreadsheetLocale('es_CO');
      book.setSpreadsheetTimeZone('America/Bogota');
      equal(
        [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()],
        ['es_CO', 'America/Bogota'],
      );
    },
  },
  {
    name: 'Spreadsheet.toast() and SpreadsheetApp.flush() give nothing back',
    source: `${SPREADSHEET}#toastmsg,-title,-timeoutseconds; https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush`,
    run: (app) => {
      const book = app.getActive();
      book.toast('Contrato');
      book.toast('Contrato', 'Libro PAM', 1);
      app.flush();
      equal([String(app.Dimension.ROWS), String(app.Dimension.COLUMNS)], ['ROWS', 'COLUMNS']);
    },
  },
];
