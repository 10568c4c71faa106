// The panel «Lo mío» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import { POSPONER, VER_PENDIENTES } from '../pendientes/pedido';
import type * as Pospuestos from '../pendientes/pospuestos';
import type * as Pendientes from '../pendientes/ver';
import type * as Compromiso from '../reportes/compromiso';
import { BORRADOR, GUARDAR, MIO, PASAR, RESPONDER } from '../reportes/forma';
import type * as Guardar from '../reportes/guardar-reportes';
import type * as Mio from '../reportes/lo-mio';
import type * as Pasar from '../reportes/pasar-reportes';
import { definePanel } from './panel';

declare function require(path: '../reportes/lo-mio'): typeof Mio;
declare function require(path: '../reportes/guardar-reportes'): typeof Guardar;
declare function require(path: '../reportes/pasar-reportes'): typeof Pasar;
declare function require(path: '../reportes/compromiso'): typeof Compromiso;
declare function require(path: '../pendientes/ver'): typeof Pendientes;
declare function require(path: '../pendientes/pospuestos'): typeof Pospuestos;

export const loMio = definePanel({
  key: 'lo-mio',
  item: 'Lo mío…',
  lugar: 'principal',
  loading: 'Buscando lo suyo…',
  endpoints: {
    panelLoMio: endpoint(MIO, (pedido) => require('../reportes/lo-mio').openLoMio(pedido)),
    verPendientes: endpoint(VER_PENDIENTES, (pedido) =>
      require('../pendientes/ver').verPendientes(pedido),
    ),
    posponerPendiente: endpoint(POSPONER, (pedido) =>
      require('../pendientes/pospuestos').posponerPendiente(pedido),
    ),
    guardarReportes: endpoint(GUARDAR, (pedido) =>
      require('../reportes/guardar-reportes').saveReportes(pedido),
    ),
    pasarReportes: endpoint(PASAR, (pedido) =>
      require('../reportes/pasar-reportes').passReportes(pedido),
    ),
    responderCompromiso: endpoint(RESPONDER, (pedido) =>
      require('../reportes/compromiso').answerCompromiso(pedido),
    ),
    guardarBorradorLoMio: endpoint(BORRADOR, (pedido) =>
      require('../reportes/lo-mio').keepDraft(pedido),
    ),
  },
});
