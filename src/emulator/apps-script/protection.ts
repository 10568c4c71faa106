// Protection of a sheet or a range. Nobody is kept out here: there is one person at this machine.

import type { Protection as ProtectionData } from '../workbook/workbook';
import { ask, Exception } from './ask';
import { Range } from './range';
import { checkSignature, failByName, google } from './strict';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Emulated =
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

export class Protection implements Pick<GoogleProtection, Emulated> {
  readonly #sheetId: string;
  /** As it was when the script got it: what it says of itself is no further read. */
  #data: ProtectionData;
  constructor(sheetId: string, data: ProtectionData) {
    this.#sheetId = sheetId;
    this.#data = data;
  }

  /** Those of a sheet, or of all. */
  static listed(sheetId: string | undefined, type: unknown): GoogleProtection[] {
    const isOfRange = String(type) === 'RANGE';
    return ask('protections', sheetId)
      .filter(({ data: { area } }) => (area !== undefined) === isOfRange)
      .map((each) => google(new Protection(each.sheetId, each.data)));
  }

  getDescription(): string {
    return this.#data.description;
  }
  isWarningOnly(): boolean {
    return this.#data.warningOnly;
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return SpreadsheetApp.ProtectionType[this.#data.area ? 'RANGE' : 'SHEET'];
  }
  getRange(): GoogleRange {
    return google(new Range(this.#sheetId, this.#data.area ?? { startRow: 0, startColumn: 0 }));
  }
  getUnprotectedRanges(): GoogleRange[] {
    return (this.#data.unprotected ?? []).map((area) => google(new Range(this.#sheetId, area)));
  }

  setDescription(description: string): GoogleProtection {
    checkSignature('SpreadsheetApp.Protection.setDescription', [description], 'String');
    return this.#change({ description });
  }
  setWarningOnly(warningOnly: boolean): GoogleProtection {
    checkSignature('SpreadsheetApp.Protection.setWarningOnly', [warningOnly], 'Boolean');
    return this.#change({ warningOnly });
  }
  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    const method = 'SpreadsheetApp.Protection.setUnprotectedRanges';
    checkSignature(method, [ranges], 'SpreadsheetApp.Range[]');
    if (this.#data.area) {
      throw new Exception('Unprotected ranges can only be set on sheet protections.');
    }
    return this.#change({ unprotected: ranges.map((range) => Range.placeOf(range).area) });
  }
  remove(): void {
    ask('unprotect', this.#sheetId, this.#data.id);
  }

  #change(change: Parameters<typeof ask<'changeProtection'>>[3]): GoogleProtection {
    ask('changeProtection', this.#sheetId, this.#data.id, change);
    this.#data = { ...this.#data, ...change };
    return google(this);
  }
}

failByName('Protection', Protection);
