// What the panel «Publicar el PAM» asks: noting where a version that was made is now, and keeping what is being written of it.

import { clave, type De, objeto, oNulo, opcional, texto } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

export const REGISTRAR = objeto({
  /** Of the PAM, as the page says it. */
  version: clave,
  /** As it is typed; today unless told. */
  fecha: opcional(clave),
  url: texto,
  /** Address of the picture of the published page. */
  captura: opcional(texto),
  /** At the foot of the page: from it is counted what changes afterwards. */
  codigoVerificacion: clave,
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type RegistrarPedido = De<typeof REGISTRAR>;

/** Of which data the document is to be: those of what was just made. */
export const DE_PUBLICACION = objeto({ codigoVerificacion: clave });
export type DePublicacion = De<typeof DE_PUBLICACION>;

/** Under which name what is being written of it is kept. */
export const BORRADOR = 'borrador-publicacion';
export const BORRADOR_DE_PUBLICACION = objeto({
  borrador: oNulo(
    objeto({ version: clave, fecha: clave, url: texto, captura: texto, codigoVerificacion: clave }),
  ),
  ...DE_VENTANA,
});
export type BorradorDePublicacion = NonNullable<De<typeof BORRADOR_DE_PUBLICACION>['borrador']>;
