// The panel «Autoevaluación del territorio» as the menu and its page know it. What it shows is calculated when it is opened
// (aparte.ts).

import type * as Consolidada from '../autoevaluacion/consolidada';
import { DE_UN_PANEL } from '../autoevaluacion/pedido';
import { endpoint } from '../endpoint';
import { definePanel } from './panel';

declare function require(path: '../autoevaluacion/consolidada'): typeof Consolidada;

export const autoevaluacion = definePanel({
  key: 'autoevaluacion',
  item: 'Autoevaluación del territorio…',
  lugar: 'principal',
  loading: 'Consolidando las autoevaluaciones…',
  endpoints: {
    panelAutoevaluacion: endpoint(DE_UN_PANEL, (pedido) =>
      require('../autoevaluacion/consolidada').abierta(pedido),
    ),
  },
});
