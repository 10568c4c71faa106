// The tabs of an earlier book that its results come from. A page sends those alone.

import type { HojaEntregada } from '../cargue/archivo';
import { fold } from '../texto';

/** By their titles: registers weigh more than a page needs (a test holds both together). */
export const HOJAS_DEL_ANTERIOR = ['PAM', 'Seguimiento', 'Parámetros'] as const;

/** The same with those of the office, for a book that begins. */
export const HOJAS_DE_LA_OFICINA = [
  ...HOJAS_DEL_ANTERIOR,
  'Compromisos',
  'Equipo',
  'IED',
  'Catálogos',
] as const;

/** Those of these titles, with what is in their cells and nothing else. */
export function soloSusHojas(
  hojas: readonly HojaEntregada[],
  titulos: readonly string[] = HOJAS_DEL_ANTERIOR,
): readonly HojaEntregada[] {
  const wanted = titulos.map(fold);
  return hojas.flatMap(({ nombre, celdas }) =>
    wanted.includes(fold(nombre)) ? [{ nombre, celdas }] : [],
  );
}
