// What a load tells of single lines and cells besides what is wrong with them: what it passed over, what it proposes and how it
// read what is not written as it is kept.

import type { Valor } from '../register';

/** A line of the file, from 1, and its sheet where several are read. */
export interface Lugar {
  readonly fila: number;
  readonly hoja?: string | undefined;
}

/** A total among the rows, which is none of them. */
export interface Subtotal extends Lugar {
  /** What the line says of itself: "Subtotal Educación inicial". */
  readonly texto: string;
}

/** A value for a cell that is not written as one. It is never taken unless it is accepted; a cell in doubt has several. */
export interface Propuesta extends Lugar {
  readonly columna: string;
  /** What the cell says. */
  readonly texto: string;
  readonly valor: Valor;
  /** The value for people to read: "1.250,5". */
  readonly dicho: string;
}

/** The código that a row without one is to have. */
export interface CodigoPropuesto extends Lugar {
  readonly codigo: string;
  /** What the row is called. */
  readonly texto: string;
  /** Whether the book has the row already, under that código. */
  readonly yaEsta: boolean;
  /** What that row of the book is called, where it says another thing. */
  readonly enElLibro?: string;
  /** Whether somebody said it: this código, or that the row is new. */
  readonly elegido?: true;
  /** A row of the book that says nearly the same: it may be this one, and nobody has said. */
  readonly parecida?: { readonly codigo: string; readonly texto: string };
}
/** What is said of a header that is not to be read, in the place of its column. */
export const NO_LEER = '';
/** What is said of a row that is not in the book, in the place of its código. */
export const NUEVA = 'nueva';

/** How a cell was read whose text is not its value. */
export interface LecturaDicha extends Lugar {
  readonly columna: string;
  readonly texto: string;
  /** null where it was read as blank. */
  readonly valor: Valor | null;
  readonly dicho: string;
}

/** Which proposal is taken: of its cell, the only one or that of this value. */
export interface Aceptada extends Lugar {
  readonly columna: string;
  readonly valor?: Valor | undefined;
}
