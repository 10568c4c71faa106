// Columns that several registers share, so that a trimestre is the same everywhere it is asked.

import { TRIMESTRES } from '../periodo';
import type { Column } from '../register';

export const VIGENCIA = {
  label: 'Vigencia',
  kind: 'entero',
  aliases: ['Año'],
  width: 80,
} as const satisfies Column;

export const TRIMESTRE = {
  label: 'Trimestre',
  kind: 'lista',
  catalogo: 'trimestre',
  enCatalogos: 'Trimestres',
  valores: TRIMESTRES,
  lee: 'trimestre',
  width: 80,
} as const satisfies Column;

/** A person of Equipo; somebody else is an advertencia. */
export const RESPONSABLE = {
  label: 'Responsable',
  kind: 'referencia',
  refiere: 'equipo',
  abierta: true,
  persona: true,
  width: 180,
} as const satisfies Column;
