// A change to one row of a register, as plain data: what a load plans, commit writes, the bitácora
// keeps and undo turns around.

import type { AnyRow, Valor } from './register';

/** In `modificar`, antes and despues hold only the fields that change; undefined is blank. */
export type Cambio = { readonly registro: string } & (
  | { readonly cambio: 'crear'; readonly row: AnyRow }
  | {
      readonly cambio: 'modificar';
      readonly clave: string;
      readonly antes: AnyRow;
      readonly despues: AnyRow;
    }
  | { readonly cambio: 'borrar'; readonly clave: string; readonly antes: AnyRow }
);

/** The modificar that gives `row` the wanted values; undefined when it already holds them all. */
export function modificacion(
  registro: string,
  clave: string,
  row: AnyRow,
  wanted: AnyRow,
): Cambio | undefined {
  const changed = Object.keys(wanted).filter((key) => row[key] !== wanted[key]);
  if (changed.length === 0) return undefined;
  const only = (source: AnyRow): { [key: string]: Valor | undefined } =>
    Object.fromEntries(changed.map((key) => [key, source[key]]));
  return { registro, cambio: 'modificar', clave, antes: only(row), despues: only(wanted) };
}
