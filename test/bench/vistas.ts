// What is looked at, through the built add-on: the views, what waits, the Tablero, the history of a row and the informe of the four years.

import { escribirCuatrienio, formatCorte } from '../../src/domain/periodo';
import type { Book } from './book';
import { nombreOf } from './fichas';
import { type OnBook, onBook } from './on-book';
import type { Operation } from './operation';
import { CORTE, VIGENCIAS } from './periodo';

const corte = formatCorte(CORTE);

const calling = (fn: string, pedido: object): OnBook['ready'] => {
  return (book) => () => book.call(fn, pedido).cost;
};

/** A view as the menu calculates it: a tab that has the looks that it is to have, or one of which nobody knows. */
const refreshing = (fn: string, isKnown: boolean): OnBook['ready'] => {
  return ({ data, host }: Book) => {
    if (isKnown) host.call(fn);
    else delete data.properties.document.vistas;
    return () => host.call(fn).cost;
  };
};

export const VISTAS: readonly Operation[] = [
  onBook('actualizarInicio', { repeats: 1, ready: refreshing('actualizarInicio', true) }),
  onBook('actualizarInicio, with all its looks', { ready: refreshing('actualizarInicio', false) }),
  onBook('actualizarProcedimiento', {
    repeats: 1,
    ready: refreshing('actualizarProcedimiento', true),
  }),
  onBook('actualizarProcedimiento, with all its looks', {
    ready: refreshing('actualizarProcedimiento', false),
  }),
  onBook('panelTablero', { repeats: 1, ready: calling('panelTablero', { corte }) }),
  onBook('verPendientes, one person', {
    repeats: 1,
    ready: calling('verPendientes', { persona: nombreOf(7) }),
  }),
  onBook('panelBitacora, a row', {
    repeats: 1,
    ready: calling('panelBitacora', { registro: 'pam', fila: 'A0001' }),
  }),
  onBook('generarDocumento informe-resultados', {
    ready: calling('generarDocumento', {
      documento: 'informe-resultados',
      de: escribirCuatrienio(VIGENCIAS),
    }),
  }),
];
