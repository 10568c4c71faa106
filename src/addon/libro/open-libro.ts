// The workbook for whoever works on it: one made by an older add-on is brought up to date first, once.

import { ESQUEMA } from '../../domain/migrations';
import { migrate } from '../commit/migrate';
import { underLock } from '../under-lock';
import { type Libro, libroAsItIs } from './libro';

/** The workbook in the present version; a sentence when it cannot be used. */
export function openLibro(): Libro {
  const libro = libroAsItIs();
  return libro.estado.esquema < ESQUEMA ? underLock(() => migrate(libroAsItIs())) : libro;
}
