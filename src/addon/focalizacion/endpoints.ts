// What the panel «Focalizar» and the command line ask of a choice of institutions. What it does is read then (aparte.ts).

import { endpoint } from '../endpoint';
import type * as Cambiar from './cambiar';
import type * as Guardar from './guardar';
import type * as Leer from './leer';
import { CAMBIAR, DESCONGELAR_PEDIDO, FOCALIZAR, GUARDAR, PORQUE } from './pedido';

declare function require(path: './leer'): typeof Leer;
declare function require(path: './guardar'): typeof Guardar;
declare function require(path: './cambiar'): typeof Cambiar;

/** For the panel and the command line. */
export const focalizacion = {
  calcularFocalizacion: endpoint(FOCALIZAR, (pedido) => require('./leer').calcular(pedido)),
  explicarFocalizacion: endpoint(PORQUE, (pedido) => require('./leer').explicar(pedido)),
  guardarFocalizacion: endpoint(GUARDAR, (pedido) => require('./guardar').guardar(pedido)),
  cambiarFocalizada: endpoint(CAMBIAR, (pedido) => require('./cambiar').cambiar(pedido)),
  descongelarFocalizacion: endpoint(DESCONGELAR_PEDIDO, (pedido) =>
    require('./guardar').descongelar(pedido),
  ),
};
