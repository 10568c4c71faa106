// How else a register may come in a file than with its own columns: turned into them, sheet by sheet, before anything is read.

import type { Observacion } from '../../observacion';
import type { Register, RuleContext } from '../../register';
import type { Archivo, HojaEntregada } from '../archivo';
import type { ColumnaLeida } from '../columnas-leidas';
import type { ColumnaDejada } from '../encabezado/asignadas';

/** A sheet with the columns of the register, and what of the file each part of it is. */
export interface Vuelta {
  readonly hoja: HojaEntregada;
  /** The line of the file (from 1) of each of its lines. */
  readonly filas: readonly number[];
  /** The line of the file of one cell, where a line of the register was several of it. */
  readonly filaDe?: (linea: number, columna: string) => number | undefined;
  /** Headers of the file and what they are, instead of those of the sheet that was made. */
  readonly columnas: readonly ColumnaLeida[];
  /** Headers with something below them that nobody reads. */
  readonly noLeidas: readonly string[];
  /** Those that are left because somebody said so. */
  readonly dejadas: readonly ColumnaDejada[];
  /** In a sentence, what shape it has. */
  readonly dicha: string;
  /** At the lines of the file. */
  readonly observaciones: readonly Observacion[];
}

/** Turns a sheet; undefined where it has the columns of the register as they are. */
export type Forma = (
  register: Register,
  hoja: HojaEntregada,
  archivo: Archivo,
  context: Pick<RuleContext, 'rows' | 'columnas'>,
) => Vuelta | undefined;
