// Dates as people write them in Colombia: day before month, months in words, years of two digits.

import { formatFecha, MESES } from '../formato';
import type { Column } from '../register';
import { fold } from '../texto';
import type { Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';

/** Other names of months: setiembre, and the English of foreign spreadsheets. */
const OTROS: ReadonlyMap<string, number> = new Map([
  ['set', 9],
  ['setiembre', 9],
  ['jan', 1],
  ['apr', 4],
  ['aug', 8],
  ['dec', 12],
]);
const DIA_DE_SEMANA = /^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? /;

interface Partes {
  readonly year: string;
  readonly month: string;
  /** Undefined for a month alone. */
  readonly day: string | undefined;
}

const SPELLINGS: readonly { readonly like: RegExp; readonly order: readonly (keyof Partes)[] }[] = [
  { like: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, order: ['year', 'month', 'day'] },
  { like: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/, order: ['day', 'month', 'year'] },
  {
    like: /^(\d{1,2})(?:r?o|\.)? ?(?:de |[-/ ])?([a-z]+)\.?(?: de | del? | ?[-/, ] ?)(\d{4}|\d{2})$/,
    order: ['day', 'month', 'year'],
  },
  { like: /^([a-z]+)\.?(?: de | del? | ?[-/, ] ?)(\d{4}|\d{2})$/, order: ['month', 'year'] },
  { like: /^(\d{1,2})[-/](\d{4})$/, order: ['month', 'year'] },
];

/** A date, YYYY-MM-DD; a month alone ("jun-26", "06/2026") is its first day or, where something ends, its last. */
export function parseFecha({ mesSolo }: Column, celda: Leible): Lectura<string> {
  if (typeof celda === 'object') return { ok: celda.fecha };
  const partes = typeof celda === 'string' ? partsOf(celda) : undefined;
  const month = partes && monthNumber(partes.month);
  if (!partes || month === undefined) {
    return refuse(
      'FECHA_ILEGIBLE',
      `${quoted(String(celda))} no se lee como fecha: escríbala como 15/06/2026.`,
    );
  }
  const year = Number(partes.year.length === 2 ? `20${partes.year}` : partes.year);
  const soloMes = mesSolo === 'fin' ? daysOfMonth(year, month) : 1;
  const day = partes.day === undefined ? soloMes : Number(partes.day);
  if (day >= 1 && day <= daysOfMonth(year, month)) {
    return { ok: `${year}-${pad(month)}-${pad(day)}` };
  }
  const swapped = month > 12 && day >= 1 && day <= 12 && month <= daysOfMonth(year, day);
  const hint = swapped
    ? `primero va el día; si es ${formatFecha(`${year}-${pad(day)}-${pad(month)}`)}, escríbala así.`
    : 'escriba día/mes/año.';
  return refuse('FECHA_IMPOSIBLE', `${quoted(String(celda))} no existe en el calendario: ${hint}`);
}

function partsOf(text: string): Partes | undefined {
  const clean = fold(text)
    .replace(DIA_DE_SEMANA, '')
    .replace(/[t ]00:00(?::00(?:\.0+)?)?z?$/, '');
  for (const { like, order } of SPELLINGS) {
    const match = like.exec(clean);
    if (!match) continue;
    const part = (name: keyof Partes): string => match[order.indexOf(name) + 1] ?? '';
    return {
      year: part('year'),
      month: part('month'),
      day: order.includes('day') ? part('day') : undefined,
    };
  }
  return undefined;
}

/** 1 to 12, or a number as written when it is none; undefined when the word is no month. */
function monthNumber(month: string): number | undefined {
  if (/^\d+$/.test(month)) return Number(month);
  const index = MESES.findIndex((name) => month.length >= 3 && name.startsWith(month));
  return index >= 0 ? index + 1 : OTROS.get(month);
}

/** 0 for a month that does not exist. */
function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const pad = (n: number): string => String(n).padStart(2, '0');
