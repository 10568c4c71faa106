// TextStyle and its builder: how the whole text of a cell looks. One that leaves something untold is not emulated: what Google does with
// what a style does not say is not documented. Strikethrough and the family of the font are not emulated.

import type { TextLook } from '../requests/cell-looks';
import { hexColor } from './color';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Told = 'fs' | 'bl' | 'it' | 'ul' | 'cl';

export class TextStyle
  implements Pick<GoogleStyle, 'getFontSize' | 'isBold' | 'isItalic' | 'isUnderline'>
{
  readonly #look: TextLook;
  constructor(look: TextLook) {
    this.#look = look;
  }

  /** What a cell keeps of a style that a script hands over. */
  static lookOf(style: GoogleStyle): TextLook {
    return google<TextStyle>(style).#look;
  }

  getFontSize(): number {
    return this.#look.fs as number;
  }
  isBold(): boolean {
    return this.#look.bl !== null;
  }
  isItalic(): boolean {
    return this.#look.it !== null;
  }
  isUnderline(): boolean {
    return this.#look.ul !== null;
  }
}

export class TextStyleBuilder
  implements
    Pick<
      GoogleBuilder,
      'build' | 'setBold' | 'setFontSize' | 'setForegroundColor' | 'setItalic' | 'setUnderline'
    >
{
  readonly #told: { -readonly [property in Told]?: unknown } = {};

  setBold(bold: boolean): GoogleBuilder {
    return this.#tell('setBold', bold, 'Boolean', 'bl', bold ? 1 : null);
  }
  setItalic(italic: boolean): GoogleBuilder {
    return this.#tell('setItalic', italic, 'Boolean', 'it', italic ? 1 : null);
  }
  setUnderline(underline: boolean): GoogleBuilder {
    return this.#tell('setUnderline', underline, 'Boolean', 'ul', underline ? { s: 1 } : null);
  }
  setFontSize(fontSize: number): GoogleBuilder {
    return this.#tell('setFontSize', fontSize, 'number', 'fs', fontSize);
  }
  setForegroundColor(cssString: string): GoogleBuilder {
    return this.#tell('setForegroundColor', cssString, 'String', 'cl', {
      rgb: hexColor(cssString),
    });
  }
  build(): GoogleStyle {
    const { fs, bl, it, ul, cl } = this.#told;
    if ([fs, bl, it, ul, cl].includes(undefined))
      throw new Error(
        'Not emulated: TextStyleBuilder.build of a style that leaves something untold',
      );
    return google(new TextStyle({ fs, bl, it, ul, cl }));
  }

  #tell(
    method: string,
    given: unknown,
    kind: string,
    property: Told,
    value: unknown,
  ): GoogleBuilder {
    checkSignature(`SpreadsheetApp.TextStyleBuilder.${method}`, [given], kind);
    this.#told[property] = value;
    return google(this);
  }
}

failByName('TextStyle', TextStyle);
failByName('TextStyleBuilder', TextStyleBuilder);
nameKind('SpreadsheetApp.TextStyle', TextStyle);
