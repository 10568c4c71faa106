// Where Google enters the prueba. The rest of it is required inside a function, so that it is read only then (aparte.ts).

import type * as Ejecutar from './ejecutar';

declare function require(path: './ejecutar'): typeof Ejecutar;

export const runPrueba = (): void => require('./ejecutar').runPrueba();

export const notePruebaEnDisparador = (): void => require('./ejecutar').notePruebaEnDisparador();

export const notePruebaAlEditar = (event: GoogleAppsScript.Events.SheetsOnEdit): void =>
  require('./ejecutar').noteEdicion(event);

/** Not an endpoint: one of its answers is to die. */
export const answerPruebaDesdePagina = (pedido: unknown): string =>
  require('./ejecutar').answerPagina(pedido);
