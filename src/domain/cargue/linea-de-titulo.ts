// Titles of the sections of a table: one text across it, merged or alone at its left.

import { shown } from '../match-headers';
import {
  columnasPuestas,
  isTexto,
  type Juez,
  type Linea,
  posicionesDeClave,
  type TablaMirada,
} from './tabla-mirada';

const TITULO = 'es un título';

/** A line with one text only. Merged over several columns it is a title; else, only where no row of the table could be it. */
export function lineaDeTitulo(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const isMerged = mergedAcross(tabla);
  const isOfARow = couldBeRow(tabla, lineas);
  return (linea) => {
    const [only = -1, ...others] = linea.llenas;
    if (others.length > 0 || !isTexto(linea.celdas[only])) return undefined;
    return isMerged(linea.indice, only) || !isOfARow(linea) ? TITULO : undefined;
  };
}

function mergedAcross({ hoja }: TablaMirada): (fila: number, columna: number) => boolean {
  const wide = new Set(
    (hoja.combinadas ?? []).flatMap(({ fila, columna, hastaColumna }) =>
      hastaColumna > columna ? `${fila} ${columna}` : [],
    ),
  );
  return (fila, columna) => wide.has(`${fila} ${columna}`);
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

/** "A01", "1.2", "EV 3": figures and at most one blank. */
const isCode = (text: string): boolean => /\d/.test(text) && text.split(/\s+/).length <= 2;
