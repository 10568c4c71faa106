// What closing a year is asked with.

import { clave, type De, entero, objeto, opcional, siNo } from '../forma';

export const CERRAR_VIGENCIA = objeto({
  vigencia: entero(1900, 9999),
  simular: opcional(siNo),
  /** Whether the tabs of the beginning of a year are then in sight. */
  etapa: opcional(siNo),
  /** Names the request: asked again with the same one, the year is closed once. */
  pedido: opcional(clave),
});
export type CerrarVigenciaPedido = De<typeof CERRAR_VIGENCIA>;
