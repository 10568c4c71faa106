// What was executed in a period, wherever it is reported.

import type { Hallado, Rule } from '../register';

/** Less than nothing cannot be done: a negative figure is a correction of another period. */
export const ejecutadoNoNegativo: Rule = (filas) =>
  filas.flatMap(({ fila, row: { ejecutado } }): Hallado[] => {
    if (typeof ejecutado !== 'number' || ejecutado >= 0) return [];
    const mensaje =
      'Lo ejecutado no puede ser negativo: si corrige un trimestre anterior, corrija ese trimestre.';
    return [{ fila, columna: 'ejecutado', codigo: 'NEGATIVO', severidad: 'error', mensaje }];
  });
