// The builders of triggers: of this spreadsheet's edits, and of the clock (clock-trigger-builder.ts).

import { ask } from './ask';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { Spreadsheet } from './spreadsheet';
import { checkSignature, failByName, google } from './strict';
import { Trigger } from './trigger';

type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleSpreadsheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class TriggerBuilder implements Pick<GoogleBuilder, 'forSpreadsheet' | 'timeBased'> {
  readonly #handler: string;
  constructor(handler: string) {
    this.#handler = handler;
  }

  forSpreadsheet(spreadsheet: GoogleSpreadsheet | string): GoogleSpreadsheetBuilder {
    const method = 'Script.TriggerBuilder.forSpreadsheet';
    checkSignature(method, [spreadsheet], 'SpreadsheetApp.Spreadsheet', 'String');
    if (typeof spreadsheet === 'string' && spreadsheet !== new Spreadsheet().getId()) {
      throw new Error('Not emulated: TriggerBuilder.forSpreadsheet of another spreadsheet');
    }
    return google(new SpreadsheetTriggerBuilder(this.#handler));
  }
  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return google(new ClockTriggerBuilder(this.#handler));
  }
}

export class SpreadsheetTriggerBuilder
  implements Pick<GoogleSpreadsheetBuilder, 'create' | 'onChange' | 'onEdit'>
{
  readonly #handler: string;
  #event: 'ON_EDIT' | 'ON_CHANGE' | undefined;
  constructor(handler: string) {
    this.#handler = handler;
  }

  onEdit(): GoogleSpreadsheetBuilder {
    this.#event = 'ON_EDIT';
    return google(this);
  }
  onChange(): GoogleSpreadsheetBuilder {
    this.#event = 'ON_CHANGE';
    return google(this);
  }
  create(): GoogleAppsScript.Script.Trigger {
    if (!this.#event) {
      throw new Error('Not emulated: SpreadsheetTriggerBuilder.create without an event');
    }
    return new Trigger(ask('createTrigger', this.#handler, this.#event));
  }
}

failByName('TriggerBuilder', TriggerBuilder);
failByName('SpreadsheetTriggerBuilder', SpreadsheetTriggerBuilder);
