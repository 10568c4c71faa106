// The lines of a sheet as a table: each reader gives them as far as each goes.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import type { Celda } from '../../domain/parse/celda';

/** Beyond them a sheet stays as it is: one cell in the last corner would make 17 thousand million. */
const MOST_CELLS = 3_000_000;

/** The sheet up to its last line with content, all its lines as wide as the widest, and no merge beyond. */
export function squared(hoja: HojaEntregada): HojaEntregada {
  const rows = hoja.celdas.reduce((last, line, i) => (line.some(isWritten) ? i + 1 : last), 0);
  const lines = hoja.celdas.slice(0, rows);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isDense = rows * width <= MOST_CELLS;
  return {
    ...hoja,
    celdas: isDense ? lines.map((line) => padded(line, width)) : lines,
    combinadas: (hoja.combinadas ?? []).flatMap((combinada) =>
      combinada.fila < rows && combinada.columna < width
        ? {
            ...combinada,
            hastaFila: Math.min(combinada.hastaFila, rows - 1),
            hastaColumna: Math.min(combinada.hastaColumna, width - 1),
          }
        : [],
    ),
    filasOcultas: (hoja.filasOcultas ?? []).filter((fila) => fila < rows),
  };
}

const isWritten = (celda: Celda): boolean => celda !== '';

type Line = HojaEntregada['celdas'][number];

const padded = (line: Line, width: number): Line =>
  line.length === width
    ? line
    : [...line, ...Array.from({ length: width - line.length }, () => '')];
