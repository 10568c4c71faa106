// The panel «Reemplazar a una persona» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { BORRADOR, BORRADOR_DE_REEMPLAZO, REEMPLAZAR, VER_REEMPLAZO } from '../reemplazo/pedido';
import { reemplazo } from '../reemplazo/por-pasos';
import type * as Reemplazar from '../reemplazo/reemplazar';
import type * as Ver from '../reemplazo/ver';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../reemplazo/ver'): typeof Ver;
declare function require(path: '../reemplazo/reemplazar'): typeof Reemplazar;

export const equipo = definePanel({
  key: 'equipo',
  item: 'Reemplazar a una persona…',
  lugar: 'configuracion',
  loading: 'Leyendo el equipo…',
  endpoints: {
    panelEquipo: endpoint(nada, () => require('../reemplazo/ver').openEquipo()),
    verReemplazo: endpoint(VER_REEMPLAZO, (pedido) =>
      require('../reemplazo/reemplazar').verReemplazo(pedido),
    ),
    reemplazarPersona: endpoint(REEMPLAZAR, (pedido) =>
      require('../reemplazo/reemplazar').reemplazarPersona(pedido, reemplazo),
    ),
    guardarBorradorEquipo: endpoint(BORRADOR_DE_REEMPLAZO, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
