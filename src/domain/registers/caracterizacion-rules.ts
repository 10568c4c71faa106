// What a datum of the territory needs that no column can ask for by itself.

import type { AnyRow, Hallado, Rule } from '../register';

/**
 * A figure or words: one of the two is the datum. A figure is of an indicador; what was found in words, of its tema at least. Told as
 * any other blank that leaves a row incompleta.
 */
export const datoOValor: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const [columna, falta] = loQueFalta(row) ?? [];
    if (columna === undefined) return [];
    const mensaje = `Para completar la fila falta: ${falta}.`;
    return [{ fila, columna, codigo: 'FILA_INCOMPLETA', severidad: 'nota', mensaje }];
  });

function loQueFalta({
  indicador,
  tema,
  valor,
  datoCualitativo,
}: AnyRow): readonly [columna: string, falta: string] | undefined {
  if (datoCualitativo === undefined)
    return indicador !== undefined && valor === undefined
      ? ['valor', 'Valor o Dato cualitativo']
      : undefined;
  if (indicador !== undefined) return undefined;
  if (valor !== undefined) return ['indicador', 'Indicador'];
  return tema === undefined ? ['tema', 'Tema o Indicador'] : undefined;
}

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
