// What a job of fichas is asked with: which document, of which year, and of whom.

import { clave, type De, entero, objeto, opcional, siNo, uno } from '../forma';

export const FICHAS = objeto({
  documento: uno('ficha-integral', 'acciones-ied'),
  vigencia: entero(1900, 9999),
  /** One institution, by its código DANE; or the localidad; of neither, all of them. */
  ied: opcional(clave),
  localidad: opcional(clave),
  /** Those alone that some acción reaches in the year. */
  focalizadas: opcional(siNo),
  /** To be filled in by hand. */
  enBlanco: opcional(siNo),
  /** Names this making: what it made already is not made again when a step is repeated. */
  lote: clave,
});
export type FichasPedidas = De<typeof FICHAS>;
