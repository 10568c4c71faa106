// Which columns of a row a form shows and does not let change, while others of it go on being written.

import type { AnyRow, Cerradas, Register } from './register';

/**
 * The columns that are closed in a row of which others go on being written, each with what speaks against changing it: '' where that
 * is what is said of the whole row, or of another column which the key of the row holds in its place.
 */
export function columnasCerradas(
  { clave, columns }: Register,
  { fila, sigue = [], campos = {} }: Cerradas,
  row: AnyRow,
): { readonly [columna: string]: string } {
  if (sigue.length > 0 && fila(row) !== undefined)
    return Object.fromEntries(
      Object.keys(columns)
        .filter((key) => !sigue.includes(key))
        .map((key) => [key, '']),
    );
  const closed = Object.entries(campos).flatMap(([key, veredicto]) => {
    const said = veredicto(row);
    return said === undefined ? [] : [[key, said] as const];
  });
  const held = closed.length > 0 ? clave.map((key) => [key, ''] as const) : [];
  return Object.fromEntries([...held, ...closed]);
}
