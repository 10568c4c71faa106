// The panel «Asistencia» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as Cargar from '../asistencia/cargar';
import { DE_REUNION, LISTA } from '../asistencia/pedido';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { definePanel } from './panel';

declare function require(path: '../asistencia/cargar'): typeof Cargar;

export const asistencia = definePanel({
  key: 'asistencia',
  item: 'Asistencia…',
  lugar: 'principal',
  loading: 'Buscando las reuniones…',
  endpoints: {
    panelAsistencia: endpoint(nada, () => require('../asistencia/cargar').open()),
    verAsistencia: endpoint(DE_REUNION, (pedido) => require('../asistencia/cargar').see(pedido)),
    cargarAsistencia: endpoint(LISTA, (pedido) => require('../asistencia/cargar').load(pedido)),
  },
});
