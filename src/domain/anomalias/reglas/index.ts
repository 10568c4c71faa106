// The rules by which anomalies are found, in the order in which an acción tells them.

import type { ReglaDeAnomalia } from '../candidata';
import { analisisRepetido } from './analisis-repetido';
import { brecha } from './brecha';
import { compromisoVencido } from './compromiso-vencido';
import { actividadesSinMeta, metaSinActividades } from './meta-y-actividades';
import { observada } from './observado';
import { recursosSinAvance } from './recursos-sin-avance';
import { retroceso } from './retroceso';
import { rezago } from './rezago';
import { riesgoSostenido } from './riesgo-sostenido';
import { sinEvidencia } from './sin-evidencia';
import { sinReporte } from './sin-reporte';
import { sobreejecucion } from './sobreejecucion';
import { terminadaBajoMeta } from './terminada-bajo-meta';

export const REGLAS: readonly ReglaDeAnomalia[] = [
  rezago,
  sinReporte,
  recursosSinAvance,
  retroceso,
  sobreejecucion,
  terminadaBajoMeta,
  metaSinActividades,
  actividadesSinMeta,
  observada('PARECE_ACUMULADO', 'error de dato'),
  observada('NEGATIVO', 'error de dato'),
  observada('PARECE_OTRA_ESCALA', 'error de dato'),
  riesgoSostenido,
  sinEvidencia,
  brecha,
  analisisRepetido,
  compromisoVencido,
];
