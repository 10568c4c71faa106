// Spreadsheet dates. A cell holds a serial: days since 30 December 1899 on the wall clock of the spreadsheet's zone.
// A "clock" here is that wall clock as if it were UTC milliseconds, so that it can be taken apart without any zone.

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export const serialOfClock = (clock: number): number => (clock - EPOCH) / DAY;

export const clockOfSerial = (serial: number): number => Math.round(EPOCH + serial * DAY);

/** 1 January of the year 1, and the day after 31 December 9999. */
const FIRST = -693_593;
const BEYOND = 2_958_466;

/** Whether a number is a day of the calendar: in a date format, one that is none stays the number that it is. */
export const isMoment = (serial: number): boolean => serial >= FIRST && serial < BEYOND;
