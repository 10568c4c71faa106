// A percentage in the scale of its row: "81%" is 81 where the unit counts in percentages and 0,81 where it is a ratio.

import { numeroEscrito } from '../formato';
import type { Column, Escala } from '../register';
import { cleanText, fold } from '../texto';
import { type Lectura, quoted, refuse } from './lectura';
import { parseNumero, readNumero } from './numero';
import { shown } from './texto';

/** "IED con más del 80%" counts IED. */
const PORCENTAJE = /(?<!\d ?)%|\bporcen|\bporc\b|(?<!\d )\bpor ?cien(?:to)?\b|\bpct\b/;
/** One out of so many is another scale; an índice may be of any. */
const RAZON = /^(?:razon|ratio|proporcion|fraccion|cociente)\b\D*$/;

/** The scale that a unit tells: "Porcentaje", "% de IED"; "Razón", "Proporción"; undefined for all others. */
export function escalaDe(unidad: string): Escala | undefined {
  const folded = fold(unidad);
  if (PORCENTAJE.test(folded)) return 'porcentaje';
  return RAZON.test(folded) ? 'razon' : undefined;
}

const SIGN = /(?:%|por ?ciento)\s*$/i;

/** Whether a text is a number with the sign of a percentage. */
export const isPorcentaje = (text: string): boolean => SIGN.test(cleanText(text));

/** The number that a percentage is in a row of this unit; refused with both readings where the unit does not tell. */
export function parseEnEscala(
  column: Column,
  text: string,
  unidad: string | undefined,
): Lectura<number> {
  const razon = parseNumero(column, text);
  if ('error' in razon) return razon;
  const porcentaje = parseNumero(column, cleanText(text).replace(SIGN, ''));
  const fixed = typeof column.escala === 'string' ? column.escala : undefined;
  const escala = fixed ?? (unidad === undefined ? undefined : escalaDe(unidad));
  if (escala === 'razon' || razon.ok === 0) return razon;
  if (escala === 'porcentaje' || 'error' in porcentaje) return porcentaje;
  const [one, other] = [porcentaje, razon].map(({ ok }) => shown(ok));
  const ofRow =
    unidad === undefined ? 'la fila no tiene unidad' : `la unidad ${quoted(unidad)} no lo dice`;
  const why = column.escala === undefined ? 'aquí no van porcentajes' : ofRow;
  return refuse(
    'PORCENTAJE_AMBIGUO',
    `${quoted(text.trim())} puede ser ${one} o ${other}, y ${why}: escriba el número sin el signo %.`,
  );
}

/** A number counted out of 100, a weight or a puntaje: "40" and "40 %" are both 40. */
export const readDeCien = (text: string): Lectura<number> =>
  readNumero(cleanText(text).replace(SIGN, ''));

/** 0.07 → 7, without the error of multiplying in binary. */
export const enPorcentaje = (ratio: number): number => Number((ratio * 100).toPrecision(15));

/** A ratio as its percentage, with every figure: 0.8123456 → "81,23456%". */
export const porcentajeEscrito = (ratio: number): string =>
  `${numeroEscrito(enPorcentaje(ratio))}%`;
