// Whether two values say the same, whoever saved them: a program may keep a number as its text, with fewer digits, or end lines otherwise.

import { parseCelda } from '../parse';
import type { Celda } from '../parse/celda';
import { isBlank } from '../parse/lectura';
import { shown } from '../parse/texto';
import type { AnyRow, Valor } from '../register';
import { cleanText, fold } from '../texto';

/** Whether a cell still says what it was made with. */
export function isUntouched(celda: Celda, antes: Valor | undefined): boolean {
  if (antes === undefined) return isBlank(celda);
  if (typeof antes !== 'number') return fold(shown(celda)) === fold(String(antes));
  const lectura = parseCelda({ label: '', kind: 'decimal', escala: 'razon' }, celda);
  return 'ok' in lectura && typeof lectura.ok === 'number' && isClose(lectura.ok, antes);
}

const isClose = (one: number, other: number): boolean =>
  one === other || Number(one.toPrecision(12)) === Number(other.toPrecision(12));

/** The same of two values of a column. */
export function isEqual(one: Valor | undefined, other: Valor | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number') return isClose(one, other);
  if (typeof one === 'string' && typeof other === 'string') {
    return one === other || cleanText(one) === cleanText(other);
  }
  return one === other;
}

/** The same of all the fields of two rows. */
export const areAlike = (one: AnyRow, other: AnyRow): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isEqual(one[key], other[key]),
  );
