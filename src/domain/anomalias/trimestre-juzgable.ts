// Whether a quarter raises anomalies at all, and in which words it does not.

import { formatFecha } from '../formato';
import { esHistorico } from '../historicos';
import { type Corte, formatCorte, lastDayOf } from '../periodo';
import type { RuleContext } from '../register';
import { vigenciasCerradas } from '../vigencias-cerradas';

/** Why a quarter raises none; undefined where it does. */
export function motivoSinAnomalias(
  corte: Corte,
  context: Pick<RuleContext, 'hoy' | 'rows'>,
): string | undefined {
  const { hoy } = context;
  const name = formatCorte(corte);
  if (hoy <= lastDayOf(corte))
    return `${name} termina el ${formatFecha(lastDayOf(corte))}: todavía no hay qué juzgar.`;
  if (esHistorico(corte, context.rows('parametros'), context.rows('calendario')))
    return `${name} no se reporta en este libro: no tiene anomalías.`;
  if (vigenciasCerradas(context.rows('parametros')).has(corte.vigencia))
    return `La vigencia ${corte.vigencia} está cerrada: ya no se buscan anomalías.`;
  return undefined;
}
