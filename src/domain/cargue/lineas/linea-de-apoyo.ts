// Lines that a table carries for its readers: the header printed again, help below it, notes at its foot.

import { shown } from '../../parse/texto';
import { fold } from '../../texto';
import {
  isTexto,
  type Juez,
  type Linea,
  posicionesDeClave,
  sinCodigo,
  type TablaMirada,
} from './tabla-mirada';

/** A line whose texts are those of a line of the header, each in its column. */
export function encabezadoRepetido({ hoja, cabeza }: TablaMirada): Juez {
  const headers = hoja.celdas
    .slice(cabeza.desde, cabeza.hasta + 1)
    .map((line) => line.map((celda) => fold(shown(celda))));
  const isOf = (header: readonly string[], { celdas, llenas }: Linea): boolean => {
    const said = header.filter(Boolean).length;
    return (
      llenas.length >= Math.min(2, said) &&
      llenas.every((i) => header[i] === fold(shown(celdas[i])))
    );
  };
  return (linea) =>
    headers.some((header) => isOf(header, linea)) ? 'repite el encabezado' : undefined;
}

const AYUDA =
  /^[([<{].*[)\]>}]$|^(?:escrib[ae]|indi(?:que|car)|seleccion[ea]|elija|diligenci[ea]|digit[ea]|registr[ea]|marque|ingres[ea]|relacion[ea]|coloque|describ[ae]|mencione|no diligenciar|ejemplo|ej|p\. ?ej|dd.?mm.?aaaa|aaaa.?mm.?dd|obligatori[oa]|opcional|lista desplegable|campo)\b/;

/** Lines right below the header that tell how to fill its columns, or number them. */
export function lineaDeAyuda(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const claves = posicionesDeClave(tabla);
  const isHelp = ({ celdas, llenas }: Linea): boolean => {
    const help = llenas.filter((i) => AYUDA.test(fold(shown(celdas[i]))));
    const inKeys = claves.filter((i) => llenas.includes(i));
    return help.length * 2 > llenas.length && inKeys.every((i) => help.includes(i));
  };
  const end = lineas.findIndex((linea) => !isHelp(linea) && !numbersColumns(linea));
  const helping = new Set(
    lineas.slice(0, end < 0 ? lineas.length : end).map(({ indice }) => indice),
  );
  return ({ indice }) => (helping.has(indice) ? 'es una línea de ayuda' : undefined);
}

/** "1 | 2 | 3", "(1) | (2) | (3)": three columns at least. */
const numbersColumns = ({ celdas, llenas }: Linea): boolean =>
  llenas.length >= 3 &&
  llenas.every((i, n) => shown(celdas[i]).replace(/^[([]|[)\].]$/g, '') === String(n + 1));

const PIE =
  /^(?:\*|nota|notas|fuente|fuentes|elabor[oa]|elaborado|proyect[oa]|proyectado|revis[oa]|revisado|aprob[oa]|aprobado|consolid[oa]|convenciones|firmas?|vo\.? ?bo|fecha de (?:corte|actualizacion|elaboracion)|corte a|actualizado)(?=$|[^a-z])/;

/** Notes, sources and who made the table: their mark, and a colon or nothing else that a row would have, or no code where rows have one. */
export function pieDeTabla(tabla: TablaMirada, lineas: readonly Linea[]): Juez {
  const claves = posicionesDeClave(tabla);
  const isWordy = sinCodigo(tabla, lineas);
  return (linea) => {
    const { celdas, llenas } = linea;
    const [first = -1] = llenas;
    const text = fold(shown(celdas[first]));
    const isMarked = isTexto(celdas[first]) && PIE.test(text);
    const isKeyless = !claves.some((i) => i !== first && llenas.includes(i));
    const most = /^\*|:/.test(text) && tabla.register.numera === undefined ? 3 : 1;
    const isShort = llenas.length <= most || (first === claves[0] && isWordy(linea));
    return isMarked && isKeyless && isShort ? 'es una nota al pie' : undefined;
  };
}
