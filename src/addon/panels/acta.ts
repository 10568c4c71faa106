// The acta panel as the menu and its page know it. What it does is read when it is opened (aparte.ts); keeping what is
// being written reads nothing more.

import { endpoint } from '../endpoint';
import { cualquiera, type De, nada } from '../forma';
import type * as DelLibro from './acta-del-libro';
import { BORRADOR, DRAFT, UNA } from './acta-pedido';
import { keepLocal } from './borrador-local';
import type * as Guardar from './guardar-acta';
import { definePanel } from './panel';

declare function require(path: './acta-del-libro'): typeof DelLibro;
declare function require(path: './guardar-acta'): typeof Guardar;

/** Keeps what the person is typing, for when the panel closes by mistake; null forgets it. */
const keepDraft = ({ acta, ...window }: De<typeof BORRADOR>): null =>
  keepLocal(DRAFT, acta, window);

export const acta = definePanel({
  key: 'acta',
  item: 'Acta de reunión…',
  lugar: 'principal',
  loading: 'Abriendo el acta…',
  endpoints: {
    panelActa: endpoint(nada, () => require('./acta-del-libro').openPanel()),
    actaGuardada: endpoint(UNA, (pedido) => require('./acta-del-libro').readKept(pedido)),
    // An acta may come from a file as well: readActa says what is wrong with it, by its columns.
    guardarActa: endpoint(cualquiera, (escrita) => require('./guardar-acta').saveActa(escrita)),
    guardarBorradorLocal: endpoint(BORRADOR, keepDraft),
  },
});
