// The panel «Fila» as the menu and its page know it. What it shows and saves is read when it is opened (aparte.ts); what is
// being written is kept without it, since that is asked every few seconds.

import { endpoint } from '../endpoint';
import { opcional } from '../forma';
import type * as DelLibro from './fila-del-libro';
import { BORRADOR, ESCRITA, keepDraft, PEDIDA } from './fila-pedida';
import { definePanel } from './panel';

declare function require(path: './fila-del-libro'): typeof DelLibro;
const apart = () => require('./fila-del-libro');

export const fila = definePanel({
  key: 'fila',
  item: 'Agregar o editar una fila…',
  lugar: 'principal',
  loading: 'Abriendo la fila…',
  endpoints: {
    panelFila: endpoint(opcional(PEDIDA), (pedida) => apart().openPanel(pedida)),
    guardarFila: endpoint(ESCRITA, (escrita) => apart().save(escrita)),
    guardarBorradorFila: endpoint(BORRADOR, keepDraft),
  },
});
