// A change to one row of a register, as plain data: what a load plans, commit writes, the bitácora
// keeps and undo turns around.

import { type AnyRow, keyOf, pick, type Register } from './register';

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

const LINE = 'línea ';

/** Name of a row that has no key yet: it holds only as long as the row stays in its line. */
export const claveOfLine = (fila: number): string => `${LINE}${fila}`;
export const isByLine = (clave: string): boolean => clave.startsWith(LINE);

/** Key of the row that a change is about; undefined for a new row that lacks it. */
export const claveOfCambio = (register: Register, cambio: Cambio): string | undefined =>
  cambio.cambio === 'crear' ? keyOf(register, cambio.row) : cambio.clave;

/** The modificar that gives `row` the wanted values; undefined when it already holds them all. */
export function modificacion(
  registro: string,
  clave: string,
  row: AnyRow,
  wanted: AnyRow,
): Cambio | undefined {
  const changed = Object.keys(wanted).filter((key) => row[key] !== wanted[key]);
  if (changed.length === 0) return undefined;
  const [antes, despues] = [pick(row, changed), pick(wanted, changed)];
  return { registro, cambio: 'modificar', clave, antes, despues };
}
