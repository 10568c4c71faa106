// The avance of the open workbook, read when it is asked for (aparte.ts).

import { type Avance, avance } from '../../domain/avance/avance';
import { finDelLibro } from '../libro/fin-del-libro';
import { settledLibro } from '../libro/open-libro';
import { requireCorte } from './corte-pedido';
import { avanceInput } from './filas-del-avance';

export interface AvanceDelLibro extends Avance {
  /** That the cuatrienio is over, and what is due then; '' while it is not. */
  readonly fin: string;
}

/** The avance at a corte, "2026-T2". */
export function computeAvance({ corte }: { readonly corte: string }): AvanceDelLibro {
  const libro = settledLibro();
  const own = avance(avanceInput(libro), libro.vigencias, requireCorte(corte, libro));
  return { ...own, fin: finDelLibro(libro) };
}
