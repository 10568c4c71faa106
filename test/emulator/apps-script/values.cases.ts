// What a cell becomes when a script writes it, and what it gives back. The spreadsheet is es_CO, America/Bogota.

import { type Case, equal, refused } from './case';

const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const USER_ENTERED =
  'https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)';

export const valueCases: readonly Case[] = [
  {
    name: 'Range.getValues() gives numbers, texts, booleans and "" for blanks',
    source: `${RANGE}#getvalues`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:D1').setValues([[1.5, 'texto', false, null]]);
      equal(range.getValues(), [[1.5, 'texto', false, '']]);
    },
  },
  {
    name: 'Range.setValue() with undefined or "" clears the cell',
    source: 'https://developers.google.com/apps-script/guides/v8-runtime/migration (undefined)',
    run: (_, sheet) => {
      const cell = sheet.getRange('A1').setValue('x');
      equal(cell.setValue(undefined).isBlank(), true);
      equal(cell.setValue('x').setValue('').isBlank(), true);
    },
  },
  {
    name: 'Range.setValue() with a Date shows the day of the zone and gives the same instant back',
    source: `${RANGE}#getvalues; local-host C.3`,
    run: (_, sheet) => {
      const cell = sheet.getRange('A1').setValue(new Date(2026, 5, 15));
      equal(cell.getDisplayValue(), '15/06/2026');
      const value = cell.getValue();
      equal(value instanceof Date, true);
      equal(
        [value.getFullYear(), value.getMonth(), value.getDate(), value.getHours()],
        [2026, 5, 15, 0],
      );
      equal(value.getTime(), Date.UTC(2026, 5, 15, 5));
    },
  },
  {
    name: 'Range.getValue() is a number again when the date loses its date format',
    source: 'https://developers.google.com/sheets/api/guides/formats (serial numbers)',
    run: (_, sheet) => {
      const cell = sheet.getRange('A1').setValue(new Date(1900, 0, 1));
      equal(cell.setNumberFormat('0').getValue(), 2);
      equal(cell.setNumberFormat('yyyy-mm-dd').getValue() instanceof Date, true);
    },
  },
  {
    name: 'Range.setValue() reads text as if typed in Colombia',
    source: USER_ENTERED,
    run: (_, sheet) => {
      const cell = sheet.getRange('A1');
      const entered = (text: string): unknown[] => {
        cell.clear().setValue(text);
        return [cell.setNumberFormat('0.####').getValue()];
      };
      equal(entered('12'), [12]);
      equal(entered('12,5'), [12.5]);
      equal(entered('1.250,5'), [1250.5]);
      equal(entered('1.250'), [1250]);
      equal(entered('-3'), [-3]);
      equal(entered('60%'), [0.6]);
      equal(entered('15/06/2026'), [46188]);
      equal(entered('2026-06-15'), [46188]);
      equal(entered('TRUE'), [true]);
      equal(entered('texto'), ['texto']);
      equal(entered('31/06/2026'), ['31/06/2026']);
    },
  },
  {
    name: 'Range.setValue() keeps text that a cell of text format or an apostrophe protects',
    source: 'vlucas/sheetquery#20; hyperformula#129; local-host B',
    run: (_, sheet) => {
      const text = sheet.getRange('A1').setNumberFormat('@');
      equal(text.setValue('00123').getValue(), '00123');
      equal(text.setValue('1/2').getValue(), '1/2');
      const plain = sheet.getRange('B1');
      equal(plain.setValue("'00123").getValue(), '00123');
      equal(plain.setValue("'=1+1").getFormula(), '');
      equal(plain.getValue(), '=1+1');
    },
  },
  {
    name: 'Range.setValue() with text that begins with = is a formula',
    source: `${RANGE}#setvaluevalue`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['=1+1', 'x']]);
      equal(range.getFormulas(), [['=1+1', '']]);
      sheet.getRange('A1').setValue('x');
      equal(range.getFormulas(), [['', '']]);
    },
  },
  {
    name: 'Range.getDisplayValues() writes numbers with decimal comma and dots of thousands',
    source: `${RANGE}#getdisplayvalues; ICU es-CO`,
    run: (_, sheet) => {
      const shown = (value: unknown, format: string): string =>
        sheet.getRange('A1').clear().setValue(value).setNumberFormat(format).getDisplayValue();
      equal(shown(1234567.891, '#,##0.00'), '1.234.567,89');
      equal(shown(0.256, '0.0%'), '25,6%');
      equal(shown(2339400000, '"$" #,##0'), '$ 2.339.400.000');
      equal(shown(-5, '0'), '-5');
      equal(shown(7, '000'), '007');
      equal(shown(new Date(2026, 5, 5, 14, 30), 'd/m/yyyy hh:mm'), '5/6/2026 14:30');
      equal(shown(new Date(2026, 5, 5), 'd "de" mmmm "de" yyyy'), '5 de junio de 2026');
      equal(sheet.getRange('B1').setValue(1234.5).getDisplayValue(), '1234,5');
    },
  },
  {
    name: 'Range.setValue() refuses more than 50 000 characters',
    source: 'https://support.google.com/drive/answer/37603',
    run: (_, sheet) => {
      sheet.getRange('A1').setValue('a'.repeat(50_000));
      refused(() => sheet.getRange('A1').setValue('a'.repeat(50_001)), '50000 characters');
    },
  },
];
