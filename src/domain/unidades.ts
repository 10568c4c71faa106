// The unit that the numbers of a row are in, wherever it is written: in the row, in the row as the register already has
// it, or in the one that it refers to.

import type { UnidadDe } from './read-filas';
import { type AnyRow, type Fila, keyOf, type Register } from './register';
import { registerByKey } from './registers';
import { fold } from './texto';

/** Looks units up in the rows of the registers, which are asked for only when somebody writes a percentage. */
export function unidadesDe(
  register: Register,
  rows: (registro: string) => readonly Fila[],
): UnidadDe {
  const indexes = new Map<string, ReadonlyMap<string, AnyRow>>();
  const rowOf = (owner: Register, clave: string | undefined): AnyRow | undefined => {
    const index = indexes.get(owner.key) ?? byClave(owner, rows(owner.key));
    indexes.set(owner.key, index);
    return clave === undefined ? undefined : index.get(fold(clave));
  };
  return ({ unidad, de }, leer) => {
    const owner = de === undefined ? register : registerByKey(register.columns[de]?.refiere ?? '');
    if (!owner) return undefined;
    const clave = (de === undefined ? register.clave : [de]).map(leer);
    const written = de === undefined ? leer(unidad) : undefined;
    const found = written ?? rowOf(owner, claveOf(owner, clave))?.[unidad];
    return found === undefined ? undefined : String(found);
  };
}

const claveOf = (owner: Register, values: readonly AnyRow[string][]): string | undefined =>
  keyOf(owner, Object.fromEntries(owner.clave.map((key, i) => [key, values[i]])));

const byClave = (owner: Register, filas: readonly Fila[]): ReadonlyMap<string, AnyRow> =>
  new Map(
    filas.flatMap(({ row }) => {
      const clave = keyOf(owner, row);
      return clave === undefined ? [] : [[fold(clave), row] as const];
    }),
  );
