// The lines of a table that are rows of it, as they are read: without those left out, with its merged cells in the rows that they
// are of, and without the columns that cannot be told apart.

import { type HeaderMatch, headerText } from '../../match-headers';
import type { Observacion } from '../../observacion';
import { type Renglon, renglonesDesde } from '../../read-filas';
import type { Subtotal } from '../detalles';
import { type Anchura, revisarAncho } from './ancho';
import { sinDobles } from './columnas-dobles';
import { arrastradas } from './combinadas';
import { desplegar } from './desplegar-trimestres';
import { TOTAL } from './linea-de-total';
import { lineasOmitidas, observeOcultas } from './lineas-omitidas';
import { observeOtraTabla } from './otra-tabla';
import { columnasPuestas, isTexto, type Puesta, type TablaMirada } from './tabla-mirada';

export interface LineasLeidas {
  readonly match: HeaderMatch;
  /** Those of the file, and the rows that they are. */
  readonly lineas: readonly Renglon[];
  readonly renglones: readonly Renglon[];
  /** Lines without the cells of the header; all of them, where `corrida` says why. */
  readonly rotos: Anchura['rotos'];
  readonly corrida?: Anchura['corrida'];
  /** Headers that are read, in the order of the file. */
  readonly columnas: readonly Puesta[];
  /** Lines left out, from 1. */
  readonly omitidas: readonly { readonly fila: number; readonly motivo: string }[];
  /** Of those, the totals. */
  readonly subtotales: readonly Subtotal[];
  readonly observaciones: readonly Observacion[];
}

/** What is left of the lines below the header, and all that is to be said of those that are not. */
export function lineasLeidas(tabla: TablaMirada): LineasLeidas {
  const omitidas = lineasOmitidas(tabla);
  const isOmitted = (indice: number): boolean => omitidas.has(indice);
  const { match, observaciones: dobles } = sinDobles(tabla, isOmitted);
  const leida = { ...tabla, match };
  const { celdas, observaciones: combinadas } = arrastradas(leida, isOmitted);
  const first = tabla.cabeza.hasta + 2;
  const lines = renglonesDesde(1, celdas).filter(
    ({ fila }) => fila >= first && !isOmitted(fila - 1),
  );
  // A text has its cells one after the other; in a workbook each one stands under its header.
  const { enteros, rotos, corrida } =
    tabla.hoja.nombre === ''
      ? revisarAncho(tabla.cabeza.textos, lines)
      : { enteros: lines, rotos: [] };
  const { renglones, vacias, observaciones: trimestres } = desplegar(leida, enteros);
  const said = [...omitidas].map(([indice, motivo]) => ({ fila: indice + 1, motivo }));
  const blank = vacias.map((fila) => ({ fila, motivo: 'no tiene datos en ningún trimestre' }));
  return {
    match,
    lineas: enteros,
    renglones,
    rotos,
    corrida,
    columnas: columnasPuestas(leida),
    omitidas: [...said, ...blank].sort((a, b) => a.fila - b.fila),
    subtotales: subtotalesDe(tabla, said),
    observaciones: [
      ...trimestres,
      ...dobles,
      ...combinadas,
      ...observeOcultas(tabla.register, omitidas),
      ...observeOtraTabla(tabla.register, omitidas),
    ],
  };
}

/** The totals among the lines left out, by their first text. */
const subtotalesDe = (
  { hoja }: TablaMirada,
  omitidas: LineasLeidas['omitidas'],
): readonly Subtotal[] =>
  omitidas.flatMap(({ fila, motivo }) => {
    if (motivo !== TOTAL) return [];
    const texto = (hoja.celdas[fila - 1] ?? []).find(isTexto);
    return { fila, texto: headerText(texto) };
  });
