// What a person's typing becomes in a cell of a Colombian spreadsheet (Google's USER_ENTERED): 1.250,5 · 60% · $ 2.339 ·
// 15/06/2026 · 14:30 · VERDADERO. What could be read in two ways stays text.

import { serialOfDay } from './serial';

/** A value, with the number format it asks for when the cell has none. */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly pattern?: string;
}

const THOUSANDS = String.raw`\d{1,3}(?:\.\d{3})+`;
const NUMBER = new RegExp(
  String.raw`^([+-]?)(\$ ?)?(${THOUSANDS}|\d*)(?:,(\d*))?(?:e([+-]?\d+))?( ?%)?$`,
  'i',
);
const DATE = /^(?:(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.? ?m\.?)?$/i;
const BOOLEANS: { readonly [word: string]: boolean } = {
  true: true,
  false: false,
  verdadero: true,
  falso: false,
};

/** The value of a text typed into a cell that is not formatted as text. */
export function parseTyped(text: string): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const clean = text.trim();
  const boolean = BOOLEANS[clean.toLowerCase()];
  if (boolean !== undefined) return { value: boolean };
  if (!/\d/.test(clean)) return { value: text };
  return parseNumber(clean) ?? parseMoment(clean) ?? { value: text };
}

function parseNumber(text: string): TypedValue | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, money, whole = '', decimals = '', exponent, percent] = match;
  if (whole === '' && decimals === '') return undefined;
  const digits = `${whole.replaceAll('.', '') || '0'}.${decimals || '0'}e${exponent ?? 0}`;
  const number = Number(`${sign === '-' ? '-' : ''}${digits}`);
  if (percent) return { value: number / 100, pattern: decimals ? '0.00%' : '0%' };
  if (money) return { value: number, pattern: decimals ? '"$" #,##0.00' : '"$" #,##0' };
  if (whole.includes('.')) return { value: number, pattern: decimals ? '#,##0.00' : '#,##0' };
  return { value: number };
}

/** A date, a time, or both with a blank between. */
function parseMoment(text: string): TypedValue | undefined {
  const blank = text.search(/[ T](?=\d{1,2}:)/);
  const [date, time] = blank < 0 ? [text, text] : [text.slice(0, blank), text.slice(blank + 1)];
  const day = parseDay(date);
  const fraction = parseTime(time);
  if (blank < 0) {
    if (day !== undefined) return { value: day, pattern: 'dd/mm/yyyy' };
    return fraction === undefined ? undefined : { value: fraction, pattern: 'hh:mm' };
  }
  if (day === undefined || fraction === undefined) return undefined;
  return { value: day + fraction, pattern: 'dd/mm/yyyy hh:mm' };
}

function parseDay(text: string): number | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  if (match[5] !== undefined) {
    return serialOfDay(Number(match[5]), Number(match[6]), Number(match[7]));
  }
  const year = Number(match[4]);
  const century = match[4]?.length === 4 ? 0 : year < 50 ? 2000 : 1900;
  return serialOfDay(century + year, Number(match[3]), Number(match[1]));
}

/** Fraction of a day. */
function parseTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const typed = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (half && (typed < 1 || typed > 12)) return undefined;
  const hour = half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}
