// The row that people call by its words where its código goes: «Acompañamiento situado por nodos» is FU-0013.

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
  const register = registerByKey(registro);
  const [clave = '', ...more] = register?.clave ?? [];
  if (!register || more.length > 0) return undefined;
  const wanted = fold(nombre);
  const called = filas.flatMap(({ row }) =>
    row[clave] !== undefined && fold(nombreOf(register, row)) === wanted ? `${row[clave]}` : [],
  );
  const [only, ...others] = new Set(called);
  return others.length > 0 ? undefined : only;
}
