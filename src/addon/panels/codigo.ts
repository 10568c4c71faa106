// The panel «Verificar un código» as the menu and its page know it. What it does is read when a código is given (aparte.ts).

import type * as Recalcular from '../codigos/recalcular';
import type * as Codigos from '../codigos/verificar-codigo';
import { endpoint } from '../endpoint';
import { clave, nada, objeto, texto } from '../forma';
import { openLibro } from '../libro/open-libro';
import { definePanel } from './panel';

declare function require(path: '../codigos/verificar-codigo'): typeof Codigos;
declare function require(path: '../codigos/recalcular'): typeof Recalcular;

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
    verRecalculado: endpoint(objeto({ documento: clave }), (pedido) =>
      require('../codigos/recalcular').recalcular(pedido),
    ),
  },
});
