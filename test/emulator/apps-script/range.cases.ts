// Range: place, shape checks, notes, looks, clearing and merging.

import { type Case, equal, refused } from './case';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const GAS_FAKES = 'brucemcpherson/gas-fakes test/';

export const rangeCases: readonly Case[] = [
  {
    name: 'Sheet.getRange() counts rows and columns from 1',
    source: `${SHEET}#getrangerow,-column,-numrows,-numcolumns`,
    run: (_, sheet) => {
      const range = sheet.getRange(2, 3, 4, 5);
      equal([range.getA1Notation(), range.getRow(), range.getColumn()], ['C2:G5', 2, 3]);
      equal([range.getLastRow(), range.getLastColumn()], [5, 7]);
      equal([range.getNumRows(), range.getNumColumns()], [4, 5]);
      sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
      equal(sheet.getRange(1, 27).getA1Notation(), 'AA1');
    },
  },
  {
    name: 'Sheet.getRange() takes A1 notation with open ends',
    source: `${SHEET}#getrangea1notation`,
    run: (_, sheet) => {
      equal(sheet.getRange('B2:D9').getNumRows(), 8);
      equal(sheet.getRange('B2:B').getNumRows(), sheet.getMaxRows() - 1);
      equal(sheet.getRange('B:C').getNumColumns(), 2);
      equal(sheet.getRange('2:3').getNumColumns(), sheet.getMaxColumns());
      equal(sheet.getRange('$D$4').getA1Notation(), 'D4');
      refused(() => sheet.getRange('no es rango'), 'Range not found');
    },
  },
  {
    name: 'Sheet.getRange() refuses what lies outside the sheet',
    source: 'Message seen on Google, quoted in many public repositories',
    run: (_, sheet) => {
      refused(
        () => sheet.getRange(sheet.getMaxRows() + 1, 1),
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      refused(
        () => sheet.getRange(1, 1, 0, 1),
        'The number of rows in the range must be at least 1.',
      );
    },
  },
  {
    name: 'Sheet.getRange() refuses arguments of another type with their types',
    source: `${GAS_FAKES}testsheets.js (method signature)`,
    run: (_, sheet) => {
      refused(
        () => sheet.getRange('A1' as unknown as number, 2),
        "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    },
  },
  {
    name: 'Range.setValues() wants as many rows and columns as the range has',
    source: 'Messages of Google, quoted in many public threads',
    run: (_, sheet) => {
      refused(
        () => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]]),
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
      refused(
        () => sheet.getRange(1, 1, 1, 2).setValues([[1, 2, 3]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
      );
      refused(
        () => sheet.getRange(1, 1, 1, 2).setValues('x' as unknown as string[][]),
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
  },
  {
    name: 'Range.offset() keeps the size unless told',
    source: `${RANGE}#offsetrowoffset,-columnoffset`,
    run: (_, sheet) => {
      const range = sheet.getRange('B2:C3');
      equal(range.offset(1, 2).getA1Notation(), 'D3:E4');
      equal(range.offset(0, 0, 1).getA1Notation(), 'B2:C2');
      equal(range.offset(1, 1, 3, 1).getA1Notation(), 'C3:C5');
    },
  },
  {
    name: 'Range.setNotes() and clearNote() keep a text beside each cell',
    source: `${RANGE}#setnotesnotes; ${GAS_FAKES}testsheetsbasic.js (notes)`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setNotes([['uno', 'dos']]);
      equal(range.getNotes(), [['uno', 'dos']]);
      sheet.getRange('A1').clearNote();
      equal(range.getNotes(), [['', 'dos']]);
      sheet.getRange('B1').setNote(null);
      equal(range.getNotes(), [['', '']]);
      refused(() => range.setNotes('x' as unknown as string[][]), 'method signature');
    },
  },
  {
    name: 'Range.setBackgrounds() colours each cell and null takes the colour off',
    source: `${RANGE}#setbackgroundscolor; ${RANGE}#getbackground`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:B1');
      equal(range.getBackgrounds(), [['#ffffff', '#ffffff']]);
      range.setBackgrounds([['#FFCC00', null]]);
      equal(range.getBackgrounds(), [['#ffcc00', '#ffffff']]);
      range.setBackground(null);
      equal(range.getBackground(), '#ffffff');
    },
  },
  {
    name: 'Range.clearContent() leaves format and notes; clearFormat() leaves the content',
    source: `${RANGE}#clearcontent; ${RANGE}#clearformat`,
    run: (_, sheet) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ffcc00').setNote('nota');
      cell.clearContent();
      equal([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ffcc00', 'nota']);
      cell.setValue('y').clearFormat();
      equal([cell.getValue(), cell.getBackground()], ['y', '#ffffff']);
      cell.setBackground('#ffcc00').clear();
      equal([cell.getValue(), cell.getBackground(), cell.getNote()], ['', '#ffffff', 'nota']);
    },
  },
  {
    name: 'Range.merge() keeps only the first value',
    source: `${RANGE}#merge; ${GAS_FAKES}testsheets.js (merge)`,
    run: (_, sheet) => {
      sheet
        .getRange('A1:B1')
        .setValues([['uno', 'dos']])
        .merge();
      equal(sheet.getRange('A1:B1').getValues(), [['uno', '']]);
    },
  },
  {
    name: 'Range.isBlank() is false for a formula',
    source: `${RANGE}#isblank`,
    run: (_, sheet) => {
      equal(sheet.getRange('A1').isBlank(), true);
      equal(sheet.getRange('A1').setValue('=""').isBlank(), false);
    },
  },
  {
    name: 'Range.setNumberFormat() on a whole column reaches cells written later, and not those above',
    source: `${RANGE}#setnumberformatnumberformat`,
    run: (_, sheet) => {
      sheet.getRange('A2:A').setNumberFormat('@');
      sheet.getRange('A1:A2').setValues([['007'], ['007']]);
      equal(sheet.getRange('A1:A2').getValues(), [[7], ['007']]);
      equal(sheet.getRange('A2').getNumberFormat(), '@');
      equal(sheet.getRange(sheet.getMaxRows(), 1).getNumberFormat(), '@');
      equal(sheet.getRange('A1').getNumberFormat(), '0.###############');
    },
  },
  {
    name: 'Range.getCell() counts inside the range, and knows its sheet',
    source: `${RANGE}#getcellrow,-column; ${RANGE}#getgridid; ${RANGE}#getsheet`,
    run: (_, sheet) => {
      const cell = sheet.getRange('B2:D4').getCell(2, 3);
      equal(cell.getA1Notation(), 'D3');
      equal([cell.getGridId(), cell.getSheet().getName()], [sheet.getSheetId(), sheet.getName()]);
      refused(() => sheet.getRange('A1').getCell('1' as unknown as number, 1), 'method signature');
    },
  },
  {
    name: 'Range.activate() makes it the active range of its sheet and of the spreadsheet',
    source: `${RANGE}#activate; ${SHEET}#getactiverange`,
    run: (app, sheet) => {
      sheet.getRange('B2:C3').activate();
      equal(sheet.getActiveRange()?.getA1Notation(), 'B2:C3');
      equal(app.getActive().getActiveRange()?.getA1Notation(), 'B2:C3');
      equal(app.getActiveRange().getA1Notation(), 'B2:C3');
      equal(app.getActiveSheet().getSheetId(), sheet.getSheetId());
    },
  },
  {
    name: 'RichTextValue.getLinkUrl() gives a link to a cell, or to the web, as it was set',
    source: `${RANGE}#setrichtextvaluesvalues`,
    run: (app, sheet) => {
      for (const url of [
        `#gid=${sheet.getSheetId()}&range=A12`,
        'https://ejemplo.invalid/acta?a=1&b=2',
      ]) {
        const link = app.newRichTextValue().setText('acta').setLinkUrl(url).build();
        sheet.getRange('A1').setRichTextValues([[link]]);
        equal([link.getLinkUrl(), sheet.getRange('A1').getValue()], [url, 'acta']);
      }
    },
  },
  {
    name: 'Range.setRichTextValues() writes texts as they are, and links to sheets by their ids',
    source: `${RANGE}#setrichtextvaluesvalues`,
    run: (app, sheet) => {
      const link = app
        .newRichTextValue()
        .setText('=1+1')
        .setLinkUrl(`#gid=${sheet.getSheetId()}`)
        .build();
      equal([link.getText(), link.getLinkUrl()], ['=1+1', `#gid=${sheet.getSheetId()}`]);
      const plain = app.newRichTextValue().setText('12').build();
      equal(plain.getLinkUrl(), null);
      const range = sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setRichTextValues([[link, plain]]);
      equal([range.getValues(), range.getFormulas()], [[['=1+1', '12']], [['', '']]]);
      refused(
        () => range.setRichTextValues([[link]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'Range.setFormula() takes the formula with or without its sign',
    source: `${RANGE}#setformulaformula`,
    run: (_, sheet) => {
      equal(sheet.getRange('A1').setFormula('=SUM(B1;C1)').getFormula(), '=SUM(B1;C1)');
      equal(sheet.getRange('A2').setFormula('SUM(B1;C1)').getFormula(), '=SUM(B1;C1)');
    },
  },
  {
    name: 'Range.setDataValidations() gives each cell its rule, and null takes it off',
    source: `${RANGE}#setdatavalidationsrules`,
    run: (app, sheet) => {
      const rule = app.newDataValidation().requireDate().build();
      const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]]);
      equal(
        range.getDataValidations().map((row) => row.map((each) => each !== null)),
        [[true, false]],
      );
      range.setDataValidations([[null, null]]);
      equal(range.getDataValidations(), [[null, null]]);
    },
  },
];
