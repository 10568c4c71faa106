// The lines of a table that are rows of it, as they are read: without those left out, with its merged cells in the rows that they
// are of, and without the columns that cannot be told apart.

import type { HeaderMatch } from '../match-headers';
import type { Observacion } from '../observacion';
import { type Renglon, renglonesDesde } from '../read-filas';
import { sinDobles } from './columnas-dobles';
import { arrastradas } from './combinadas';
import { lineasOmitidas, observeOcultas } from './lineas-omitidas';
import type { TablaMirada } from './tabla-mirada';

export interface LineasLeidas {
  readonly match: HeaderMatch;
  readonly renglones: readonly Renglon[];
  /** Lines left out, from 1. */
  readonly omitidas: readonly { readonly fila: number; readonly motivo: string }[];
  readonly observaciones: readonly Observacion[];
}

export function lineasLeidas(tabla: TablaMirada): LineasLeidas {
  const omitidas = lineasOmitidas(tabla);
  const isOmitted = (indice: number): boolean => omitidas.has(indice);
  const { match, observaciones: dobles } = sinDobles(tabla, isOmitted);
  const { celdas, observaciones: combinadas } = arrastradas({ ...tabla, match }, isOmitted);
  const first = tabla.encabezado.hasta + 2;
  return {
    match,
    renglones: renglonesDesde(1, celdas).filter(
      ({ fila }) => fila >= first && !isOmitted(fila - 1),
    ),
    omitidas: [...omitidas].map(([indice, motivo]) => ({ fila: indice + 1, motivo })),
    observaciones: [...dobles, ...combinadas, ...observeOcultas(tabla.register, omitidas)],
  };
}
