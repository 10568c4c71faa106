// The jobs that a workbook was left with.

import type { TrabajoVisto } from '../../src/addon/trabajos/visto';
import type { Book } from './host';

export const pendingOf = (book: Book): readonly TrabajoVisto[] =>
  book.call<{ trabajos: readonly TrabajoVisto[] }>('arranque').trabajos;

/** A step of each, with what it was begun with where the book does not keep it. */
export function goOn(book: Book, pedido?: object): void {
  for (const { trabajo, clave } of pendingOf(book))
    book.call('seguirTrabajo', { trabajo, clave, ...(pedido && { pedido }) });
}
