// The panel «Resultados del PAM anterior», and of other years of this one, as the menu and its page know it. What it does is read when it is asked for (aparte.ts).

import { HOJAS_DE_OTROS_ANOS } from '../../domain/otros-anos/hojas';
import type * as Cargar from '../anterior/cargar';
import type * as OtrosAnos from '../anterior/otros-anos';
import {
  CARGAR_ANTERIOR,
  CARGAR_OTROS_ANOS,
  VER_ANTERIOR,
  VER_OTROS_ANOS,
} from '../anterior/pedido';
import { otrosAnos } from '../anterior/por-pasos';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import { definePanel } from './panel';

declare function require(path: '../anterior/cargar'): typeof Cargar;
declare function require(path: '../anterior/otros-anos'): typeof OtrosAnos;

export const anterior = definePanel({
  key: 'anterior',
  item: 'Resultados del PAM anterior…',
  lugar: 'configuracion',
  loading: 'Abriendo «Resultados del PAM anterior»…',
  endpoints: {
    panelAnterior: endpoint(nada, () => ({
      hojas: require('../anterior/cargar').hojasQueSalen(),
      hojasDeOtrosAnos: HOJAS_DE_OTROS_ANOS,
    })),
    verAnterior: endpoint(VER_ANTERIOR, (pedido) =>
      require('../anterior/cargar').verAnterior(pedido),
    ),
    cargarAnterior: endpoint(CARGAR_ANTERIOR, (pedido) =>
      require('../anterior/cargar').cargarAnterior(pedido),
    ),
    verOtrosAnos: endpoint(VER_OTROS_ANOS, (pedido) =>
      require('../anterior/otros-anos').verOtrosAnos(pedido),
    ),
    cargarOtrosAnos: endpoint(CARGAR_OTROS_ANOS, (pedido) =>
      require('../anterior/otros-anos').cargarOtrosAnos(pedido, otrosAnos),
    ),
  },
});
