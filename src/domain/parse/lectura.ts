// What reading a cell gives: a value, nothing, or the reason why it cannot be read.

import { type Column, isNumeric, type Kind, NUMERIC_KINDS, type Valor } from '../register';
import { cleanText, fold } from '../texto';
import type { Celda } from './celda';

/** `codigo` names the rule for tests and grouping; `mensaje` is one Spanish sentence with what to do. */
export type Lectura<T = Valor> =
  | { readonly ok: T | undefined }
  | { readonly error: { readonly codigo: string; readonly mensaje: string } };

export const refuse = (
  codigo: string,
  mensaje: string,
): {
  readonly error: { readonly codigo: string; readonly mensaje: string };
} => ({
  error: { codigo, mensaje },
});

const BLANK_MARK = /^(?:[.\-–—_]+|n\/a\.?|n\.\s?a\.?)$/i;

/** What no mark begins with: most cells say something, and it shows at once. */
const SAYS = /^[\dA-MO-Za-mo-zÁÉÍÓÚÜáéíóúü¿¡«"'(]/;

/** Whether a cell says nothing: empty, blanks, or one of the marks people leave (".", "-", "N/A"). */
export function isBlank(celda: Celda): boolean {
  if (typeof celda !== 'string') return celda === undefined;
  if (SAYS.test(celda)) return false;
  const text = cleanText(celda);
  return text === '' || BLANK_MARK.test(text);
}

/** Kinds in whose columns a few words can only say that there is nothing; elsewhere they may be an answer. */
const SIN_PALABRAS: ReadonlySet<Kind> = new Set<Kind>([...NUMERIC_KINDS, 'fecha', 'hora']);

const SIN_MONTO =
  /^\s*(?:(?:cop|\$)[\s$]*[-\u2010-\u2015\u2212]+|[-\u2010-\u2015\u2212]\s*(?:cop|\$))\s*$/i;

/** Characters, more than any words that say nothing have. */
const LONGEST_BLANK = 60;

/** The same in its column: where numbers and dates go, "NA" and "No aplica" too, and the words of the column itself. */
export function isBlankIn({ kind, blancos = [] }: Column, celda: Celda): boolean {
  if (isBlank(celda)) return true;
  // A formula that finds nothing gives a 0.
  if (celda === 0) return blancos.includes('0');
  const takesNoWords = SIN_PALABRAS.has(kind);
  if (typeof celda !== 'string' || celda.length > LONGEST_BLANK) return false;
  if (!takesNoWords && blancos.length === 0) return false;
  // What an accounting format shows for nothing.
  if (isNumeric(kind) && SIN_MONTO.test(cleanText(celda))) return true;
  const text = fold(celda).replace(/\.$/, '');
  return blancos.includes(text) || (takesNoWords && /^(?:na|no aplica)$/.test(text));
}

/** Whether a cell says "no programado" in any of its spellings. */
export const isNp = (celda: Celda): boolean =>
  typeof celda === 'string' && /^(n\.? ?p\.?|no programad[oa]s?)$/.test(fold(celda));

/** What was written, for a message: in one line, and cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, (gap) => (/[\r\n\t]/.test(gap) ? ' ' : gap));
  return line.length > 40 ? `«${line.slice(0, 40).trimEnd()}…»` : `«${line}»`;
}
