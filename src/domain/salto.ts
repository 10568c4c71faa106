// Whether a result is far from what was known of it: from the report before, and from what was programmed.

import { proporcion } from './avance/cifra';
import type { Np } from './register';

interface Reportado {
  readonly ejecutado?: number | undefined;
  readonly programado?: number | Np | undefined;
  /** Result of the report before it, of whatever year. */
  readonly anterior?: number | undefined;
}
export interface Salto {
  /** What it is compared with, in words. */
  readonly desde: 'lo programado' | 'el reporte anterior';
  readonly esperado: number;
  /** Share of it: 0.4 is 40 %. */
  readonly cuanto: number;
}

/**
 * What is as it was programmed, or as it was before, surprises nobody; undefined then, and where there is neither. What is
 * programmed tells first.
 */
export function saltoDe(
  { ejecutado, programado, anterior }: Reportado,
  umbral: number,
): Salto | undefined {
  if (ejecutado === undefined) return undefined;
  const saltos = [
    { desde: 'lo programado', esperado: programado } as const,
    { desde: 'el reporte anterior', esperado: anterior } as const,
  ].flatMap(({ desde, esperado }) => {
    if (typeof esperado !== 'number' || esperado === 0) return [];
    const cuanto = proporcion(Math.abs(ejecutado - esperado) / Math.abs(esperado));
    return { desde, esperado, cuanto };
  });
  return saltos.every(({ cuanto }) => cuanto >= umbral) ? saltos[0] : undefined;
}
