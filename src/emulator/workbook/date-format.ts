// Number formats of dates and times, such as "dd/mm/yyyy" or "h:mm AM/PM", with Spanish names of months and days.

import { MESES } from '../../domain/formato';
import { clockOfSerial } from './serial';

const DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|([ymdhs])\1*|./gi;

/** Answers given, since every cell of a column asks the same. */
const datePatterns = new Map<string, boolean>();

/** Whether a number in this format is a date or a time for getValues. */
export function isDatePattern(pattern: string): boolean {
  let isDate = datePatterns.get(pattern);
  if (isDate === undefined) {
    isDate = hasDateLetters(pattern);
    datePatterns.set(pattern, isDate);
  }
  return isDate;
}

/** Whether a format shows the day or the year of a date, and not a time alone. */
export const isDayPattern = (pattern: string | undefined): boolean =>
  pattern !== undefined && isDatePattern(pattern) && /[yd]/i.test(bareOf(pattern));

const bareOf = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

function hasDateLetters(pattern: string): boolean {
  const bare = bareOf(pattern);
  return bare !== '@' && !/general/i.test(bare) && /[ymdhs]/i.test(bare);
}

/** A serial in a date format. */
export function showDate(serial: number, pattern: string): string {
  const date = new Date(clockOfSerial(serial));
  const tokens = pattern.match(TOKEN) ?? [];
  const twelve = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, index) =>
      isMinute(tokens, index) ? pad(date.getUTCMinutes(), token) : show(date, token, twelve),
    )
    .join('');
}

/** An m beside hours or seconds means minutes, anywhere else the month. */
function isMinute(tokens: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(tokens[index] ?? '')) return false;
  const letters = /^[ymdhs]/i;
  const before = tokens
    .slice(0, index)
    .reverse()
    .find((token) => letters.test(token));
  const after = tokens.slice(index + 1).find((token) => letters.test(token));
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function show(date: Date, token: string, twelve: boolean): string {
  const hour = date.getUTCHours();
  switch (token.toLowerCase()) {
    case 'yy':
      return String(date.getUTCFullYear()).slice(-2);
    case 'y':
    case 'yyyy':
      return String(date.getUTCFullYear());
    case 'm':
    case 'mm':
      return pad(date.getUTCMonth() + 1, token);
    case 'mmm':
      return (MESES[date.getUTCMonth()] ?? '').slice(0, 3);
    case 'mmmm':
      return MESES[date.getUTCMonth()] ?? '';
    case 'd':
    case 'dd':
      return pad(date.getUTCDate(), token);
    case 'ddd':
      return (DAYS[date.getUTCDay()] ?? '').slice(0, 3);
    case 'dddd':
      return DAYS[date.getUTCDay()] ?? '';
    case 'h':
    case 'hh':
      return pad(twelve ? hour % 12 || 12 : hour, token);
    case 's':
    case 'ss':
      return pad(date.getUTCSeconds(), token);
    case 'am/pm':
      return hour < 12 ? 'a. m.' : 'p. m.';
    default:
      return literal(token);
  }
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (/^([ymdhs]|a\/p)/i.test(token) || token.startsWith('[h')) {
    throw new Error(`Not emulated: date format ${token}`);
  }
  return token.startsWith('[') ? '' : token;
}

const pad = (value: number, token: string): string => String(value).padStart(token.length, '0');
