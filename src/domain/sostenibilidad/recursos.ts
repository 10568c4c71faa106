// What the money of an acción in a year must go with, for the rules of its register and for its gaps.

import type { SostenibilidadRow } from '../registers/sostenibilidad';

type Fila = Partial<
  Pick<SostenibilidadRow, 'financiera' | 'respaldo' | 'fuente' | 'montoPrevisto'>
>;

/** What is secured is so by a paper; what costs nothing has none. */
export const isSinRespaldo = ({ financiera, respaldo, fuente }: Fila): boolean =>
  financiera === 'Asegurada' && respaldo === undefined && fuente !== 'Sin costo';

/** A fuente gives something. */
export const pideMonto = ({ fuente, montoPrevisto = 0 }: Fila): boolean =>
  fuente !== undefined && fuente !== 'Sin costo' && montoPrevisto === 0;

/** Money comes from somewhere. */
export const pideFuente = ({ fuente, montoPrevisto = 0 }: Fila): boolean =>
  fuente === undefined && montoPrevisto > 0;
