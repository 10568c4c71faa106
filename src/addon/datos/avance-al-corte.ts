// The avance of the open workbook, read when it is asked for (aparte.ts).

import { type Avance, avance } from '../../domain/avance/avance';
import type { LibroAvance } from '../../domain/avance/en-corte';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { requireCorte } from './corte-pedido';

/** The avance at a corte, "2026-T2". */
export function computeAvance({ corte }: { readonly corte: string }): Avance {
  const libro = settledLibro();
  return avance(avanceInput(libro), libro.vigencias, requireCorte(corte, libro));
}

/** The rows that avance looks at. */
export const avanceInput = (libro: Libro): LibroAvance => ({
  pam: libro.sound<PamRow>('pam'),
  seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
  actividades: libro.sound<ActividadRow>('actividades'),
  parametros: libro.sound('parametros'),
  hoy: libro.hoy,
});
