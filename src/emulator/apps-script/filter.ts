// Filter: where the filter of a sheet is. What it hides, the sheet tells.

import type { Area } from '../workbook/workbook';
import { ask } from './ask';
import { Range } from './range';
import { failByName, google, nameKind } from './strict';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

export class Filter implements Pick<GoogleFilter, 'getRange' | 'remove'> {
  readonly #sheetId: string;
  readonly #area: Area;
  constructor(sheetId: string, area: Area) {
    this.#sheetId = sheetId;
    this.#area = area;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return google(new Range(this.#sheetId, this.#area));
  }
  remove(): void {
    ask('setFilter', this.#sheetId);
  }
}

failByName('Filter', Filter);
nameKind('SpreadsheetApp.Filter', Filter);
