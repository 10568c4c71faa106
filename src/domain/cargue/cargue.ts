// What a load would change, and how its file was understood.

import type { CodigoPropuesto, LecturaDicha, Propuesta } from './detalles';
import type { Explicacion } from './leer-tabla';
import type { PlanDeFilas } from './plan-filas';

/** At the lines of the file. */
export interface Cargue extends PlanDeFilas {
  readonly explicacion: Explicacion;
  /** The same in sentences. */
  readonly explicada: readonly string[];
  readonly propuestas: readonly Propuesta[];
  readonly codigosPropuestos: readonly CodigoPropuesto[];
  /** A load does not need it; whoever looks before it does. */
  readonly lecturas: () => readonly LecturaDicha[];
}
