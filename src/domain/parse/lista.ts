// Values of a closed set: dropdowns, whose closed ones match by any spelling, and sí/no.

import { quisoDecir } from '../parecido';
import type { Celda } from '../parse';
import type { Column } from '../register';
import { fold } from '../texto';
import { type Lectura, quoted, refuse } from './lectura';
import { parseTexto, textOf } from './texto';

const SI_NO: { readonly [spelling: string]: boolean } = {
  si: true,
  s: true,
  x: true,
  verdadero: true,
  true: true,
  '1': true,
  no: false,
  n: false,
  falso: false,
  false: false,
  '0': false,
};

export function parseSiNo(_column: Column, celda: Exclude<Celda, undefined>): Lectura<boolean> {
  if (typeof celda === 'boolean') return { ok: celda };
  const text = textOf(celda);
  const value = SI_NO[fold(text)];
  return value === undefined
    ? refuse('SI_NO_ILEGIBLE', `${quoted(text)} no es Sí ni No: escriba uno de los dos.`)
    : { ok: value };
}

/** The list's own spelling for a closed list; for an open one, what was written. */
export function parseLista(column: Column, celda: Exclude<Celda, undefined>): Lectura<string> {
  const { valores, sinonimos = {} } = column;
  if (!valores) return parseTexto(column, celda);
  const text = textOf(celda);
  if (valores.includes(text)) return { ok: text };
  const folded = fold(text);
  const value = valores.find((valor) => fold(valor) === folded) ?? sinonimos[folded];
  return value === undefined
    ? refuse(
        'VALOR_FUERA_DE_LISTA',
        `${quoted(text)} no está en la lista de «${column.label}»: use ${valores.join(', ')}.${quisoDecir(text, valores)}`,
      )
    : { ok: value };
}
