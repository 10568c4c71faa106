// How far the anomalies of a quarter are decided: what its close and its acta ask.

import type { AccionConCandidatas, AnomaliasDelTrimestre } from './anomalias';

/** Whether an acción has an anomaly, which somebody decides; an error of data or a señal alone is not decided. */
export const hayQueDecidir = ({ candidatas }: AccionConCandidatas): boolean =>
  candidatas.some(({ clase }) => clase === 'anomalía');

export interface ResumenDeAnomalias {
  /** Códigos of acciones. */
  readonly porDecidir: readonly string[];
  readonly confirmadas: readonly string[];
  readonly descartadas: readonly string[];
}

export function resumenDeAnomalias({ acciones }: AnomaliasDelTrimestre): ResumenDeAnomalias {
  const decided = (how: string): readonly string[] =>
    acciones.flatMap(({ accion, decision }) => (decision?.confirmada === how ? [accion] : []));
  return {
    porDecidir: acciones
      .filter((one) => hayQueDecidir(one) && !one.decision?.confirmada)
      .map(({ accion }) => accion),
    confirmadas: decided('Sí'),
    descartadas: decided('Descartada'),
  };
}
