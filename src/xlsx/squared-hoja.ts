// The lines of a sheet as a table: each reader gives them as far as each goes. A cell that somebody left in the last corner
// would make 17 thousand million of them, so what lies far from the rest is left out and told.

import type { HojaEntregada } from '../domain/cargue/archivo';
import { letrasDeColumna } from '../domain/letras-de-columna';
import type { Celda } from '../domain/parse/celda';
import { cuenta } from '../domain/redaccion';

/** Sheets of fewer cells are read whole, wherever their content is. */
const MANY_CELLS = 200_000;
/** Blank lines or columns after which a large sheet has nothing more of its table. */
const FAR = { lines: 1000, columns: 200 } as const;

type Lines = HojaEntregada['celdas'];

/** The sheet up to its last line with content, all its lines as wide as the widest, and no merge beyond. */
export function squared(hoja: HojaEntregada): HojaEntregada {
  const all = hoja.celdas.reduce((last, line, i) => (line.some(isWritten) ? i + 1 : last), 0);
  const widest = widthOf(hoja.celdas);
  const isLarge = all * widest > MANY_CELLS;
  const rows = isLarge ? beforeGap(writtenLines(hoja.celdas), FAR.lines) : all;
  const near = hoja.celdas.slice(0, rows);
  const width = isLarge ? beforeGap(writtenColumns(near), FAR.columns) : widest;
  const far = isLarge ? farNotas(hoja.celdas, rows, width) : [];
  return {
    ...hoja,
    celdas: near.map((line) => fitted(line, width)),
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
    ...(far.length > 0 && { notas: [...(hoja.notas ?? []), ...far] }),
  };
}

const isWritten = (celda: Celda): boolean => celda !== '';
const widthOf = (lines: Lines): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

const writtenLines = (lines: Lines): readonly number[] =>
  lines.flatMap((line, i) => (line.some(isWritten) ? i : []));

function writtenColumns(lines: Lines): readonly number[] {
  const written = new Set<number>();
  for (const line of lines) {
    line.forEach((celda, column) => {
      if (isWritten(celda)) written.add(column);
    });
  }
  return [...written].sort((a, b) => a - b);
}

/** One after the last of these positions that has no such gap before it. */
function beforeGap(written: readonly number[], gap: number): number {
  const far = written.findIndex((at, i) => i > 0 && at - (written[i - 1] ?? at) > gap);
  return 1 + (written[far < 0 ? written.length - 1 : far - 1] ?? -1);
}

function farNotas(lines: Lines, rows: number, width: number): readonly string[] {
  const far = lines.flatMap((line, row) =>
    line.flatMap((celda, column) =>
      isWritten(celda) && (row >= rows || column >= width)
        ? `${letrasDeColumna(column)}${row + 1}`
        : [],
    ),
  );
  const [first] = far;
  if (first === undefined) return [];
  const several = cuenta(far.length, 'celda', 'celdas');
  return [
    `Hay ${several} con contenido muy lejos de la tabla (${far.length === 1 ? '' : 'desde '}${first}) y no se ${far.length === 1 ? 'leyó' : 'leyeron'}: si sobra, bórrela; si es de la tabla, acérquela.`,
  ];
}

const fitted = (line: Lines[number], width: number): Lines[number] => {
  if (line.length === width) return line;
  if (line.length > width) return line.slice(0, width);
  return [...line, ...Array.from({ length: width - line.length }, () => '')];
};
