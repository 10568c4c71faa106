// Numbers as Colombians write them: point for thousands, comma for decimals, with $, % and the
// apostrophe of millions; and the plain decimals that other programs write.

import { formatNumero } from '../formato';
import type { Column } from '../register';
import { cleanText } from '../texto';
import type { Leible } from './celda';
import { isNp, type Lectura, quoted, refuse } from './lectura';
import { textOf } from './texto';

/** What stands around the figures; blanks are single ones by then. */
const BEFORE = /^(?:cop)? ?\$? ?([+\-\u2010-\u2015−]?) ?\$? ?/i;
const AFTER = / ?(%|por ?ciento|cop|pesos)$/i;

/** The first that fits wins: a point before three digits is thousands unless a 0 leads. */
const SPELLINGS: readonly { readonly like: RegExp; readonly plain: (text: string) => string }[] = [
  {
    like: /^[1-9]\d{0,2}(?:[.'’´ ]\d{3})+(?:,\d+)?$/,
    plain: (text) => text.replace(/[.'’´ ]/g, '').replace(',', '.'),
  },
  { like: /^\d*,\d+$/, plain: (text) => text.replace(',', '.') },
  { like: /^(?:\d+|\d*\.\d+)$/, plain: (text) => text },
  { like: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, plain: (text) => text.replace(/,/g, '') },
  { like: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/, plain: (text) => text.replace(/,/g, '') },
];

/** After the apostrophe of millions, many write a comma for thousands. */
const MILLONES_Y_COMA = /^\d{1,3}(?:['’´]\d{3})+,\d{3}$/;

/** Digits before the decimals that a JavaScript number keeps exactly. */
const EXACT_DIGITS = 15;

/** A number in its column, within its bounds; "60%" is 0,6. */
export function parseNumero(column: Column, celda: Leible): Lectura<number> {
  const lectura = typeof celda === 'string' ? readNumero(celda, column.required) : readOther(celda);
  return 'ok' in lectura && lectura.ok !== undefined ? within(column, lectura.ok) : lectura;
}

/** A whole number; "2026.0" is 2026. */
export function parseEntero(column: Column, celda: Leible): Lectura<number> {
  const lectura = parseNumero(column, celda);
  if (!('ok' in lectura) || lectura.ok === undefined || Number.isInteger(lectura.ok)) {
    return lectura;
  }
  return refuse(
    'NUMERO_NO_ENTERO',
    `${formatNumero(lectura.ok)} tiene decimales y aquí va un número entero: escríbalo sin ellos.`,
  );
}

/** A ratio (1 = 100 %); text without its sign could be a ratio or a percentage and is refused. */
export function parsePorcentaje(column: Column, celda: Leible): Lectura<number> {
  const lectura = parseNumero(column, celda);
  const unsigned = typeof celda === 'string' && !celda.includes('%');
  if (!unsigned || !('ok' in lectura) || !lectura.ok) return lectura;
  const text = formatNumero(lectura.ok);
  return refuse(
    'PORCENTAJE_AMBIGUO',
    `${text} puede ser ${text} % o ${formatNumero(lectura.ok * 100)} %: escríbalo con el signo %.`,
  );
}

/** The number that a text is, in whatever column, or in one that must say something; "60%" is 0,6. */
export function readNumero(written: string, isRequired = false): Lectura<number> {
  const text = cleanText(written);
  if (isNp(text)) {
    return refuse(
      'NP_AJENO',
      `${quoted(text)} no va en esta columna: ${isRequired ? EN_CIFRAS : 'si no hay dato, déjela en blanco.'}`,
    );
  }
  const { sign, body, suffix } = partsOf(text);
  if (/\de[+-]?\d/i.test(body)) {
    return refuse(
      'NOTACION_CIENTIFICA',
      `${quoted(text)} perdió cifras al pasar por otra hoja de cálculo: copie el número completo de su fuente.`,
    );
  }
  if (MILLONES_Y_COMA.test(body)) {
    const [one, other] = [body.replace(/,.*|\D/g, ''), body.replace(/\D/g, '')];
    return refuse(
      'NUMERO_AMBIGUO',
      `${quoted(text)} puede ser ${one} o ${other}: escríbalo sin separador de miles y con coma decimal.`,
    );
  }
  const plain = SPELLINGS.find(({ like }) => like.test(body))?.plain(body);
  if (plain === undefined) {
    const repair = /\d/.test(text)
      ? 'escríbalo con coma decimal, por ejemplo 1.250,5.'
      : isRequired
        ? EN_CIFRAS
        : 'si no hay dato, deje la celda en blanco.';
    return refuse('NUMERO_ILEGIBLE', `${quoted(text)} no se lee como número: ${repair}`);
  }
  if (plain.replace(/\..*$/, '').length > EXACT_DIGITS) {
    return refuse(
      'NUMERO_DEMASIADO_LARGO',
      `${quoted(text)} tiene más cifras de las que un número conserva: revise si es un código y va en otra columna.`,
    );
  }
  const size = /^%|^por/i.test(suffix)
    ? Number((Number(plain) / 100).toPrecision(15))
    : Number(plain);
  return { ok: size !== 0 && /[^+]/.test(sign) ? -size : size };
}

const EN_CIFRAS = 'escríbalo en cifras.';

/** The figures of a text, apart from what stands around them. */
function partsOf(text: string): {
  readonly sign: string;
  readonly body: string;
  readonly suffix: string;
} {
  const clean = text.replace(/\s+/g, ' ');
  const [before = '', sign = ''] = BEFORE.exec(clean) ?? [];
  const rest = clean.slice(before.length);
  const [after = '', suffix = ''] = AFTER.exec(rest) ?? [];
  return { sign, body: rest.slice(0, rest.length - after.length), suffix };
}

function readOther(celda: Exclude<Leible, string>): Lectura<number> {
  if (typeof celda === 'number') {
    return Number.isFinite(celda)
      ? { ok: celda }
      : refuse('NUMERO_ILEGIBLE', 'La celda no tiene un número: revise su fórmula.');
  }
  if (typeof celda === 'boolean') {
    return refuse('NUMERO_ILEGIBLE', 'Aquí va un número y la celda tiene Verdadero o Falso.');
  }
  const [year = '', month = '', day = ''] = celda.fecha.split('-');
  const shown = textOf(celda);
  const isEarly = Number(year) <= 1900;
  return refuse(
    'FECHA_EN_NUMERO',
    isEarly
      ? `La celda tiene formato de fecha y muestra «${shown}»: póngale formato de número y escríbalo de nuevo.`
      : `La celda tiene la fecha ${shown}: si quiso escribir ${Number(day)},${Number(month)}, ` +
          'póngale formato de número y escríbalo de nuevo; si es la fecha, va en otra columna.',
  );
}

function within({ min, max }: Column, value: number): Lectura<number> {
  const low = min !== undefined && value < min;
  const high = max !== undefined && value > max;
  if (!low && !high) return { ok: value };
  const bound = low ? `al menos ${formatNumero(min)}` : `como mucho ${formatNumero(max ?? 0)}`;
  return refuse('FUERA_DE_RANGO', `Aquí va ${bound} y la celda tiene ${formatNumero(value)}.`);
}
