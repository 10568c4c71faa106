// Looks of cells: fonts, alignment, wrapping, number formats, and the conditional formats that change them.

import { type Case, equal, refused } from './case';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';
const RANGE = `${REFERENCE}/range`;
const BUILDER = `${REFERENCE}/conditional-format-rule-builder`;

export const looksCases: readonly Case[] = [
  {
    name: 'Range.setFontWeight() and the other setters of looks return the range and leave the value',
    source: `${RANGE}#setfontweightfontweight and its neighbours ("Return: Range — This range, for chaining")`,
    run: (app, sheet) => {
      const cell = sheet.getRange('B2').setValue('texto');
      const last = cell
        .setFontColor('#112233')
        .setFontFamily('Arial')
        .setFontSize(14)
        .setFontStyle('italic')
        .setFontWeight('bold')
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setWrap(true)
        .setWrapStrategy(app.WrapStrategy.CLIP);
      equal([last.getA1Notation(), last.getValue()], ['B2', 'texto']);
    },
  },
  {
    name: 'Range.setFontColors() wants a colour a cell',
    source: `${RANGE}#setfontcolorscolors ("The size of the two-dimensional array must match the size of the range")`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:B1').setFontColors([['#112233', null]]);
      equal(range.getA1Notation(), 'A1:B1');
      refused(
        () => range.setFontColors([['#112233']]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'Range.setNumberFormats() formats each cell its own way',
    source: `${RANGE}#setnumberformatsnumberformats`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:C1').setNumberFormats([['@', '0.00', 'dd/mm/yyyy']]);
      equal(range.getNumberFormats(), [['@', '0.00', 'dd/mm/yyyy']]);
      range.setValues([['1/2', 1.5, new Date(2026, 5, 15)]]);
      equal(range.getDisplayValues(), [['1/2', '1,50', '15/06/2026']]);
    },
  },
  {
    name: 'Range.setFontSizes(), setFontWeights() and setWraps() want a value a cell',
    source: `${RANGE}#setfontsizessizes; ${RANGE}#setfontweightsfontweights; ${RANGE}#setwrapsiswrapenabled`,
    run: (_, sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
      const last = range
        .setFontSizes([[10, 18]])
        .setFontWeights([['bold', null]])
        .setWraps([[true, false]]);
      equal([last.getA1Notation(), last.getValues()], ['A1:B1', [['a', 'b']]]);
      const columns =
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.';
      refused(() => range.setFontSizes([[10]]), columns);
      refused(() => range.setFontWeights([['bold']]), columns);
      refused(() => range.setWraps([[true]]), columns);
    },
  },
  {
    name: 'Range.setTextStyles() gives each cell its own size, weight and colour, and leaves what it says',
    source: `${RANGE}#settextstylesstyles; ${REFERENCE}/text-style-builder`,
    run: (app, sheet) => {
      const style = (size: number, bold: boolean) =>
        app
          .newTextStyle()
          .setFontSize(size)
          .setBold(bold)
          .setItalic(false)
          .setUnderline(false)
          .setForegroundColor('#1f3a5f')
          .build();
      const title = style(18, true);
      equal(
        [title.getFontSize(), title.isBold(), title.isItalic(), title.isUnderline()],
        [18, true, false, false],
      );
      const range = sheet.getRange('A1:B1').setValues([['a', 2]]);
      const last = range.setTextStyles([[title, style(10, false)]]);
      equal([last.getA1Notation(), last.getValues()], ['A1:B1', [['a', 2]]]);
      refused(
        () => range.setTextStyles([[title]]),
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'ConditionalFormatRule.copy() is a builder that leaves the rule as it was',
    source: `${REFERENCE}/conditional-format-rule#copy`,
    run: (app, sheet) => {
      const rule = app
        .newConditionalFormatRule()
        .whenTextEqualTo('Cumplido')
        .setFontColor('#006100')
        .setBold(true)
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      const other = rule
        .copy()
        .setRanges([sheet.getRange('B1:B9')])
        .build();
      const placeOf = (each: typeof rule): string[] =>
        each.getRanges().map((range) => range.getA1Notation());
      equal([placeOf(rule), placeOf(other)], [['A1:A9'], ['B1:B9']]);
    },
  },
  {
    name: 'ConditionalFormatRuleBuilder.build() wants at least one range',
    source: `${BUILDER}#build; ${BUILDER}#whentextcontainstext`,
    run: (app) => {
      const builder = app
        .newConditionalFormatRule()
        .whenTextContains('rezag')
        .setBackground('#fce8e6');
      refused(() => builder.build(), 'at least one range');
    },
  },
];
