// What undoing a cargue is asked with.

import { clave, type De, objeto, opcional } from '../forma';

export const DESHACER = objeto({
  cargue: clave,
  /** Names the request: asked again with the same one, it tells what was undone. */
  pedido: opcional(clave),
});
export type DeshacerPedido = De<typeof DESHACER>;
