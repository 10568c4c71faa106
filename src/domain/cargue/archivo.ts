// What somebody hands over to be loaded, as its reader found it and before anything in it is understood.

import type { Celda } from '../parse/celda';
import { desvestir } from '../parse/vestido';
import type { Aceptada } from './detalles';

/** Zero-based and inclusive. */
export interface Combinada {
  readonly fila: number;
  readonly columna: number;
  readonly hastaFila: number;
  readonly hastaColumna: number;
}

/** One sheet of a file; a CSV and what is pasted are a file of one. */
export interface HojaEntregada {
  /** '' where there is no sheet to name. */
  readonly nombre: string;
  readonly oculta?: boolean | undefined;
  /** Its lines from the first one; a merged cell has its value in its first cell only. */
  readonly celdas: readonly (readonly Celda[])[];
  readonly combinadas?: readonly Combinada[] | undefined;
  /** Lines (from 0) that a filter or a person hides. */
  readonly filasOcultas?: readonly number[] | undefined;
  /** What its reader had to guess or to mend, a sentence each, for whoever loads it. */
  readonly notas?: readonly string[] | undefined;
  /** The file that it is of, where several are brought at once. */
  readonly archivo?: string | undefined;
}

export interface ColumnasAsignadas {
  readonly [encabezado: string]: string;
}

/** A file with what its bearer says of it. */
export interface Archivo {
  readonly hojas: readonly HojaEntregada[];
  /** Sheet to read, as its tab says. */
  readonly hoja?: string | undefined;
  /** Several of them, read as one table. */
  readonly hojasPedidas?: readonly string[] | undefined;
  /** Headers assigned by hand: the key or the label of the column, by the header of the file. */
  readonly columnas?: ColumnasAsignadas | undefined;
  /** Those of an earlier load, where none are given now: each counts if its header is there. */
  readonly recordadas?: ColumnasAsignadas | undefined;
  /** What its rows say in columns that it lacks or leaves blank: the value by the key or the label of the column. */
  readonly valores?: { readonly [columna: string]: string } | undefined;
  /** Proposals that are taken, and códigos that are given to rows without one. */
  readonly aceptadas?: readonly Aceptada[] | undefined;
  /** Whether all the proposals that are not in doubt are. */
  readonly aceptaTodas?: boolean | undefined;
}

/** A table that comes without a sheet of its own. */
export const tablaSuelta = (celdas: HojaEntregada['celdas']): Archivo => ({
  hojas: [{ nombre: '', celdas }],
});

/** A file whose cells say what is meant. */
export const desvestido = (archivo: Archivo): Archivo => ({
  ...archivo,
  hojas: archivo.hojas.map((hoja) => ({
    ...hoja,
    celdas: hoja.celdas.map((line) => line.map(desvestir)),
  })),
});
