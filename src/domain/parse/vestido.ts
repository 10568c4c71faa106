// The dress in which a text travels so that a spreadsheet makes no number and no formula of it: ="0101" and '0101. An export
// puts the apostrophe on and a load takes it off, once, so that what goes out comes back the same.

import type { Kind } from '../register';
import { cleanText } from '../texto';
import type { Celda } from './celda';

const EN_FORMULA = /^="((?:[^"]|"")*)"$/;
/** What would run as a formula, or be taken for dressed when it comes back. */
const ASKS_FOR_ONE = /^'*[=+\-@\t\r]|^'+\d[^']*$/;
/** Elsewhere an apostrophe may be the quotation mark of somebody's text. */
const CON_APOSTROFO = /^'(?='*[=+\-@\t\r]|'*\d[^']*$)/;
/** Most texts have neither sign, and need not be cleaned. */
const MAYBE = /['=]/;
const PROSA: ReadonlySet<Kind> = new Set<Kind>(['texto', 'textoLargo']);

/** The text as a CSV bears it. */
export const vestir = (text: string): string => (ASKS_FOR_ONE.test(text) ? `'${text}` : text);

/** The cell of a file without the dress that `vestir` or another program gave it. */
export function desvestir(celda: Celda): Celda {
  if (typeof celda !== 'string') return celda;
  return CON_APOSTROFO.test(celda) ? celda.slice(1) : sinFormula(celda);
}

/** A text of a column of this kind without any dress that got into its cell; prose may have its own apostrophe. */
export function sinVestido(kind: Kind, text: string): string {
  if (PROSA.has(kind) || !MAYBE.test(text)) return text;
  const clean = cleanText(text);
  return clean.startsWith("'") || clean.startsWith('=')
    ? sinFormula(clean.replace(/^'+/, ''))
    : text;
}

const sinFormula = (text: string): string =>
  EN_FORMULA.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
