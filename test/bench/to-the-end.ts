// A call with all the steps of its job, added up.

import type { Cost } from '../../src/emulator/ledger';
import type { Book } from './book';

export function toTheEnd(book: Book, fn: string, pedido: object): Cost {
  const first = book.call<{ trabajo?: object }>(fn, pedido);
  let cost = first.cost;
  const pending = () =>
    book.call<{ trabajos: readonly { trabajo: string; clave: string }[] }>('arranque', {}).answer
      .trabajos;
  for (let left = first.answer.trabajo ? pending() : []; left.length > 0; left = pending())
    for (const { trabajo, clave } of left) {
      const { cost: more } = book.call('seguirTrabajo', { trabajo, clave, pedido });
      cost = {
        ...cost,
        total: cost.total + more.total,
        segundosEstimados: cost.segundosEstimados + more.segundosEstimados,
      };
    }
  return cost;
}
