// A table whose header is known, before its lines are read: what the judges of its lines look at.

import type { HeaderMatch } from '../../match-headers';
import type { Celda } from '../../parse/celda';
import { isBlank } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import type { PlacedColumn, Register } from '../../register';
import type { HojaEntregada } from '../archivo';
import type { Cabeza } from '../encabezado/cabeza';

export interface TablaMirada {
  readonly register: Register;
  readonly columns: readonly PlacedColumn[];
  readonly match: HeaderMatch;
  readonly hoja: HojaEntregada;
  readonly cabeza: Cabeza;
}

/** A line below the header that says something. */
export interface Linea {
  /** From 0. */
  readonly indice: number;
  readonly celdas: readonly Celda[];
  /** Positions of its cells that are not blank; there is at least one. */
  readonly llenas: readonly number[];
}

/** Why a line is no row of the table, in a few words; undefined when it may be one. */
export type Juez = (linea: Linea) => string | undefined;

/** The lines below the header that say something, in order. */
export function lineasDe({ hoja, cabeza }: TablaMirada): readonly Linea[] {
  return hoja.celdas.slice(cabeza.hasta + 1).flatMap((celdas, offset): readonly Linea[] => {
    const llenas = [...celdas.keys()].filter((i) => !isBlank(celdas[i]));
    return llenas.length > 0 ? [{ indice: cabeza.hasta + 1 + offset, celdas, llenas }] : [];
  });
}

/** A column of the register where the file has it. */
export interface Puesta {
  readonly index: number;
  readonly column: PlacedColumn;
}

/** The columns that are read, in the order of the file: one along the quarters is there several times. */
export function columnasPuestas({ columns, match, cabeza }: TablaMirada): readonly Puesta[] {
  const found = columns.flatMap((column): readonly Puesta[] => {
    const index = match.indexByKey[column.key];
    return index === undefined || index >= cabeza.ancho ? [] : [{ column, index }];
  });
  const { deTrimestre = [], propias, hechas = [] } = cabeza.trimestres ?? {};
  const ofLine = hechas.flatMap(({ es, column }): readonly Puesta[] => {
    const index = es === 'medida' ? undefined : propias?.[es];
    return index === undefined ? [] : [{ column, index }];
  });
  return [...found, ...ofLine, ...deTrimestre].sort((a, b) => a.index - b.index);
}

/** Positions of the columns of the key that the table has, in the order of the key. */
export function posicionesDeClave(tabla: TablaMirada): readonly number[] {
  const puestas = columnasPuestas(tabla);
  return tabla.register.clave.flatMap(
    (key) => puestas.find(({ column }) => column.key === key)?.index ?? [],
  );
}

/** "A01", "1.2", "EV 3": figures and at most one blank. */
export const isCode = (text: string): boolean => /\d/.test(text) && text.split(/\s+/).length <= 2;

/** Whether a line has words as its key where the rows above it, which say more than their key, have codes. */
export function sinCodigo(tabla: TablaMirada, lineas: readonly Linea[]): (linea: Linea) => boolean {
  const [clave = -1] = posicionesDeClave(tabla);
  const keyOf = ({ celdas }: Linea): string => shown(celdas[clave]);
  const rows = lineas.filter(
    (linea) => keyOf(linea) && linea.llenas.filter((i) => isTexto(linea.celdas[i])).length > 1,
  );
  const wordy = rows.findIndex((row) => !isCode(keyOf(row)));
  const isMixed = wordy >= 0 && rows.slice(wordy).some((row) => isCode(keyOf(row)));
  const first = rows[0]?.indice ?? 0;
  const until = (isMixed ? rows[wordy]?.indice : undefined) ?? Number.POSITIVE_INFINITY;
  return (linea) =>
    wordy !== 0 &&
    first < linea.indice &&
    linea.indice <= until &&
    isTexto(linea.celdas[clave]) &&
    !/\d/.test(keyOf(linea));
}

/** Figures as a CSV writes them: "1.250,5", "45 %", "$ 300", "(12)". */
const CIFRA = /^[$(\s-]*\d[\d.,\s]*%?[\s)]*$/;

/** Whether a cell holds words, and neither a figure nor a date. */
export const isTexto = (celda: Celda): boolean =>
  typeof celda === 'string' && !isBlank(celda) && !CIFRA.test(shown(celda));
