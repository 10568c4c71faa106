// The panel «Verificar un código» as the menu and its page know it. What it does is read when a código is given (aparte.ts).

import type * as Codigos from '../codigos/verificar-codigo';
import { endpoint } from '../endpoint';
import { nada, objeto, texto } from '../forma';
import { openLibro } from '../libro/open-libro';
import { definePanel } from './panel';

declare function require(path: '../codigos/verificar-codigo'): typeof Codigos;

export interface CodigoPanel {
  /** How many documents there are to bear one. */
  readonly documentos: number;
}

export const codigo = definePanel({
  key: 'codigo',
  item: 'Verificar un código…',
  lugar: 'principal',
  loading: 'Abriendo…',
  endpoints: {
    panelCodigo: endpoint(
      nada,
      (): CodigoPanel => ({ documentos: openLibro().rows('documentos').length }),
    ),
    verificarCodigo: endpoint(objeto({ texto }), (pedido) =>
      require('../codigos/verificar-codigo').verifyCodigo(pedido),
    ),
  },
});
