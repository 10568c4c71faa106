import type { Observacion } from '../../domain/observacion';

const DE_PESOS: readonly string[] = ['PESOS_NO_SUMAN', 'PESOS_INCOMPLETOS'];

/** Weights that make no whole are scaled to one: said wherever their means are printed. */
export const pesosPorAjustar = (observaciones: readonly Observacion[]): readonly string[] =>
  observaciones
    .filter(({ codigo }) => DE_PESOS.includes(codigo))
    .map(({ mensaje }) => mensaje.replace(/:[^:]*$/, ''));

/** Said beside the means that scaled weights make; '' where all of them make a whole. */
export function avisoDePesos(observaciones: readonly Observacion[]): string {
  const said = pesosPorAjustar(observaciones);
  return said.length === 0
    ? ''
    : `Pesos que no suman 100 y se ajustaron en proporción: ${said.join('; ')}.`;
}
