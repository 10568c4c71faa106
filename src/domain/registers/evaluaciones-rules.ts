// What the evaluation of a year must agree with: how it ended, what was decided, and the data as they stand.

import { pideAdemas } from '../evaluacion/pendiente';
import type { Hallado, Rule } from '../register';

/** Many figures for a row or two: read when there is something to compare (aparte.ts). */
declare function require(path: '../evaluacion/al-dia'): typeof import('../evaluacion/al-dia');

const QUE: { readonly [campo: string]: string } = {
  dificultades: 'Dificultades y causas, porque lo programado no se cumplió',
  ajuste: 'Ajuste propuesto, porque la acción continúa con ajuste',
};

/** Told as any other blank that leaves a row incompleta. */
export const loQueLaDecisionPide: Rule = (filas) =>
  filas.flatMap(({ fila, row }) =>
    pideAdemas(row).map((columna): Hallado => {
      const mensaje = `Para completar la fila falta: ${QUE[columna]}.`;
      return { fila, columna, codigo: 'FILA_INCOMPLETA', severidad: 'nota', mensaje };
    }),
  );

/** An evaluation keeps how the year ended as it was known then. */
export const cumplimientoAlDia: Rule = (filas, context) => {
  if (filas.every(({ row }) => row.cumplimiento === undefined)) return [];
  try {
    return require('../evaluacion/al-dia').cumplimientosDistintos(filas, context);
  } catch (thrown) {
    // A sentence for people: the file with that code is missing, which «Estado de la instalación» tells. The rest is verified.
    if (thrown instanceof Error && 'codigo' in thrown) return [];
    throw thrown;
  }
};
