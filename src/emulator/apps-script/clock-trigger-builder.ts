// ClockTriggerBuilder: when a time-driven trigger runs. What Google does with values out of range or that contradict each
// other is only known for everyMinutes.

import { TIME_ZONE } from '../workbook/blank';
import type { Schedule } from '../workbook/workbook';
import { ask, Exception } from './ask';
import type { EnumMember } from './enum-of';
import { checkSignature, failByName, google } from './strict';
import { Trigger } from './trigger';

type GoogleBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Emulated =
  | 'atHour'
  | 'create'
  | 'everyDays'
  | 'everyHours'
  | 'everyMinutes'
  | 'everyWeeks'
  | 'inTimezone'
  | 'nearMinute'
  | 'onWeekDay';

const MINUTES = [1, 5, 10, 15, 30];

export class ClockTriggerBuilder implements Pick<GoogleBuilder, Emulated> {
  readonly #handler: string;
  /** In the zone of the script unless told. */
  #schedule: Partial<Schedule> & { readonly timeZone: string } = { timeZone: TIME_ZONE };
  constructor(handler: string) {
    this.#handler = handler;
  }

  everyMinutes(n: number): GoogleBuilder {
    checkSignature('Script.ClockTriggerBuilder.everyMinutes', [n], 'number');
    if (!MINUTES.includes(n)) {
      throw new Exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.#with({ unit: 'minutes', every: n });
  }
  everyHours(n: number): GoogleBuilder {
    this.#check('everyHours', n, 1);
    return this.#with({ unit: 'hours', every: n });
  }
  everyDays(n: number): GoogleBuilder {
    this.#check('everyDays', n, 1);
    return this.#with({ unit: 'days', every: n });
  }
  everyWeeks(n: number): GoogleBuilder {
    this.#check('everyWeeks', n, 1);
    return this.#with({ unit: 'weeks', every: n });
  }
  /** By itself, every week. */
  onWeekDay(day: GoogleAppsScript.Base.Weekday): GoogleBuilder {
    checkSignature('Script.ClockTriggerBuilder.onWeekDay', [day], 'any');
    const weekDay = (day as unknown as EnumMember).ordinal();
    const { every = 1 } = this.#schedule;
    return this.#with({ unit: 'weeks', every, weekDay });
  }
  atHour(hour: number): GoogleBuilder {
    this.#check('atHour', hour, 0, 23);
    return this.#with({ hour });
  }
  nearMinute(minute: number): GoogleBuilder {
    this.#check('nearMinute', minute, 0, 59);
    return this.#with({ minute });
  }
  inTimezone(timezone: string): GoogleBuilder {
    checkSignature('Script.ClockTriggerBuilder.inTimezone', [timezone], 'String');
    return this.#with({ timeZone: timezone });
  }

  create(): GoogleAppsScript.Script.Trigger {
    const { unit, every, hour, minute, weekDay } = this.#schedule;
    const isInterval = unit === 'minutes' || unit === 'hours';
    const isWhole =
      unit !== undefined &&
      every !== undefined &&
      (!isInterval || (hour ?? minute ?? weekDay) === undefined) &&
      (unit === 'weeks') === (weekDay !== undefined) &&
      (minute === undefined || hour !== undefined);
    if (!isWhole) {
      const given = JSON.stringify(this.#schedule);
      throw new Error(`Not emulated: ClockTriggerBuilder.create with ${given}`);
    }
    return new Trigger(ask('createTrigger', this.#handler, { ...this.#schedule, unit, every }));
  }

  #with(schedule: Partial<Schedule>): GoogleBuilder {
    this.#schedule = { ...this.#schedule, ...schedule };
    return google(this);
  }
  #check(method: string, n: number, least: number, most = Number.POSITIVE_INFINITY): void {
    checkSignature(`Script.ClockTriggerBuilder.${method}`, [n], 'number');
    if (Number.isInteger(n) && n >= least && n <= most) return;
    throw new Error(`Not emulated: ClockTriggerBuilder.${method} with ${n}`);
  }
}

failByName('ClockTriggerBuilder', ClockTriggerBuilder);
