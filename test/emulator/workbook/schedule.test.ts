// When a trigger of the clock runs next, on the wall clock of its zone.

import { nextRun } from '../../../src/emulator/workbook/schedule';
import type { Schedule } from '../../../src/emulator/workbook/workbook';

const BOGOTA = { timeZone: 'America/Bogota' };
const NEW_YORK = { timeZone: 'America/New_York' };

test.each<[string, Schedule, string, boolean, string]>([
  [
    'minutes after the last run',
    { unit: 'minutes', every: 10, ...BOGOTA },
    '2026-06-15T10:03:00-05:00',
    false,
    '2026-06-15T10:13:00-05:00',
  ],
  [
    'hours after the creation',
    { unit: 'hours', every: 6, ...BOGOTA },
    '2026-06-15T22:00:00-05:00',
    true,
    '2026-06-16T04:00:00-05:00',
  ],
  [
    'later the same day',
    { unit: 'days', every: 1, hour: 7, minute: 30, ...BOGOTA },
    '2026-06-15T07:29:59-05:00',
    true,
    '2026-06-15T07:30:00-05:00',
  ],
  [
    'the next day after a run on time',
    { unit: 'days', every: 1, hour: 7, ...BOGOTA },
    '2026-06-15T07:00:00-05:00',
    false,
    '2026-06-16T07:00:00-05:00',
  ],
  [
    'three days after a run that came late',
    { unit: 'days', every: 3, hour: 7, ...BOGOTA },
    '2026-06-15T09:00:00-05:00',
    false,
    '2026-06-18T07:00:00-05:00',
  ],
  [
    'the next Monday, in the zone and not in UTC',
    { unit: 'weeks', every: 1, weekDay: 1, hour: 21, ...BOGOTA },
    '2026-06-15T20:00:00-05:00',
    true,
    '2026-06-15T21:00:00-05:00',
  ],
  [
    'two weeks after a run',
    { unit: 'weeks', every: 2, weekDay: 5, hour: 7, ...BOGOTA },
    '2026-06-12T07:00:20-05:00',
    false,
    '2026-06-26T07:00:00-05:00',
  ],
  [
    'at the same hour when the clocks have changed',
    { unit: 'days', every: 1, hour: 7, ...NEW_YORK },
    '2026-10-31T07:00:00-04:00',
    false,
    '2026-11-01T07:00:00-05:00',
  ],
])('nextRun() %s', (_, schedule, last, isFirst, expected) => {
  const next = nextRun(schedule, Date.parse(last), isFirst);
  expect(new Date(next).toISOString()).toBe(new Date(expected).toISOString());
});
