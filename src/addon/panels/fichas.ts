// The panel «Fichas» as the menu and its page know it: of which year and of whom, and the job that makes them.

import { endpoint } from '../endpoint';
import { fichas as trabajo } from '../fichas/fichas';
import type * as Abrir from '../fichas/panel';
import { FICHAS } from '../fichas/pedido';
import { nada } from '../forma';
import { start } from '../trabajos/motor';
import { definePanel } from './panel';

declare function require(path: '../fichas/panel'): typeof Abrir;

export const fichas = definePanel({
  key: 'fichas',
  item: 'Fichas…',
  lugar: 'principal',
  loading: 'Buscando las instituciones…',
  endpoints: {
    panelFichas: endpoint(nada, () => require('../fichas/panel').openPanel()),
    hacerFichas: endpoint(FICHAS, (pedido) => start(trabajo, pedido)),
  },
});
