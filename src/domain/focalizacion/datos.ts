// What is known of each institution for a variable: of the year that the criterio says, or of the two before.

import type { AnyRow, RuleContext } from '../register';
import { PREFIJO_DE_PRUEBAS } from '../registers/pruebas';

export interface Dato {
  readonly valor: number | string;
  /** Of which year it is. */
  readonly vigencia: number;
  /** Of which grado, for a result of Pruebas. */
  readonly grado?: number;
}

/** The datum of an institution; undefined where there is none, or only one more than two years older. */
export type LeerDato = (ied: string, variable: string, vigencia: number) => Dato | undefined;

/** How much older than the declared year a datum may be (methods §2). */
const ANOS_ATRAS = 2;
/** Where an institution has several rows of a test in a year, this grado stands for it. */
export const GRADO = 11;

/** Reads both registers once, whatever is asked. */
export function datosDe(context: Pick<RuleContext, 'rows'>): LeerDato {
  const known = new Map<string, Dato>();
  for (const { row } of context.rows('datosIed')) keepDato(known, row);
  for (const { row } of context.rows('pruebas')) keepPrueba(known, row);
  return (ied, variable, vigencia) => {
    for (let year = vigencia; year >= vigencia - ANOS_ATRAS; year--) {
      const dato = known.get(nombre(ied, variable, year));
      if (dato) return dato;
    }
    return undefined;
  };
}

const nombre = (ied: unknown, variable: string, vigencia: unknown): string =>
  `${ied} ${variable} ${vigencia}`;

function keepDato(known: Map<string, Dato>, { ied, dato, vigencia, valor, texto }: AnyRow): void {
  const value = valor ?? texto;
  if (typeof vigencia !== 'number' || value === undefined) return;
  known.set(nombre(ied, `${dato}`, vigencia), { valor: value as number | string, vigencia });
}

function keepPrueba(known: Map<string, Dato>, row: AnyRow): void {
  const { ied, vigencia, grado } = row;
  if (typeof vigencia !== 'number' || typeof grado !== 'number') return;
  for (const [column, valor] of Object.entries(row)) {
    if (typeof valor !== 'number' && typeof valor !== 'string') continue;
    const key = nombre(ied, PREFIJO_DE_PRUEBAS + column, vigencia);
    if (known.get(key)?.grado !== GRADO) known.set(key, { valor, vigencia, grado });
  }
}
