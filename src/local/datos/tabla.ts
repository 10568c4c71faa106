// A table for an existing engine: its columns with their types, and its rows. Those of many workbooks are one table, in which each row
// says whose it is; a column that only some workbooks have is blank in the others.

import type { Kind, PlacedColumn, Valor } from '../../domain/register';
import { NP } from '../../domain/register';

/** fecha: "YYYY-MM-DD" in the rows. */
export type Tipo = 'texto' | 'entero' | 'numero' | 'fecha' | 'siNo';
export interface Tabla {
  readonly nombre: string;
  /** In the order in which they came, by name. */
  readonly columnas: ReadonlyMap<string, Tipo>;
  readonly filas: readonly Registro[];
}
/** A row by the names of its columns; one that is not there is blank. */
export interface Registro {
  readonly [columna: string]: Valor | null;
}
export type Columnas = readonly (readonly [nombre: string, tipo: Tipo])[];

/** What one workbook has of a table. */
export interface Parte {
  readonly nombre: string;
  readonly columnas: Columnas;
  readonly filas: readonly Registro[];
}

/** What is gathered, table by table. */
export class Tablas {
  private readonly tablas = new Map<string, { columnas: Map<string, Tipo>; filas: Registro[] }>();

  add({ nombre, columnas, filas }: Parte): void {
    const tabla = this.tablas.get(nombre) ?? { columnas: new Map<string, Tipo>(), filas: [] };
    this.tablas.set(nombre, tabla);
    for (const [columna, tipo] of columnas)
      if (!tabla.columnas.has(columna)) tabla.columnas.set(columna, tipo);
    for (const fila of filas) tabla.filas.push(fila);
  }

  todas(): readonly Tabla[] {
    return [...this.tablas].map(([nombre, tabla]) => ({ nombre, ...tabla }));
  }
}

const NO_TEXTO: { readonly [K in Kind]?: Tipo } = {
  entero: 'entero',
  decimal: 'numero',
  porcentaje: 'numero',
  dinero: 'numero',
  fecha: 'fecha',
  siNo: 'siNo',
};
/** What was not programmed is neither 0 nor blank: beside its figure a column says so. */
const npOf = (key: string): string => `${key}_np`;

export const columnasDe = (placed: readonly PlacedColumn[]): Columnas =>
  placed.flatMap(({ key, kind, np }) => {
    const tipo = NO_TEXTO[kind] ?? 'texto';
    return np ? [[key, tipo] as const, [npOf(key), 'siNo'] as const] : [[key, tipo] as const];
  });

/** A row as it is exported, with each value of the type of its column; what its column does not take is left out. */
export const registroDe = (
  placed: readonly PlacedColumn[],
  fila: { readonly [column: string]: Valor | null },
): Registro =>
  Object.fromEntries(
    placed.flatMap(({ key, kind, np }): (readonly [string, Valor | null])[] => {
      const value = fila[key] ?? null;
      const own = [key, isOfTipo(NO_TEXTO[kind] ?? 'texto', value) ? value : null] as const;
      return np ? [own, [npOf(key), value === null ? null : value === NP] as const] : [own];
    }),
  );

function isOfTipo(tipo: Tipo, value: Valor | null): boolean {
  if (value === null) return true;
  if (tipo === 'siNo') return typeof value === 'boolean';
  if (tipo === 'entero') return Number.isInteger(value);
  return typeof value === (tipo === 'numero' ? 'number' : 'string');
}
