// Small workbooks for tests of the domain: rows in, context out.

import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { ejesDe } from '../../src/domain/ejes';
import { columnsBy } from '../../src/domain/placed-columns';
import type { AnyRow, Fila, Hallado, Rule, RuleContext } from '../../src/domain/register';
import { RESPONSABLES } from './responsables';

export const VIGENCIAS = [2024, 2025, 2026, 2027];
export const columnas = columnsBy(ejesDe(VIGENCIAS));

/** Rows at the lines they would have under a header. */
export const filasOf = <T>(rows: readonly T[]): readonly Fila<T>[] =>
  rows.map((row, i) => ({ fila: i + 2, row }));

/** A workbook that has only these registers. */
export const contextOf = (
  rows: { readonly [registro: string]: readonly AnyRow[] } = {},
): RuleContext => ({
  hoy: '2026-07-14',
  vigencias: VIGENCIAS,
  columnas,
  parametros: PARAMETROS_DEL_LIBRO,
  responsables: RESPONSABLES,
  rows: (registro) => filasOf(rows[registro] ?? []),
});

/** [fila, codigo] of what a rule finds; all of it must be advertencias. */
export function found(
  rule: Rule,
  rows: readonly AnyRow[],
  libro: Parameters<typeof contextOf>[0] = {},
): readonly (readonly [fila: number, codigo: string])[] {
  const hallados = rule(filasOf(rows), contextOf(libro));
  expect(hallados.every(({ severidad }) => severidad === 'advertencia')).toBe(true);
  return hallados.map(({ fila, codigo }) => [fila, codigo]);
}

/** All of what a rule finds, as it says it. */
export const hallados = (
  rule: Rule,
  rows: readonly AnyRow[],
  libro: Parameters<typeof contextOf>[0] = {},
): readonly Hallado[] => rule(filasOf(rows), contextOf(libro));

/** What it says, in plain blanks. */
export const mensajes = (...what: Parameters<typeof hallados>): readonly string[] =>
  hallados(...what).map(({ mensaje }) => mensaje.replace(/\u00A0/g, ' '));
