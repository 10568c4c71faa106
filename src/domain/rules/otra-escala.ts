// A figure that lost its decimal comma on the way to its cell: 85 where 0,85 was meant, because in Colombia a sheet may take
// the point of "0.85" for thousands. Only the figures beside it tell. So for "1/2", which a sheet keeps as the day of a date.

import { isSame, proporcion } from '../avance/cifra';
import { momentoDelDia } from '../dia-de-hoja';
import { formatFecha, formatNumero } from '../formato';
import { groupBy } from '../group-by';
import type { AnyRow, Fila, Hallado, Rule, RuleContext, Valor } from '../register';
import { fold } from '../texto';

const VECES = [
  { veces: 10, dicho: 'diez veces' },
  { veces: 100, dicho: 'cien veces' },
  { veces: 1000, dicho: 'mil veces' },
] as const;
/** Figures up to so many times what was expected are of its scale. */
export const DE_SU_ESCALA = 5;
/** A day of these years, as a sheet counts it, is beyond all that stands beside it by more than this. */
const DE_OTRO_MUNDO = 100;

/** How many times one figure is the other. */
export interface Veces {
  readonly veces: number;
  /** "unas cien veces" */
  readonly dicho: string;
  readonly esperado: number;
}

/**
 * How many times a figure is what was expected. It is seldom the very figure, so near is told too («unas cien veces»), except
 * that ten times a count may well be so.
 */
export function vecesDe(value: number, esperado: number): Veces | undefined {
  for (const { veces, dicho } of VECES) {
    if (isSame(value, veces * esperado)) return { veces, dicho, esperado };
    if (isNear(value, veces * esperado) && (veces > 10 || !Number.isInteger(esperado)))
      return { veces, dicho: `unas ${dicho}`, esperado };
  }
  return undefined;
}
const isNear = (value: number, other: number): boolean =>
  Math.abs(proporcion(value / other) - 1) <= 0.1;

export const isPositive = (value: Valor | undefined): value is number =>
  typeof value === 'number' && value > 0;

/** A figure to judge, in its place, and those that it should be of the scale of. */
export interface Cifra {
  readonly fila: number;
  readonly columna: string;
  readonly value: Valor | undefined;
  readonly otras: readonly (Valor | undefined)[];
}

/** What a figure that stands apart from all the others seems to be; nothing where it may well be what it says. */
export function cifraSuelta(
  { fila, columna, value, otras }: Cifra,
  { hoy, vigencias }: Pick<RuleContext, 'hoy' | 'vigencias'>,
): readonly Hallado[] {
  const others = otras.filter(isPositive);
  if (!isPositive(value) || others.length === 0 || value < DE_SU_ESCALA * Math.max(...others))
    return [];
  const years = [Number(hoy.slice(0, 4)) - 1, ...vigencias];
  const mensaje = comaPerdida(value, others) ?? fechaContada(value, others, years);
  return mensaje === undefined
    ? []
    : [
        {
          fila,
          columna,
          codigo: 'PARECE_OTRA_ESCALA',
          severidad: 'advertencia',
          mensaje,
        },
      ];
}

/** Among counts it takes two of them and a last digit that is no round 0: ten times one of them may well be so. */
function comaPerdida(value: number, others: readonly number[]): string | undefined {
  const counts = others.every(Number.isInteger);
  if (!Number.isInteger(value) || (counts && (others.length < 2 || value % 10 === 0)))
    return undefined;
  const [found] = others.flatMap((other) => vecesDe(value, other) ?? vecesSueltas(value, other));
  if (!found) return undefined;
  const leida = formatNumero(proporcion(value / found.veces));
  return `${formatNumero(value)} es ${found.dicho} lo que tiene al lado (${formatNumero(found.esperado)}): ¿se perdió la coma decimal? Si es ${leida}, escríbalo con coma.`;
}

/** Beside a figure of the same row any power of ten that brings it within half and double of it is the likely one. */
function vecesSueltas(value: number, esperado: number): readonly Veces[] {
  const among = (veces: number): number => proporcion(value / (veces * esperado));
  return VECES.filter(({ veces }) =>
    veces > 10 && !Number.isInteger(esperado)
      ? among(veces) > 0.5 && among(veces) < 2
      : isNear(among(veces), 1),
  ).map(({ veces, dicho }) => ({ veces, dicho: `unas ${dicho}`, esperado }));
}

/** "1/2" in a cell of numbers: 1 February, as the number of its day. */
function fechaContada(
  value: number,
  others: readonly number[],
  years: readonly number[],
): string | undefined {
  if (!Number.isInteger(value) || value < DE_OTRO_MUNDO * Math.max(...others)) return undefined;
  const moment = momentoDelDia(value);
  if (Math.abs(moment) > 4e12) return undefined;
  const fecha = new Date(moment).toISOString().slice(0, 10);
  if (!years.includes(Number(fecha.slice(0, 4)))) return undefined;
  const [, mes, dia] = fecha.split('-').map(Number);
  return `${formatNumero(value)} es el número con que la hoja guarda la fecha ${formatFecha(fecha)}: si quiso escribir ${dia},${mes} o la fracción ${dia}/${mes}, escríbalo con coma.`;
}

/** A rule on the figures of one row, each beside the others; `fields` are those of one scale. */
export const cifrasDeUnaEscala =
  (fields: (context: RuleContext) => readonly string[]): Rule =>
  (filas, context) => {
    const keys = fields(context);
    return filas.flatMap(({ fila, row }) =>
      keys.flatMap((columna) => {
        const otras = keys.filter((key) => key !== columna).map((key) => row[key]);
        return cifraSuelta({ fila, columna, value: row[columna], otras }, context);
      }),
    );
  };

/** A rule on one figure of each row beside the same figure of the rows that tell of the same, and beside `tambien` of its own. */
export const cifrasDeUnaSerie =
  (columna: string, serie: readonly string[], tambien: readonly string[]): Rule =>
  (filas, context) => {
    const alike = groupBy(filas, ({ row }) => serieDe(row, serie));
    return filas.flatMap((one: Fila) => {
      const rest = (alike.get(serieDe(one.row, serie)) ?? []).filter((other) => other !== one);
      const otras = [...rest.map(({ row }) => row[columna]), ...tambien.map((key) => one.row[key])];
      return cifraSuelta({ fila: one.fila, columna, value: one.row[columna], otras }, context);
    });
  };

const serieDe = (row: AnyRow, serie: readonly string[]): string =>
  JSON.stringify(serie.map((key) => fold(String(row[key] ?? ''))));
