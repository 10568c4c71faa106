// What is asked of a book of practice.

import { objeto, opcional, siNo } from '../forma';

export const COMENZAR = objeto({
  /** One that is under way begins again. */
  deNuevo: opcional(siNo),
});
