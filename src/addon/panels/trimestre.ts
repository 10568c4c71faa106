// The panel «Trimestre» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { clave, type De, objeto, opcional } from '../forma';
import type * as Cabeza from '../trimestre/cabeza';
import { definePanel } from './panel';

declare function require(path: '../trimestre/cabeza'): typeof Cabeza;

/** The quarter that is looked at; the one that is being reported unless told. */
export const TRIMESTRE = objeto({ corte: opcional(clave) });
export type TrimestrePedido = De<typeof TRIMESTRE>;

export const trimestre = definePanel({
  key: 'trimestre',
  item: 'Trimestre…',
  lugar: 'principal',
  loading: 'Abriendo el trimestre…',
  endpoints: {
    panelTrimestre: endpoint(TRIMESTRE, (pedido) => require('../trimestre/cabeza').open(pedido)),
  },
});
