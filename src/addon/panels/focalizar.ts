// The panel «Focalizar» as the menu and its page know it, with what the command line asks of a choice of institutions. What it does
// is read when it is asked for (aparte.ts).

import { endpoint } from '../endpoint';
import type * as Cambiar from '../focalizacion/cambiar';
import type * as Guardar from '../focalizacion/guardar';
import type * as Leer from '../focalizacion/leer';
import {
  BORRADOR,
  BORRADOR_DE_FOCALIZACION,
  CAMBIAR,
  DATOS,
  DESCONGELAR_PEDIDO,
  FOCALIZAR,
  GUARDAR,
  MATRIZ,
  PORQUE,
  VER,
} from '../focalizacion/pedido';
import { porPasos } from '../focalizacion/por-pasos';
import type * as Ver from '../focalizacion/ver';
import { nada } from '../forma';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../focalizacion/leer'): typeof Leer;
declare function require(path: '../focalizacion/guardar'): typeof Guardar;
declare function require(path: '../focalizacion/cambiar'): typeof Cambiar;
declare function require(path: '../focalizacion/ver'): typeof Ver;

export const focalizar = definePanel({
  key: 'focalizar',
  item: 'Focalizar…',
  lugar: 'principal',
  loading: 'Buscando las acciones…',
  endpoints: {
    panelFocalizar: endpoint(nada, () => require('../focalizacion/ver').abrir()),
    verFocalizacion: endpoint(VER, (pedido) => require('../focalizacion/ver').ver(pedido)),
    verDatosDeFocalizacion: endpoint(DATOS, (pedido) =>
      require('../focalizacion/ver').verDatos(pedido),
    ),
    verMatrizDeFocalizacion: endpoint(MATRIZ, (pedido) =>
      require('../focalizacion/ver').verMatriz(pedido),
    ),
    calcularFocalizacion: endpoint(FOCALIZAR, (pedido) =>
      require('../focalizacion/leer').calcular(pedido),
    ),
    explicarFocalizacion: endpoint(PORQUE, (pedido) =>
      require('../focalizacion/leer').explicar(pedido),
    ),
    guardarFocalizacion: endpoint(GUARDAR, (pedido) =>
      require('../focalizacion/guardar').guardar(pedido, porPasos),
    ),
    cambiarFocalizada: endpoint(CAMBIAR, (pedido) =>
      require('../focalizacion/cambiar').cambiar(pedido),
    ),
    descongelarFocalizacion: endpoint(DESCONGELAR_PEDIDO, (pedido) =>
      require('../focalizacion/guardar').descongelar(pedido),
    ),
    guardarBorradorFocalizar: endpoint(BORRADOR_DE_FOCALIZACION, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
