// The ficha técnica of the indicador de seguimiento, and the risk whose control each quarter records, as Parámetros has them.

import { INDICADORES } from '../avance/indicador';
import { parametro } from '../parametros';
import type { Fila } from '../register';

export interface FichaDelIndicador {
  readonly nombre: string;
  /** In words, of the formula that indicador_seguimiento chooses. */
  readonly formula: string;
  /** Ratios; undefined while the office does not say. */
  readonly meta: number | undefined;
  readonly umbral: number | undefined;
  /** "2: Cumplimiento de acciones" */
  readonly version: string;
  readonly responsable: string | undefined;
}

export function fichaDelIndicador(parametros: readonly Fila[]): FichaDelIndicador {
  const formula = INDICADORES[parametro(parametros, 'indicador_seguimiento')]?.nombre ?? '';
  return {
    nombre: parametro(parametros, 'indicador_nombre') ?? formula,
    formula,
    meta: parametro(parametros, 'indicador_meta'),
    umbral: parametro(parametros, 'indicador_umbral'),
    version: `${parametro(parametros, 'indicador_version')}: ${formula}`,
    responsable: parametro(parametros, 'indicador_responsable'),
  };
}

/** Blank where the office has not said it: a code of its mapa de riesgos is never made up. */
export interface RiesgoDelProceso {
  readonly codigo: string;
  readonly riesgo: string;
  readonly control: string;
}

export const riesgoDelProceso = (parametros: readonly Fila[]): RiesgoDelProceso => ({
  codigo: parametro(parametros, 'riesgo_codigo') ?? '',
  riesgo: parametro(parametros, 'riesgo_nombre') ?? '',
  control: parametro(parametros, 'riesgo_control') ?? '',
});
