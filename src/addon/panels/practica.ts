// The panel «Práctica» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { COMENZAR } from '../practica/pedido';
import type * as Practica from '../practica/practica';
import { definePanel } from './panel';

declare function require(path: '../practica/practica'): typeof Practica;

export const practica = definePanel({
  key: 'practica',
  item: 'Práctica…',
  lugar: 'configuracion',
  loading: 'Mirando los pasos…',
  endpoints: {
    panelPractica: endpoint(nada, () => require('../practica/practica').verPractica()),
    comenzarPractica: endpoint(COMENZAR, (pedido) =>
      require('../practica/practica').comenzarPractica(pedido),
    ),
  },
});
