// The panel «Resultados del PAM anterior» as the menu and its page know it. What it does is read when it is asked for (aparte.ts).

import { HOJAS_DEL_ANTERIOR } from '../../domain/anterior/hojas';
import type * as Cargar from '../anterior/cargar';
import { CARGAR_ANTERIOR, VER_ANTERIOR } from '../anterior/pedido';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { definePanel } from './panel';

declare function require(path: '../anterior/cargar'): typeof Cargar;

export const anterior = definePanel({
  key: 'anterior',
  item: 'Resultados del PAM anterior…',
  lugar: 'configuracion',
  loading: 'Abriendo «Resultados del PAM anterior»…',
  endpoints: {
    panelAnterior: endpoint(nada, () => ({ hojas: HOJAS_DEL_ANTERIOR })),
    verAnterior: endpoint(VER_ANTERIOR, (pedido) =>
      require('../anterior/cargar').verAnterior(pedido),
    ),
    cargarAnterior: endpoint(CARGAR_ANTERIOR, (pedido) =>
      require('../anterior/cargar').cargarAnterior(pedido),
    ),
  },
});
