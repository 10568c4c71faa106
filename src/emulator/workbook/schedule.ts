// When a time-driven trigger runs next. Google picks a minute of the hour, or one near the minute asked for; here it is exact.

import { clockAt, instantAt } from './time-zone';
import type { Schedule } from './workbook';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether the trigger counts from its last run, and not by the calendar. */
export const isInterval = ({ unit }: Schedule): boolean => unit === 'minutes' || unit === 'hours';

/** The first instant to run at after `last`, a run (or the creation when it `isFirst`). */
export function nextRun(schedule: Schedule, last: number, isFirst: boolean): number {
  const { unit, every } = schedule;
  if (unit === 'minutes') return last + every * MINUTE;
  if (unit === 'hours') return last + every * HOUR;
  const period = unit === 'weeks' ? 7 * DAY : DAY;
  return firstOnCalendar(schedule, isFirst ? last : last + (every - 1) * period);
}

/** The first instant after another at the hour, and on the day of the week, of the schedule. */
function firstOnCalendar(schedule: Schedule, after: number): number {
  const { hour = 0, minute = 0, weekDay, timeZone } = schedule;
  const clock = clockAt(timeZone, after);
  const midnight = clock - (((clock % DAY) + DAY) % DAY);
  for (let day = 0; ; day++) {
    const candidate = midnight + day * DAY + hour * HOUR + minute * MINUTE;
    const isDay = weekDay === undefined || new Date(candidate).getUTCDay() === weekDay;
    const instant = instantAt(timeZone, candidate);
    if (isDay && instant > after) return instant;
  }
}
