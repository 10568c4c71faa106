// The panel «Trimestre» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import type * as Cabeza from '../trimestre/cabeza';
import { TRIMESTRE } from '../trimestre/pedido';
import { definePanel } from './panel';

declare function require(path: '../trimestre/cabeza'): typeof Cabeza;

export const trimestre = definePanel({
  key: 'trimestre',
  item: 'Trimestre…',
  lugar: 'principal',
  loading: 'Abriendo el trimestre…',
  endpoints: {
    panelTrimestre: endpoint(TRIMESTRE, (pedido) => require('../trimestre/cabeza').open(pedido)),
  },
});
