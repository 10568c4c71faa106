// What the panel «Publicar el PAM» asks: noting where a version that was made is now.

import { clave, type De, objeto, opcional, texto } from '../forma';

export const REGISTRAR = objeto({
  /** Of the PAM, as the page says it. */
  version: clave,
  /** YYYY-MM-DD */
  fecha: clave,
  url: texto,
  /** Address of the picture of the published page. */
  captura: opcional(texto),
  /** At the foot of the page: from it is counted what changes afterwards. */
  codigoVerificacion: clave,
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type RegistrarPedido = De<typeof REGISTRAR>;
