// A change to one row of a register, as plain data: what a load plans, commit writes, the bitácora
// keeps and undo turns around.

import { type AnyRow, KEY_JOINT, keyOf, pick, type Register } from './register';
import { cleanText } from './texto';

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

/** With its new texts as their cells are read (« %» has a space of its own): else the row would look changed since, and no undoing would take it back. */
export function comoSeLee(cambio: Cambio): Cambio {
  if (cambio.cambio === 'crear') return { ...cambio, row: clean(cambio.row) };
  return cambio.cambio === 'modificar' ? { ...cambio, despues: clean(cambio.despues) } : cambio;
}
const clean = (row: AnyRow): AnyRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? cleanText(value) : value,
    ]),
  );

const LINE = 'línea ';

/** Name of a row that has no key yet: it holds only as long as the row stays in its line. */
export const claveOfLine = (fila: number): string => `${LINE}${fila}`;
export const isByLine = (clave: string): boolean => clave.startsWith(LINE);

/** Key of the row that a change is about; undefined for a new row that lacks it. */
export const claveOfCambio = (register: Register, cambio: Cambio): string | undefined =>
  cambio.cambio === 'crear' ? keyOf(register, cambio.row) : cambio.clave;

/** Key of a row once a change is in it; undefined when the change takes a part of its key away, or when the old key does not tell. */
export function claveAfter(
  { clave: columns }: Register,
  clave: string,
  despues: AnyRow,
): string | undefined {
  if (!columns.some((key) => key in despues)) return clave;
  const parts = columns.length === 1 ? [clave] : clave.split(KEY_JOINT);
  const after = columns.map((key, i) => (key in despues ? despues[key] : parts[i]));
  const isKnown = parts.length === columns.length || columns.every((key) => key in despues);
  return !isKnown || after.includes(undefined) ? undefined : after.join(KEY_JOINT);
}

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

/** What takes a row to the wanted values: a new one where there is none, nothing where it holds them all. */
export function cambiosHacia(
  register: Register,
  before: AnyRow | undefined,
  wanted: AnyRow,
): readonly Cambio[] {
  const { key: registro } = register;
  if (before) {
    const cambio = modificacion(registro, keyOf(register, before) ?? '', before, wanted);
    return cambio ? [cambio] : [];
  }
  const known = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return [{ registro, cambio: 'crear', row: Object.fromEntries(known) }];
}
