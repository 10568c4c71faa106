import type { LibroAvance } from '../../domain/avance/en-corte';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { Libro } from '../libro/libro';

/** The rows that avance looks at. */
export const avanceInput = (libro: Libro): LibroAvance => ({
  pam: libro.sound<PamRow>('pam'),
  seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
  actividades: libro.sound<ActividadRow>('actividades'),
  parametros: libro.sound('parametros'),
  hoy: libro.hoy,
});
