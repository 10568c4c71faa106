// What a datum of the territory needs that no column can ask for by itself.

import type { Hallado, Rule } from '../register';

/** A figure or words: one of the two is the datum. Told as any other blank that leaves a row incompleta. */
export const datoOValor: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const { indicador, valor, datoCualitativo } = row;
    if (indicador === undefined || valor !== undefined || datoCualitativo !== undefined) return [];
    const mensaje = 'Para completar la fila falta: Valor o Dato cualitativo.';
    return [{ fila, columna: 'valor', codigo: 'FILA_INCOMPLETA', severidad: 'nota', mensaje }];
  });

/**
 * The tema is asked for and never required: rows written before it had a column say the same without it, and as incompletas they
 * would be counted in every informe.
 */
export const temaEscrito: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    if (row.indicador === undefined || row.tema !== undefined) return [];
    const mensaje = 'Escoja el tema: con él se agrupan los datos de la caracterización.';
    return [{ fila, columna: 'tema', codigo: 'SIN_TEMA', severidad: 'nota', mensaje }];
  });
