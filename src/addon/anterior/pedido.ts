// What the results of an earlier book are asked and written with: its tabs, as its reader found them.

import { HOJA } from '../datos/cargue-pedido';
import { clave, type De, lista, objeto, opcional } from '../forma';

const LIBRO = { hojas: lista(HOJA, 1000), archivo: clave };

export const VER_ANTERIOR = objeto(LIBRO);
export type VerAnteriorPedido = De<typeof VER_ANTERIOR>;

export const CARGAR_ANTERIOR = objeto({
  ...LIBRO,
  /** Acciones whose línea base is written too. */
  lineasBase: opcional(lista(clave)),
  /** Mark of what was seen: where the book gives another by now, nothing is written. */
  visto: opcional(clave),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type CargarAnteriorPedido = De<typeof CARGAR_ANTERIOR>;
