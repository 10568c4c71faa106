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

/** In which year an institution has a datum that does not count, the newest of them; undefined without any. */
export type DatoDeOtroAno = (ied: string, variable: string) => number | undefined;

export function deOtroAno(context: Pick<RuleContext, 'rows'>): DatoDeOtroAno {
  const years = new Map<string, number>();
  const keep = (ied: unknown, variable: string, year: unknown, value: unknown): void => {
    if (typeof year !== 'number' || value === undefined) return;
    const key = `${ied} ${variable}`;
    years.set(key, Math.max(year, years.get(key) ?? year));
  };
  for (const { row } of context.rows('datosIed'))
    keep(row.ied, `${row.dato}`, row.vigencia, row.valor ?? row.texto);
  for (const { row } of context.rows('pruebas'))
    for (const [column, valor] of Object.entries(row))
      keep(row.ied, PREFIJO_DE_PRUEBAS + column, row.vigencia, valor);
  return (ied, variable) => years.get(`${ied} ${variable}`);
}

/** "10 de 165 IED con dato de 2023 a 2025; 152 lo tienen solo de 2021, que no cuenta."; '' where all have it. */
export function decirConDato(
  variable: string,
  vigencia: number,
  ied: readonly { readonly codigoDane: string; readonly dato: Dato | undefined | null }[],
  otro: DatoDeOtroAno,
): string {
  const lacking = ied.filter(({ dato }) => !dato);
  if (lacking.length === 0) return '';
  const years = lacking.flatMap(({ codigoDane }) => otro(codigoDane, variable) ?? []);
  const range = [Math.min(...years), Math.max(...years)];
  const when = range[0] === range[1] ? `de ${range[0]}` : `de ${range[0]} a ${range[1]}`;
  const others =
    years.length === 0 ? '' : `; ${years.length} lo tienen solo ${when}, que no cuenta`;
  return `${ied.length - lacking.length} de ${ied.length} IED con dato de ${vigencia - ANOS_ATRAS} a ${vigencia}${others}.`;
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
