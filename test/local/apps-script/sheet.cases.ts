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
];
