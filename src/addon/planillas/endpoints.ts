// The planillas of a quarter as the page and the command line ask for them. What they do is read when it is asked (aparte.ts).

import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { CARTAS, DEL_CORTE, RECIBIDAS } from './pedido';

declare function require(path: './planillas'): typeof import('./planillas');
declare function require(path: './correo-planillas'): typeof import('./correo-planillas');
declare function require(path: './lector'): typeof import('./lector');

export const planillas = {
  planillasDelCorte: endpoint(DEL_CORTE, (pedido) => require('./planillas').make(pedido)),
  recibirPlanillas: endpoint(RECIBIDAS, (pedido) => require('./planillas').receive(pedido)),
  verCorreoDePlanillas: endpoint(DEL_CORTE, (pedido) =>
    require('./correo-planillas').preview(pedido),
  ),
  mandarPlanillas: endpoint(CARTAS, (pedido) => require('./correo-planillas').send(pedido)),
  lectorDePlanillas: endpoint(nada, () => require('./lector').readLector()),
};
