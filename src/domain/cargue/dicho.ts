// What people read the same, by which rows of two lists are one.

import { fold } from '../texto';

/** In spite of blanks, accents and punctuation. */
export const dicho = (valor: unknown): string =>
  fold(String(valor ?? '')).replace(/[^\p{L}\d]+/gu, '');
