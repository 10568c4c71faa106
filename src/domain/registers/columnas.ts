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

/** Who did something, as the add-on knows them. */
export const quien = <const L extends string>(label: L) =>
  ({
    label,
    kind: 'texto',
    persona: true,
    anotada: true,
    width: 160,
    help: 'NO DILIGENCIAR. Lo escribe el complemento.',
  }) as const satisfies Column;

/** The day on which the add-on noted it. */
export const cuando = <const L extends string>(label: L) =>
  ({
    label,
    kind: 'fecha',
    anotada: true,
    width: 110,
    help: 'NO DILIGENCIAR. Lo escribe el complemento.',
  }) as const satisfies Column;

/** A figure that the add-on calculates and keeps, as it was then. */
export const cifra = <const L extends string, const K extends 'entero' | 'decimal' | 'porcentaje'>(
  label: L,
  kind: K,
) =>
  ({
    label,
    kind,
    anotada: true,
    width: 110,
    help: 'NO DILIGENCIAR. La calcula el complemento y la guarda como estaba.',
  }) as const satisfies Column;
