// The rows of a register as they were before changes that are done: what a request that comes again is planned on, and what was
// closed by some moment is judged on.

import { type Cambio, claveAfter, claveOfLine } from './cambio';
import { type AnyRow, type Fila, keyOf, type Register } from './register';

/** By key; `cambios` in the order in which they were done: the last one is taken back first. */
export function rowsBefore(
  register: Register,
  rows: ReadonlyMap<string, AnyRow>,
  cambios: readonly Cambio[],
): Map<string, AnyRow> {
  const before = new Map(rows);
  const own = cambios.filter(({ registro }) => registro === register.key);
  for (const cambio of own.reverse()) {
    if (cambio.cambio === 'borrar') before.set(cambio.clave, cambio.antes);
    else if (cambio.cambio === 'crear') before.delete(keyOf(register, cambio.row) ?? '');
    else {
      const { antes, despues } = cambio;
      const clave = claveAfter(register, cambio.clave, despues) ?? cambio.clave;
      const row = before.get(clave);
      if (clave !== cambio.clave) before.delete(clave);
      // What was blank before is not in what the bitácora keeps of it.
      const blank = Object.fromEntries(Object.keys(despues).map((key) => [key, undefined]));
      if (row) before.set(cambio.clave, { ...row, ...blank, ...antes });
    }
  }
  return before;
}

/** A row that they deleted stands in line 0. */
export function comoEstaban(
  register: Register,
  filas: readonly Fila[],
  cambios: readonly Cambio[],
): readonly Fila[] {
  const named = filas.map(
    (fila) => [keyOf(register, fila.row) ?? claveOfLine(fila.fila), fila] as const,
  );
  const rows = new Map(named.map(([clave, { row }]) => [clave, row]));
  const lines = new Map(named.map(([clave, { fila }]) => [clave, fila]));
  return [...rowsBefore(register, rows, cambios)].map(([clave, row]) => ({
    fila: lines.get(clave) ?? 0,
    row,
  }));
}
