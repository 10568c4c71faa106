// Values of a closed set: dropdowns, whose closed ones match by any spelling, and sí/no.

import { quisoDecir } from '../parecido';
import { parseTrimestre } from '../periodo';
import type { Column } from '../register';
import { fold } from '../texto';
import type { Leible } from './celda';
import { type Lectura, quoted, refuse } from './lectura';
import { parseTexto, textOf } from './texto';

const SI = ['si', 's', 'x', 'verdadero', 'true', '1', '✓', '✔'];
const NO = ['no', 'n', 'falso', 'false', '0'];

export function parseSiNo(_column: Column, celda: Leible): Lectura<boolean> {
  if (typeof celda === 'boolean') return { ok: celda };
  const text = textOf(celda);
  const folded = fold(text).replace(/\.$/, '');
  if (SI.includes(folded)) return { ok: true };
  if (NO.includes(folded)) return { ok: false };
  return refuse('SI_NO_ILEGIBLE', `${quoted(text)} no es Sí ni No: escriba uno de los dos.`);
}

/** Spellings that no list would hold. */
const LECTORES: {
  readonly [L in NonNullable<Column['lee']>]?: (text: string) => string | undefined;
} = { trimestre: (text) => parseTrimestre(text)?.trimestre };

/** The value of the list that a text is another word for, to be asked about. */
export const meantBy = (
  { quiereDecir }: Pick<Column, 'quiereDecir'>,
  text: string,
): string | undefined => spelledIn(quiereDecir, text);

const spelledIn = (values: Column['sinonimos'] = {}, text: string): string | undefined =>
  Object.entries(values).find(([spelling]) => spelling === fold(text))?.[1];

/** The list's own spelling for a closed list; for an open one, what was written, in the one line that a list shows. */
export function parseLista(column: Column, celda: Leible): Lectura<string> {
  const { valores, sinonimos, lee } = column;
  if (!valores) return parseTexto(column, textOf(celda).replace(/\s+/g, ' '));
  const text = textOf(celda);
  if (valores.includes(text)) return { ok: text };
  const folded = fold(text);
  const value =
    valores.find((valor) => fold(valor) === folded) ??
    spelledIn(sinonimos, text) ??
    (lee && LECTORES[lee]?.(text));
  return value === undefined
    ? refuse(
        'VALOR_FUERA_DE_LISTA',
        `${quoted(text)} no está en la lista de «${column.label}»: use ${valores.join(', ')}.${quisoDecir(meantBy(column, text) ?? text, valores)}`,
      )
    : { ok: value };
}
