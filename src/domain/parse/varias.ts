// Several references, or values of a closed list, in one cell, as people separate them, kept as "FU-0003; FU-0011".

import type { Column } from '../register';
import { cleanText } from '../texto';
import type { Leible } from './celda';
import type { Lectura } from './lectura';

const AS_TYPED = /[;,\n]|\s[ye]\s/i;
const AS_KEPT = '; ';

type ParseUno = (column: Column, celda: Leible) => Lectura<string>;

/** One value or, where the column takes several, all of them; blank when there are only separators. */
export const conVarias =
  (parseUno: ParseUno): ParseUno =>
  (column, celda) => {
    if (!column.varias || typeof celda !== 'string') return parseUno(column, celda);
    const values: string[] = [];
    for (const text of cleanText(celda).split(AS_TYPED)) {
      const lectura = text.trim() === '' ? { ok: undefined } : parseUno(column, text);
      if ('error' in lectura) return lectura;
      if (lectura.ok) values.push(lectura.ok);
    }
    return { ok: values.join(AS_KEPT) || undefined };
  };

/** What a kept value of a column with several holds, one by one; a blank holds nothing. */
export const cadaUno = (value: string | undefined): readonly string[] =>
  value === undefined ? [] : value.split(AS_KEPT);

/** What a value holds, one by one. */
export const referenciasDe = ({ varias }: Column, value: string): readonly string[] =>
  varias ? cadaUno(value) : [value];

/** The same value with each of what it holds as `spelt` says. */
export const conReferencias = (value: string, spelt: (one: string) => string): string =>
  value.split(AS_KEPT).map(spelt).join(AS_KEPT);
