// Whether a cell still holds what an edit event says was typed in it: an installed trigger reads the tab a second or more
// later, and what somebody else wrote over it meanwhile is not this person's.

type Evento = Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'value' | 'oldValue'>;

const DAY_MS = 86_400_000;
/** 1970-01-01T00:00 in Bogotá, in days since 1899-12-30. */
const EPOCH_DAYS = 25_569 - 5 / 24;

/** True where nobody can tell: an event of several cells, or of one that was pasted, carries no value. */
export function sigueEscrito({ range, value, oldValue }: Evento): boolean {
  if (value === undefined && oldValue === undefined) return true;
  const now: unknown = range.getValue();
  if (typeof value !== 'string') return now === '';
  return holds(now, value) || range.getDisplayValue() === value;
}

/** Google tells numbers and dates as the text of their number, booleans in capitals, and the rest as it was typed. */
function holds(now: unknown, value: string): boolean {
  if (typeof now === 'number') return isNear(now, value);
  if (now instanceof Date) return isNear(now.getTime() / DAY_MS + EPOCH_DAYS, value);
  return unquoted(String(now)).toUpperCase() === unquoted(value).toUpperCase();
}

const isNear = (number: number, value: string): boolean =>
  Math.abs(Number(value.replace(',', '.')) - number) <= 1e-6 * Math.max(1, Math.abs(number));

/** A leading apostrophe only says that what follows is text. */
const unquoted = (text: string): string => text.replace(/^'/, '');
