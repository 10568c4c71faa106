// The panel «Del diagnóstico al plan» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as Escribir from '../analisis/escribir';
import {
  ACCION,
  BORRADOR,
  BORRADOR_DE_ANALISIS,
  ENLACES,
  EXPLICACION,
  NECESIDAD,
} from '../analisis/pedido';
import type * as Ver from '../analisis/ver';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../analisis/ver'): typeof Ver;
declare function require(path: '../analisis/escribir'): typeof Escribir;

export const analisis = definePanel({
  key: 'analisis',
  item: 'Del diagnóstico al plan…',
  lugar: 'principal',
  loading: 'Buscando qué atiende el plan…',
  endpoints: {
    panelAnalisis: endpoint(nada, () => require('../analisis/ver').openAnalisis()),
    crearNecesidad: endpoint(NECESIDAD, (pedido) =>
      require('../analisis/escribir').crearNecesidad(pedido),
    ),
    formularAccion: endpoint(ACCION, (pedido) =>
      require('../analisis/escribir').formularAccion(pedido),
    ),
    enlazarAcciones: endpoint(ENLACES, (pedido) =>
      require('../analisis/escribir').enlazarAcciones(pedido),
    ),
    explicarNecesidad: endpoint(EXPLICACION, (pedido) =>
      require('../analisis/escribir').explicarNecesidad(pedido),
    ),
    guardarBorradorAnalisis: endpoint(BORRADOR_DE_ANALISIS, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
  },
});
