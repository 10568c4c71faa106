// What a foundation of the plan needs that depends on its class.

import { PLAN_DE_DESARROLLO } from '../clases-de-fundamento';
import { enumerar } from '../redaccion';
import type { AnyRow, Hallado, Rule } from '../register';

/** The three values of a need, from which its prioridad comes (../cobertura/prioridad.ts). */
export const VALORACION = [
  ['urgencia', 'Urgencia'],
  ['tendencia', 'Tendencia'],
  ['impacto', 'Impacto'],
] as const;

/**
 * An opportunity is of a dimension of the context; a need is put in order by its three values, or by none yet; the meta of a referente
 * of the Plan de Desarrollo has its column, from which the acciones choose it.
 */
export const loQuePideSuClase: Rule = (filas) => {
  const hasMetas = filas.some(({ row }) => row.metaPlanDesarrollo !== undefined);
  return filas.flatMap(({ fila, row }): Hallado[] => {
    if (row.clase === PLAN_DE_DESARROLLO && row.metaPlanDesarrollo === undefined) {
      if (hasMetas && !/\bmetas?\b/i.test(`${row.enunciado ?? ''}`)) return [];
      const mensaje =
        'Si este referente tiene una meta, escríbala en «Meta del Plan de Desarrollo»: de esa columna la escogen las acciones del PAM.';
      return [
        { fila, columna: 'metaPlanDesarrollo', codigo: 'SIN_META', severidad: 'nota', mensaje },
      ];
    }
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
};

/** What makes a need or an expectation one that the plan must attend, or explain. */
export const pideAccion = ({ clase }: AnyRow): boolean =>
  clase === 'Necesidad' || clase === 'Expectativa';
