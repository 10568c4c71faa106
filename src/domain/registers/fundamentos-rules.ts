// What a foundation of the plan needs that depends on its class.

import { enumerar } from '../redaccion';
import type { AnyRow, Hallado, Rule } from '../register';

/** The three values of a need, from which its prioridad comes (../cobertura/prioridad.ts). */
export const VALORACION = [
  ['urgencia', 'Urgencia'],
  ['tendencia', 'Tendencia'],
  ['impacto', 'Impacto'],
] as const;

/** An opportunity is of a dimension of the context; a need is put in order by its three values, or by none yet. */
export const loQuePideSuClase: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    if (row.clase === 'Oportunidad del contexto' && row.contexto === undefined) {
      const mensaje =
        'Para completar la fila falta: Dimensión del contexto. Toda oportunidad es de una.';
      return [{ fila, columna: 'contexto', codigo: 'FILA_INCOMPLETA', severidad: 'nota', mensaje }];
    }
    if (row.clase !== 'Necesidad') return [];
    const missing = VALORACION.filter(([key]) => row[key] === undefined);
    const [first] = missing;
    if (!first) return [];
    const mensaje = `Valore de 1 a 5 ${enumerar(missing.map(([, label]) => label))}: con las tres se ordenan las necesidades.`;
    return [{ fila, columna: first[0], codigo: 'SIN_PRIORIDAD', severidad: 'nota', mensaje }];
  });

/** What makes a need or an expectation one that the plan must attend, or explain. */
export const pideAccion = ({ clase }: AnyRow): boolean =>
  clase === 'Necesidad' || clase === 'Expectativa';
