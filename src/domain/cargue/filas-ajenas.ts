// Lines of a file that cannot be rows of the register whatever their cells say.

import type { Observacion } from '../observacion';
import type { readFilas } from '../read-filas';
import { enumerar } from '../redaccion';
import { type Fila, keyOf, type Register } from '../register';

/** Lines that could not be read are rows too, with nothing in them and their error. */
export const withRotos = (
  { filas, observaciones }: ReturnType<typeof readFilas>,
  rotos: readonly Observacion[],
): ReturnType<typeof readFilas> => ({
  filas: [...filas, ...rotos.map(({ fila }) => ({ fila, row: {} }))],
  observaciones: [...observaciones, ...rotos],
});

/** Rows that a table without the required columns would add to a register that numbers them: it may only change those there are. */
export function filasAjenas(
  register: Register,
  filas: readonly Fila[],
  existing: readonly Fila[],
  faltan: readonly string[],
): readonly Observacion[] {
  if (faltan.length === 0) return [];
  const known = new Set(existing.map(({ row }) => keyOf(register, row)));
  const ownSeries = new RegExp(`^${register.numera}-\\d+$`);
  const columns = enumerar(faltan.map((label) => `«${label}»`));
  return filas.flatMap(({ fila, row }): Observacion[] => {
    const clave = keyOf(register, row);
    if (clave !== undefined && (known.has(clave) || ownSeries.test(clave))) return [];
    const mensaje = `${clave === undefined ? 'La fila no tiene código' : `«${clave}» no está en ${register.title}`}, y al archivo le faltan columnas para agregarla: ${columns}.`;
    return [{ registro: register.key, fila, codigo: 'FILA_AJENA', severidad: 'error', mensaje }];
  });
}
