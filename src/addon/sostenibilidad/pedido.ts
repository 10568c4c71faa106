// What the panel «Sostenibilidad de la vigencia» asks.

import { clave, type De, objeto, opcional } from '../forma';

export const DE_UN_ANO = objeto({ vigencia: opcional(clave) });

export const PREPARAR = objeto({
  vigencia: clave,
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type PrepararPedido = De<typeof PREPARAR>;
