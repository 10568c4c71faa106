// Taking in more rows of books of other years than one commit writes, as a job. How is read only when somebody does (aparte.ts).

import { dichoDeEscritas } from '../trabajos/escritas';
import type { Trabajo } from '../trabajos/trabajo';
import { CARGAR_OTROS_ANOS, type CargarOtrosAnosPedido } from './pedido';

declare function require(path: './otros-anos'): typeof import('./otros-anos');

export const otrosAnos: Trabajo<CargarOtrosAnosPedido> = {
  key: 'otrosAnos',
  forma: CARGAR_OTROS_ANOS,
  unidad: ['fila', 'filas'],
  seHereda: true,
  necesita: 'la misma lista de libros',
  abre: (pedido) => require('./otros-anos').planToBring(pedido),
  dice: (cursor) =>
    dichoDeEscritas(cursor, {
      una: 'entró',
      varias: 'entraron',
      ninguna: 'todavía no entró ninguna fila',
    }),
};
