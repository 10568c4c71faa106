// What the informe trimestral is made from besides what every document about a corte is: what the quarter records of itself.

import type { AnomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import type { Fila } from '../../domain/register';
import type { AjusteRow } from '../../domain/registers/ajustes';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { CierreRow } from '../../domain/registers/cierres';
import type { Informe as DelCorte, InformeInput as DelCorteInput } from '../del-corte/libro';

interface DelTrimestre {
  readonly cierres: readonly Fila<CierreRow>[];
  readonly anomalias: readonly Fila<AnomaliaRow>[];
  readonly ajustes: readonly Fila<AjusteRow>[];
  /** What the rules find in the acciones of the quarter, and what was decided of them. */
  readonly hallado: AnomaliasDelTrimestre;
}
export interface InformeInput extends DelCorteInput, DelTrimestre {}
export interface Informe extends DelCorte, DelTrimestre {}
