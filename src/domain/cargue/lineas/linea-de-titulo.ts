// Titles of the sections of a table: one text across it, merged or alone at its left.

import { shown } from '../../parse/texto';
import { encabezadoRepetido } from './linea-de-apoyo';
import {
  columnasPuestas,
  isCode,
  isTexto,
  type Juez,
  type Linea,
  posicionesDeClave,
  type TablaMirada,
} from './tabla-mirada';

const TITULO = 'es un título';

/**
 * A line with one text. Merged over several columns it is a title, though figures of its section stand beside it if it covers the
 * key; else, only where no row of the table could be it, or over its header printed again.
 */
export function lineaDeTitulo(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const spanOf = mergedAcross(tabla);
  const isOfARow = couldBeRow(tabla, lineas);
  const isRepeated = encabezadoRepetido(tabla);
  const titled = new Set(
    lineas.flatMap(({ indice }, i) => {
      const next = lineas[i + 1];
      return next && isRepeated(next) !== undefined ? indice : [];
    }),
  );
  const [clave = -1] = posicionesDeClave(tabla);
  return (linea) => {
    const { celdas, llenas, indice } = linea;
    const [only = -1, ...others] = llenas.filter((i) => isTexto(celdas[i]));
    if (only < 0 || others.length > 0) return undefined;
    const until = spanOf(indice, only);
    const isAlone = llenas.length === 1;
    if (until !== undefined)
      return isAlone || (only <= clave && clave <= until) ? TITULO : undefined;
    return isAlone && (titled.has(indice) || !isOfARow(linea)) ? TITULO : undefined;
  };
}

/** Last column of a merged cell that covers several with a header; of those that cover one, undefined. */
function mergedAcross({
  hoja,
  cabeza: { propios },
}: TablaMirada): (fila: number, columna: number) => number | undefined {
  const wide = (hoja.combinadas ?? []).filter(
    ({ columna, hastaColumna }) =>
      propios.slice(columna, hastaColumna + 1).filter(Boolean).length > 1,
  );
  const ends = new Map(wide.map((c) => [`${c.fila} ${c.columna}`, c.hastaColumna]));
  return (fila, columna) => ends.get(`${fila} ${columna}`);
}

/**
 * A register that numbers its rows takes one that says one thing; in the others a lone text is a row without its key, or
 * a key alone. It is none at the left of a table of full lines, where its key has no text like that one.
 */
function couldBeRow(tabla: TablaMirada, lineas: readonly Linea[]): (linea: Linea) => boolean {
  const { register } = tabla;
  const positions = columnasPuestas(tabla).map(({ index }) => index);
  const first = Math.min(...positions);
  const [clave = -1] = posicionesDeClave(tabla);
  const full = lineas.filter(({ llenas }) => llenas.length >= Math.min(3, positions.length));
  const keys = full.flatMap(({ celdas }) => shown(celdas[clave]) || []);
  const areCoded = keys.length > 0 && keys.every(isCode);
  return ({ celdas, llenas: [only = -1] }) => {
    if (register.numera !== undefined || full.length === 0) return true;
    if (only === clave) return !areCoded || isCode(shown(celdas[only]));
    return only > first;
  };
}
