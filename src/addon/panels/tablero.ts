// The dialog «Tablero» as the menu and its page know it. What it shows is calculated when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import type * as Graficas from '../tablero/graficas';
import { DE_UNA_CIFRA, DEL_TABLERO } from '../tablero/pedido';
import type * as Visto from '../tablero/tablero';
import { definePanel } from './panel';

declare function require(path: '../tablero/tablero'): typeof Visto;
declare function require(path: '../tablero/graficas'): typeof Graficas;

export const tablero = definePanel({
  key: 'tablero',
  item: 'Tablero…',
  lugar: 'principal',
  loading: 'Calculando el tablero…',
  dialogo: { ancho: 1180, alto: 620 },
  endpoints: {
    panelTablero: endpoint(DEL_TABLERO, (pedido) =>
      require('../tablero/tablero').verTablero(pedido),
    ),
    verOrigenDeCifra: endpoint(DE_UNA_CIFRA, (pedido) =>
      require('../tablero/tablero').verOrigen(pedido),
    ),
    lectorDeGraficas: endpoint(nada, () => require('../tablero/graficas').readGraficas()),
  },
});
