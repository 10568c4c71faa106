// The avance of the open workbook, read when it is asked for (aparte.ts).

import { type Avance, avance } from '../../domain/avance/avance';
import { settledLibro } from '../libro/open-libro';
import { requireCorte } from './corte-pedido';
import { avanceInput } from './filas-del-avance';

/** The avance at a corte, "2026-T2". */
export function computeAvance({ corte }: { readonly corte: string }): Avance {
  const libro = settledLibro();
  return avance(avanceInput(libro), libro.vigencias, requireCorte(corte, libro));
}
