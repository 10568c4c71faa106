// Utilities.formatDate: the patterns of Java's SimpleDateFormat that people use, in English as on Google.

import { clockAt } from '../workbook/time-zone';
import { Exception } from './ask';

const MONTHS =
  'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g;

/** An instant in the zone, by the pattern. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const clock = clockIn(zone, instant);
  const date = new Date(clock);
  return pattern.replace(TOKEN, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return /^[A-Za-z]/.test(token) ? show(date, token, clock - instant) : token;
  });
}

function clockIn(zone: string, instant: number): number {
  try {
    return clockAt(zone, instant);
  } catch {
    throw new Exception(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function show(date: Date, token: string, offset: number): string {
  const padded = (value: number): string => String(value).padStart(token.length, '0');
  const named = (names: string, index: number): string => {
    const name = names.split(' ')[index] ?? '';
    return token.length > 3 ? name : name.slice(0, 3);
  };
  switch (token[0]) {
    case 'y': {
      const year = String(date.getUTCFullYear());
      return token.length === 2 ? year.slice(-2) : year.padStart(token.length, '0');
    }
    case 'M':
      return token.length > 2 ? named(MONTHS, date.getUTCMonth()) : padded(date.getUTCMonth() + 1);
    case 'd':
      return padded(date.getUTCDate());
    case 'E':
      return named(DAYS, date.getUTCDay());
    case 'H':
      return padded(date.getUTCHours());
    case 'h':
      return padded(date.getUTCHours() % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return showOffset(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : showOffset(offset, token.length === 3 ? ':' : '');
    default:
      throw new Error(`Not emulated: Utilities.formatDate with ${token}`);
  }
}

function showOffset(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
