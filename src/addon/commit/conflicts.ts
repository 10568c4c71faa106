// Optimistic check of a commit: a field somebody changed since it was read is shown, never overwritten.

import { type Cambio, claveAfter } from '../../domain/cambio';
import { formatFecha, formatNumero } from '../../domain/formato';
import { nombradoEn } from '../../domain/grafia';
import { type AnyRow, keyOf, pick, type Valor } from '../../domain/register';
import { fold, readsAlike } from '../../domain/texto';
import { type Hoja, positionOf, requireKeys } from '../sheet';
import { claveOf } from './row-key';

export interface Checked {
  /** What is still to be done. */
  readonly pending: readonly Cambio[];
  /** A Spanish line a conflict: sheet, row, column, and both values. */
  readonly conflicts: readonly string[];
}

/**
 * Compares each change with the rows as they stand; what already holds is dropped. A tab without a
 * header that is needed is refused here, before anything is written.
 */
export function conflictsOf(
  cambios: readonly Cambio[],
  hojaOf: (registro: string) => Hoja,
): Checked {
  const pending: Cambio[] = [];
  const conflicts: string[] = [];
  const indexes = new Map<string, Index>();
  for (const cambio of cambios) {
    const hoja = hojaOf(cambio.registro);
    const index = indexes.get(cambio.registro) ?? indexRows(hoja);
    indexes.set(cambio.registro, index);
    requireColumns(hoja, cambio);
    const { pending: left, conflicts: against } = check(asTyped(cambio, hoja, index), hoja, index);
    if (left) pending.push(left);
    conflicts.push(...against);
  }
  return { pending, conflicts };
}

/** The rows of a tab by key. */
export interface Index {
  readonly rows: Map<string, AnyRow>;
  /** Keys that several rows bear: which one is meant, nobody knows. */
  readonly repeated: ReadonlySet<string>;
  /** A key as the tab has it, by what its spellings have in common. */
  readonly spelt: Map<string, string>;
}

/** The index of a tab. */
export function indexRows(hoja: Hoja): Index {
  requireKeys(hoja);
  const rows = new Map<string, AnyRow>();
  const repeated = new Set<string>();
  const spelt = new Map<string, string>();
  for (const fila of hoja.filas) {
    const clave = claveOf(hoja, fila);
    if (rows.has(clave)) repeated.add(clave);
    rows.set(clave, fila.row);
    const folded = fold(clave);
    if (!spelt.has(folded)) spelt.set(folded, clave);
  }
  return { rows, repeated, spelt };
}

/** The same change in the spelling of the cells: who made it may have read the rows with one spelling a name. */
function asTyped(cambio: Cambio, { register, columns }: Hoja, { rows, spelt }: Index): Cambio {
  if (cambio.cambio === 'crear') return cambio;
  const clave = rows.has(cambio.clave)
    ? cambio.clave
    : (spelt.get(fold(cambio.clave)) ?? cambio.clave);
  const row = rows.get(clave) ?? {};
  const named = columns.filter((column) => nombradoEn(register, column) !== undefined);
  const alike = named.filter(({ key }) => {
    const [now, then] = [row[key], cambio.antes[key]];
    return typeof now === 'string' && typeof then === 'string' && readsAlike(now, then);
  });
  const typed = pick(
    row,
    alike.map(({ key }) => key),
  );
  return { ...cambio, clave, antes: { ...cambio.antes, ...typed } };
}

/** Every column with something to write must be in the tab; a new row's blanks need none. */
function requireColumns(hoja: Hoja, cambio: Cambio): void {
  if (cambio.cambio === 'borrar') return;
  const isNew = cambio.cambio === 'crear';
  for (const [key, value] of Object.entries(isNew ? cambio.row : cambio.despues)) {
    if (!isNew || value !== undefined) positionOf(hoja, key);
  }
}

/** What is left to do of a change, or what speaks against it. */
interface Outcome {
  readonly pending?: Cambio | undefined;
  readonly conflicts: readonly string[];
}
const against = (...conflicts: string[]): Outcome => ({ conflicts });

function check(cambio: Cambio, hoja: Hoja, { rows, repeated, spelt }: Index): Outcome {
  const { title } = hoja.register;
  if (cambio.cambio === 'crear') {
    const clave = keyOf(hoja.register, cambio.row) ?? '';
    if (spelt.has(fold(clave))) return against(`${title}: ya existe la fila ${clave}.`);
    rows.set(clave, cambio.row);
    spelt.set(fold(clave), clave);
    return { pending: cambio, conflicts: [] };
  }
  const { clave, antes } = cambio;
  if (repeated.has(clave)) {
    return against(`${title}: hay varias filas con la clave ${clave}; deje una sola.`);
  }
  const row = rows.get(clave);
  if (cambio.cambio === 'borrar') {
    const keys = row ? Object.keys({ ...row, ...antes }) : [];
    const changed = keys.find((key) => row?.[key] !== antes[key]);
    if (changed) return against(`${title} ${clave}: cambió ${labelOf(hoja, changed)}.`);
    return { pending: row && cambio, conflicts: [] };
  }
  if (!row) return against(`${title}: ya no existe la fila ${clave}.`);
  const { despues } = cambio;
  const after = claveAfter(hoja.register, clave, despues);
  const bearer = after === undefined ? undefined : spelt.get(fold(after));
  if (after !== clave && bearer !== undefined && bearer !== clave) {
    return against(`${title}: ya existe la fila ${after}.`);
  }
  const open = Object.keys(despues).filter((key) => row[key] !== despues[key]);
  const changed = open.filter((key) => row[key] !== antes[key]);
  const left = {
    ...cambio,
    antes: pick(antes, open),
    despues: pick(despues, open),
  };
  return {
    pending: open.length > 0 ? left : undefined,
    conflicts: changed.map((key) => {
      const [now, then] = [shown(row[key]), shown(antes[key])];
      return `${title} ${clave}, ${labelOf(hoja, key)}. Ahora: ${now}. Usted partió de: ${then}.`;
    }),
  };
}

export const labelOf = (hoja: Hoja, key: string): string =>
  hoja.columns.find((column) => column.key === key)?.label ?? key;

/** A value in a sentence, as people read it in the cell. */
function shown(value: Valor | undefined): string {
  if (value === undefined) return 'en blanco';
  if (typeof value === 'boolean') return value ? '«Sí»' : '«No»';
  if (typeof value === 'number') return `«${formatNumero(value)}»`;
  return `«${/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatFecha(value) : value}»`;
}
