// The table of a salida: the rows that its filter lets through, in its order, with its columns alone.

import { cadaUno } from '../parse/varias';
import type { AnyRow, PlacedColumn, Valor } from '../register';
import { fold } from '../texto';
import { type Condicion, esIgual, type SalidaLeida } from './leer';
import { mostrar } from './mostrar';

export interface Tabla {
  readonly columnas: readonly { readonly columna: PlacedColumn; readonly titulo: string }[];
  /** A cell a column; null is blank. */
  readonly filas: readonly (readonly (Valor | null)[])[];
}

export function tablaDe({ columnas, filtro, orden }: SalidaLeida, filas: readonly AnyRow[]): Tabla {
  const chosen = filas.filter((row) => filtro.every((condicion) => cumple(condicion, row)));
  const sorted =
    orden.length === 0
      ? chosen
      : [...chosen].sort((a, b) => {
          for (const { columna, desciende } of orden) {
            const order = comparar(a[columna.key], b[columna.key], desciende);
            if (order !== 0) return order;
          }
          return 0;
        });
  return {
    columnas,
    filas: sorted.map((row) => columnas.map(({ columna }) => row[columna.key] ?? null)),
  };
}

function cumple({ columna, operador, valores }: Condicion, row: AnyRow): boolean {
  const valor = row[columna.key];
  if (operador === 'está en blanco') return valor === undefined;
  if (operador === 'tiene dato') return valor !== undefined;
  if (operador === 'no es') return valor === undefined || !dice(columna, valor, valores);
  if (valor === undefined) return false;
  if (operador === 'es') return dice(columna, valor, valores);
  if (operador === 'contiene')
    return valores.some((one) => fold(mostrar(columna, valor)).includes(fold(String(one))));
  return valores.every((limit) => estaEn(operador, valor, limit));
}

const dice = ({ varias }: PlacedColumn, valor: Valor, valores: readonly Valor[]): boolean =>
  (varias ? cadaUno(String(valor)) : [valor]).some((own) =>
    valores.some((one) => esIgual(own, one)),
  );

/** NP is on neither side of a number. */
function estaEn(operador: 'desde' | 'hasta', valor: Valor, limit: Valor): boolean {
  if (typeof valor !== typeof limit) return false;
  return operador === 'desde' ? valor >= limit : valor <= limit;
}

/** Numbers by their size and texts by their letters; what is blank, and NP among numbers, goes last whichever way. */
function comparar(a: Valor | undefined, b: Valor | undefined, desciende: boolean): number {
  const [one, other] = [rango(a), rango(b)];
  if (one !== other) return one - other;
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : compararTextos(String(a), String(b));
  return desciende ? -order : order;
}
const rango = (valor: Valor | undefined): number =>
  valor === undefined ? 2 : typeof valor === 'number' ? 0 : 1;

function compararTextos(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
