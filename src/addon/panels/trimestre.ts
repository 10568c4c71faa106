// The panel «Trimestre» as the menu and its page know it. What it does is read when it is opened (aparte.ts).

import type * as Decidir from '../anomalias/decidir';
import type * as DelPanel from '../anomalias/panel';
import { DE_UN_CORTE, DECISION, SEGUIMIENTO } from '../anomalias/pedido';
import { endpoint } from '../endpoint';
import { nada } from '../forma';
import type * as Cabeza from '../trimestre/cabeza';
import type * as Cierre from '../trimestre/cierre';
import type * as ExportarIndice from '../trimestre/exportar-indice';
import {
  BORRADOR,
  BORRADOR_PEDIDO,
  CERRAR,
  CONTROL,
  DEL_CORTE,
  INDICE,
  REABRIR_CIERRE,
  TRIMESTRE,
  VIGENCIA,
} from '../trimestre/pedido';
import type * as Procedimiento from '../trimestre/procedimiento';
import type * as Registros from '../trimestre/registros';
import { keepLocal } from './borrador-local';
import { definePanel } from './panel';

declare function require(path: '../anomalias/decidir'): typeof Decidir;
declare function require(path: '../anomalias/panel'): typeof DelPanel;
declare function require(path: '../trimestre/cabeza'): typeof Cabeza;
declare function require(path: '../trimestre/cierre'): typeof Cierre;
declare function require(path: '../trimestre/exportar-indice'): typeof ExportarIndice;
declare function require(path: '../trimestre/procedimiento'): typeof Procedimiento;
declare function require(path: '../trimestre/registros'): typeof Registros;
const cierre = () => require('../trimestre/cierre');

export const trimestre = definePanel({
  key: 'trimestre',
  item: 'Trimestre…',
  lugar: 'principal',
  loading: 'Abriendo el trimestre…',
  endpoints: {
    panelTrimestre: endpoint(TRIMESTRE, (pedido) => require('../trimestre/cabeza').open(pedido)),
    guardarBorradorTrimestre: endpoint(BORRADOR_PEDIDO, ({ borrador, ...window }) =>
      keepLocal(BORRADOR, borrador, window),
    ),
    verCierre: endpoint(DEL_CORTE, (pedido) => cierre().look(pedido)),
    cerrarTrimestre: endpoint(CERRAR, (pedido) => cierre().close(pedido)),
    registrarControl: endpoint(CONTROL, (pedido) => cierre().recordControl(pedido)),
    reabrirTrimestre: endpoint(REABRIR_CIERRE, (pedido) => cierre().reopen(pedido)),
    verAnomalias: endpoint(DE_UN_CORTE, (pedido) => require('../anomalias/panel').look(pedido)),
    decidirAnomalia: endpoint(DECISION, (pedido) =>
      require('../anomalias/decidir').decidir(pedido),
    ),
    seguirAnomalia: endpoint(SEGUIMIENTO, (pedido) =>
      require('../anomalias/decidir').seguir(pedido),
    ),
    verRegistrosDelAno: endpoint(VIGENCIA, (pedido) =>
      require('../trimestre/registros').readRegistros(pedido),
    ),
    verProcedimiento: endpoint(nada, () =>
      require('../trimestre/procedimiento').readProcedimiento(),
    ),
    exportarIndice: endpoint(INDICE, (pedido) =>
      require('../trimestre/exportar-indice').exportIndice(pedido),
    ),
  },
});
