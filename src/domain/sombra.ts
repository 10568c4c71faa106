// The sombra: the rows of a register as they were last audited. What a tab holds and the sombra does not
// was typed, pasted or deleted by somebody. Where it is kept is the add-on's.

import { type Asiento, cambiosOf, REDACTED } from './bitacora';
import { type Cambio, isByLine } from './cambio';
import {
  type AnyRow,
  columnsOf,
  isComputed,
  isTyped,
  keyOf,
  type PlacedColumn,
  pick,
  type Register,
  type Valor,
} from './register';
import { REGISTERS } from './registers';

/** The registers that people type in. */
export const AUDITED: readonly Register[] = REGISTERS.filter(isTyped);

/** Rows by key. */
export type Filas = ReadonlyMap<string, AnyRow>;

/** The columns whose values are audited. */
export const auditedColumns = (
  register: Register,
  vigencias: readonly number[],
): readonly PlacedColumn[] =>
  columnsOf(register, vigencias).filter((column) => !isComputed(column));

/** A row as the sombra keeps it: personal data only as a mark that changes with them. */
export function withMarks(
  register: Register,
  row: AnyRow,
  markOf: (value: Valor) => string,
): AnyRow {
  const marked = Object.entries(row).map(([key, value]) => {
    const isPersonal = register.columns[key]?.personal && value !== undefined;
    return [key, isPersonal ? markOf(value) : value] as const;
  });
  return Object.fromEntries(marked);
}

/** The rows after the entries of their register, oldest first. */
export const replay = (
  register: Register,
  rows: Filas,
  asientos: readonly Asiento[],
): Map<string, AnyRow> =>
  applied(
    register,
    rows,
    asientos.filter(({ registro }) => registro === register.key).flatMap(cambiosOf),
  );

/** The rows after some changes of their register. */
export function applied(
  register: Register,
  rows: Filas,
  cambios: readonly Cambio[],
): Map<string, AnyRow> {
  const after = new Map(rows);
  for (const cambio of cambios) {
    if (cambio.cambio === 'crear') {
      const clave = keyOf(register, cambio.row);
      if (clave !== undefined) after.set(clave, cambio.row);
    } else if (cambio.cambio === 'borrar') after.delete(cambio.clave);
    else modify(register, after, cambio.clave, cambio.despues);
  }
  return after;
}

/** A row known by its line is nobody until a change gives it its key. */
function modify(
  register: Register,
  rows: Map<string, AnyRow>,
  clave: string,
  despues: AnyRow,
): void {
  const row = { ...rows.get(clave), ...despues };
  const now = keyOf(register, row) ?? (isByLine(clave) ? undefined : clave);
  rows.delete(clave);
  if (now !== undefined) rows.set(now, row);
}

/** A tab as it is compared. */
export interface Vista {
  /** Its rows as the sombra keeps them. */
  readonly rows: Filas;
  /** Keys that are not to be judged: several rows bear them, or a commit is not yet finished there. */
  readonly skipped: ReadonlySet<string>;
  /** Columns to compare: one whose header is gone has not lost its values. */
  readonly columns: readonly string[];
}

/** What turns the sombra into what the tab holds; the order of the rows does not matter. */
export function diferencias(register: Register, sombra: Filas, vista: Vista): readonly Cambio[] {
  const { rows, skipped } = vista;
  const gone = [...sombra].filter(([clave]) => !rows.has(clave) && !skipped.has(clave));
  return [
    ...escritas(register, sombra, vista),
    ...gone.map(
      ([clave, antes]): Cambio => ({ registro: register.key, cambio: 'borrar', clave, antes }),
    ),
  ];
}

/** The rows written or created, without the deleted ones. */
export const escritas = (
  register: Register,
  sombra: Filas,
  { rows, skipped, columns }: Vista,
): readonly Cambio[] =>
  [...rows]
    .filter(([clave]) => !skipped.has(clave))
    .flatMap(([clave, row]): readonly Cambio[] => {
      const antes = sombra.get(clave);
      if (!antes) return [{ registro: register.key, cambio: 'crear', row: present(row, columns) }];
      // A personal value that the bitácora hid is unknown: any is the one it was.
      const changed = columns.filter((key) => row[key] !== antes[key] && antes[key] !== REDACTED);
      if (changed.length === 0) return [];
      const [before, after] = [pick(antes, changed), pick(row, changed)];
      return [
        { registro: register.key, cambio: 'modificar', clave, antes: before, despues: after },
      ];
    });

const present = (row: AnyRow, columns: readonly string[]): AnyRow =>
  pick(
    row,
    columns.filter((key) => row[key] !== undefined),
  );

/** The same rows, with what the bitácora hid in some columns blank: writing there is a change, whatever it was. */
export const withoutHidden = (rows: Filas, columns: readonly string[]): Map<string, AnyRow> =>
  new Map(
    [...rows].map(([clave, row]) => {
      const hidden = columns.filter((key) => row[key] === REDACTED);
      return [clave, hidden.length > 0 ? { ...row, ...pick({}, hidden) } : row];
    }),
  );

/** The same rows, with what the bitácora hid as the tab has it. */
export const resolved = (rows: Filas, vista: Vista): Map<string, AnyRow> =>
  new Map(
    [...rows].map(([clave, row]) => {
      const hidden = Object.keys(row).filter((key) => row[key] === REDACTED);
      const now = hidden.length > 0 ? vista.rows.get(clave) : undefined;
      return [clave, now ? { ...row, ...pick(now, hidden) } : row];
    }),
  );

/** Rows as one text: the columns, then a list of values a row, after its key where its values do not tell it. */
export function encodeSombra(register: Register, rows: Filas, columns: readonly string[]): string {
  const lines = [...rows].map(([clave, row]) => [
    keyOf(register, row) === clave ? null : clave,
    ...columns.map((key) => row[key] ?? null),
  ]);
  return JSON.stringify([columns, ...lines]);
}

/** The rows of a text of encodeSombra. */
export function decodeSombra(register: Register, text: string): Map<string, AnyRow> {
  const [columns = [], ...lines] = JSON.parse(text) as [string[], ...(Valor | null)[][]];
  return new Map(
    lines.map(([clave, ...values]) => {
      const known = columns.flatMap((key, i) => {
        const value = values[i] ?? undefined;
        return value === undefined ? [] : [[key, value] as const];
      });
      const row: AnyRow = Object.fromEntries(known);
      return [clave === null ? (keyOf(register, row) ?? '') : String(clave), row];
    }),
  );
}
