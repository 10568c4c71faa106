// What is asked of the bitácora, and which entry is put back.

import { clave, type De, entero, objeto, opcional, siNo, textoDe, uno } from '../forma';

/** More entries than any workbook has. */
const numero = entero(1, 10_000_000);

export const FILTROS = objeto({
  /** What is selected in the grid, in place of registro, fila and columna. */
  seleccion: opcional(uno('celda', 'fila')),
  /** The same in one text: «pam A07 Meta 2026». */
  celda: opcional(textoDe(400)),
  registro: opcional(clave),
  /** Key of a row, in any spelling. */
  fila: opcional(textoDe(400)),
  /** Key or header of a column. */
  columna: opcional(clave),
  persona: opcional(clave),
  operacion: opcional(clave),
  cargue: opcional(clave),
  /** YYYY-MM-DD, both included. */
  desde: opcional(clave),
  hasta: opcional(clave),
  /** Only entries before this one: the page that follows. */
  antes: opcional(numero),
  /** How many a page has; 20 unless told. */
  cuantos: opcional(entero(1, 500)),
});
export type FiltrosDeBitacora = De<typeof FILTROS>;

export const RESTAURADO = objeto({
  asiento: numero,
  campo: opcional(clave),
  /** Only tells what it would write. */
  simular: opcional(siNo),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type RestaurarPedido = De<typeof RESTAURADO>;
