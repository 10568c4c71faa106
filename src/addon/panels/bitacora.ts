// The panel «Bitácora» as the menu and its page know it. What it looks for and puts back is read when it is asked (aparte.ts).

import type * as Buscar from '../bitacora/buscar';
import { FILTROS, RESTAURADO } from '../bitacora/pedido';
import type * as Restaurar from '../bitacora/restaurar';
import { endpoint } from '../endpoint';
import { opcional } from '../forma';
import { definePanel } from './panel';

declare function require(path: '../bitacora/buscar'): typeof Buscar;
declare function require(path: '../bitacora/restaurar'): typeof Restaurar;

export const bitacora = definePanel({
  key: 'bitacora',
  item: 'Bitácora…',
  lugar: 'principal',
  loading: 'Leyendo la bitácora…',
  endpoints: {
    panelBitacora: endpoint(opcional(FILTROS), (filtros) =>
      require('../bitacora/buscar').buscarAsientos(filtros),
    ),
    restaurar: endpoint(RESTAURADO, (pedido) => require('../bitacora/restaurar').restaurar(pedido)),
  },
});
