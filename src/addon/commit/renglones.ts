// The rows of a tab by the name that each has wherever it stands: its key, or what it holds while it has none.

import { type AnyRow, type Fila, keyOf, pick } from '../../domain/register';
import type { Hoja } from '../sheet';

/** A row as it was read, and its name. */
export interface Renglon extends Fila {
  readonly nombre: string;
}

const SIN_CLAVE = '\u0000';

export const nombreOf = ({ register }: Hoja, { row, ilegible }: Omit<Fila, 'fila'>): string =>
  keyOf(register, row) ?? `${SIN_CLAVE}${JSON.stringify([sorted(row), sorted(ilegible ?? {})])}`;

/** The name of a row once it has other values. */
export function nombreCon(
  hoja: Hoja,
  { row, ilegible = {} }: Omit<Fila, 'fila'>,
  fields: AnyRow,
): string {
  const unread = Object.keys(ilegible).filter((key) => !(key in fields));
  return nombreOf(hoja, { row: { ...row, ...fields }, ilegible: pick(ilegible, unread) });
}

export const isSinClave = (nombre: string): boolean => nombre.startsWith(SIN_CLAVE);

const sorted = (row: AnyRow): readonly (readonly [string, unknown])[] =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The values of a row, and the texts that could not be read as values. */
export const shownIn = (fila: Fila | undefined): AnyRow => ({
  ...fila?.ilegible,
  ...fila?.row,
});

export class Renglones {
  readonly all: readonly Renglon[];
  private readonly byNombre = new Map<string, Renglon>();
  private readonly byLine = new Map<number, Renglon>();
  private readonly twice = new Set<string>();

  constructor(hoja: Hoja) {
    this.all = hoja.filas.map((fila) => ({
      ...fila,
      nombre: nombreOf(hoja, fila),
    }));
    for (const renglon of this.all) {
      if (this.byNombre.has(renglon.nombre)) this.twice.add(renglon.nombre);
      else this.byNombre.set(renglon.nombre, renglon);
      this.byLine.set(renglon.fila, renglon);
    }
  }

  get(nombre: string): Renglon | undefined {
    return this.byNombre.get(nombre);
  }

  at(line: number): Renglon | undefined {
    return this.byLine.get(line);
  }

  /** A row of a name that no other claim has: the one in a line where it is among them, since those alike are as good. */
  claim(nombre: string, line: number | undefined, claimed: Set<number>): Renglon | undefined {
    const free = this.isRepeated(nombre)
      ? this.all.filter((each) => each.nombre === nombre && !claimed.has(each.fila))
      : [this.byNombre.get(nombre)];
    const one = free.find((each) => each?.fila === line) ?? free[0];
    if (one) claimed.add(one.fila);
    return one;
  }

  /** Whether several rows bear a name: which one is meant, nobody knows. */
  isRepeated(nombre: string): boolean {
    return this.twice.has(nombre);
  }
}
