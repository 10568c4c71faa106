// What a person's typing becomes in Google Sheets where the comma is decimal, as far as it is known. es_CO is documented
// nowhere: the forms are those of the public model `numfmt` (https://github.com/borgar/numfmt, parseValue() with Spanish),
// in which a point among digits is for thousands wherever it stands. test/emulator/workbook/sheets-typed.test.ts has the
// table, form by form, and says where we leave the model.

import { clockOfSerial, serialOfClock } from './serial';
import type { TypedValue } from './typed-text';

const BOOLEANS: { readonly [word: string]: boolean } = {
  true: true,
  false: false,
  verdadero: true,
  falso: false,
};

/** Digits with points anywhere among them, decimals behind a comma, then perhaps an exponent and a percent sign. */
const NUMBER =
  /^(?<open>\()?(?<sign>[+-])?(?<money>\$ ?)?(?<after>[+-])?(?<whole>\d[\d.]*|(?=,\d))(?<decimals>,\d*)?(?<exponent>e[+-]?\d+)? ?(?<percent>%)?\)?$/i;

/** The value of a text typed into a cell that is not formatted as text; `today` says the year where none is typed. */
export function readAsSheets(text: string, today: Date): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const clean = text.trim();
  const boolean = BOOLEANS[clean.toLowerCase()];
  if (boolean !== undefined) return { value: boolean };
  return numberIn(clean) ?? momentIn(clean, today) ?? { value: text };
}

function numberIn(text: string): TypedValue | undefined {
  const found = NUMBER.exec(text)?.groups;
  if (!found || found.whole?.endsWith('.') || Boolean(found.open) !== text.endsWith(')'))
    return undefined;
  const { open, sign, after, money, whole = '', decimals, exponent, percent } = found;
  const digits = `${whole.replaceAll('.', '') || '0'}${decimals?.replace(',', '.') ?? ''}${exponent ?? ''}`;
  const isNegative = open !== undefined || sign === '-' || after === '-';
  const plain = Number(percent ? `${digits}e-2` : digits);
  const size = percent && exponent ? Number(digits) / 100 : plain;
  const value = isNegative ? -size : size;
  if (!Number.isFinite(value)) return undefined;
  const hasDecimals = decimals !== undefined && decimals.length > 1;
  if (percent) return { value, pattern: hasDecimals ? '0.00%' : '0%' };
  if (money) return { value, pattern: hasDecimals ? '"$" #,##0.00' : '"$" #,##0' };
  if (whole.includes('.')) return { value, pattern: hasDecimals ? '#,##0.00' : '#,##0' };
  return { value };
}

const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const MONTH_NAMES =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );
const NAME = `(?<name>${[...MONTH_NAMES, ...MONTHS].join('|')})\\.?`;
const TIME =
  '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>[ap])\\.? ?m\\.?)?';

/** Each form of a day, with the format that it brings. */
const DAYS: readonly (readonly [form: string, pattern: string])[] = [
  ['(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})', 'yyyy-mm-dd'],
  ['(?<year>\\d{4})[-/](?<month>\\d{1,2})', 'yyyy-mm'],
  ['(?<day>\\d{1,2})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})', 'dd/mm/yyyy'],
  ['(?<day>\\d{1,2})[-/](?<month>\\d{1,2})', 'd/m'],
  [`(?<day>\\d{1,2})[- ]${NAME}[- ](?<year>\\d{4}|\\d{2})`, 'd mmm yyyy'],
  [`(?<day>\\d{1,2})[- ]${NAME}`, 'd-mmm'],
  [`${NAME}[- ](?<year>\\d{4}|\\d{2})`, 'mmm-yy'],
];
const MOMENTS = DAYS.map(
  ([form, pattern]) => [new RegExp(`^${form}(?:[ T]${TIME})?$`, 'i'), pattern] as const,
);
const TIME_ALONE = new RegExp(`^${TIME}$`, 'i');

function momentIn(text: string, today: Date): TypedValue | undefined {
  const alone = TIME_ALONE.exec(text)?.groups;
  const clock = alone && timeIn(alone);
  if (alone) return clock === undefined ? undefined : { value: clock, pattern: 'hh:mm' };
  for (const [form, pattern] of MOMENTS) {
    const found = form.exec(text)?.groups;
    const day = found && dayIn(found, today);
    if (!found || day === undefined) continue;
    const time = found.hour === undefined ? 0 : timeIn(found);
    if (time === undefined) return undefined;
    return found.hour === undefined
      ? { value: day, pattern }
      : { value: day + time, pattern: 'dd/mm/yyyy hh:mm' };
  }
  return undefined;
}

type Groups = { readonly [name: string]: string | undefined };

/** The serial of a day of the calendar. */
function dayIn({ year, month, name, day = '1' }: Groups, today: Date): number | undefined {
  // What a year of three figures is in Sheets is not known.
  if (year !== undefined && year.length > 2 && Number(year) < 1000) return undefined;
  const named = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  const at = name === undefined ? Number(month) - 1 : named;
  const clock = new Date(Date.UTC(fullYear(year, today), at, Number(day)));
  if (clock.getUTCMonth() !== at || clock.getUTCDate() !== Number(day)) return undefined;
  const serial = serialOfClock(clock.getTime());
  return clockOfSerial(serial) === clock.getTime() ? serial : undefined;
}

/** Two digits are of this century up to 29. */
function fullYear(year: string | undefined, today: Date): number {
  if (year === undefined) return today.getFullYear();
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function timeIn({ hour, minute, second = '0', half }: Groups): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (m > 59 || s > 59 || h > (half ? 12 : 23)) return undefined;
  const shifted = half ? (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : h;
  return (shifted * 3600 + m * 60 + s) / 86_400;
}
