// A header of several lines as people read it: above the name of a column, the titles of the groups that it is in, merged over
// their columns or written over the first of them.

import { headerText, TITLE_LINES } from '../../match-headers';
import type { Combinada, HojaEntregada } from '../archivo';

/** The title of a group, by the column where it begins. */
export interface Titulo {
  readonly texto: string;
  readonly desde: number;
  /** Whether the file says over which columns it is: without a merge, the last title goes on for ever. */
  readonly esCombinado: boolean;
  /** Whether it is over all the columns: it may be the title of the table. */
  readonly esDeTodas: boolean;
}
/** What the header says of one column. */
export interface Niveles {
  /** Its own name; '' where it has none. */
  readonly propio: string;
  /** What is written right above where it has none. */
  readonly encima: string;
  /** Its groups, from the nearest line up. */
  readonly grupos: readonly (Titulo | undefined)[];
}

/** Lines of group titles that a header may have above it. */
const MAS_GRUPOS = 2;

/** Reads any line of a sheet as the last one of its header. */
export function lectorDeNiveles(
  hoja: Pick<HojaEntregada, 'celdas' | 'combinadas'>,
): (linea: number) => readonly Niveles[] {
  const merged = combinadasPorLinea(hoja);
  const textAt = (fila: number, columna: number): string =>
    headerText(hoja.celdas[fila]?.[columna]);
  return (linea) => {
    const width = Math.max(...hoja.celdas.slice(0, linea + 1).map((line) => line.length), 0);
    const own = Array.from({ length: width }, (_, columna) => {
      const down = merged(linea).find((c) => c.columna === columna && c.fila < linea);
      return textAt(linea, columna) || (down ? textAt(down.fila, columna) : '');
    });
    const lines: (readonly (Titulo | undefined)[])[] = [];
    for (let above = linea - 1; above >= 0 && lines.length < MAS_GRUPOS; above--) {
      const titles = titulosDe(own, linea, above, merged(above), (i) => textAt(above, i));
      if (titles.every((title) => !title)) break;
      lines.push(titles);
    }
    return own.map((propio, i) => ({
      propio,
      encima: propio === '' && linea > 0 ? textAt(linea - 1, i) : '',
      grupos: lines.map((titles) => titles[i]),
    }));
  };
}

/** The titles of one line above, by column. */
function titulosDe(
  own: readonly string[],
  linea: number,
  above: number,
  merged: readonly Combinada[],
  textAt: (columna: number) => string,
): readonly (Titulo | undefined)[] {
  const across = merged.filter((c) => c.hastaColumna > c.columna);
  let last: Omit<Titulo, 'esDeTodas'> | undefined;
  const titles = own.map((propio, columna) => {
    const over = merged.find((c) => c.columna <= columna && c.hastaColumna >= columna);
    if (over && over.hastaFila >= linea) {
      last = undefined;
      return undefined;
    }
    const start = over ? over.columna : columna;
    const texto = over && over.fila < above ? '' : textAt(start);
    if (texto !== '') {
      last = { texto, desde: start, esCombinado: over !== undefined };
      return propio === '' ? undefined : last;
    }
    // Without merges a title is of the columns at its right until the next, as long as they have names of their own.
    if (across.length > 0 || propio === '' || own[last?.desde ?? -1] === '') last = undefined;
    return last;
  });
  const named = titles.filter((_, i) => own[i] !== '');
  return titles.map(
    (title) =>
      title && { ...title, esDeTodas: named.every((other) => other?.desde === title.desde) },
  );
}

function combinadasPorLinea({
  combinadas = [],
}: Pick<HojaEntregada, 'combinadas'>): (linea: number) => readonly Combinada[] {
  const byLine = new Map<number, Combinada[]>();
  for (const combinada of combinadas) {
    for (let fila = combinada.fila; fila <= combinada.hastaFila && fila < TITLE_LINES; fila++) {
      byLine.set(fila, [...(byLine.get(fila) ?? []), combinada]);
    }
  }
  return (linea) => byLine.get(linea) ?? [];
}
