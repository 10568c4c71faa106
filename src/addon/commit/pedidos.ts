// The requests that wrote something lately: one asked again, because its answer was lost, is answered with what it did.
// They are kept in the property that is the commit point, so that a request is known exactly when its commit is.

import { huellaOf } from '../../domain/huella';
import type { PedidoHecho } from '../libro/estado';
import type { Libro } from '../libro/libro';
import type { HechoAntes, Pedido } from './pedido';

const MOST = 40;
/** What it did is read only when one is asked again (aparte.ts). */
declare function require(path: './hecho-antes'): typeof import('./hecho-antes');

/** undefined where a request came without id. */
export const pedidoDe = (id: unknown, content: unknown): Pedido | undefined =>
  typeof id === 'string' && id !== ''
    ? { id: id.slice(0, 24), huella: huellaOf(content) }
    : undefined;

/** The requests known with one more; `cargue` is '' when it wrote nothing. */
export const withPedido = (
  known: readonly PedidoHecho[] | undefined,
  pedido: Pedido | undefined,
  cargue: string,
): readonly PedidoHecho[] | undefined => {
  if (!pedido || !cargue) return known;
  const { id, huella } = pedido;
  const others = (known ?? []).filter(([other]) => other !== id);
  return [...others, [id, huella, cargue] as const].slice(-MOST);
};

/** What a request did already; undefined when it is new, or nothing of what it made is there any more. */
export function hechoAntes(libro: Libro, pedido: Pedido | undefined): HechoAntes | undefined {
  const known = pedido && libro.estado.pedidos?.find(([id]) => id === pedido.id);
  return known && require('./hecho-antes').readHecho(libro, pedido, known);
}
