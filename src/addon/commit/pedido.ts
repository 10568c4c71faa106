// A request that writes, by which it is known when it is asked again (pedidos.ts).

import type { Cambio } from '../../domain/cambio';

/** A request as it came. */
export interface Pedido {
  /** Made when its form was first filled: the same as long as the form is asked to be saved. */
  readonly id: string;
  /** Of what it asks: a form that was changed since has another one under the same id. */
  readonly huella: string;
  /** Known by its content alone: the same one again only if it comes at once and finds what it made untouched. */
  readonly sinId?: true;
}
/** What a request did. */
export interface HechoAntes {
  readonly cambios: readonly Cambio[];
  readonly cargue: string;
  readonly hash: string;
  /** Whether it asked for this very thing. */
  readonly esElMismo: boolean;
}
