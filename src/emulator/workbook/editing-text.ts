// The text that opens in a cell's editor: one that, typed again, gives back the very same value.

import { isDatePattern } from './date-format';
import { display } from './number-format';
import { parseTypedInto } from './typed-text';

/** Of a value under a number format ("@", "0%"…; undefined is automatic): 0.125 under "0%" is "12,5%". */
export function editingText(value: string | number | boolean, pattern: string | undefined): string {
  if (typeof value === 'string') return quotedText(value, pattern);
  if (typeof value === 'boolean') return display(value);
  if (pattern !== undefined && isDatePattern(pattern)) return momentText(value);
  if (pattern?.includes('%')) return `${plainText(value * 100)}%`;
  return plainText(value);
}

/** The 15 digits that a cell shows, without the exponent that nobody types. */
const plainText = (value: number): string =>
  value
    .toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 })
    .replace('.', ',');

/** With the apostrophe that keeps a text a text, where it would be read as something else. */
function quotedText(text: string, pattern: string | undefined): string {
  if (pattern === '@') return text.startsWith("'") ? `'${text}` : text;
  return text.startsWith('=') || parseTypedInto(text, pattern).value !== text ? `'${text}` : text;
}

function momentText(serial: number): string {
  if (Number.isInteger(serial)) return display(serial, 'dd/mm/yyyy');
  return display(serial, serial < 1 ? 'hh:mm:ss' : 'dd/mm/yyyy hh:mm:ss');
}
