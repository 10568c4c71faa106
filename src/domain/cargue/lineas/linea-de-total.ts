// Totals, subtotals and averages, which a table carries among its rows and are none.

import { shown } from '../../parse/texto';
import { fold } from '../../texto';
import {
  columnasPuestas,
  isTexto,
  type Juez,
  type Linea,
  posicionesDeClave,
  sinCodigo,
  type TablaMirada,
} from './tabla-mirada';

/** Why such a line is left out. */
export const TOTAL = 'es un total';

const EMPIEZA =
  /^(?:(?:gran|sub|s\.)[ -]?)?(?:total(?:es)?|t o t a l(?: e s)?)\b|^[∑σ](?![a-z])|^(?:suma|sumas|sumatoria|promedio|acumulado)\b/;
/** With these words alone the text says a total and of what period or part, and names nothing else. */
const CORTO =
  /^(?:(?:gran|sub|s|t o t a l(?: e s)?|[∑σ]|(?:sub-?)?total(?:es)?|sumas?|sumatoria|promedio|acumulad[oa]s?|general(?:es)?|parcial(?:es)?|final|anual|ano|anos|vigencia|cuatrienio|trimestre|semestre|componente|plan|pam|avance|metas?|acciones|filas|registros|de|del|la|las|el|los|y|t?\d[\d.,]*|i{1,3}|iv)(?:[^a-z0-9]+|$))+$/;

/**
 * A total says so in its key or, without one, in its first text; with other words after it ("Total Educación inicial")
 * it has nothing but figures at its side, which is a total in any words where the keys are codes. «Totalizar…» and a value of a list are no total.
 */
export function lineaDeTotal(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const claves = posicionesDeClave(tabla);
  const ofList = new Map(
    columnasPuestas(tabla).map(({ index, column: { valores = [] } }) => [
      index,
      new Set(valores.map(fold)),
    ]),
  );
  const isWordy = sinCodigo(tabla, lineas);
  return (linea) => {
    const { celdas, llenas } = linea;
    const texts = llenas.filter((i) => isTexto(celdas[i]));
    const said = (i: number): string => fold(shown(celdas[i]));
    const isTotal = (i: number): boolean => EMPIEZA.test(said(i)) && !ofList.get(i)?.has(said(i));
    const isShort = (i: number): boolean => isTotal(i) && CORTO.test(said(i));
    const [clave = -1] = claves;
    const isKeyless = !llenas.includes(clave);
    const isAll = texts.length > 0 && texts.every(isTotal) && (isKeyless || isTotal(clave));
    const isAside = isKeyless && texts.length <= 2 && texts.some(isShort);
    const isBare = isWordy(linea) && texts.length === 1 && llenas.length > 1;
    return claves.some(isShort) || isAll || isAside || isBare ? TOTAL : undefined;
  };
}
