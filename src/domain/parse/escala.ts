// A percentage in the scale of its row: "81%" is 81 where the unit counts in percentages and 0,81 where it is a ratio.

import { numeroEscrito } from '../formato';
import type { Column } from '../register';
import { fold } from '../texto';
import { type Lectura, quoted, refuse } from './lectura';
import { parseNumero } from './numero';

export type Escala = 'porcentaje' | 'razon';

const PORCENTAJE = /%|\bporcen|\bpor ?ciento\b|\bpct\b/;
/** One out of so many is another scale. */
const RAZON = /^(?:razon|proporcion|fraccion|cociente|indice)\b\D*$/;

/** The scale that a unit tells: "Porcentaje", "% de IED"; "Razón", "Índice"; undefined for all others. */
export function escalaDe(unidad: string): Escala | undefined {
  const folded = fold(unidad);
  if (PORCENTAJE.test(folded)) return 'porcentaje';
  return RAZON.test(folded) ? 'razon' : undefined;
}

const SIGN = /%\s*$/;

/** Whether a text is a number with the sign of a percentage. */
export const isPorcentaje = (text: string): boolean => SIGN.test(text);

/** The number that a percentage is in a row of this unit; refused with both readings where the unit does not tell. */
export function parseEnEscala(
  column: Column,
  text: string,
  unidad: string | undefined,
): Lectura<number> {
  const razon = parseNumero(column, text);
  if ('error' in razon) return razon;
  const porcentaje = parseNumero(column, text.replace(SIGN, ''));
  const escala = unidad === undefined ? undefined : escalaDe(unidad);
  if (escala === 'razon' || razon.ok === 0) return razon;
  if (escala === 'porcentaje' || 'error' in porcentaje) return porcentaje;
  const [one, other] = [porcentaje.ok, razon.ok].map((n) => String(n).replace('.', ','));
  const why =
    unidad === undefined ? 'la fila no tiene unidad' : `la unidad ${quoted(unidad)} no lo dice`;
  return refuse(
    'PORCENTAJE_AMBIGUO',
    `${quoted(text.trim())} puede ser ${one} o ${other}, y ${why}: escriba el número sin el signo %.`,
  );
}

/** 0.07 → 7, without the error of multiplying in binary. */
export const enPorcentaje = (ratio: number): number => Number((ratio * 100).toPrecision(15));

/** A ratio as its percentage, with every figure: 0.8123456 → "81,23456%". */
export const porcentajeEscrito = (ratio: number): string =>
  `${numeroEscrito(enPorcentaje(ratio))}%`;
