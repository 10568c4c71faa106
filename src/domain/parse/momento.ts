// Days and times of day as people write them in Colombia: day before month, months in words, years of two digits,
// "10:05 a. m.", "14h30". Whether a day may stand in a column is for fecha.ts to say.

import { MESES } from '../formato';
import { fold } from '../texto';

/** A day as written: it may not be in the calendar, and a month alone ("jun-26", "06/2026") has none. */
export interface Dia {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/** What a text says: a day, a time in seconds since midnight, or both. */
export interface Momento {
  readonly dia?: Dia;
  readonly segundos?: number;
}

/** Characters of the longest one that somebody writes; what is longer is not looked at. */
const LONGEST = 80;
/** Where the time begins after its day. */
const TIME_AFTER_DAY = /(?:,? (?:a las |- )?|t)(\d{1,2}(?::|h\d| ?[ap]\.? ?m).*)$/;
/** A zone that other programs write after the time: their own, or that of Colombia. */
const ZONE = /(z|[+-]00:?00|-05:?00)$/;
/** By how much the clocks of Colombia are behind those of UTC. */
const BEHIND_UTC = 5 * 3600;

/** The day and the time of a text; undefined when it holds anything else. */
export function readMomento(text: string): Momento | undefined {
  const clean = fold(text);
  if (clean.length > LONGEST) return undefined;
  const dia = dayOf(clean);
  if (dia) return { dia };
  const alone = secondsOf(clean);
  if (alone !== undefined) return { segundos: alone };
  const match = TIME_AFTER_DAY.exec(clean);
  const before = match && dayOf(clean.slice(0, match.index));
  return before?.day !== undefined && match?.[1] ? withTime(before, match[1]) : undefined;
}

const DIA_DE_SEMANA = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? /;
/** Other names of months: setiembre, and the English of foreign spreadsheets. */
const OTROS: ReadonlyMap<string, number> = new Map([
  ['set', 9],
  ['setiembre', 9],
  ['jan', 1],
  ['apr', 4],
  ['aug', 8],
  ['dec', 12],
]);

type Part = keyof Dia;
const SPELLINGS: readonly { readonly like: RegExp; readonly order: readonly Part[] }[] = [
  { like: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: ['year', 'month', 'day'] },
  { like: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, order: ['day', 'month', 'year'] },
  {
    like: /^(\d{1,2})(?:r?o|\.)? ?(?:de |[-/ ])?([a-z]+)\.?(?: de | del? | ?[-/, ] ?)(\d{4}|\d{2})$/,
    order: ['day', 'month', 'year'],
  },
  {
    like: /^([a-z]+)\.? (\d{1,2})(?:, ?| de | del | |\/)(\d{4})$/,
    order: ['month', 'day', 'year'],
  },
  // In "dic-15" the number may be the day.
  {
    like: /^([a-z]+)\.?(?: de | del? | ?[-/, ] ?)(\d{4}|[2-9]\d)$/,
    order: ['month', 'year'],
  },
  { like: /^(\d{1,2})[-/](\d{4})$/, order: ['month', 'year'] },
  { like: /^(\d{4})[-/](\d{1,2})$/, order: ['year', 'month'] },
];

function dayOf(folded: string): Dia | undefined {
  const clean = folded
    .replace(DIA_DE_SEMANA, '')
    .replace(/^primero /, '1 ')
    .replace(/(\d) ?([-/]) ?(?=\d)/g, '$1$2');
  for (const { like, order } of SPELLINGS) {
    const match = like.exec(clean);
    if (!match) continue;
    const part = (name: Part): string => match[order.indexOf(name) + 1] ?? '';
    const month = monthNumber(part('month'));
    if (month === undefined) return undefined;
    const day = order.includes('day') ? Number(part('day')) : undefined;
    return { year: yearNumber(part('year')), month, day };
  }
  return undefined;
}

/** Of two digits, those from 50 on are of the last century. */
const yearNumber = (year: string): number =>
  Number(year) + (year.length > 2 ? 0 : Number(year) >= 50 ? 1900 : 2000);

/** 1 to 12, or a number as written when it is none; undefined when the word is no month. */
export function monthNumber(month: string): number | undefined {
  if (/^\d+$/.test(month)) return Number(month);
  const index = MESES.findIndex((name) => month.length >= 3 && name.startsWith(month));
  return index >= 0 ? index + 1 : OTROS.get(month);
}

/** The date, YYYY-MM-DD; undefined when there is no such day. A month alone is its first day or, where something ends, its last. */
export function fechaDe({ year, month, day }: Dia, mesSolo?: 'fin'): string | undefined {
  const last = daysOfMonth(year, month);
  const chosen = day ?? (mesSolo === 'fin' ? last : 1);
  if (chosen < 1 || chosen > last) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(chosen)}`;
}

/** 0 for a month that does not exist. */
function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const TIME =
  /^(\d{1,2})(?:[:.h]([0-5]\d)?(?::([0-5]\d)(?:[.,]\d{1,9})?)?)? ?(?:h|hs|hrs|horas)?\.? ?([ap]\.? ?m\.?|m\.?)?$/;

/** Seconds since midnight. */
function secondsOf(folded: string): number | undefined {
  const match = TIME.exec(folded);
  // A bare number could be anything: it needs minutes, an "h" or its half of the day.
  if (!match || /^\d+$/.test(folded)) return undefined;
  const [, hours = '', minutes = '', seconds = '', half = ''] = match;
  const hour = hourOfDay(Number(hours), half.charAt(0));
  return hour === undefined ? undefined : hour * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A day and its time. In UTC only the day is said, if it is the same in Colombia: midnight is no time, others another one. */
function withTime(dia: Dia, folded: string): Momento | undefined {
  const [zone = ''] = ZONE.exec(folded) ?? [];
  const segundos = secondsOf(folded.slice(0, folded.length - zone.length));
  if (segundos === undefined) return undefined;
  if (zone === '' || zone.startsWith('-05')) return { dia, segundos };
  return segundos > 0 && segundos < BEHIND_UTC ? undefined : { dia };
}

/** The hour from 0 to 23; `half` is "a", "p", "m" (noon) or blank. */
function hourOfDay(hour: number, half: string): number | undefined {
  if (hour > 23) return undefined;
  if (half === 'm') return hour === 12 ? 12 : undefined;
  if (half === 'a') return hour > 12 ? undefined : hour % 12;
  if (half === 'p') return hour >= 12 ? hour : hour === 0 ? undefined : hour + 12;
  return hour;
}

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
