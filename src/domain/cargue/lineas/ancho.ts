// Lines of a text that do not have the cells of its header: a separator that stands inside a value moves all that
// follows it to other columns, and a line break cuts a row in two. In a workbook each cell has its place.

import { cuenta } from '../../formato';
import type { Celda } from '../../parse/celda';
import { isBlank } from '../../parse/lectura';
import type { Renglon } from '../../read-filas';

/** Lines that can be read, and why the others cannot. */
export interface Anchura {
  readonly enteros: readonly Renglon[];
  readonly rotos: readonly { readonly fila: number; readonly mensaje: string }[];
  /** What is wrong with the table as a whole: no line of it can be read. */
  readonly corrida?: string | undefined;
}

/** Cells up to the last one with something in it. */
const widthOf = (line: readonly Celda[]): number =>
  line.reduce<number>((width, celda, i) => (isBlank(celda) ? width : i + 1), 0);

/** Judges the lines of a text under its header. */
export function revisarAncho(headers: readonly Celda[], renglones: readonly Renglon[]): Anchura {
  const filled = renglones.filter(({ celdas }) => widthOf(celdas) > 0);
  const corrida = todasCorridas(headers, filled);
  if (corrida) return { enteros: [], rotos: [], corrida };
  const broken = brokenIn(filled, headers.length);
  const rotos = filled.flatMap(({ fila, celdas }) => {
    const excess = widthOf(celdas) > headers.length;
    if (!excess && !broken.has(fila)) return [];
    const counts = `La línea ${fila} tiene ${celdas.length === 1 ? 'una celda' : `${celdas.length} celdas`} y el encabezado ${headers.length}`;
    const mensaje = excess
      ? `${counts}: ¿decimales con coma, o un texto con el separador adentro, sin comillas? Escriba esos valores entre comillas.`
      : `${counts}: ¿un salto de línea dentro de una celda, sin comillas? Una las dos partes en una sola línea.`;
    return { fila, mensaje };
  });
  const unread = new Set(rotos.map(({ fila }) => fila));
  return { enteros: renglones.filter(({ fila }) => !unread.has(fila)), rotos };
}

/** Every line has one cell more than the header: a first column without a name, as R writes it, or a decimal in each. */
function todasCorridas(headers: readonly Celda[], filled: readonly Renglon[]): string | undefined {
  const width = headers.length + 1;
  const isShifted =
    filled.length > 1 &&
    filled.every(({ celdas }) => celdas.length === width) &&
    filled.some(({ celdas }) => widthOf(celdas) === width);
  return isShifted
    ? `Todas las líneas tienen ${cuenta(width, 'celda', 'celdas')} y el encabezado ${headers.length}: ¿decimales con coma sin comillas, o una primera columna sin nombre? Escriba los decimales entre comillas, o un nombre al comienzo del encabezado.`
    : undefined;
}

/**
 * Lines with too few cells where most have them all: the two that together make one, and one of a single cell, which
 * is the end of the text above it.
 */
function brokenIn(filled: readonly Renglon[], width: number): ReadonlySet<number> {
  const isShort = ({ celdas }: Renglon): boolean => celdas.length < width;
  const broken = new Set<number>();
  if (width < 3 || filled.filter(isShort).length * 2 > filled.length) return broken;
  for (const [i, renglon] of filled.entries()) {
    if (!isShort(renglon)) continue;
    const next = filled[i + 1];
    const isHalf =
      next?.fila === renglon.fila + 1 &&
      isShort(next) &&
      renglon.celdas.length + next.celdas.length - 1 === width;
    if (isHalf) broken.add(renglon.fila).add(next.fila);
    if (renglon.celdas.length === 1) broken.add(renglon.fila);
  }
  return broken;
}
