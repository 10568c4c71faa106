// The plan at a corte, computed once for all that is said of it: Inicio, the Tablero and the documents about a corte say the same.

import type { Corte } from '../periodo';
import { type Avance, avanceDe } from './avance';
import { type Comparacion, compararGrupo, mediaDelPlan } from './consolidar';
import { type AccionEnCorte, calcularAcciones, type LibroAvance } from './en-corte';

export interface PlanAlCorte {
  readonly corte: Corte;
  /** In the order of the PAM. */
  readonly calculos: readonly AccionEnCorte[];
  readonly avance: Avance;
  /** What is said beside the figure of the plan. */
  readonly comparacion: Comparacion;
}

export function planAlCorte(
  libro: LibroAvance,
  vigencias: readonly number[],
  corte: Corte,
): PlanAlCorte {
  const calculos = calcularAcciones(libro, vigencias, corte);
  return {
    corte,
    calculos,
    avance: avanceDe(calculos, libro.parametros, corte),
    comparacion: compararGrupo(mediaDelPlan(calculos, libro.parametros)),
  };
}
