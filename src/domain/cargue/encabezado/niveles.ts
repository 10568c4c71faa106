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
  // Each line is read as a header and as what stands above the next ones.
  const textos = hoja.celdas.slice(0, TITLE_LINES).map((line) => line.map(headerText));
  const textAt = (fila: number, columna: number): string => textos[fila]?.[columna] ?? '';
  return (linea) => {
    const width = Math.max(...textos.slice(0, linea + 1).map((line) => line.length), 0);
    const mergedDown = new Map(
      merged(linea).flatMap((c) => (c.fila < linea ? [[c.columna, c.fila] as const] : [])),
    );
    const own = Array.from({ length: width }, (_, columna) => {
      const from = mergedDown.get(columna);
      return textAt(linea, columna) || (from === undefined ? '' : textAt(from, columna));
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
  const isAcross = merged.some((c) => c.hastaColumna > c.columna);
  const overs = coveringColumns(merged, own.length);
  let last: Titulo | undefined;
  const titles = own.map((propio, columna): Titulo | undefined => {
    const over = overs[columna];
    if (over && over.hastaFila >= linea) {
      last = undefined;
      return undefined;
    }
    const start = over ? over.columna : columna;
    const texto = over && over.fila < above ? '' : textAt(start);
    if (texto !== '') {
      last = { texto, desde: start, esCombinado: over !== undefined, esDeTodas: false };
      return propio === '' ? undefined : last;
    }
    // Without merges a title is of the columns at its right until the next, as long as they have names of their own.
    if (isAcross || propio === '' || own[last?.desde ?? -1] === '') last = undefined;
    return last;
  });
  const named = titles.filter((_, i) => own[i] !== '');
  const esDeTodas = new Set(named.map((title) => title?.desde)).size === 1;
  return esDeTodas ? titles.map((title) => title && { ...title, esDeTodas }) : titles;
}

/** The merged cell that covers each of the first columns, if one does. */
function coveringColumns(
  merged: readonly Combinada[],
  width: number,
): readonly (Combinada | undefined)[] {
  const covering = Array<Combinada | undefined>(width).fill(undefined);
  for (const c of merged) covering.fill(c, c.columna, c.hastaColumna + 1);
  return covering;
}

function combinadasPorLinea({
  combinadas = [],
}: Pick<HojaEntregada, 'combinadas'>): (linea: number) => readonly Combinada[] {
  const first = combinadas.filter(({ fila }) => fila < TITLE_LINES);
  const byLine = Array.from({ length: TITLE_LINES }, (_, linea) =>
    first.filter(({ fila, hastaFila }) => fila <= linea && linea <= hastaFila),
  );
  return (linea) => byLine[linea] ?? [];
}
