// Loading a table, as a request and as a job. How is read only when one is loaded (aparte.ts).

import { dichoDeEscritas } from '../trabajos/escritas';
import type { Trabajo } from '../trabajos/trabajo';
import type { CargueResult } from './cargado';
import { CARGUE, type CarguePedido } from './cargue-pedido';

declare function require(path: './cargado'): typeof import('./cargado');

/** Loads a table: everything, or the valid rows only, or nothing and why. */
export const load = (pedido: CarguePedido): CargueResult =>
  require('./cargado').load(pedido, cargue);

/** A load that does not fit in one commit. */
export const cargue: Trabajo<CarguePedido> = {
  key: 'cargue',
  forma: CARGUE,
  unidad: ['fila', 'filas'],
  seHereda: true,
  necesita: 'el mismo archivo',
  abre: (pedido) => require('./cargado').planToLoad(pedido),
  dice: (cursor) => dichoDeEscritas(cursor),
};
