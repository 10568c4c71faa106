// What a cell holds before it is read in its column, wherever it came from.

import { cleanText } from '../texto';

/** What a cell holds in place of a value, which no column takes. */
export type SinValor =
  /** What a formula gave: "#N/A", "#REF!". */
  | { readonly error: string }
  /** A formula that nobody has calculated yet, as written: "=SUM(A1:A4)". */
  | { readonly formula: string };

/**
 * A cell as the sheet, the xlsx or the CSV gives it; `fecha` is YYYY-MM-DD and `hora` HH:MM. A number shown as a
 * percentage comes as its text ("81%"), and one that its format fills with zeros too ("0101"): as people see them.
 */
export type Celda =
  | string
  | number
  | boolean
  | { readonly fecha: string; readonly hora?: string }
  | SinValor
  | undefined;

/** The day on which a spreadsheet keeps a time without a date. */
export const DIA_CERO = '1899-12-30';

/** A cell that holds something a column may take. */
export type Leible = Exclude<Celda, undefined | SinValor>;

/** Whether a cell holds no value that can be read, though it is not blank. */
export const isSinValor = (celda: Celda): celda is SinValor =>
  typeof celda === 'object' && ('error' in celda || 'formula' in celda);

/** What spreadsheets write where a formula has no value, in English and in Spanish; figures that did not fit, too. */
const ERROR_DE_HOJA =
  /^#(?:N\/[AD]|¡?(?:REF|DIV\/0|VALUE|VALOR|NUM|CALC|SPILL|DESBORDAMIENTO|NULL|NULO)!|¿?(?:NAME|NOMBRE)\?|#{3,})$/;

/** Whether a cell has the text of an error, which a CSV and what is pasted give as any other. */
export const isErrorDeHoja = (celda: Celda): celda is string =>
  typeof celda === 'string' && celda.includes('#') && ERROR_DE_HOJA.test(cleanText(celda));
