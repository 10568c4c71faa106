// The bitácora as data: changes to entries, and entries back to changes, so that what was logged can
// be redone or undone. Writing it, numbering it and chaining it is the add-on's.

import type { Cambio } from './cambio';
import { cutText } from './piezas';
import { definitionOf } from './placed-columns';
import { type AnyRow, hasPersonal, keyOf, type Register, type Valor } from './register';

/** Characters of a packed entry; a cell of Google Sheets holds 50,000. */
export const ENTRY_SIZE = 30_000;

/** What stands in place of personal data in the log. */
export const REDACTED = 'cambió';

/** The part of an entry that says what changed. `campos` is JSON. */
export interface Asiento {
  readonly registro: string;
  /** Key of the row, or "n filas" where new rows are packed together. */
  readonly clave: string;
  readonly cambio: Cambio['cambio'];
  /** crear: [row…] · modificar: {campo: [antes, después]} · borrar: row. Blanks are null. */
  readonly campos: string;
}

/** An entry about the workbook itself, of no row of it. */
export const aviso = (clave: string, antes: Valor | null, despues: Valor): Asiento => ({
  registro: 'bitacora',
  clave,
  cambio: 'modificar',
  campos: JSON.stringify({ [clave]: [antes, despues] }),
});

/** One entry a changed row; new rows of a register are packed into entries of up to ENTRY_SIZE. */
export function asientosOf(
  cambios: readonly Cambio[],
  registerOf: (registro: string) => Register,
): readonly Asiento[] {
  const asientos: Asiento[] = [];
  const created = new Map<string, AnyRow[]>();
  for (const cambio of cambios) {
    if (cambio.cambio === 'crear') {
      const rows = created.get(cambio.registro);
      if (rows) rows.push(cambio.row);
      else created.set(cambio.registro, [cambio.row]);
    } else if (cambio.cambio === 'modificar') {
      const { registro, clave, antes, despues } = cambio;
      const campos = Object.fromEntries(
        Object.keys(despues).map((key) => [key, [antes[key] ?? null, despues[key] ?? null]]),
      );
      asientos.push({
        registro,
        clave,
        cambio: 'modificar',
        campos: JSON.stringify(campos),
      });
    } else {
      const { registro, clave, antes } = cambio;
      asientos.push({
        registro,
        clave,
        cambio: 'borrar',
        campos: JSON.stringify(antes),
      });
    }
  }
  for (const [registro, rows] of created) asientos.push(...packed(registerOf(registro), rows));
  return asientos;
}

function packed(register: Register, rows: readonly AnyRow[]): readonly Asiento[] {
  const asientos: Asiento[] = [];
  let pack: AnyRow[] = [];
  let size = 2;
  const close = (): void => {
    const [first] = pack;
    if (!first) return;
    const clave = pack.length === 1 ? (keyOf(register, first) ?? '') : `${pack.length} filas`;
    asientos.push({
      registro: register.key,
      clave,
      cambio: 'crear',
      campos: JSON.stringify(pack),
    });
    pack = [];
    size = 2;
  };
  for (const row of rows) {
    const length = JSON.stringify(row).length + 1;
    if (size + length > ENTRY_SIZE) close();
    pack.push(row);
    size += length;
  }
  close();
  return asientos;
}

/** Characters of a cell, with room to spare for Google's 50,000. */
const CELL_SIZE = 45_000;
/** Written as the cambio of an entry that goes on with the one before. */
export const SIGUE = 'sigue';

/** The campos of an entry in pieces that fit in a cell, at least `least` of them. */
export function piecesOf({ campos }: Asiento, least = 1): readonly string[] {
  const pieces = cutText(campos, CELL_SIZE);
  const missing = Math.max(0, least - pieces.length);
  return [...pieces, ...Array.from({ length: missing }, () => '')];
}

/** The changes an entry tells of; the inverse of asientosOf. */
export function cambiosOf(asiento: Asiento): readonly Cambio[] {
  const { registro, clave } = asiento;
  const campos: unknown = JSON.parse(asiento.campos);
  if (asiento.cambio === 'crear') {
    return (campos as AnyRow[]).map((row) => ({
      registro,
      cambio: 'crear',
      row,
    }));
  }
  if (asiento.cambio === 'borrar') {
    return [{ registro, cambio: 'borrar', clave, antes: campos as AnyRow }];
  }
  const pairs = Object.entries(campos as { [key: string]: [Valor | null, Valor | null] });
  const side = (i: 0 | 1): AnyRow =>
    Object.fromEntries(pairs.map(([key, pair]) => [key, pair[i] ?? undefined]));
  return [{ registro, cambio: 'modificar', clave, antes: side(0), despues: side(1) }];
}

/** The same; an entry that somebody altered past reading tells nothing: its seal says so. */
export function cambiosLegibles(asiento: Asiento): readonly Cambio[] {
  try {
    return cambiosOf(asiento);
  } catch {
    return [];
  }
}

/** The same entry without the values of personal columns. */
export function redact(asiento: Asiento, register: Register): Asiento {
  if (!hasPersonal(register)) return asiento;
  const hide = (row: { [key: string]: unknown }): object =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        definitionOf(register, key)?.personal ? hidden(value) : value,
      ]),
    );
  const campos: unknown = JSON.parse(asiento.campos);
  const shown = Array.isArray(campos) ? campos.map(hide) : hide(campos as object as AnyRow);
  return { ...asiento, campos: JSON.stringify(shown) };
}

/** The personal values of an entry, by column: of each new row in order, else the value or the pair; undefined where there are none. */
export type Personales = { readonly [columna: string]: unknown };

export function personalesOf(asiento: Asiento, register: Register): Personales | undefined {
  const redacted = redact(asiento, register);
  if (redacted.campos === asiento.campos) return undefined;
  const campos: unknown = JSON.parse(asiento.campos);
  const personal = Object.keys(register.columns).filter((key) => register.columns[key]?.personal);
  const rows = Array.isArray(campos) ? (campos as AnyRow[]) : undefined;
  const of = (key: string): unknown =>
    rows ? rows.map((row) => row[key] ?? null) : (campos as Personales)[key];
  return Object.fromEntries(
    personal.map((key) => [key, of(key)]).filter(([, value]) => value !== undefined),
  );
}

/** The entry with its personal values again. */
export function withPersonales(asiento: Asiento, personales: Personales): Asiento {
  const campos: unknown = JSON.parse(asiento.campos);
  const filled = Array.isArray(campos)
    ? (campos as AnyRow[]).map((row, i) => ({
        ...row,
        ...Object.fromEntries(
          Object.entries(personales)
            .map(([key, values]) => [key, (values as unknown[])[i]] as const)
            .filter(([, value]) => (value ?? null) !== null),
        ),
      }))
    : { ...(campos as object), ...personales };
  return { ...asiento, campos: JSON.stringify(filled) };
}

const hidden = (value: unknown): unknown =>
  Array.isArray(value) ? [REDACTED, REDACTED] : (value ?? null) === null ? null : REDACTED;
