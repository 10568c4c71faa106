// The half of Range that is about looks: number formats, colours, fonts, alignment. Range has the rest.

import type { Grid } from '../requests/grid';
import type { Area, StyleData } from '../workbook/workbook';
import { ask, Exception } from './ask';
import { hexColor } from './color';
import { nameOf } from './enum-of';
import { cellsOf } from './grid';
import { checkShape } from './range-arguments';
import { checkSignature, google } from './strict';
import { TextStyle } from './text-style';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setTextStyles'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWraps'
  | 'setWrapStrategy';

/** Cells without a format of their own: https://developers.google.com/apps-script/reference/spreadsheet/range#getnumberformat */
const AUTOMATIC = '0.###############';
const WHITE = '#ffffff';
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/** What `styles` answers: JSON keeps the types, a mapped ReturnType does not. */
type Patterns = Grid<StyleData['n'] | null>;
type Colors = Grid<StyleData['bg'] | null>;

export abstract class RangeFormat implements Pick<GoogleRange, Emulated> {
  protected constructor(
    protected readonly sheetId: string,
    protected readonly area: Area,
  ) {}

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? AUTOMATIC;
  }

  getNumberFormats(): string[][] {
    const formats = ask('styles', this.sheetId, this.area, 'n') as Patterns;
    return cellsOf(formats, (format) => format?.pattern ?? AUTOMATIC);
  }

  setNumberFormat(numberFormat: string): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setNumberFormat', [numberFormat], 'String');
    return this.#set('n', toPattern(numberFormat));
  }

  setNumberFormats(numberFormats: string[][]): GoogleRange {
    const method = 'SpreadsheetApp.Range.setNumberFormats';
    checkSignature(method, [numberFormats], 'String[][]');
    return this.#setAll('n', numberFormats, toPattern);
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? WHITE;
  }

  getBackgrounds(): string[][] {
    const colors = ask('styles', this.sheetId, this.area, 'bg') as Colors;
    return cellsOf(colors, (color) => color?.rgb ?? WHITE);
  }

  setBackground(color: string | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setBackground', [color], 'String|null');
    return this.#set('bg', toColor(color));
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setBackgrounds', [colors], 'String|null[][]');
    return this.#setAll('bg', colors, toColor);
  }

  setFontColor(color: string | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontColor', [color], 'String|null');
    return this.#set('cl', toColor(color));
  }

  setFontColors(colors: (string | null)[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontColors', [colors], 'String|null[][]');
    return this.#setAll('cl', colors, toColor);
  }

  setFontFamily(fontFamily: string | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontFamily', [fontFamily], 'String|null');
    return this.#set('ff', fontFamily);
  }

  setFontSize(size: number): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontSize', [size], 'number');
    return this.#set('fs', size);
  }

  setFontSizes(sizes: number[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontSizes', [sizes], 'number[][]');
    return this.#setAll('fs', sizes, (size) => size);
  }

  setFontStyle(fontStyle: 'italic' | 'normal' | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontStyle', [fontStyle], 'String|null');
    return this.#set('it', fontStyle === 'italic' ? 1 : null);
  }

  setFontWeight(fontWeight: 'bold' | 'normal' | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontWeight', [fontWeight], 'String|null');
    return this.#set('bl', toBold(fontWeight));
  }

  setFontWeights(fontWeights: ('bold' | 'normal' | null)[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setFontWeights', [fontWeights], 'String|null[][]');
    return this.#setAll('bl', fontWeights, toBold);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setHorizontalAlignment', [alignment], 'String|null');
    const isDefault = alignment === null || alignment === 'normal';
    return this.#set('ht', isDefault ? null : oneOf(HORIZONTAL, alignment));
  }

  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): GoogleRange {
    const method = 'SpreadsheetApp.Range.setTextStyles';
    checkSignature(method, [styles], 'SpreadsheetApp.TextStyle[][]');
    checkShape(ask('sheet', this.sheetId), this.area, styles);
    const looks = styles.map((row) => row.map((style) => TextStyle.lookOf(style)));
    ask('setTextStyles', this.sheetId, this.area, looks);
    return google<GoogleRange>(this);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setVerticalAlignment', [alignment], 'String|null');
    return this.#set('vt', alignment === null ? null : oneOf(VERTICAL, alignment));
  }

  setWrap(isWrapEnabled: boolean): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setWrap', [isWrapEnabled], 'Boolean');
    return this.#set('tb', toWrap(isWrapEnabled));
  }

  setWraps(isWrapEnabled: boolean[][]): GoogleRange {
    checkSignature('SpreadsheetApp.Range.setWraps', [isWrapEnabled], 'Boolean[][]');
    return this.#setAll('tb', isWrapEnabled, toWrap);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    return this.#set('tb', oneOf(WRAP, nameOf(strategy)));
  }

  #set(property: keyof StyleData, value: unknown): GoogleRange {
    ask('setStyle', this.sheetId, this.area, property, value);
    return google<GoogleRange>(this);
  }

  #setAll<T>(
    property: keyof StyleData,
    values: readonly (readonly T[])[],
    convert: (value: T) => unknown,
  ): GoogleRange {
    checkShape(ask('sheet', this.sheetId), this.area, values);
    const converted = values.map((row) => row.map(convert));
    ask('setStyles', this.sheetId, this.area, property, converted);
    return google<GoogleRange>(this);
  }
}

const toPattern = (format: string): StyleData['n'] | null =>
  format === '' || format === 'General' || format === AUTOMATIC ? null : { pattern: format };

const toColor = (color: string | null): StyleData['bg'] | null =>
  color === null || color === undefined ? null : { rgb: hexColor(color) };

const toBold = (fontWeight: string | null): 1 | null => (fontWeight === 'bold' ? 1 : null);

const toWrap = (isWrapEnabled: boolean): number => (isWrapEnabled ? WRAP.WRAP : WRAP.OVERFLOW);

function oneOf<T extends { readonly [name: string]: number }>(names: T, name: string): number {
  const value = names[name];
  if (value === undefined) throw new Exception(`Invalid argument: ${name}`);
  return value;
}
