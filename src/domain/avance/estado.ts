// The state of an acción against what was programmed up to the corte.

import { parametro } from '../parametros';
import type { Fila } from '../register';
import type { AccionCalculada } from './accion';
import { motivoSinFormula } from './medida';

export { motivoSinFormula } from './medida';

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
