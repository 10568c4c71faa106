// The código DANE of an institution: twelve digits, the last one a check digit. The digit's formula
// was deduced from published codes and is no norm, so a mismatch is never a rejection.

import type { Hallado, Rule } from '../register';

const PESOS = [5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9];

/** The check digit of the first eleven: their weighted sum modulo 11, where 10 is 0 and 0 is 1. */
export function digitoDeVerificacion(codigo: string): number {
  const total = PESOS.reduce((sum, peso, i) => sum + peso * Number(codigo.charAt(i)), 0);
  const rest = total % 11;
  return rest === 10 ? 0 : rest === 0 ? 1 : rest;
}

/** A code without its twelve digits, or whose last digit does not fit the others. */
export const dane: Rule = (filas) =>
  filas.flatMap(({ fila, row: { codigoDane } }): Hallado[] => {
    if (typeof codigoDane !== 'string') return [];
    const where = { fila, columna: 'codigoDane', severidad: 'advertencia' } as const;
    if (!/^\d{12}$/.test(codigoDane)) {
      const mensaje = `El código DANE «${codigoDane}» no tiene doce dígitos: cópielo del directorio de establecimientos, como texto.`;
      return [{ ...where, codigo: 'DANE_LONGITUD', mensaje }];
    }
    if (digitoDeVerificacion(codigoDane) === Number(codigoDane.charAt(11))) return [];
    const mensaje = `El último dígito del código DANE «${codigoDane}» no concuerda con los demás: revise que no haya cifras cambiadas.`;
    return [{ ...where, codigo: 'DANE_DIGITO', mensaje }];
  });
