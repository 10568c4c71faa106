// The panel «Autorización de ajuste» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as DarPasos from '../ajustes/dar-pasos';
import { BORRADOR, BORRADOR_DE_AJUSTE, EFECTO, PASAR_AJUSTE, PEDIR } from '../ajustes/pedido';
import type * as Ver from '../ajustes/ver';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../ajustes/ver'): typeof Ver;
declare function require(path: '../ajustes/dar-pasos'): typeof DarPasos;

export const ajustes = definePanel({
  key: 'ajustes',
  item: 'Autorización de ajuste…',
  lugar: 'principal',
  loading: 'Buscando las autorizaciones…',
  endpoints: {
    panelAjustes: endpoint(nada, () => require('../ajustes/ver').openAjustes()),
    verEfectoDeAjuste: endpoint(EFECTO, (pedido) => require('../ajustes/ver').lookAtEfecto(pedido)),
    pedirAjuste: endpoint(PEDIR, (pedido) => require('../ajustes/dar-pasos').pedir(pedido)),
    pasarAjuste: endpoint(PASAR_AJUSTE, (pedido) => require('../ajustes/dar-pasos').pasar(pedido)),
    guardarBorradorAjuste: endpoint(BORRADOR_DE_AJUSTE, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
