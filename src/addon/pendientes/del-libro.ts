// What the workbook has of what there is to do, for the Monday mail and for «Lo mío»: one reading, so that both say the same.

import type { PendientesInput } from '../../domain/pendientes';
import { observacionesOf } from '../datos/consulta';
import type { Libro } from '../libro/libro';

/** A sentence where a tab's key header is missing or twice. */
export const loPendienteDe = (libro: Libro): PendientesInput => ({
  hoy: libro.hoy,
  equipo: libro.sound('equipo'),
  ajustes: libro.sound('ajustes'),
  cambios: libro.sound('cambios'),
  documentos: libro.sound('documentos'),
  pam: libro.sound('pam'),
  seguimiento: libro.sound('seguimiento'),
  compromisos: libro.sound('compromisos'),
  calendario: libro.sound('calendario'),
  parametros: libro.sound('parametros'),
  observaciones: ['pam', 'seguimiento', 'compromisos'].flatMap((registro) =>
    observacionesOf(libro, registro),
  ),
});
