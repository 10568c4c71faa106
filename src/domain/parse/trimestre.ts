// A quarter as people write it: «T1», «1er trimestre», «Trim. II», «ene - mar», «Trimestre I - 2025». Every word must speak
// of one and the same quarter: what could be another one, a semester or a date is none.

import { fold } from '../texto';
import { monthNumber } from './momento';

/** A quarter, from 1 to 4, and the year that its text gives it. */
export interface TrimestreEscrito {
  readonly numero: number;
  readonly year: number | undefined;
}

/** What the words of a text say. */
interface Dicho {
  readonly figures: number[];
  readonly quarters: number[];
  readonly months: number[];
  readonly years: number[];
  isNamed: boolean;
}

/** Characters of the longest spelling. */
const LONGEST = 60;
const WORD = /\d+(?:er|ero|ro|do|to|o|a)?(?![a-z\d])|\d+|[a-z]+/g;
const BETWEEN_WORDS = /^[\s.,:;()/'’\-–—_]*$/;
const NAMES = ['t', 'q', 'tri', 'trim', 'trimestre'];
const JOINTS = ['de', 'del', 'el', 'al', 'a', 'y', 'no', 'nro', 'num', 'numero', 'ano', 'vigencia'];
const QUARTERS: readonly (readonly string[])[] = [
  ['i', 'primer', 'primero', 'primera', 'uno'],
  ['ii', 'segundo', 'segunda', 'dos'],
  ['iii', 'tercer', 'tercero', 'tercera', 'tres'],
  ['iv', 'cuarto', 'cuarta', 'cuatro'],
];
/** A Roman number and the name of the quarter, without a blank: "IVT", "TIV". */
const TOGETHER = /^(?:(i{1,3}|iv)(?:t|tri|trim|trimestre)|(?:t|q|tri|trim|trimestre)(i{1,3}|iv))$/;

/** The quarter of a text; undefined where it could be anything else. */
export function readTrimestre(text: string): TrimestreEscrito | undefined {
  const clean = fold(text).replace(/^(\d)[.,]0+$/, '$1');
  const dicho = clean.length > LONGEST ? undefined : listen(clean);
  if (!dicho || dicho.figures.length > 1 || dicho.years.length > 1) return undefined;
  const { figures, quarters, months, years, isNamed } = dicho;
  const said = new Set([
    ...figures,
    ...quarters,
    ...(months.length > 0 ? [quarterOf(months)] : []),
  ]);
  const [numero] = said;
  // "2025-1" and "2025-I" are semesters for many: beside a year, something must say that it is a quarter.
  const isSure = isNamed || months.length > 0 || years.length === 0;
  return said.size === 1 && numero && isSure ? { numero, year: years[0] } : undefined;
}

/** Whether a word may be among those of a quarter; a text with another word is none. */
export const isWordOfTrimestre = (word: string): boolean => listen(fold(word)) !== undefined;

/** What the words of a text say; undefined where one is of no quarter. */
function listen(clean: string): Dicho | undefined {
  if (!BETWEEN_WORDS.test(clean.replace(WORD, ''))) return undefined;
  const dicho: Dicho = { figures: [], quarters: [], months: [], years: [], isNamed: false };
  return (clean.match(WORD) ?? []).every((word) => hear(word, dicho)) ? dicho : undefined;
}

/** Adds what a word says; false for a word that quarters do not have. */
function hear(word: string, dicho: Dicho): boolean {
  if (/^\d/.test(word)) return hearFigure(word, dicho);
  const [, before, after] = TOGETHER.exec(word) ?? [];
  const roman = before ?? after;
  const quarter = 1 + QUARTERS.findIndex((words) => words.includes(roman ?? word));
  const month = quarter > 0 ? undefined : monthNumber(word);
  if (quarter > 0) dicho.quarters.push(quarter);
  if (month !== undefined) dicho.months.push(month);
  const isName = roman !== undefined || NAMES.includes(word);
  dicho.isNamed ||= isName;
  return quarter > 0 || month !== undefined || isName || JOINTS.includes(word);
}

/** 1 to 4, with the ending of an ordinal or without; or a year, of two digits too. */
function hearFigure(word: string, { figures, years }: Dicho): boolean {
  const digits = word.replace(/\D+$/, '');
  const n = Number(digits);
  if (digits.length <= 2 && n >= 1 && n <= 4) figures.push(n);
  else if (/^(?:(?:19|20)\d\d|[2-9]\d)$/.test(word)) years.push(n < 100 ? 2000 + n : n);
  else return false;
  return true;
}

/** The quarter that goes from the first of these months to the last; 0 for other months. */
function quarterOf(months: readonly number[]): number {
  const [first = 0] = months;
  const inOrder = months.every((month, i) => i === 0 || month > (months[i - 1] ?? 0));
  const isQuarter = inOrder && first % 3 === 1 && months[months.length - 1] === first + 2;
  return isQuarter ? (first + 2) / 3 : 0;
}
