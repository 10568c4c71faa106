// Spreadsheet dates. A cell holds a serial: days since 30 December 1899 on the wall clock of the spreadsheet's zone.
// A "clock" here is that wall clock as if it were UTC milliseconds, so that it can be taken apart without any zone.

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export const serialOfClock = (clock: number): number => (clock - EPOCH) / DAY;

export const clockOfSerial = (serial: number): number => Math.round(EPOCH + serial * DAY);

/** Serial of a calendar day; undefined when there is no such day (31 June). */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const clock = Date.UTC(year, month - 1, day);
  const date = new Date(clock);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? serialOfClock(clock) : undefined;
}
