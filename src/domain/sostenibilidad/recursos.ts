// What the money of an acción in a year must go with, for the rules of its register and for its gaps.

/** Of its row, whose register has these rules. */
interface Fila {
  readonly financiera?: string | undefined;
  readonly respaldo?: string | undefined;
  readonly fuente?: string | undefined;
  readonly montoPrevisto?: number | undefined;
}

/** What is secured is so by a paper; what costs nothing has none. */
export const isSinRespaldo = ({ financiera, respaldo, fuente }: Fila): boolean =>
  financiera === 'Asegurada' && respaldo === undefined && fuente !== 'Sin costo';

/** A fuente gives something. */
export const pideMonto = ({ fuente, montoPrevisto = 0 }: Fila): boolean =>
  fuente !== undefined && fuente !== 'Sin costo' && montoPrevisto === 0;

/** Money comes from somewhere. */
export const pideFuente = ({ fuente, montoPrevisto = 0 }: Fila): boolean =>
  fuente === undefined && montoPrevisto > 0;
