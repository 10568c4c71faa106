// The panel «Publicar el PAM» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { BORRADOR, BORRADOR_DE_PUBLICACION, DE_PUBLICACION, REGISTRAR } from '../publico/pedido';
import type * as Publicar from '../publico/publicar';
import type * as Registrar from '../publico/registrar';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../publico/publicar'): typeof Publicar;
declare function require(path: '../publico/registrar'): typeof Registrar;

export const publicacion = definePanel({
  key: 'publicar',
  item: 'Publicar el PAM…',
  lugar: 'principal',
  loading: 'Revisando lo que se publica…',
  endpoints: {
    panelPublicar: endpoint(nada, () => require('../publico/publicar').verPublicacion()),
    hacerPublicacion: endpoint(nada, () => require('../publico/publicar').hacerPublicacion()),
    documentoDePublicacion: endpoint(DE_PUBLICACION, (pedido) =>
      require('../publico/publicar').documentoDePublicacion(pedido),
    ),
    registrarPublicacion: endpoint(REGISTRAR, (pedido) =>
      require('../publico/registrar').registrar(pedido),
    ),
    guardarBorradorPublicacion: endpoint(BORRADOR_DE_PUBLICACION, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
