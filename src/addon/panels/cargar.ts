// The panel «Cargar» as the menu and its page know it. What it does is read when it is opened (aparte.ts); loading and undoing are
// those of the command line.

import { CARGUE } from '../datos/cargue-pedido';
import { endpoint } from '../endpoint';
import { clave, nada, objeto } from '../forma';
import type * as DelLibro from './cargar-del-libro';
import { BORRADOR, keepDraft } from './cargar-pedido';
import { definePanel } from './panel';

declare function require(path: './cargar-del-libro'): typeof DelLibro;

export const cargar = definePanel({
  key: 'cargar',
  item: 'Cargar…',
  lugar: 'principal',
  loading: 'Abriendo «Cargar»…',
  endpoints: {
    panelCargar: endpoint(nada, () => require('./cargar-del-libro').open()),
    verCargue: endpoint(CARGUE, (pedido) => require('./cargar-del-libro').look(pedido)),
    abrirCargue: endpoint(objeto({ cargue: clave }), ({ cargue }) =>
      require('./cargar-del-libro').goToCargue(cargue),
    ),
    guardarBorradorCargar: endpoint(BORRADOR, keepDraft),
  },
});
