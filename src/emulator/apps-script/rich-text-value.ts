// RichTextValue and its builder: a text that is whole a link to a sheet of the workbook, or none. Links elsewhere, and links
// or styles of a part of a text, are not emulated.

import type { RichText } from '../requests/cell-writes';
import { checkSignature, failByName, google, nameKind } from './strict';

type GoogleValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export class RichTextValue implements Pick<GoogleValue, 'getLinkUrl' | 'getText'> {
  readonly #text: RichText;
  constructor(text: RichText) {
    this.#text = text;
  }

  /** What a cell keeps of a value that a script hands over. */
  static textOf(value: GoogleValue): RichText {
    return google<RichTextValue>(value).#text;
  }

  getText(): string {
    return this.#text.text;
  }
  getLinkUrl(): string | null {
    const { sheetId } = this.#text;
    return sheetId === undefined ? null : `#gid=${sheetId}`;
  }
}

export class RichTextValueBuilder
  implements Pick<GoogleBuilder, 'build' | 'setLinkUrl' | 'setText'>
{
  #text: RichText = { text: '' };

  setText(text: string): GoogleBuilder {
    checkSignature('SpreadsheetApp.RichTextValueBuilder.setText', [text], 'String');
    this.#text = { text };
    return google(this);
  }
  setLinkUrl(...args: [linkUrl: string | null] | [number, number, string | null]): GoogleBuilder {
    const [url] = args;
    const sheetId = typeof url === 'string' ? /^#gid=(\d+)$/.exec(url)?.[1] : undefined;
    if (args.length > 1 || sheetId === undefined) {
      throw new Error(`Not emulated: RichTextValueBuilder.setLinkUrl with ${args.join(', ')}`);
    }
    this.#text = { ...this.#text, sheetId };
    return google(this);
  }
  build(): GoogleValue {
    return google(new RichTextValue(this.#text));
  }
}

failByName('RichTextValue', RichTextValue);
failByName('RichTextValueBuilder', RichTextValueBuilder);
nameKind('SpreadsheetApp.RichTextValue', RichTextValue);
