// The criteria of an acción in a year: each variable with its weight, and what more of it says.

import type { AnyRow } from '../register';
import type { Sentido, Situacion } from '../registers/columnas';
import type { CriterioRow } from '../registers/criterios';
import { TODAS } from '../registers/criterios-rules';
import { fold } from '../texto';
import { leerTabla } from './tabla';

export interface Criterio {
  /** A dato of the catalogue, or a column of Pruebas ("pruebas.total"). */
  readonly variable: string;
  readonly situacion: Situacion;
  /** Of 100. */
  readonly peso: number;
  readonly sentido: Sentido;
  /** Value from which it counts; the least of the universe while undefined. */
  readonly piso: number | undefined;
  /** Value at which it counts whole; the greatest of the universe while undefined. */
  readonly techo: number | undefined;
  /** Points of each category, folded. */
  readonly tabla: ReadonlyMap<string, number>;
  /** The same as the office wrote them; '' without any. */
  readonly tablaEscrita: string;
  readonly vigenciaDelDato: number;
  /** Which one unties first; by weight while undefined. */
  readonly desempate: number | undefined;
}

/** Those of an acción in a year, or those of «todas» where it has none; what unties first comes first. */
export function criteriosDe(
  rows: readonly AnyRow[],
  vigencia: number,
  accion: string,
): readonly Criterio[] {
  return enOrdenDeDesempate(
    filasDeCriterios(rows, vigencia, accion).flatMap((row) => criterioDe(row) ?? []),
  );
}

/** The rows that say them. */
export function filasDeCriterios(
  rows: readonly AnyRow[],
  vigencia: number,
  accion: string,
): readonly CriterioRow[] {
  const ofYear = (rows as readonly CriterioRow[]).filter((row) => row.vigencia === vigencia);
  const own = ofYear.filter((row) => row.accion === accion);
  return own.length > 0 ? own : ofYear.filter((row) => fold(row.accion ?? '') === TODAS);
}

/** First as the office ordered them, then by weight, then by name. */
const enOrdenDeDesempate = (criterios: readonly Criterio[]): readonly Criterio[] =>
  [...criterios].sort(
    (a, b) =>
      (a.desempate ?? LAST) - (b.desempate ?? LAST) ||
      b.peso - a.peso ||
      (a.variable < b.variable ? -1 : 1),
  );
const LAST = Number.MAX_SAFE_INTEGER;

/** A row that lacks something that counts is no criterio yet. */
export function criterioDe(row: CriterioRow): Criterio | undefined {
  const { variable, situacion, peso, sentido, vigenciaDelDato, piso, techo, desempate } = row;
  if (!variable || !situacion || peso === undefined || !sentido || vigenciaDelDato === undefined)
    return undefined;
  const tablaEscrita = sentido === 'Tabla' ? (row.tabla ?? '') : '';
  return {
    variable,
    situacion,
    peso,
    sentido,
    piso,
    techo,
    tabla: leerTabla(tablaEscrita).puntos,
    tablaEscrita,
    vigenciaDelDato,
    desempate,
  };
}
