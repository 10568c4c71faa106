// Saving the choice of an acción over more institutions than fit in one commit, as a job. How is read only when one is saved (aparte.ts).

import { dichoDeEscritas } from '../trabajos/escritas';
import type { Trabajo } from '../trabajos/trabajo';
import { POR_PASOS, type PorPasosPedido } from './pedido';

declare function require(path: './guardar'): typeof import('./guardar');

export const porPasos: Trabajo<PorPasosPedido> = {
  key: 'focalizar',
  forma: POR_PASOS,
  unidad: ['fila', 'filas'],
  seHereda: true,
  abre: (pedido) => require('./guardar').planToSave(pedido),
  dice: (cursor) => dichoDeEscritas(cursor, { ninguna: 'todavía no se escribió ninguna IED' }),
};
