// What a cell shows: a value through its number format, as Colombia writes it (1.234,5 · 15/06/2026 · VERDADERO).

import { isDatePattern, showDate } from './date-format';
import { isMoment } from './serial';

/** The text of a value in its cell; an undefined pattern is automatic. */
export function display(
  value: string | number | boolean | null | undefined,
  pattern?: string,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string') return value;
  if (pattern === undefined || pattern === '@') return showAutomatic(value);
  const [positive = '', negative, zero] = sectionsOf(pattern);
  if (value < 0 && negative !== undefined) return showSection(-value, negative);
  if (value === 0 && zero !== undefined) return showSection(0, zero);
  return showSection(value, positive);
}

/** Up to 15 significant digits, decimal comma, no thousands. */
function showAutomatic(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
}

function showSection(value: number, section: string): string {
  if (isDatePattern(section))
    return isMoment(value) ? showDate(value, section) : showAutomatic(value);
  const tokens: readonly string[] = section.match(TOKEN) ?? [];
  const digits = tokens.filter((token) => DIGITS.test(token));
  if (digits.length > 1 || tokens.some((token) => EXPONENT.test(token))) {
    throw new Error(`Not emulated: number format ${section}`);
  }
  const percent = tokens.includes('%') ? 100 : 1;
  const number = digits[0] === undefined ? '' : showDigits(Math.abs(value) * percent, digits[0]);
  const text = tokens.map((token) => (token === digits[0] ? number : literalOf(token))).join('');
  return value < 0 && /[1-9]/.test(number) ? `-${text}` : text;
}

/**
 * Digits by a specification like "#,##0.00". A separator in it is shown even with nothing behind, as Excel does («3,» by
 * "0.##": https://github.com/nissl-lab/npoi/issues/1682); of Sheets it is not documented, and LibreOffice leaves it out.
 */
function showDigits(value: number, specification: string): string {
  const [whole = '', decimals = ''] = specification.split('.');
  const least = (decimals.match(/0/g) ?? []).length;
  const [integer = '', fraction = ''] = toFixedFromDecimal(value, decimals.length).split('.');
  const leastWhole = (whole.match(/0/g) ?? []).length;
  const padded = (integer === '0' && leastWhole === 0 ? '' : integer).padStart(leastWhole, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  let shown = fraction;
  while (shown.length > least && shown.endsWith('0')) shown = shown.slice(0, -1);
  return specification.includes('.') ? `${grouped},${shown}` : grouped;
}

/** Rounds half up what a person reads: 1.005 has the digits 1.005, although its binary lies below. */
const toFixedFromDecimal = (value: number, decimals: number): string =>
  Number(`${Math.round(Number(`${value.toPrecision(15)}e${decimals}`))}e-${decimals}`).toFixed(
    decimals,
  );

const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|E[+-]0+|[#0?.,]*[#0?][#0?.,]*|./g;
const DIGITS = /^[#0?.,]*[#0?][#0?.,]*$/;
const EXPONENT = /^E[+-]/;

/** Text that a token stands for: quotes and currency brackets are taken off, colours and fillers vanish. */
function literalOf(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('[$')) return token.slice(2, -1).replace(/-[^-]*$/, '');
  if (token.startsWith('[') || token.startsWith('*')) return '';
  return token.startsWith('_') ? ' ' : token;
}

/** "positive;negative;zero": semicolons inside quotes do not count. */
const sectionsOf = (pattern: string): string[] =>
  (pattern.match(/("[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? ['']) as string[];
