// Which headers of a file are read, as which columns, and which are not though there is something below them.

import { letrasDeColumna } from '../letras-de-columna';
import { bare, type HeaderMatch } from '../match-headers';
import { isBlank } from '../parse/lectura';
import { type Asignadas, nombreDe, posicionesDe } from './encabezado/asignadas';
import type { Cabeza } from './encabezado/cabeza';
import type { NoLeida } from './encabezado/observar-encabezado';
import type { LineasLeidas } from './lineas/lineas-leidas';

export interface ColumnaLeida {
  readonly texto: string;
  readonly columna: string;
  /** Year to which its header says that it belongs. */
  readonly vigencia?: number | undefined;
  /** Who said so, where it was not the header by itself: the request, or an earlier one. */
  readonly asignada?: 'ahora' | 'antes';
}

/** In the order of the file; a header assigned to the figures of every quarter is one. */
export function columnasLeidas(
  { columnas }: LineasLeidas,
  { propios, textos, porAsignar, porTrimestre }: Cabeza,
  { deAntes }: Asignadas,
): readonly ColumnaLeida[] {
  const isAssigned = new Set(Object.keys(posicionesDe(porAsignar, propios)));
  const asignada = deAntes ? 'antes' : 'ahora';
  const ofQuarters = porTrimestre.map((asignacion): ColumnaLeida => {
    const { encabezado, key } = asignacion;
    // One given by the letter of its column is said, and remembered, by what stands there.
    const { [key]: index } = posicionesDe([asignacion], propios);
    const texto = index === undefined ? encabezado : nombreDe(propios, index) || sinTexto(index);
    return { texto, columna: key, asignada };
  });
  const wide = new Set(porTrimestre.map(({ key }) => key));
  const byName = columnas.flatMap(
    ({ column: { key, computed }, index }): readonly ColumnaLeida[] => {
      if (computed || wide.has(key)) return [];
      return isAssigned.has(key)
        ? [{ texto: nombreDe(propios, index) || sinTexto(index), columna: key, asignada }]
        : [{ texto: textos[index] ?? '', columna: key }];
    },
  );
  return [...byName, ...ofQuarters];
}

const sinTexto = (index: number): string => `columna ${letrasDeColumna(index)}, sin encabezado`;

/** A count of the lines: «No.», «Ítem». */
const ORDINAL = /^(?:n|no|nro|num|item|items|cons|consecutivo)$/;

/** Whether nobody needs to be warned of what is below a header: the lines counted, or what is called that the code beside it names. */
const isObvia = (texto: string, columnas: LineasLeidas['columnas']): boolean =>
  ORDINAL.test(bare(texto)) ||
  columnas.some(
    ({ column: { kind, label } }) => kind === 'referencia' && bare(label) === bare(texto),
  );

/** Headers of no typed column, and columns without a header, that have something in some line. */
export function sinLeerConDatos(
  { repeated, unknown }: HeaderMatch,
  { textos, sueltas, trimestres }: Cabeza,
  { columnas, lineas }: LineasLeidas,
): readonly NoLeida[] {
  const { dobles = [] } = trimestres ?? {};
  const read = new Set(columnas.flatMap(({ index, column }) => (column.computed ? [] : index)));
  const said = new Set([
    ...[...repeated.values()].flat(),
    ...unknown.flatMap(({ index, parecido }) => (parecido ? index : [])),
    ...[...sueltas, ...dobles.flat()].map(({ index }) => index),
  ]);
  const width = lineas.reduce((n, { celdas }) => Math.max(n, celdas.length), textos.length);
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => !read.has(index))
    .filter((index) => lineas.some(({ celdas }) => !isBlank(celdas[index])))
    .map((index) => ({
      texto: textos[index] || sinTexto(index),
      esDicha: said.has(index) || isObvia(textos[index] ?? '', columnas),
    }));
}
