// The apostrophe with which a text of a CSV is kept a text by the spreadsheet that opens it, which would run it as a formula;
// an export puts it and a load takes it off, so that what goes out comes back the same.

import type { Celda } from '../parse/celda';
import type { Archivo } from './archivo';

/** What a spreadsheet may take for a formula, and what would be taken for the apostrophe itself. */
const ASKS_FOR_ONE = /^'*[=+\-@\t\r]/;
const DRESSED = /^'(?='*[=+\-@\t\r])/;

/** The text as a CSV bears it. */
export const vestir = (text: string): string => (ASKS_FOR_ONE.test(text) ? `'${text}` : text);

/** The cell without the apostrophe that `vestir` gave it. */
export const desvestir = (celda: Celda): Celda =>
  typeof celda === 'string' ? celda.replace(DRESSED, '') : celda;

/** A file whose cells say what is meant. */
export const desvestido = (archivo: Archivo): Archivo => ({
  ...archivo,
  hojas: archivo.hojas.map((hoja) => ({
    ...hoja,
    celdas: hoja.celdas.map((line) => line.map(desvestir)),
  })),
});
