// Undoing a cargue, as a request and as a job. How is read only when one is undone (aparte.ts).

import { formatNumero, parte } from '../../domain/formato';
import type { Trabajo } from '../trabajos/trabajo';
import { DESHACER, type DeshacerPedido } from './deshacer-pedido';
import type { DeshacerResult } from './deshecho';

declare function require(path: './deshecho'): typeof import('./deshecho');

/** Undoes a cargue by key, keeping what somebody changed since. What is left to load of one that is half-way is given up. */
export const undo = (
  pedido: DeshacerPedido,
  trabajos: readonly Trabajo<unknown>[],
): DeshacerResult => require('./deshecho').undo(pedido, deshacer, trabajos);

/** An undoing that does not fit in one commit. */
export const deshacer: Trabajo<DeshacerPedido> = {
  key: 'deshacer',
  forma: DESHACER,
  unidad: ['fila', 'filas'],
  seHereda: true,
  abre: (pedido) => require('./deshecho').planToUndo(pedido),
  dice: ({ hechas, total, titulo, datos: { conservadas } }) =>
    [
      `${titulo}: ${parte(hechas, total, 'fila', 'filas')} como antes.`,
      Number(conservadas) > 0 ? keptOf(Number(conservadas)) : '',
    ]
      .join(' ')
      .trim(),
};

const keptOf = (n: number): string =>
  n === 1
    ? 'Se conserva 1, que cambió o se cerró después.'
    : `Se conservan ${formatNumero(n)}, que cambiaron o se cerraron después.`;
