// From quarters to a vigencia: which quarters count by each regla, and how they make the year.

import type { Np } from '../register';
import { type Acumulacion, esMeta } from './acumulacion';
import { cifra, suma } from './cifra';

/** How the quarters of a vigencia become its total; blank is Suma. */
export const REGLAS_TRIMESTRALES = ['Suma', 'Promedio', 'Último'] as const;
export type ReglaTrimestral = (typeof REGLAS_TRIMESTRALES)[number];

/** A quarter of an acción as reported. */
export interface Trimestral {
  readonly programado?: number | Np | undefined;
  readonly ejecutado?: number | undefined;
}
/** The figures that a year is made of, in the order of its quarters. */
export interface Terminos {
  readonly programado: readonly number[];
  readonly ejecutado: readonly number[];
}

/** The figures that count: in Promedio and Último, those of programmed quarters where there are any. */
export function terminosDe(
  trimestres: readonly Trimestral[],
  regla: ReglaTrimestral,
  acumulacion: Acumulacion | undefined,
): Terminos {
  const programadosDe = (some: readonly Trimestral[]): readonly number[] =>
    some.flatMap(({ programado }) => (typeof programado === 'number' ? programado : []));
  const ejecutadosDe = (some: readonly Trimestral[]): readonly number[] =>
    some.flatMap(({ ejecutado }) => ejecutado ?? []);
  const withMeta = trimestres.filter(({ programado }) => esMeta(acumulacion, programado));
  const counted = withMeta.length > 0 ? withMeta : trimestres;
  switch (regla) {
    case 'Suma':
      return { programado: programadosDe(trimestres), ejecutado: ejecutadosDe(trimestres) };
    case 'Promedio':
      return { programado: programadosDe(counted), ejecutado: ejecutadosDe(counted) };
    case 'Último':
      return {
        programado: programadosDe(counted).slice(-1),
        ejecutado: ejecutadosDe(trimestres).slice(-1),
      };
  }
}

/** The terms of a year made one figure; null without any. */
export function totalDe(terminos: readonly number[], regla: ReglaTrimestral): number | null {
  if (terminos.length === 0) return null;
  const total = suma(terminos);
  return regla === 'Promedio' ? cifra(total / terminos.length) : total;
}
