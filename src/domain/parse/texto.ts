// Texts, codes, addresses. A code keeps every digit it came with, or is refused.

import { formatFecha } from '../formato';
import type { Column } from '../register';
import { cleanText } from '../texto';
import { type Celda, DIA_CERO, type Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';

/** Characters of the longest text; a cell of Google Sheets holds 50,000. */
export const LONGEST_TEXT = 30_000;
/** Characters of the longest address of a mail, by RFC 5321. */
const LONGEST_ADDRESS = 254;

/** Whole numbers that only a passage through a number has ended in ".0"; "1.0" may be a code of its own. */
const LONG_CODE_DOT_ZERO = /^(\d{9,15})\.0$/;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+\d+$|^\d[.,]\d+e\d+$/i;
/** How Excel writes into a CSV the code that it took for a date: 1-5 as "01-may", 1/5/24 as "01/05/2024". */
const A_DATE_NOW =
  /^(?:\d{1,2}-(?:ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic)|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d\d-\d\d)\.?(?: 0?0:00(?::00)?)?$/;

/** A cell as the text a person sees in it. */
export function textOf(celda: Exclude<Celda, undefined>): string {
  if (typeof celda === 'string') return cleanText(celda);
  if (typeof celda === 'number') return String(celda).replace('.', ',');
  if (typeof celda === 'boolean') return celda ? 'Verdadero' : 'Falso';
  if ('error' in celda) return celda.error;
  if ('formula' in celda) return celda.formula;
  if (celda.fecha === DIA_CERO && celda.hora) return celda.hora;
  return [formatFecha(celda.fecha), celda.hora].filter(Boolean).join(' ');
}

/** The same; a blank cell shows nothing. */
export const shown = (celda: Celda): string => (celda === undefined ? '' : textOf(celda));

export function parseTexto(_column: Column, celda: Leible): Lectura<string> {
  const text = textOf(celda);
  return text.length <= LONGEST_TEXT
    ? { ok: text }
    : refuse(
        'TEXTO_DEMASIADO_LARGO',
        `El texto pasa de 30.000 caracteres (tiene ${text.length}): acórtelo o póngalo en un anexo.`,
      );
}

/** A code or the reference to one: its characters exactly, or the reason why they are lost. */
export function parseCodigo(column: Column, celda: Leible): Lectura<string> {
  if (typeof celda === 'number' && !(Number.isSafeInteger(celda) && celda >= 0)) {
    return refuse(
      'CODIGO_NUMERICO',
      `El código llegó como el número ${textOf(celda)}: escríbalo como texto para no perder cifras.`,
    );
  }
  if (typeof celda === 'object') return unaFecha(textOf(celda));
  const text = textOf(celda);
  if (SCIENTIFIC.test(text)) {
    return refuse(
      'NOTACION_CIENTIFICA',
      `${quoted(text)} perdió cifras al pasar por otra hoja de cálculo: copie el código completo de su fuente, como texto.`,
    );
  }
  if (A_DATE_NOW.test(text)) return unaFecha(text);
  const dotZero = LONG_CODE_DOT_ZERO.exec(text);
  return dotZero ? { ok: dotZero[1] } : parseTexto(column, text);
}

const unaFecha = (text: string): Lectura<string> =>
  refuse(
    'CODIGO_FECHA',
    `El código se convirtió en la fecha ${text}: escríbalo de nuevo como texto.`,
  );

/** An address that begins with https://, without blanks. */
export function parseEnlace(column: Column, celda: Leible): Lectura<string> {
  const text = textOf(celda);
  return /^https:\/\/[^\s/]\S*$/.test(text)
    ? parseTexto(column, text)
    : refuse(
        'ENLACE_ILEGIBLE',
        `${quoted(text)} no es una dirección: copie el enlace completo, que empieza por https://`,
      );
}

const ADDRESS = /^[^\s@,;:<>()"]+@[^\s@,;:<>()".]+(?:\.[^\s@,;:<>()".]+)+$/;

export function parseCorreo(column: Column, celda: Leible): Lectura<string> {
  const text = textOf(celda);
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text)
    ? parseTexto(column, text)
    : refuse(
        'CORREO_ILEGIBLE',
        `${quoted(text)} no es un correo: escríbalo como nombre@entidad.gov.co`,
      );
}
