// What is asked of the planillas of a quarter.

import { HOJA } from '../datos/cargue-pedido';
import { clave, type De, lista, objeto, opcional, siNo, textoDe } from '../forma';

/** An office has some tens of people who report. */
const MOST = 300;
/** Characters of the file of a planilla in base64: a hundred acciones take a tenth. */
const ARCHIVO = 2_000_000;

export const DEL_CORTE = objeto({ corte: clave });
export type DelCorte = De<typeof DEL_CORTE>;

/** What was read of each file, in the page or by the command line; of one that could not be, why. */
export const RECIBIDAS = objeto({
  archivos: lista(
    objeto({ nombre: clave, hojas: lista(HOJA), ilegible: opcional(textoDe(2000)) }),
    MOST,
  ),
  /** Quarter that is received; that of the first planilla unless told. */
  corte: opcional(clave),
  simular: opcional(siNo),
  /** What changed in the book since a planilla was made gives way to it. */
  sobrescribir: opcional(siNo),
  /** Names the request: asked again with the same one, it is received once. */
  pedido: opcional(clave),
});
export type Recibidas = De<typeof RECIBIDAS>;

/** The files of some people, to be sent to each; `otraVez` also to those who have it already. */
export const CARTAS = objeto({
  corte: clave,
  cartas: lista(objeto({ persona: clave, base64: textoDe(ARCHIVO) }), MOST),
  otraVez: opcional(siNo),
});
export type Cartas = De<typeof CARTAS>;
