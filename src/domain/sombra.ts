// The sombra: the rows of a register as they were last audited. What a tab holds and the sombra does not
// was typed, pasted or deleted by somebody. Where it is kept is the add-on's.

import { type Asiento, cambiosLegibles, REDACTED } from './bitacora';
import { type Cambio, isByLine } from './cambio';
import { definitionOf } from './placed-columns';
import {
  type AnyRow,
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

/** In place of a value that is not known: any is the one it was. No cell holds it. */
export const DESCONOCIDO = '\u0000';

/** The keys of the columns whose values are audited. */
export const auditedKeys = (columns: readonly PlacedColumn[]): readonly string[] =>
  columns.filter((column) => !isComputed(column)).map(({ key }) => key);

/** A row as the sombra keeps it: personal data only as a mark that changes with them. */
export function withMarks(
  register: Register,
  row: AnyRow,
  markOf: (value: Valor) => string,
): AnyRow {
  const marked = Object.entries(row).map(([key, value]) => {
    const isPersonal = definitionOf(register, key)?.personal && value !== undefined;
    return [key, isPersonal ? markOf(value) : value] as const;
  });
  return Object.fromEntries(marked);
}

/** A mark, of however long ago; no value that a column held before it was personal is one. */
const MARK = /^[0-9a-f]{8}$/;

/** Rows kept, or logged, before a column was personal, with marks in it; the very same where there are none of that time. */
export function withMarksSince(
  register: Register,
  rows: Filas,
  markOf: (value: Valor) => string,
): Filas {
  const isMarked = (value: Valor): boolean => value === DESCONOCIDO || MARK.test(String(value));
  const marked = new Map(
    [...rows].map(([clave, row]) => [
      clave,
      withMarks(register, row, (value) => (isMarked(value) ? String(value) : markOf(value))),
    ]),
  );
  const isSame = ([clave, row]: readonly [string, AnyRow]): boolean =>
    Object.keys(row).every((key) => marked.get(clave)?.[key] === row[key]);
  return [...rows].every(isSame) ? rows : marked;
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
    asientos
      .filter(({ registro }) => registro === register.key)
      .flatMap((asiento) => cambiosTold(register, asiento)),
  );

/** The changes that an entry tells of, with what it does not tell unknown. */
export const cambiosTold = (register: Register, asiento: Asiento): readonly Cambio[] =>
  cambiosLegibles(asiento).map((cambio) => asTold(register, cambio));

/** A change as the bitácora tells of it, which says of personal data only that they changed. */
function asTold(register: Register, cambio: Cambio): Cambio {
  const unknown = (row: AnyRow): AnyRow =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const isHidden = value === REDACTED && definitionOf(register, key)?.personal;
        return [key, isHidden ? DESCONOCIDO : value];
      }),
    );
  if (cambio.cambio === 'crear') return { ...cambio, row: unknown(cambio.row) };
  if (cambio.cambio === 'borrar') return cambio;
  return { ...cambio, despues: unknown(cambio.despues) };
}

/** The rows after some changes of their register. */
export function applied(
  register: Register,
  rows: Filas,
  cambios: readonly Cambio[],
): Map<string, AnyRow> {
  const after = new Map(rows);
  for (const cambio of cambios) applyTo(register, after, cambio);
  return after;
}

/** Makes one change in rows by key. */
export function applyTo(register: Register, rows: Map<string, AnyRow>, cambio: Cambio): void {
  if (cambio.cambio === 'crear') {
    const clave = keyOf(register, cambio.row);
    if (clave !== undefined) rows.set(clave, cambio.row);
  } else if (cambio.cambio === 'borrar') rows.delete(cambio.clave);
  else modify(register, rows, cambio.clave, cambio.despues);
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
  const borradas = gone.map(([clave, row]): Cambio => {
    const known = Object.keys(row).filter((key) => row[key] !== DESCONOCIDO);
    return { registro: register.key, cambio: 'borrar', clave, antes: pick(row, known) };
  });
  return [...escritas(register, sombra, vista), ...borradas];
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
      const changed = columns.filter(
        (key) => row[key] !== antes[key] && antes[key] !== DESCONOCIDO,
      );
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

/** The same rows, with what is unknown in some columns blank: writing there is a change, whatever it was. */
export const withoutUnknown = (rows: Filas, columns: readonly string[]): Map<string, AnyRow> =>
  new Map(
    [...rows].map(([clave, row]) => {
      const unknown = columns.filter((key) => row[key] === DESCONOCIDO);
      return [clave, unknown.length > 0 ? { ...row, ...pick({}, unknown) } : row];
    }),
  );

/** The same rows, with what is unknown as the tab has it; the very same where it can tell nothing. */
export function resolved(rows: Filas, vista: Vista): Filas {
  const after = new Map(rows);
  for (const [clave, row] of rows) {
    const now = vista.rows.get(clave);
    const unknown = now ? vista.columns.filter((key) => row[key] === DESCONOCIDO) : [];
    if (now && unknown.length > 0) after.set(clave, { ...row, ...pick(now, unknown) });
  }
  return [...rows].some(([clave, row]) => after.get(clave) !== row) ? after : rows;
}

/** The rows of a tab that nobody has audited yet: what stands under a header that is gone is unknown. */
export function firstSombra(vista: Vista, columns: readonly string[]): Filas {
  const gone = columns.filter((key) => !vista.columns.includes(key));
  const unknown = Object.fromEntries(gone.map((key) => [key, DESCONOCIDO]));
  return new Map([...vista.rows].map(([clave, row]) => [clave, { ...row, ...unknown }]));
}

/** Rows as one text: the columns, then a list of values a row, after its key where its values do not tell it. */
export function encodeSombra(register: Register, rows: Filas, columns: readonly string[]): string {
  const lines = [...rows].map(([clave, row]) => [
    keyOf(register, row) === clave ? null : clave,
    ...columns.map((key) => row[key] ?? null),
  ]);
  return JSON.stringify([columns, ...lines]);
}

/** The columns of a text of encodeSombra; [] where there is none. */
export const columnsInSombra = (text: string): readonly string[] =>
  text === '' ? [] : ((JSON.parse(text) as [string[]])[0] ?? []);

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
