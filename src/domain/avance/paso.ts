// A figure explained, and the words that several of them share.

import type { AccionCalculada } from './accion';

/** A figure and where it comes from. */
export interface Paso {
  /** "Avance de 2025" */
  readonly figura: string;
  /** "ejecutado ÷ programado" */
  readonly formula: string;
  /** "13 ÷ 3 = 433,33 %" */
  readonly cifras: string;
  readonly fuentes: readonly Fuente[];
}
/** Lines of a register, the header being 1. */
export interface Fuente {
  readonly registro: 'pam' | 'seguimiento' | 'actividades' | 'parametros';
  readonly filas: readonly number[];
}
/** Why an acción with only an annual meta has no figure in the middle of its year. */
export const SIN_TRIMESTRES = 'no tiene programación por trimestres: se califica en T4';

/** What is programmed of a quarter whose report cannot be asked for. */
export const TODAVIA_NO = 'todavía no se puede pedir el dato';

/** Where the ratio of a year starts, in words. */
export const inicioDelAno = ({ acumulacion }: AccionCalculada): string =>
  acumulacion?.desde === 'anterior' ? 'resultado anterior' : 'línea base';
