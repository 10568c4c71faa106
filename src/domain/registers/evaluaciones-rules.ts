// What the evaluation of a year must agree with: how it ended, and what was decided.

import { pideAdemas } from '../evaluacion/pendiente';
import type { Hallado, Rule } from '../register';

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
