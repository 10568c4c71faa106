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
  readonly #id: string;
  constructor(sheetId: string, id: string) {
    this.#sheetId = sheetId;
    this.#id = id;
  }

  getDescription(): string {
    return this.#data().description;
  }
  isWarningOnly(): boolean {
    return this.#data().warningOnly;
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return SpreadsheetApp.ProtectionType[this.#data().area ? 'RANGE' : 'SHEET'];
  }
  getRange(): GoogleRange {
    return google(new Range(this.#sheetId, this.#data().area ?? { startRow: 0, startColumn: 0 }));
  }
  getUnprotectedRanges(): GoogleRange[] {
    return (this.#data().unprotected ?? []).map((area) => google(new Range(this.#sheetId, area)));
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
    if (this.#data().area) {
      throw new Exception('Unprotected ranges can only be set on sheet protections.');
    }
    return this.#change({ unprotected: ranges.map((range) => Range.placeOf(range).area) });
  }
  remove(): void {
    ask('unprotect', this.#sheetId, this.#id);
  }

  #change(change: Parameters<typeof ask<'changeProtection'>>[3]): GoogleProtection {
    ask('changeProtection', this.#sheetId, this.#id, change);
    return google(this);
  }
  #data(): ProtectionData {
    const data = ask('protections', this.#sheetId).find(({ id }) => id === this.#id);
    if (!data) throw new Exception('The protection no longer exists.');
    return data;
  }
}

failByName('Protection', Protection);
