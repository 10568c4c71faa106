// What replacing a person is asked with.

import { clave, type De, lista, objeto, oNulo, opcional, siNo } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const RELEVO = {
  /** Names as they are typed, or the correo of whoever leaves. */
  sale: clave,
  entra: clave,
  desde: opcional(clave),
  cargo: opcional(clave),
  rol: opcional(clave),
  correo: opcional(clave),
  /** Whoever comes is somebody else than the name that looks like theirs. */
  nueva: opcional(siNo),
  /** Settings that name whoever leaves and are to name whoever comes. */
  parametros: opcional(lista(clave, 50)),
};

/** What would change; nothing is written. */
export const VER_REEMPLAZO = objeto(RELEVO);
export type VerReemplazoPedido = De<typeof VER_REEMPLAZO>;

/** As a job: what it goes on with. */
export const POR_PASOS = objeto({
  ...RELEVO,
  visto: opcional(clave),
  /** By which the request that began it is known when it comes again. */
  pedido: opcional(objeto({ id: clave, huella: clave })),
});
export type PorPasosPedido = De<typeof POR_PASOS>;

export const REEMPLAZAR = objeto({
  ...RELEVO,
  /** Mark of what was shown: where it would be something else by now, it is not done. */
  visto: opcional(clave),
  pedido: opcional(clave),
});
export type ReemplazarPedido = De<typeof REEMPLAZAR>;

/** Under which name the form that is being written is kept. */
export const BORRADOR = 'borrador-equipo';
export const BORRADOR_DE_REEMPLAZO = objeto({
  borrador: oNulo(
    objeto({
      sale: clave,
      entra: clave,
      desde: clave,
      cargo: clave,
      rol: clave,
      correo: clave,
      nueva: siNo,
    }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeReemplazo = NonNullable<De<typeof BORRADOR_DE_REEMPLAZO>['borrador']>;
