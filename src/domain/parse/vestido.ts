// The dress in which a text travels so that a spreadsheet makes no number and no formula of it: ="0101" and '0101. An export
// puts the apostrophe on and a load takes it off, once, so that what goes out comes back the same.

import type { Kind } from '../register';
import { cleanText } from '../texto';
import type { Celda } from './celda';

const EN_FORMULA = /^="((?:[^"]|"")*)"$/;
/** What would run as a formula, or be taken for dressed when it comes back; some programs take the wide signs of Asia for the others. */
const ASKS_FOR_ONE = /^['\s]*[=+\-@＝＋－＠]|^'+\d[^']*$/;
/** Elsewhere an apostrophe may be the quotation mark of somebody's text. */
const CON_APOSTROFO = /^'(?=['\s]*[=+\-@＝＋－＠]|'*\d[^']*$)/;
/** What would begin a cell where somebody opens the file with another separator, or with none of its quotation marks. */
const TRAS_SEPARADOR = /(?<=[;,|¬:\t\n\r][\s"']*)(?=[=+\-@＝＋－＠])|(?<=\s["']*)(?=[=＝])/g;
/** Nobody sees it, and a text that is read is cleaned of it: an apostrophe there could be somebody's own. */
const JUNTA = '\u2060';
/** Most texts have neither sign, and need not be cleaned. */
const MAYBE = /['=]/;
const PROSA: ReadonlySet<Kind> = new Set<Kind>(['texto', 'textoLargo']);

const ENLACE =
  /^=\s*(?:HYPERLINK|HIPERV[IÍ]NCULO)\s*\(\s*(?:"(?:[^"]|"")*"|[^";,()]*)\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i;
const FORMULA = /^\s*=\s*[\p{L}(]/u;

/** What people see in a cell that came as its formula: the text of a link, and of any other formula nothing. */
export function loQueSeVe(text: string): string {
  if (!FORMULA.test(text)) return text;
  return (ENLACE.exec(text.trim())?.[1] ?? '').replace(/""/g, '"');
}

/** The text as a CSV bears it. */
export function vestir(text: string): string {
  const joined = text.replace(TRAS_SEPARADOR, JUNTA);
  return ASKS_FOR_ONE.test(joined) ? `'${joined}` : joined;
}

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
