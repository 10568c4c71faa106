// Replacing a person whose open work is more than one waits for, as a job. How is read only when somebody is (aparte.ts).

import { dichoDeEscritas } from '../trabajos/escritas';
import type { Trabajo } from '../trabajos/trabajo';
import { POR_PASOS, type PorPasosPedido } from './pedido';

declare function require(path: './reemplazar'): typeof import('./reemplazar');

export const reemplazo: Trabajo<PorPasosPedido> = {
  key: 'reemplazo',
  forma: POR_PASOS,
  unidad: ['fila', 'filas'],
  seHereda: true,
  abre: (pedido) => require('./reemplazar').planToReplace(pedido),
  dice: (cursor) =>
    dichoDeEscritas(cursor, {
      una: 'pasó',
      varias: 'pasaron',
      ninguna: 'todavía no pasó ninguna fila',
    }),
};
