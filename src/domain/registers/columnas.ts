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

/** The four situations of an institution that activity 6 of the procedure names. */
export const SITUACIONES = ['Directiva', 'Pedagógica', 'Administrativa', 'Comunitaria'] as const;
export type Situacion = (typeof SITUACIONES)[number];

export const SITUACION = {
  label: 'Situación',
  kind: 'lista',
  catalogo: 'situacion',
  enCatalogos: 'Situaciones de la IED',
  valores: SITUACIONES,
  width: 120,
} as const satisfies Column;

/** What more of a datum says of an institution. */
export const SENTIDOS = ['Más es más necesidad', 'Menos es más necesidad', 'Tabla'] as const;
export type Sentido = (typeof SENTIDOS)[number];

export const SENTIDO = {
  label: 'Sentido',
  kind: 'lista',
  catalogo: 'sentido',
  enCatalogos: 'Sentidos de un dato',
  valores: SENTIDOS,
  sinonimos: { mayor: 'Más es más necesidad', menor: 'Menos es más necesidad' },
  width: 170,
} as const satisfies Column;

/** An institution by its código DANE. */
export const IED = {
  label: 'IED',
  kind: 'referencia',
  refiere: 'ied',
  aliases: ['Código DANE', 'DANE', 'codigo_dane', 'Código DANE del establecimiento'],
  width: 130,
  help: 'Código DANE de la institución.',
} as const satisfies Column;

/** The dimensions of the context of a territory that activity 1 of the procedure names. */
export const CONTEXTO = {
  label: 'Dimensión del contexto',
  kind: 'lista',
  catalogo: 'contexto',
  enCatalogos: 'Dimensiones del contexto',
  valores: ['Política', 'Social', 'Económica', 'Cultural'],
  width: 120,
} as const satisfies Column;
