// Inicio, told again after something was done that it tells of.

import { ESQUEMA } from '../../domain/migrations';
import { libroToRead, openLibro } from '../libro/open-libro';
import { refreshInicio } from './refresh';

/** On opening or by the clock: nobody asked for it, so a book of another version is left as it is. */
export function retellToday(): void {
  const libro = libroToRead();
  if (libro.estado.esquema === ESQUEMA) refreshInicio(libro);
}

/** What was done is done, whatever becomes of showing it. */
export function retellInicio(): void {
  try {
    refreshInicio(openLibro());
  } catch (thrown) {
    console.error(String(thrown));
  }
}
