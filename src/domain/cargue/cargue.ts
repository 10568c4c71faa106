// What a load would change, and how its file was understood.

import type { CodigoPropuesto, LecturaDicha, Propuesta } from './detalles';
import type { Explicacion } from './leer-tabla';
import type { PlanDeFilas } from './plan-filas';

/** What the rows of some tables would change, and what is proposed for their cells. */
export interface PlanDeTablas extends PlanDeFilas {
  readonly propuestas: readonly Propuesta[];
  readonly codigosPropuestos: readonly CodigoPropuesto[];
  /** A load does not need it; whoever looks before it does. */
  readonly lecturas: () => readonly LecturaDicha[];
}

/** At the lines of the file. */
export interface Cargue extends PlanDeTablas {
  readonly explicacion: Explicacion;
  /** The same in sentences. */
  readonly explicada: readonly string[];
}
