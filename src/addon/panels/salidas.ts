// The panel «Salidas» as the menu and its page know it. What it does is read when it is asked for (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import type * as Guardar from '../salidas/guardar';
import type * as Hoja from '../salidas/hoja';
import { BORRADOR, BORRAR, DE_UNA_HOJA, GUARDAR, keepDraft, POR_NOMBRE } from '../salidas/pedido';
import type * as Ver from '../salidas/ver';
import { definePanel } from './panel';

declare function require(path: '../salidas/ver'): typeof Ver;
declare function require(path: '../salidas/hoja'): typeof Hoja;
declare function require(path: '../salidas/guardar'): typeof Guardar;

export const panelDeSalidas = definePanel({
  key: 'salidas',
  item: 'Salidas…',
  lugar: 'principal',
  loading: 'Leyendo las salidas…',
  endpoints: {
    panelSalidas: endpoint(nada, () => require('../salidas/ver').openSalidas()),
    verHojaDeSalida: endpoint(DE_UNA_HOJA, (pedido) => require('../salidas/hoja').verHoja(pedido)),
    verSalida: endpoint(POR_NOMBRE, (pedido) => require('../salidas/ver').hacerSalida(pedido)),
    guardarSalida: endpoint(GUARDAR, (pedido) =>
      require('../salidas/guardar').guardarSalida(pedido),
    ),
    borrarSalida: endpoint(BORRAR, (pedido) => require('../salidas/guardar').borrarSalida(pedido)),
    guardarBorradorSalida: endpoint(BORRADOR, keepDraft),
  },
});
