// Which years of the cuatrienio were closed (the parameter vigencias_cerradas), and what that refuses.

import { parametro } from './parametros';
import type { Fila, RuleContext, Veredicto } from './register';

/** "2024; 2025". */
export const vigenciasCerradas = (parametros: readonly Fila[]): ReadonlySet<number> =>
  new Set((parametro(parametros, 'vigencias_cerradas') ?? '').match(/\d{4}/g)?.map(Number));

/** A row of a closed year is neither added nor changed. */
export function cierreDeVigencia(context: Pick<RuleContext, 'rows'>): Veredicto {
  const cerradas = vigenciasCerradas(context.rows('parametros'));
  return ({ vigencia }) =>
    typeof vigencia === 'number' && cerradas.has(vigencia)
      ? `La vigencia ${vigencia} está cerrada y sus datos no se cambian: deje la corrección en una nota aclaratoria, o deshaga el cierre.`
      : undefined;
}

export type EstadoDeVigencia = 'en curso' | 'terminada' | 'cerrada';

/** How a year stands on a day (YYYY-MM-DD): closed in the book, over, or under way. */
export const estadoDeVigencia = (
  vigencia: number,
  cerradas: ReadonlySet<number>,
  hoy: string,
): EstadoDeVigencia =>
  cerradas.has(vigencia) ? 'cerrada' : hoy > `${vigencia}-12-31` ? 'terminada' : 'en curso';
