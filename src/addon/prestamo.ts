// The loan of the book as this workbook sees it: only the one that was lent keeps it among its properties; the copy says
// it in Parámetros, which travels with it.

import { parametro } from '../domain/parametros';
import type { PrestamoVisto } from '../domain/prestamo';
import type { Libro } from './libro';

/** null while the book is whole in one place. */
export function prestamoOf(libro: Libro): PrestamoVisto | null {
  const { prestamo } = libro.estado;
  if (prestamo) return { a: prestamo.a, desde: prestamo.desde, lado: 'original' };
  const filas = libro.rows('parametros');
  const a = parametro(filas, 'prestado_a');
  return a ? { a, desde: parametro(filas, 'prestado_desde') ?? libro.hoy, lado: 'copia' } : null;
}
