// What the panel «Sostenibilidad de la vigencia» asks.

import { clave, type De, leida, lista, mapa, objeto, oNulo, opcional, texto } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

export const DE_UN_ANO = objeto({ vigencia: opcional(clave) });

export const PREPARAR = objeto({
  vigencia: clave,
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type PrepararPedido = De<typeof PREPARAR>;

export const GUARDAR = objeto({
  vigencia: clave,
  filas: lista(
    objeto({
      accion: clave,
      /** As it was seen; null for one that there is not. */
      leida: oNulo(leida),
      campos: mapa(texto),
    }),
    2000,
  ),
  pedido: opcional(clave),
});
export type GuardarPedido = De<typeof GUARDAR>;

/** Under which name what is being written is kept. */
export const NOMBRE_DE_BORRADOR = 'borrador-sostenibilidad';
export const BORRADOR = objeto({
  borrador: oNulo(
    objeto({
      vigencia: clave,
      /** What was changed, by acción and field. */
      filas: mapa(mapa(texto)),
    }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeSostenibilidad = NonNullable<De<typeof BORRADOR>['borrador']>;
