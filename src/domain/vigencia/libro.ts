// What the close of a year looks at.

import type { Fila } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { CalendarioRow } from '../registers/calendario';
import type { CierreRow } from '../registers/cierres';
import type { CompromisoRow } from '../registers/compromisos';
import type { EvaluacionRow } from '../registers/evaluaciones';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';

export interface LibroDeVigencia {
  /** Today in Bogotá, YYYY-MM-DD. */
  readonly hoy: string;
  /** Years of the cuatrienio, oldest first. */
  readonly vigencias: readonly number[];
  readonly pam: readonly Fila<PamRow>[];
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly actividades: readonly Fila<ActividadRow>[];
  readonly evaluaciones: readonly Fila<EvaluacionRow>[];
  readonly cierres: readonly Fila<CierreRow>[];
  readonly compromisos: readonly Fila<CompromisoRow>[];
  readonly calendario: readonly Fila<CalendarioRow>[];
  readonly parametros: readonly Fila[];
}
