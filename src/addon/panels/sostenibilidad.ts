// The panel «Sostenibilidad de la vigencia» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import { endpoint } from '../endpoint';
import type * as Guardar from '../sostenibilidad/guardar';
import {
  BORRADOR,
  DE_UN_ANO,
  GUARDAR,
  NOMBRE_DE_BORRADOR,
  PREPARAR,
} from '../sostenibilidad/pedido';
import type * as Preparar from '../sostenibilidad/preparar';
import type * as Ver from '../sostenibilidad/ver';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../sostenibilidad/ver'): typeof Ver;
declare function require(path: '../sostenibilidad/guardar'): typeof Guardar;
declare function require(path: '../sostenibilidad/preparar'): typeof Preparar;

export const sostenibilidad = definePanel({
  key: 'sostenibilidad',
  item: 'Sostenibilidad de la vigencia…',
  lugar: 'principal',
  loading: 'Sumando los recursos…',
  endpoints: {
    panelSostenibilidad: endpoint(DE_UN_ANO, (pedido) =>
      require('../sostenibilidad/ver').openSostenibilidad(pedido),
    ),
    guardarSostenibilidad: endpoint(GUARDAR, (pedido) =>
      require('../sostenibilidad/guardar').guardarSostenibilidad(pedido),
    ),
    guardarBorradorSostenibilidad: endpoint(BORRADOR, ({ borrador, ...window }) =>
      keepLocal(NOMBRE_DE_BORRADOR, borrador, window),
    ),
    crearFilasDeSostenibilidad: endpoint(PREPARAR, (pedido) =>
      require('../sostenibilidad/preparar').crearFilas(pedido),
    ),
    prepararActaDeSostenibilidad: endpoint(PREPARAR, (pedido) =>
      require('../sostenibilidad/preparar').prepararActa(pedido),
    ),
  },
});
