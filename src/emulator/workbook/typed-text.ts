// What a person's typing becomes in a cell of a Colombian spreadsheet (Google's USER_ENTERED): 1.250,5 · 60% · $ 2.339 ·
// 15/06/2026 · 14:30 · VERDADERO. A number or a date is the one that the domain reads in the same text; what it does not
// read, and what could be read in two ways, stays text.

import { DIA_CERO } from '../../domain/parse/celda';
import { isPorcentaje } from '../../domain/parse/escala';
import { fechaDe, readMomento } from '../../domain/parse/momento';
import { readNumero } from '../../domain/parse/numero';
import { isDatePattern, isDayPattern } from './date-format';
import { serialOfClock } from './serial';

/** A value, with the number format it asks for when the cell has none. */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly pattern?: string;
}

/** A point before decimals is certain after a leading 0 alone: elsewhere the column decides. */
const NUMBER =
  /^[+-]?(?<money>\$ ?)?(?:(?<thousands>[1-9]\d{0,2}(?:\.\d{3})+)|0\.\d+|\d*)(?<decimals>,\d+)?(?<percent> ?%)?$/;
/** The figures of a Colombian, whatever stands around them: the domain knows what may. */
const FIGURE = /^[^\d.,]*(?:[1-9]\d{0,2}(?:\.\d{3})+|\d*)(?:,\d+)?[^\d.,]*$/;
const DAY = String.raw`(?:\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})`;
const TIME = String.raw`(?:\d{1,2}(?::\d{2}){1,2}|(?:0?[1-9]|1[0-2])(?::\d{2}){1,2} ?[ap]\.? ?m\.?)`;
const MOMENT = new RegExp(`^(?:${DAY}(?:[ T]${TIME})?|${TIME})$`, 'i');
const SECONDS_OF_DAY = 86_400;
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

/**
 * The value of a text that a person types into a cell of this format. Where days go, a number or a time stays the text
 * that was typed: as a day it would be of 1900. So does money where percentages go. Where numbers go, "80.000 pesos" is one.
 */
export function parseTypedInto(text: string, pattern: string | undefined): TypedValue {
  const typed = parseTyped(text);
  if (pattern === undefined || typeof typed.value === 'boolean') return typed;
  if (isDayPattern(pattern)) return isDayPattern(typed.pattern) ? typed : asText(text, typed);
  if (pattern.endsWith('%')) return typed.pattern?.includes('$') ? { value: text } : typed;
  const isFigure = FIGURE.test(text) && !text.startsWith("'") && !isPorcentaje(text);
  return typeof typed.value === 'string' && isFigure && !isDatePattern(pattern)
    ? (readFigure(text) ?? typed)
    : typed;
}

/** A number stays the text that it was typed as; a text is as it was read, without its apostrophe. */
const asText = (text: string, typed: TypedValue): TypedValue =>
  typeof typed.value === 'number' ? { value: text } : typed;

function readFigure(text: string): TypedValue | undefined {
  const read = readNumero(text);
  return 'ok' in read && read.ok !== undefined ? { value: read.ok } : undefined;
}

function parseNumber(text: string): TypedValue | undefined {
  const written = NUMBER.exec(text)?.groups;
  const value = written && readFigure(text)?.value;
  if (!written || value === undefined) return undefined;
  const { money, thousands, decimals, percent } = written;
  if (percent) return { value, pattern: decimals ? '0.00%' : '0%' };
  if (money) return { value, pattern: decimals ? '"$" #,##0.00' : '"$" #,##0' };
  if (thousands) return { value, pattern: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** A date, a time, or both with a blank between; nothing before the first day of a spreadsheet. */
function parseMoment(text: string): TypedValue | undefined {
  const { dia, segundos } = (MOMENT.test(text) && readMomento(text)) || {};
  const time = segundos === undefined ? undefined : segundos / SECONDS_OF_DAY;
  if (!dia) return time === undefined ? undefined : { value: time, pattern: 'hh:mm' };
  const fecha = fechaDe(dia);
  if (fecha === undefined || fecha <= DIA_CERO) return undefined;
  const day = serialOfClock(Date.parse(fecha));
  if (time === undefined) return { value: day, pattern: 'dd/mm/yyyy' };
  return { value: day + time, pattern: 'dd/mm/yyyy hh:mm' };
}
