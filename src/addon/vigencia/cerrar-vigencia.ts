// Closing a year, as a request and as a job. How is read only when one is closed (aparte.ts).

import { dichoDeEscritas } from '../trabajos/escritas';
import type { Trabajo } from '../trabajos/trabajo';
import { CERRAR_VIGENCIA, type CerrarVigenciaPedido } from './cerrar-vigencia-pedido';
import type { CierreDeVigencia } from './cierre-de-vigencia';

declare function require(path: './cierre-de-vigencia'): typeof import('./cierre-de-vigencia');
const apart = () => require('./cierre-de-vigencia');

/** Closes a year and begins the next, under one cargue; or, as a rehearsal, tells what it would do. */
export const closeVigencia = (pedido: CerrarVigenciaPedido): CierreDeVigencia =>
  apart().close(pedido, cerrarVigencia);

/** A close that does not fit in one commit. */
export const cerrarVigencia: Trabajo<CerrarVigenciaPedido> = {
  key: 'cerrar-vigencia',
  forma: CERRAR_VIGENCIA,
  unidad: ['fila', 'filas'],
  seHereda: true,
  abre: (pedido) => apart().planToClose(pedido),
  dice: (cursor) => dichoDeEscritas(cursor),
};
