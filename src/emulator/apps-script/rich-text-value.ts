// RichTextValue and its builder: a text that is whole a link, to a sheet of the workbook or a cell of it or to the web, or none. Links
// or styles of a part of a text are not emulated.

import type { RichText } from '../requests/cell-writes';
import type { Link } from '../workbook/workbook';
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
    const { link } = this.#text;
    if (!link || isWeb(link.link)) return link?.link ?? null;
    return `#gid=${link.link}${link.cell === undefined ? '' : `&range=${link.cell}`}`;
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
    const link = typeof url === 'string' ? linkOf(url) : undefined;
    if (args.length > 1 || link === undefined) {
      throw new Error(`Not emulated: RichTextValueBuilder.setLinkUrl with ${args.join(', ')}`);
    }
    this.#text = { ...this.#text, link };
    return google(this);
  }
  build(): GoogleValue {
    return google(new RichTextValue(this.#text));
  }
}

const isWeb = (address: string): boolean => /^https?:\/\//.test(address);

function linkOf(url: string): Link | undefined {
  if (isWeb(url)) return { link: url };
  const [, link, cell] = /^#gid=(\d+)(?:&range=([A-Z]+\d+))?$/.exec(url) ?? [];
  return link === undefined ? undefined : { link, ...(cell !== undefined && { cell }) };
}

failByName('RichTextValue', RichTextValue);
failByName('RichTextValueBuilder', RichTextValueBuilder);
nameKind('SpreadsheetApp.RichTextValue', RichTextValue);
