// Trigger: one that a person has installed.

import type { InstalledTrigger } from '../workbook/workbook';
import { ask } from './ask';
import { failByName, nameKind } from './strict';
import { EVENT_TYPES, TRIGGER_SOURCES } from './trigger-enums';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export class Trigger implements GoogleTrigger {
  readonly #trigger: InstalledTrigger;
  constructor(trigger: InstalledTrigger) {
    this.#trigger = trigger;
  }

  getUniqueId(): string {
    return this.#trigger.id;
  }
  getHandlerFunction(): string {
    return this.#trigger.handler;
  }
  getEventType(): GoogleAppsScript.Script.EventType {
    return EVENT_TYPES[this.#trigger.kind];
  }
  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.#trigger.kind === 'CLOCK' ? TRIGGER_SOURCES.CLOCK : TRIGGER_SOURCES.SPREADSHEETS;
  }
  /** Empty for a clock. */
  getTriggerSourceId(): string {
    return this.#trigger.kind === 'CLOCK' ? '' : ask('workbook').id;
  }
}

failByName('Trigger', Trigger);
nameKind('Trigger', Trigger);
