// The state of an acción against what was programmed up to the corte, and why it has none.

import { parametro } from '../parametros';
import type { Fila } from '../register';
import type { AccionCalculada } from './accion';
import { esMeta } from './acumulacion';

export const ESTADOS_AVANCE = [
  'en meta',
  'en riesgo',
  'rezagada',
  'no programada',
  'sin calificar hasta T4',
  'a la espera del dato',
  'sin fórmula',
] as const;
export type EstadoAvance = (typeof ESTADOS_AVANCE)[number];

/** From which ratio, included, each state begins. */
export interface Umbrales {
  readonly enMeta: number;
  readonly enRiesgo: number;
}

/** The thresholds of the office. */
export const umbralesDe = (parametros: readonly Fila[]): Umbrales => ({
  enMeta: parametro(parametros, 'umbral_en_meta'),
  enRiesgo: parametro(parametros, 'umbral_en_riesgo'),
});

/** Half-open thresholds; "sin fórmula" when no report could ever measure it. */
export function estadoDe(accion: AccionCalculada, { enMeta, enRiesgo }: Umbrales): EstadoAvance {
  const { avanceAlCorte, calificacion } = accion;
  if (calificacion === 'sin trimestres' && !motivoSinFormula(accion))
    return 'sin calificar hasta T4';
  if (avanceAlCorte === null) {
    if (motivoSinFormula(accion)) return 'sin fórmula';
    return calificacion === 'a la espera' ? 'a la espera del dato' : 'no programada';
  }
  if (avanceAlCorte >= enMeta) return 'en meta';
  return avanceAlCorte >= enRiesgo ? 'en riesgo' : 'rezagada';
}

/** Why an acción cannot be measured whatever is reported, in words; undefined when it can. */
export function motivoSinFormula({ pam, acumulacion }: AccionCalculada): string | undefined {
  const { tipoAcumulacion, lineaBase, metaCuatrienio } = pam.row;
  if (tipoAcumulacion === undefined) return 'falta el tipo de acumulación';
  if (!acumulacion) return `${tipoAcumulacion} no tiene fórmula mientras la oficina no la defina`;
  if (acumulacion.desde === 'cero') return undefined;
  if (lineaBase === undefined) return 'falta la línea base';
  return esMeta(acumulacion, metaCuatrienio) && metaCuatrienio === lineaBase
    ? 'la meta es igual a la línea base'
    : undefined;
}
