// The loan of the book as this workbook sees it: only the one that was lent keeps it among its properties; the copy says
// it in Parámetros, which travels with it.

import { formatFecha } from '../domain/formato';
import { parametro } from '../domain/parametros';
import type { PrestamoVisto } from '../domain/prestamo';
import type { Estado } from './libro/estado';
import type { Libro } from './libro/libro';
import { UserError } from './user-error';

/** null while the book is whole in one place. */
export function prestamoOf(libro: Libro): PrestamoVisto | null {
  const { prestamo } = libro.estado;
  if (prestamo) return { a: prestamo.a, desde: prestamo.desde, lado: 'original' };
  const filas = libro.rows('parametros');
  const a = parametro(filas, 'prestado_a');
  return a ? { a, desde: parametro(filas, 'prestado_desde') ?? libro.hoy, lado: 'copia' } : null;
}

/** What is written in a book that was lent is lost when its copy comes back. */
export function requireNotLent(estado: Estado | undefined): void {
  const prestamo = estado?.prestamo;
  if (!prestamo) return;
  throw new UserError(
    `No se guardó: este libro está prestado a ${prestamo.a} desde el ${formatFecha(prestamo.desde)}, y lo que se escriba aquí se perdería. Para escribir en él, use PAM › Configuración › Llevar el libro a un computador… y recíbalo de vuelta o cancele el préstamo.`,
    'PRESTADO',
  );
}
