// The jobs under way among what the workbook remembers: found, put in the place of what they were, and shown.

import { clave, type De, objeto } from '../forma';
import { type Cursor, type Estado, readEstado } from '../libro/estado';

export const cursoresOf = (estado: Estado | undefined): readonly Cursor[] => estado?.trabajos ?? [];

const isSame = (a: Nombre, b: Nombre): boolean => a.trabajo === b.trabajo && a.clave === b.clave;

/** Which job: its entry, and what tells it from others of the same. */
export const NOMBRE = objeto({ trabajo: clave, clave });
export type Nombre = De<typeof NOMBRE>;

export const isBegun = (estado: Estado, nombre: Nombre): boolean =>
  cursoresOf(estado).some((cursor) => isSame(cursor, nombre));

/** As it stands this moment; undefined when it is over, given up, or was never begun. */
export const findCursor = (nombre: Nombre): Cursor | undefined =>
  cursoresOf(readEstado()).find((cursor) => isSame(cursor, nombre));

/** The jobs with one of them where it is now; one that is done is no longer among them. */
export function withCursor(cursores: readonly Cursor[], cursor: Cursor): readonly Cursor[] {
  const others = withoutCursor(cursores, cursor);
  return isDone(cursor) ? others : [...others, cursor];
}

export const withoutCursor = (cursores: readonly Cursor[], nombre: Nombre): readonly Cursor[] =>
  cursores.filter((cursor) => !isSame(cursor, nombre));

export const isDone = ({ hechas, total }: Cursor): boolean => hechas >= total;
