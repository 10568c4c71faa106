// The row that people call by its words where its code goes: «Acompañamiento situado por nodos» is FU-0013.

import { nombreOf } from './formulario';
import type { Fila } from './register';
import { registerByKey } from './registers';
import { fold } from './texto';

/** The key of the one row of a register that is called like that; undefined where none is, or several. */
export function claveDeNombre(
  registro: string,
  filas: readonly Fila[],
  nombre: string,
): string | undefined {
  const [only, ...others] = llamadas(registro, filas).get(fold(nombre)) ?? [];
  return others.length > 0 ? undefined : only;
}

/** The names of the rows are folded once, and not for each of thousands of cells that call none. */
const LLAMADAS = new WeakMap<readonly Fila[], ReadonlyMap<string, ReadonlySet<string>>>();

function llamadas(
  registro: string,
  filas: readonly Fila[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = LLAMADAS.get(filas);
  if (known) return known;
  const claves = new Map<string, Set<string>>();
  LLAMADAS.set(filas, claves);
  const register = registerByKey(registro);
  const [clave = '', ...more] = register?.clave ?? [];
  if (!register || more.length > 0) return claves;
  for (const { row } of filas) {
    if (row[clave] === undefined) continue;
    const nombre = fold(nombreOf(register, row));
    claves.set(nombre, (claves.get(nombre) ?? new Set()).add(`${row[clave]}`));
  }
  return claves;
}
